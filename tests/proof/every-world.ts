import { Buffer } from "node:buffer";
import { commands } from "../../src/commands/registry.ts";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import type { Output } from "../../src/ports/writer.ts";
import { runIn } from "../commands/in-memory.ts";
import type { PathwayFiles } from "../edition-of.ts";
import type { Invocation } from "./invocations.ts";

/** All that reached anybody: the screen, and every document that was handed out. */
export interface Reached {
  readonly code: number;
  readonly text: string;
}

/** Runs a command on a pathway in memory, off a terminal, and gathers whatever it lets out. */
export async function reached(files: PathwayFiles, invocation: Invocation): Promise<Reached> {
  const line = commands.find(({ name }) => name === invocation.name);
  if (!line) throw new Error(`There is no command ${invocation.name}.`);
  const { command } = await line.load();
  const given: string[] = [];
  const world = worldOf(given);
  const { words, options } = invocation;
  const { code, out, err } = await runIn(world, {
    command,
    files,
    words,
    options: { "as-of": "2026-02-01", ...options },
  });
  return { code, text: [out, err, ...given].join("\n") };
}

function worldOf(given: string[]): Parameters<typeof runIn>[0] {
  const take = ({ path, content, says }: Output) =>
    given.push(
      path,
      Buffer.from(content).toString("utf8"),
      ...(says ?? []).map(({ text }) => text),
    );
  return {
    writer: {
      publish: (folder, outputs) => {
        for (const output of outputs) take(output);
        return outputs.map(({ path }) => ({ path: `${folder}/${path}`, changed: true }));
      },
      change: () => undefined,
    },
    // As it is, so that everything in it can be seen.
    archives: {
      pack: (files) => Buffer.concat(files.flatMap(({ name, data }) => [Buffer.from(name), data])),
      unpack: () => [],
    },
    git: {
      version: () => "2.39.5",
      root: () => undefined,
      changedSince: () => undefined,
      unsaved: () => undefined,
      isShallow: () => undefined,
      contents: async () => undefined,
      saves: () => undefined,
      everySave: () => undefined,
      texts: () => undefined,
      resolve: () => undefined,
      mainline: () => undefined,
      filesIn: () => undefined,
      broughtBy: () => undefined,
      author: () => undefined,
      authors: () => undefined,
      isIgnored: () => undefined,
      keptEver: () => undefined,
      unfinished: () => undefined,
      begin: () => false,
      record: () => false,
      tag: () => false,
      unmerged: () => undefined,
      settle: () => false,
      takeSide: () => false,
      renamed: () => undefined,
      indexed: () => undefined,
      staged: () => undefined,
      setting: () => undefined,
      set: () => false,
      hooks: () => undefined,
      putHook: () => false,
      signs: () => false,
      signature: () => "none",
    },
    cache: {
      recall: () => undefined,
      keep: () => undefined,
      recallLines: () => undefined,
      recallFew: () => undefined,
      keepLines: () => undefined,
      digest: (text) => String(text.length),
    },
    printer: {
      find: async () => ({ program: "none", source: "option" }),
      open: async () => ({
        browser: "none",
        fonts: [],
        print: async (book) => {
          given.push(JSON.stringify(book.details), book.html(new Map()), ...book.destinations);
          return {
            pdf: new Uint8Array(),
            pages: 1,
            places: new Map(),
            sheets: [],
            words: "",
            replaced: [],
          };
        },
        close: async () => undefined,
      }),
    },
    machine: {
      node: "20.19.0",
      platform: "linux",
      locale: "C.UTF-8",
      repository: {},
      cacheFolder: async () => ({ path: "/c" }),
      fontProblem: async () => undefined,
    },
    workbooks: nodeWorkbooks,
  };
}
