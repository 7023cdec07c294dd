import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contentsOf, day, pathwayOf, removeFolders, sound } from "../commands/real-process.ts";
import { type Environment, git, pathway, startedPathway } from "./run.ts";

/** A command that writes, some that find faults, and ways to fail. */
const questions: Readonly<Record<string, readonly string[]>> = {
  findings: ["validate", "--as-of", day],
  "findings in another language": ["validate", "--messages", "ar", "--as-of", day],
  "what is in colours": ["validate", "--color", "always", "--as-of", day],
  "a record for machines": ["stale", "--json", "--as-of", day],
  "a new file": ["new", "organization", "--name", "Nile Health", "--kind", "ngo"],
  "a misspelt command": ["valdate"],
  "a question that nobody can answer": ["new", "service"],
};

// Without pipes for it there is none; the run of the tests says so when it begins.
test.skipIf(process.env["PATHWAY_STANDING"] === undefined).each(Object.entries(questions))(
  "the program that stands ready says, writes and ends as one that is started: %s",
  (_, words) => {
    const [standing, started] = [pathway, startedPathway].map((run) => inNewPathway(run, words));
    expect(standing).toEqual(started);
  },
);

test("what stood in the environment of one question does not answer another", () => {
  const questions: readonly Environment[] = [{ CI: "1", LC_ALL: "ar" }, { LC_ALL: "ar" }, {}];
  const said = questions.map(
    (env) => pathway(".", ["valdate"], env).err + pathway(".", [], env).out,
  );
  expect(new Set(said).size).toBe(2);
});

function inNewPathway(run: typeof pathway, words: readonly string[]): object {
  const folder = pathwayOf(sound);
  git(folder, "init", "--quiet");
  const ran = run(folder, words);
  rmSync(join(folder, ".git"), { recursive: true });
  const files = contentsOf(folder);
  removeFolders();
  return { ...ran, files };
}
