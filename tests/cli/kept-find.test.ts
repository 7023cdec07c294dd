import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  cache,
  day,
  partner,
  plant,
  replace,
  repository,
  sameAnswer,
  service,
} from "./kept-pathway.ts";
import { pathway } from "./run.ts";

type Change = readonly [string, (folder: string) => void];

/** What the answer about some services may hang on elsewhere in the pathway; one upon the other. */
const changes: readonly Change[] = [
  ["nothing", () => {}],
  [
    "a service of another kind to which people are sent instead",
    (f) =>
      replace(
        f,
        service(50),
        "fees: free",
        "fees: free\nnot_open_to:\n  - who: {sexes: [men]}\n    because: capacity\n    instead: [clinic-00003]",
      ),
  ],
  ["that service, shut", (f) => replace(f, service(3), "fees: free", "fees: free\nstatus: closed")],
  [
    "its provider, who is that of an answer too, withdrawn",
    (f) => replace(f, partner(0), "state: listed", "state: withdrawn"),
  ],
  [
    "a code of the pathway's own beside it",
    (f) => {
      replace(
        f,
        "pathway.yaml",
        "areas:",
        "vocabulary:\n  - {code: gait_school, name: Walking school, sector: physical_rehabilitation}\nareas:",
      );
      replace(f, service(4), "provides: [", "provides: [gait_school, ");
    },
  ],
  [
    "a provider that takes part in enforcement, and an answer that is kept out for it",
    (f) => replace(f, partner(5), "no_enforcement_role: met", "no_enforcement_role: not_met"),
  ],
  [
    "an answer that is kept out",
    (f) =>
      replace(f, service(0), "Mornings are full", "Ask for Mr. Ahmed Hassan. Mornings are full"),
  ],
  ["a file that cannot be read", (f) => writeFileSync(join(f, service(7)), "name: [\n")],
];

const questions = [
  ["--need", "physiotherapy", "--area", "omdurman", "--sex", "men", "--all"],
  ["--need", "physical_rehabilitation", "--audience", "partner", "--json"],
];

const hasLines = (folder: string) =>
  readdirSync(join(folder, cache)).some(
    (each) =>
      each.endsWith("validate.json") &&
      readFileSync(join(folder, cache, each), "utf8").includes('"lines"'),
  );

test("find answers from what was kept as it does from all files", () => {
  const folder = repository();
  const used: string[] = [];
  for (const [index, [name, change]] of changes.entries()) {
    change(folder);
    rmSync(join(folder, cache), { recursive: true, force: true });
    pathway(folder, ["validate", "--as-of", day]);
    if (hasLines(folder)) used.push(name);
    expect(sameAnswer(folder, "find", ...(questions[index % 2] ?? [])), name).not.toBe("");
  }
  // Nothing is kept that quotes somebody's name, nor of files that cannot be read: then all files are read.
  expect(used).toEqual(changes.slice(0, 6).map(([name]) => name));
});

test("find answers as before when something changed since, and where nothing is kept", () => {
  const folder = repository();
  const question = ["--need", "physiotherapy", "--all"];
  sameAnswer(folder, "find", ...question);
  pathway(folder, ["validate", "--as-of", day]);
  replace(folder, service(0), "fees: free", "fees: free\nstatus: closed");
  replace(folder, service(1), "provides: [", "provides: [physiotherapy, ");
  expect(sameAnswer(folder, "find", ...question)).toContain("Family clinic 1,");
});

test("what was kept is used, but not for what a grave need tells besides", () => {
  const folder = repository();
  pathway(folder, ["validate", "--as-of", day]);
  plant(folder, "validate-files.txt", (kept) => kept.replaceAll('"physiotherapy"', '"nothing"'));
  const asked = (...words: readonly string[]) =>
    pathway(folder, ["find", "--as-of", day, "--need", "physiotherapy", ...words]).out;
  expect(asked()).not.toContain("Family clinic");
  expect(asked("--no-cache")).toContain("Family clinic");
  expect(asked("--status", "trafficked")).toContain("Family clinic");
  expect(asked("--groups", "survivor")).toContain("Family clinic");
});
