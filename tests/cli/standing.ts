import { spawn } from "node:child_process";
import {
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ran } from "./run.ts";

/** What a person typed, where, and with which environment. */
export interface Asked {
  readonly cwd: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One program for each test file that runs at the same time; `undefined` where the system has no such pipes. */
const folder = process.env["PATHWAY_STANDING"];
const base = folder && join(folder, process.env["VITEST_POOL_ID"] ?? "1");
const script = fileURLToPath(new URL("standing-program.mjs", import.meta.url));
const patience = 60_000;

let pipes: { readonly requests: number; readonly answers: number } | undefined;

/** Asks the program that stands ready, as if it had been started for this; `undefined` where none can stand. */
export function askStanding(asked: Asked): Ran | undefined {
  if (base === undefined || !existsSync(`${base}.requests`)) return undefined;
  if (!existsSync(`${base}.pid`)) begin(base);
  pipes ??= {
    requests: openSync(`${base}.requests`, "w"),
    answers: openSync(`${base}.answers`, constants.O_RDONLY | constants.O_NONBLOCK),
  };
  truncateSync(`${base}.out`);
  truncateSync(`${base}.err`);
  writeSync(pipes.requests, `${JSON.stringify(asked)}\n`);
  const { code, ended } = answered(base, pipes.answers);
  if (ended) rmSync(`${base}.pid`);
  return {
    code,
    out: readFileSync(`${base}.out`, "utf8"),
    err: readFileSync(`${base}.err`, "utf8"),
  };
}

/** It stays when this test file ends, for the next one, and goes when nobody is left who could ask. */
function begin(at: string): void {
  const said = ["out", "err"].map((name) => openSync(`${at}.${name}`, "a"));
  const { PATH } = process.env;
  const child = spawn(process.execPath, [script, at], {
    detached: true,
    stdio: ["ignore", ...said],
    env: { PATH, LC_ALL: "C" },
  });
  child.unref();
  writeFileSync(`${at}.pid`, String(child.pid));
}

interface Answer {
  readonly code: number | null;
  readonly ended: boolean;
}

/** Like a program that is started, it is stopped when it takes too long. */
function answered(at: string, answers: number): Answer {
  const bytes = Buffer.alloc(1024);
  const since = Date.now();
  while (Date.now() - since < patience) {
    try {
      return JSON.parse(bytes.toString("utf8", 0, readSync(answers, bytes))) as Answer;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
    Atomics.wait(sleeper, 0, 0, 1);
  }
  process.kill(Number(readFileSync(`${at}.pid`, "utf8")), "SIGKILL");
  return { code: null, ended: true };
}

const sleeper = new Int32Array(new SharedArrayBuffer(4));
