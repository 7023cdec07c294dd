import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  cache,
  commit,
  day,
  partner,
  plant,
  replace,
  repository,
  sameAnswer,
  service,
} from "./kept-pathway.ts";
import { git, pathway } from "./run.ts";

function keptText(folder: string): string {
  const names = readdirSync(join(folder, cache));
  return names.map((name) => readFileSync(join(folder, cache, name), "utf8")).join("\n");
}

/** Each changes something that the verdict on a service depends on; the later ones must not hide behind the first. */
const changes: readonly (readonly [string, (folder: string) => void])[] = [
  ["a word of a service", (f) => replace(f, service(7), "Ring twice", "Ring often")],
  ["a code nobody knows", (f) => replace(f, service(7), /provides: .*/, "provides: [nothing]")],
  ["a service that breaks", (f) => appendFileSync(join(f, service(8)), "statuss: open\n")],
  ["a service that is mended", (f) => git(f, "checkout", "--quiet", "--", service(8))],
  ["a reference to a service that goes", (f) => refer(f)],
  ["a service that goes", (f) => rmSync(join(f, service(20)))],
  [
    "a service under another name",
    (f) => renameSync(join(f, service(30)), join(f, "services/new.yaml")),
  ],
  [
    "two services of one name",
    (f) => {
      mkdirSync(join(f, "services/north"));
      writeFileSync(join(f, "services/north/new.yaml"), readFileSync(join(f, service(31))));
    },
  ],
  [
    "an organisation that withdrew",
    (f) => replace(f, partner(3), "state: listed", "state: withdrawn"),
  ],
  [
    "an agreement that ended",
    (f) => replace(f, partner(4), /expires: 2027-08-31\}\n$/, "expires: 2026-08-31}\n"),
  ],
  ["an organisation that breaks", (f) => appendFileSync(join(f, partner(5)), "kindd: ngo\n")],
  ["an organisation that goes", (f) => rmSync(join(f, partner(6)))],
  ["a commit", commit],
  ["a protocol that goes", (f) => rmSync(join(f, "protocols/inter-agency.yaml"))],
  ["a waiver", waive],
  ["a rule that is lowered", (f) => appendFileSync(join(f, "pathway.yaml"), lowered)],
  ["an area that goes", (f) => replace(f, "pathway.yaml", "  - {id: karari, name: karari}\n", "")],
  [
    "an entry for protection staff",
    (f) => replace(f, service(50), "audience: public", "audience: restricted"),
  ],
  ["an entry in the private repository", hide],
  ["everything as it was", (f) => git(f, "checkout", "--quiet", "HEAD~1", "--", ".")],
];

function refer(folder: string): void {
  const refusal =
    "not_open_to:\n  - who: {statuses: [irregular]}\n    because: funding\n    instead: [clinic-00020]\n";
  appendFileSync(join(folder, service(10)), refusal);
}

function waive(folder: string): void {
  mkdirSync(join(folder, "waivers"));
  writeFileSync(
    join(folder, "waivers/unknown-code--clinic-00007.yaml"),
    "by: coordinator\non: 2026-11-01\nwhy: Being mended\nevidence: Visit\nexpires: 2026-12-30\n",
  );
}

const lowered = "rules:\n  agreement-expired:\n    severity: warning\n    reason: We are on it\n";

function hide(folder: string): void {
  mkdirSync(join(folder, "private/services"), { recursive: true });
  git(join(folder, "private"), "init", "--quiet");
  const text = readFileSync(join(folder, service(51)), "utf8").replace(
    "en: Family",
    "en: Confidential",
  );
  writeFileSync(join(folder, "private/services/quiet-house.yaml"), text);
}

describe("verdicts on single services, kept from earlier runs", () => {
  test("give the same answer to the byte after every change, one upon the other", () => {
    const folder = repository();
    const answers = [sameAnswer(folder, "validate", "--json")];
    for (const [, change] of changes) {
      change(folder);
      answers.push(sameAnswer(folder, "validate", "--json"));
    }
    // The first answer says that nothing is wrong; most changes, though not a commit, are seen in what follows.
    expect(answers[0]).toContain('"findings": []');
    expect(new Set(answers).size).toBeGreaterThan(14);
  }, 300_000);

  test("of what is stale give the same answer after every change", () => {
    const folder = repository();
    sameAnswer(folder, "stale");
    for (const [, change] of changes) {
      change(folder);
      sameAnswer(folder, "stale");
    }
  }, 300_000);

  test("are used: a file that was changed behind the back of Git is not looked at", () => {
    const folder = repository();
    pathway(folder, ["validate", "--as-of", day]);
    replace(folder, service(7), "Ring twice", "Ring often");
    const told = [
      {
        rule: "wrong-value",
        severity: "error",
        file: service(9),
        path: [],
        message: "Planted.",
        quotable: true,
      },
    ];
    const line = (each: string) =>
      each.startsWith(`${service(9)}\t`) ? each + JSON.stringify(told) : each;
    plant(folder, ".txt", (kept) => kept.split("\n").map(line).join("\n"));
    expect(pathway(folder, ["validate", "--as-of", day]).out).toContain("Planted.");
  });

  test("hold nothing of entries for protection staff, and only this person can read them", () => {
    const folder = repository();
    hide(folder);
    replace(folder, service(50), "audience: public", "audience: restricted");
    sameAnswer(folder, "validate");
    sameAnswer(folder, "stale");
    const text = keptText(folder);
    expect(text).toContain("clinic-00049");
    expect(text).not.toMatch(/clinic-00050|quiet-house|Confidential/);
    for (const name of readdirSync(join(folder, cache)))
      expect(statSync(join(folder, cache, name)).mode & 0o777).toBe(0o600);
  });

  test("are neither read from nor written to a folder that others may write to", () => {
    const folder = repository();
    mkdirSync(join(folder, cache), { recursive: true });
    chmodSync(join(folder, cache), 0o777);
    sameAnswer(folder, "validate");
    expect(readdirSync(join(folder, cache))).toEqual([]);
  });
});
