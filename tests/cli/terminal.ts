import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { program } from "./run.ts";

const script = fileURLToPath(new URL("terminal.py", import.meta.url));

/** Keys that are no letters. */
export const key = {
  enter: "\r",
  down: "\u001b[B",
  space: " ",
  leave: "\u0003",
  end: "\u0004",
} as const;

/** Words to wait for, then keys to type; or an answer, however the question on the screen takes it. */
export type Step = readonly [see: string, keys: string | { readonly answer: string }];

/** What a program on a terminal left behind. */
export interface Session {
  /** The words that never came. */
  readonly missed: string | null;
  readonly code: number;
  /** Everything that was drawn, without colours and movements. */
  readonly said: string;
}

/** True where there is a Python that can open a pseudo-terminal. */
export const hasTerminal =
  spawnSync("python3", ["-c", "import pty, fcntl, os; os.waitstatus_to_exitcode"]).status === 0;

/** Runs the program as a person at a terminal does, on 20 November 2026 unless another day is given. */
export function atTerminal(
  cwd: string,
  words: readonly string[],
  steps: readonly Step[],
  day = "2026-11-20",
): Session {
  const env = {
    PATH: process.env["PATH"],
    HOME: cwd,
    XDG_CACHE_HOME: join(cwd, ".cache"),
    TERM: "xterm-256color",
    LANG: "C.UTF-8",
    SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
  };
  const job = { argv: [process.execPath, program, ...words], cwd, env, steps };
  const { stdout, stderr } = spawnSync("python3", [script], {
    input: JSON.stringify(job),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Session;
}
