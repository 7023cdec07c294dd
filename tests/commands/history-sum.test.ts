import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { command as diff } from "../../src/commands/diff.ts";
import { command } from "../../src/commands/history.ts";
import { believableHistory, partOf, withEditions } from "../believable-history.ts";
import { git } from "../cli/run.ts";
import { figure } from "../proof/figures.ts";
import { repositoryOf } from "../review-history.ts";
import { sharedData } from "../shared-data.ts";
import { runInRepository } from "./in-repository.ts";

interface State {
  readonly what?: "added" | "gone" | "changed";
  readonly untold?: string;
  readonly changes?: readonly { key: string; site?: string; after?: unknown }[];
}

/** What an entry says once all that its history tells was done, the oldest first. */
async function sumOf(root: string, id: string): Promise<ReadonlyMap<string, unknown> | undefined> {
  const options = { format: "json", audience: "partner" };
  const { out, code } = await runInRepository(command, root, [id], options);
  if (code !== 0) return undefined;
  const states = [...(JSON.parse(out).states as readonly State[])].reverse();
  told += states.length;
  const sum = new Map<string, unknown>();
  for (const { what, changes = [] } of states) {
    if (what === "gone" || what === "added") sum.clear();
    for (const { key, site = "", after } of changes)
      if (after === undefined) sum.delete(`${site} ${key}`);
      else sum.set(`${site} ${key}`, after);
  }
  return sum;
}

let told = 0;

interface Told extends State {
  readonly id: string;
  readonly former_id?: string;
}

/** What entries say once everything was done that several differences tell, one after another; by id. */
async function sumOfAll(root: string, spans: readonly string[]) {
  const sum = new Map<string, Map<string, unknown>>();
  const unknown = new Set<string>();
  for (const span of spans) {
    const options = { format: "json", audience: "partner" };
    const { out, err } = await runInRepository(diff, root, [span], options);
    expect(out, err).not.toBe("");
    const found = JSON.parse(out) as { entries: Told[]; unread: string[]; withheld: string[] };
    for (const id of [...found.unread, ...found.withheld]) unknown.add(id);
    for (const { id, what, former_id: former = id, changes = [] } of found.entries) {
      const facts = what === "changed" ? (sum.get(former) ?? new Map()) : new Map();
      sum.delete(former);
      if (what === "gone") continue;
      for (const { key, site = "", after } of changes)
        if (after === undefined) facts.delete(`${site} ${key}`);
        else facts.set(`${site} ${key}`, after);
      sum.set(id, facts);
    }
  }
  return { sum, unknown };
}

/** So many edits of so many services; the long form takes more. */
const [edits, services] = [
  Number(process.env["EDITS"] ?? 300),
  Number(process.env["SERVICES"] ?? 12),
];

const pathways = [
  ["the example", fileURLToPath(new URL("../../pathways/khartoum", import.meta.url))],
  ["Jordan", sharedData("jordan-2015/pathway")],
] as const;

describe("the sum of all changes turns the first state of an entry into the last", () => {
  test.each(pathways)("in a year of edits, trips, merges and renames: %s", async (_, folder) => {
    if (folder === undefined) return;
    told = 0;
    const { saves, last } = believableHistory(partOf(folder, services), edits);
    const [whole, end] = [repositoryOf(saves), repositoryOf([{ at: "2026-12-31", files: last }])];
    const ids = Object.keys(last).flatMap((path) => /^services\/(.*)\.yaml$/.exec(path)?.[1] ?? []);
    let compared = 0;
    for (const id of ids) {
      const now = await sumOf(end, id);
      if (!now || now.size === 0) continue;
      expect([...((await sumOf(whole, id)) ?? [])].sort(), id).toEqual([...now].sort());
      compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
    expect(told).toBeGreaterThan(60);
    figure(`saves of ${compared} entries, summed`, `${told} states told, none lost`);
  });

  test.each(pathways)("from edition to edition as from the first to now: %s", async (_, folder) => {
    if (folder === undefined) return;
    const { saves } = believableHistory(partOf(folder, services), edits);
    const [{ files: all = {} } = {}] = saves;
    const besides = Object.entries(all).filter(([path]) => !path.startsWith("services/"));
    const empty = { at: "2025-12-31", files: Object.fromEntries(besides) };
    const root = repositoryOf([empty, ...withEditions({ saves, last: {} })]);
    const first = git(root, "rev-list", "--max-parents=0", "HEAD").trim();
    const parts = await sumOfAll(root, [`${first}..1`, "1..2", "2.."]);
    const whole = await sumOfAll(root, [`${first}..`]);
    const ids = [...whole.sum.keys()].filter((id) => !parts.unknown.has(id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids)
      expect([...(parts.sum.get(id) ?? [])].sort(), id).toEqual(
        [...(whole.sum.get(id) ?? [])].sort(),
      );
    const known = (id: string) => whole.sum.has(id) || whole.unknown.has(id);
    expect([...parts.sum.keys()].filter((id) => !known(id))).toEqual([]);
    const between = await sumOfAll(root, ["1..2"]);
    expect(between.sum.size).toBeGreaterThan(5);
  });
});
