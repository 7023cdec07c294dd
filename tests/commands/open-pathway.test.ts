import { afterAll, expect, test } from "vitest";
import type { Input } from "../../src/commands/command.ts";
import { exit, Stop } from "../../src/commands/exit.ts";
import { findPathway } from "../../src/commands/open-pathway.ts";
import { nodeFiles } from "../../src/node/files.ts";
import type { Files } from "../../src/ports/files.ts";
import { type Prompt, PromptLeft } from "../../src/ports/prompt.ts";
import { day, pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

afterAll(removeFolders);

const inside = (name: string) =>
  Object.entries(sound).map(([path, text]) => [`pathways/${name}/${path}`, text]);

function folderWith(...names: readonly string[]): string {
  return pathwayOf(Object.fromEntries(names.flatMap(inside)));
}

/** Files as they are seen by somebody who stands in a folder. */
function filesFrom(folder: string): Files {
  return { ...nodeFiles, absolute: (...parts) => nodeFiles.absolute(folder, ...parts) };
}

const never = () => Promise.reject(new Error("Nothing else is asked."));

interface Asked {
  readonly question: string;
  readonly choices: readonly string[];
}

/** Looks for the one pathway; gives what was asked, and the answer or why there is none. */
async function find(
  names: readonly string[],
  { mayAsk, answer }: { readonly mayAsk: boolean; readonly answer?: number },
  options: Input["options"] = {},
): Promise<{ readonly found: string | Stop; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const prompt: Prompt = {
    mayAsk,
    choose: async ({ question, choices }) => {
      asked.push({ question, choices: choices.map((each) => each.value) });
      const chosen = answer === undefined ? undefined : choices[answer];
      if (!chosen) throw new PromptLeft();
      return chosen.value;
    },
    text: never,
    chooseSeveral: never,
  };
  const files = filesFrom(folderWith(...names));
  const found = await findPathway({ files, prompt }, { arguments: [], options }).catch(
    (error: unknown) => {
      if (error instanceof Stop) return error;
      throw error;
    },
  );
  return { found, asked };
}

test("of several pathways a person at a terminal chooses one", async () => {
  const { found, asked } = await find(["one", "two"], { mayAsk: true, answer: 1 });
  expect(found).toMatch(/two$/);
  expect(asked.map((each) => each.choices.length)).toEqual([2]);
});

test("a single pathway is taken without a question", async () => {
  const { found, asked } = await find(["one"], { mayAsk: true, answer: 0 });
  expect(found).toMatch(/one$/);
  expect(asked).toEqual([]);
});

test.each([
  ["nobody sits at a terminal", false, {}],
  ["--no-input is given", true, { "no-input": true }],
])("when %s nothing is asked, and the flag is named", async (_, mayAsk, options) => {
  const { found, asked } = await find(["one", "two"], { mayAsk, answer: 0 }, options);
  expect(asked).toEqual([]);
  expect(found).toMatchObject({ code: exit.usage });
  expect(String(found)).toMatch(/--pathway:\n.*one\n.*two$/);
});

test("whoever leaves without an answer ends the command", async () => {
  const { found } = await find(["one", "two"], { mayAsk: true });
  expect(found).toMatchObject({ code: exit.interrupted });
});

test("a real process without a terminal does not wait for an answer", () => {
  const run = pathway(["list", "--as-of", day], { cwd: folderWith("one", "two") });
  expect([run.code, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toMatch(/Name one with --pathway/);
});

test("stale tells of each pathway by itself, and a program names one", () => {
  const cwd = folderWith("one", "two");
  const run = pathway(["stale", "--as-of", day], { cwd });
  expect(run.stderr).toMatch(/2 pathways here/);
  expect(run.stdout.match(/^\/.*(one|two)$/gm)?.length).toBe(2);
  const asked = pathway(["stale", "--as-of", day, "--json"], { cwd });
  expect([asked.code, asked.stdout]).toEqual([2, ""]);
});
