import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testBrowser } from "../browser.ts";
import { git, pathway } from "../cli/run.ts";
import type { Stub } from "../forges/stub.ts";
import { wordsOf } from "./console-blocks.ts";

const program = fileURLToPath(new URL("../../dist/bin/pathway.js", import.meta.url));

/** Where the reader of a document begins whose commands follow one upon the other, and on which day. */
export interface Beginning {
  readonly from: "an empty folder" | "the example";
  readonly day: string;
  /** A file of docs/ that lies there already. */
  readonly with?: string | undefined;
  /** False: only commands that ask are run at a terminal. That is quicker, and what others print is as in a log. */
  readonly isAlwaysAtTerminal: boolean;
}

/** What a document's mark says; `undefined` without one. In backticks a document speaks of the mark and does not bear it. */
export function beginningOf(text: string): Beginning | undefined {
  const mark =
    /(?<!`)<!-- begins in (an empty folder|the example)(?:, with ([\w.-]+))?(?:, on ([\d-]+))?(, at a terminal where it asks)? -->/.exec(
      text,
    );
  return mark?.[1]
    ? {
        from: mark[1] as Beginning["from"],
        with: mark[2],
        day: mark[3] ?? "2026-11-20",
        isAlwaysAtTerminal: mark[4] === undefined,
      }
    : undefined;
}

/** A folder of its own, empty or with the example in it, saved by a role. The place is the folder above. */
export function begin({ from, day, with: file }: Beginning): {
  readonly base: string;
  readonly at: string;
} {
  const base = mkdtempSync(join(tmpdir(), "pathway-docs-"));
  if (file !== undefined)
    cpSync(fileURLToPath(new URL(`../../docs/${file}`, import.meta.url)), join(base, file));
  if (from === "an empty folder") return { base, at: base };
  const at = join(base, "khartoum");
  cpSync(fileURLToPath(new URL("../../pathways/khartoum", import.meta.url)), at, {
    recursive: true,
  });
  rmSync(join(at, "out"), { recursive: true, force: true });
  git(at, "init", "--quiet");
  git(at, "config", "user.name", "Coordinator");
  git(at, "config", "user.email", "coordinator@example.org");
  git(at, "add", "--all");
  git(at, "commit", "--quiet", `--date=${day}T06:00:00Z`, "--message", "The example");
  return { base, at };
}

/** Prints a booklet, with the browser of this machine; `undefined`, with a printed notice, where there is none. */
export async function runPrinting(
  command: string,
  folder: string,
  day: string,
): Promise<string | undefined> {
  if (!(await testBrowser())) return undefined;
  // The browser that is unpacked already.
  const { HOME, XDG_CACHE_HOME } = process.env;
  const env = { HOME, XDG_CACHE_HOME, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
  const words = [...wordsOf(command).slice(1), "--browser-no-sandbox"];
  const { out, err } = pathway(folder, words, env);
  return out + err;
}

/** Runs plain Git, as its reader types it; what it starts by itself, such as a look before a commit, speaks as at their desk. */
export function runGit(command: string, folder: string): string {
  const { PATH, HOME } = process.env;
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  const { stdout, stderr } = spawnSync("git", [...who, ...wordsOf(command).slice(1)], {
    ...{ cwd: folder, encoding: "utf8", env: { PATH, HOME, LC_ALL: "C", COLUMNS: "100" } },
  });
  return stdout + stderr;
}

/** Runs a command as the runner of a forge does, against a forge on this machine that keeps issues. */
export async function runAtForge(
  command: string,
  folder: string,
  { stub, day }: { readonly stub: Stub; readonly day: string },
): Promise<string> {
  const env = {
    ...{ PATH: process.env["PATH"], HOME: folder, COLUMNS: "100", ...stub.environment },
    SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
  };
  return new Promise((done) => {
    const words = [program, ...wordsOf(command).slice(1)];
    execFile(process.execPath, words, { cwd: folder, env }, (_, out, err) => done(out + err));
  });
}
