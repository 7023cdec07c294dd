import type { Command } from "../../src/commands/command.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import { nodeShare } from "../../src/node/share.ts";
import { nodeWriter } from "../../src/node/writer.ts";
import { type Ran, runIn } from "./in-memory.ts";

/** Runs a command on a pathway under Git, in this process, on a fixed day. */
export function runInRepository(
  command: Command,
  root: string,
  words: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Ran> {
  const world = { files: nodeFiles, git: nodeGit, share: nodeShare, writer: nodeWriter };
  const asked = { command, files: {}, words, options: { pathway: root, ...options } };
  return runIn(world, asked);
}
