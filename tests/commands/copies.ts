import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "../../src/commands/command.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import { nodeShare } from "../../src/node/share.ts";
import { nodeWriter } from "../../src/node/writer.ts";
import { git } from "../cli/run.ts";
import { runIn } from "./in-memory.ts";
import { printer } from "./page-printer.ts";

const confirmed = `verification:
  - {on: 2026-11-02, by: coordinator, method: phone, with: Head cook}
`;
/** A service that was confirmed; its phone ends in `digits`. */
export const service = (name: string, digits: string, lines = "") =>
  `name: ${name}\norganization: a\nprovides: [hot_meals]\narea: omdurman\naddress: Lane ${digits}, behind the old mill\nphone: "+249 91 234 ${digits}"\n${lines}${confirmed}`;

const world = {
  ...{ files: nodeFiles, git: nodeGit, share: nodeShare },
  ...{ writer: nodeWriter, printer: printer() },
};
export type Options = Readonly<Record<string, string | boolean>>;
/** Runs a command on a real repository, on a fixed day. */
export const run = (
  command: Command,
  at: string,
  words: readonly string[],
  options: Options = {},
) => runIn(world, { command, files: {}, words, options: { pathway: at, ...options } });

/** Writes files, or takes them away. */
export const put = (at: string, files: Readonly<Record<string, string | undefined>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    if (text === undefined) rmSync(join(at, path));
    else writeFileSync(join(at, path), text);
  }
};
/** Saves everything, today or at a moment. */
export const commit = (at: string, message: string, moment?: string) => {
  git(at, "add", "-A");
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  const when = moment === undefined ? {} : { GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment };
  execFileSync("git", [...who, "commit", "-qm", message], {
    cwd: at,
    env: { ...process.env, ...when },
  });
};
