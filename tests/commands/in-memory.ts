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

/** A command and what a person typed. */
export interface Asked {
  readonly command: Command;
  readonly files: PathwayFiles;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Runs a command on a pathway in memory, on a fixed day. */
export async function runCommand(
  command: Command,
  files: PathwayFiles,
  words: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Ran> {
  return runIn({}, { command, files, words, options });
}

/** Runs a command that needs more of the world than files, clock and screen: `world` is what it is given. */
export async function runIn(
  world: Partial<Context>,
  { command, files, words, options }: Asked,
): Promise<Ran> {
  const said = { out: "", err: "" };
  const nothing = () => {
    throw new Error("This test gave the command no such thing of the world.");
  };
  const context: Context = {
    files: memoryFiles(files),
    writer: { publish: nothing, change: nothing },
    git: {
      version: nothing,
      root: nothing,
      changedSince: nothing,
      isShallow: nothing,
      contents: async () => undefined,
      saves: nothing,
      texts: nothing,
      resolve: nothing,
      mainline: nothing,
      filesIn: nothing,
      broughtBy: nothing,
      author: nothing,
      authors: nothing,
      everySave: nothing,
      isIgnored: nothing,
      keptEver: nothing,
      unfinished: () => undefined,
      unsaved: nothing,
      begin: nothing,
      record: nothing,
      tag: nothing,
      unmerged: nothing,
      settle: nothing,
      takeSide: nothing,
      renamed: nothing,
      indexed: nothing,
      staged: nothing,
      setting: nothing,
      set: nothing,
      hooks: nothing,
      putHook: nothing,
      signs: nothing,
      signature: () => "none",
    },
    archives: { pack: nothing, unpack: nothing },
    share: {
      bundle: nothing,
      branch: nothing,
      remote: nothing,
      setRemote: nothing,
      known: nothing,
      fetch: nothing,
      push: nothing,
      standing: nothing,
      unsent: nothing,
      forward: nothing,
      join: nothing,
    },
    cache: {
      recall: () => undefined,
      keep: nothing,
      recallLines: () => undefined,
      recallFew: () => undefined,
      keepLines: nothing,
      digest: nothing,
    },
    clock: { today: () => "2026-11-20" as PlainDate, minutes: () => 600 },
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
    machine: {
      node: "20.19.0",
      platform: "linux",
      locale: "C.UTF-8",
      repository: {},
      cacheFolder: nothing,
      fontProblem: nothing,
    },
    printer: { find: nothing, open: nothing },
    prompt: { mayAsk: false, choose: nothing, text: nothing, chooseSeveral: nothing },
    workbooks: { read: nothing, open: nothing, write: nothing },
    forges: { open: nothing },
    previews: { open: nothing },
    messages: "en",
    version: "0",
    ...world,
  };
  try {
    const input = { arguments: words, options: { pathway: "/p", ...options } };
    return { code: await command.run(context, input), ...said };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { code: error.code, out: said.out, err: said.err + error.message };
  }
}
