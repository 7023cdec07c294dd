import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pathway, temporaryFolder } from "../cli/run.ts";
import { sharedData } from "../shared-data.ts";

const folder = sharedData("jordan-2015/pathway");
const day = 86_400_000;

/** What an entry of this pathway is on a day, from its text alone: one event, the end of its money, twelve months. */
function stateOf(text: string, today: string): string {
  const [, on = ""] = /verification:\n {2}- \{on: ([\d-]+)/.exec(text) ?? [];
  const [, until = "9999"] = /funding:\n {2}until: ([\d-]+)/.exec(text) ?? [];
  if (today > until) return "expired";
  if (on > today) return "never_verified";
  const due = new Date(on).setUTCFullYear(Number(on.slice(0, 4)) + 1);
  const late = (Date.parse(today) - due) / day;
  if (late > 0) return late > 30 ? "expired" : "overdue";
  return late >= -14 ? "due" : "current";
}

test.skipIf(folder === undefined).each([
  ["2014-10-30", 9],
  ["2015-03-22", 454],
  ["2026-11-23", 562],
])(
  "on %s the real services of Jordan are as old as their texts say, and %i have ended",
  (today, ended) => {
    const services = `${folder}/services`;
    const expected = new Map<string, number>();
    for (const name of readdirSync(services)) {
      const state = stateOf(readFileSync(`${services}/${name}`, "utf8"), today);
      expected.set(state, (expected.get(state) ?? 0) + 1);
    }
    const ran = pathway(folder ?? "", ["stale", "--as-of", today, "--json"], {
      XDG_CACHE_HOME: temporaryFolder(),
    });
    const { summary, entries } = JSON.parse(ran.out);
    expect(summary).toMatchObject({ total: 562, ended, not_judged: 0, not_listed: 0 });
    for (const state of ["current", "due", "overdue", "never_verified", "unreachable", "expired"])
      expect(summary[state], state).toBe(expected.get(state) ?? 0);
    expect(entries).toHaveLength(562);
    expect(ran.code).toBe(1);
  },
);
