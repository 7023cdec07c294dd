import type { Command, Context } from "../../src/commands/command.ts";
import { Stop } from "../../src/commands/exit.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { memoryFiles, type PathwayFiles } from "../edition-of.ts";

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command on a pathway in memory, on a fixed day. */
export async function runCommand(
  command: Command,
  files: PathwayFiles,
  words: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Ran> {
  const said = { out: "", err: "" };
  const nothing = () => {
    throw new Error("This command writes and prints nothing, and asks Git nothing.");
  };
  const context: Context = {
    files: memoryFiles(files),
    writer: { publish: nothing, replace: nothing },
    git: {
      version: nothing,
      root: nothing,
      changedSince: nothing,
      isShallow: nothing,
      state: () => undefined,
    },
    cache: { recall: () => undefined, keep: nothing },
    clock: { today: () => "2026-11-20" as PlainDate },
    screen: {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      progress: () => undefined,
      isTerminal: false,
      color: false,
      width: 80,
    },
    printer: { open: nothing },
    prompt: { mayAsk: false, choose: nothing },
    version: "0",
  };
  try {
    const input = { arguments: words, options: { pathway: "/p", ...options } };
    return { code: await command.run(context, input), ...said };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { code: error.code, out: said.out, err: said.err + error.message };
  }
}
