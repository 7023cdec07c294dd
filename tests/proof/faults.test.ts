import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { program, startedPathway } from "../cli/run.ts";
import { contentsOf } from "../commands/real-process.ts";
import { randomFrom } from "../yaml/differences.ts";
import { figure } from "./figures.ts";
import { files, type Words, writing } from "./tried.ts";

/** A long run fails every call of every command in every way, and kills at as many moments as it is told: KILLS=500. */
const kills = Number(process.env["KILLS"] ?? 4);
const isLong = process.env["KILLS"] !== undefined;

const preload = fileURLToPath(new URL("fail-at.cjs", import.meta.url));
const commands: readonly Words[] = [
  ...writing,
  ["render", "directory", "--out", "out", "--as-of", "2026-11-20"],
  ["export", "json", "--out", "out", "--as-of", "2026-11-20"],
];

const place = mkdtempSync(join(tmpdir(), "pathway-faults-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

type Contents = Readonly<Record<string, string>>;

/** Before and after a command whose every call succeeded, and how many of them change something. */
interface Undisturbed {
  readonly old: Contents;
  readonly done: Contents;
  readonly code: number | null;
  readonly calls: number;
  readonly took: number;
}

function beginning(words: Words): string {
  const folder = join(mkdtempSync(join(place, "pathway-")), "pathway");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // All but the first change what must be right itself.
  if (words[0] !== "fix") startedPathway(folder, ["fix", "--no-input"], elsewhere(folder));
  return folder;
}

/** What the program keeps for itself lies outside, so that the calls that count are those that change the pathway. */
const elsewhere = (folder: string) => ({ XDG_CACHE_HOME: join(folder, "../cache"), CI: "1" });

function failing(folder: string, env: Readonly<Record<string, string>>) {
  return { ...elsewhere(folder), NODE_OPTIONS: `--require ${preload}`, FAIL_IN: folder, ...env };
}

function undisturbed(folder: string, words: Words): Undisturbed {
  const old = contentsOf(folder);
  const copy = join(dirname(folder), "copy");
  cpSync(folder, copy, { recursive: true });
  const counted = join(dirname(folder), "count");
  const start = Date.now();
  const { code } = startedPathway(copy, words, failing(copy, { FAIL_COUNT: counted }));
  const took = Date.now() - start;
  return { old, done: contentsOf(copy), code, calls: Number(readFileSync(counted, "utf8")), took };
}

/** Files that are neither what they were nor what they were to become; a temporary file beside them counts as neither. */
function damaged(now: Contents, { old, done }: Undisturbed): readonly string[] {
  const known = Object.keys({ ...old, ...done });
  return known.filter((path) => now[path] !== old[path] && now[path] !== done[path]);
}

function restored(folder: string, { old }: Undisturbed): void {
  rmSync(folder, { recursive: true });
  for (const [path, bytes] of Object.entries(old)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (bytes !== "" && path.includes("."))
      writeFileSync(join(folder, path), Buffer.from(bytes, "base64"));
  }
}

const tried = isLong ? commands : commands.slice(0, 1);
const ways = ["ENOSPC", "EIO", "EACCES", "EROFS", "short", "less"];
/** The sample takes another way at each call, and every third call. */
const waysAt = (call: number) =>
  isLong ? ways : call % 3 === 1 ? [ways[((call - 1) / 3) % ways.length] ?? "EIO"] : [];
const callsOf = ({ calls }: Undisturbed) => Array.from({ length: calls }, (_, at) => at + 1);

describe.each(tried.map((words) => [words.slice(0, 2).join(" "), words] as const))(
  "%s",
  (name, words) => {
    const folder = beginning(words);
    const right = undisturbed(folder, words);

    test("changes something (control)", () => {
      expect(right.done).not.toEqual(right.old);
      expect(right.calls).toBeGreaterThan(3);
    });

    test("a call of the system that fails: no damaged file, a message and not our bug", () => {
      let runs = 0;
      const faults: string[] = [];
      for (const call of callsOf(right))
        for (const how of waysAt(call)) {
          restored(folder, right);
          const env = {
            FAIL_AT: String(call),
            FAIL_HOW: how,
            ...(call % 2 ? { FAIL_ON: "1" } : {}),
          };
          const { code, err } = startedPathway(folder, words, failing(folder, env));
          const now = contentsOf(folder);
          const what = `${how} at call ${call}: ${code} ${err.slice(0, 300)}`;
          runs += 1;
          if (damaged(now, right).length > 0) faults.push(`damaged by ${what}`);
          if (code === right.code && !isDone(now, right))
            faults.push(`not done, and not said: ${what}`);
          if (code !== right.code && (code !== 3 || /\n\s+at /.test(err))) faults.push(what);
        }
      figure(`faults: ${name}`, `${faults.length} wrong of ${runs} calls that failed`);
      expect(faults).toEqual([]);
      expect(runs).toBeGreaterThan(3);
    }, 3_600_000);

    test("killed at any moment: the old file or the new one, and the next run makes it whole", async () => {
      const random = randomFrom(Number(process.env["SEED"] ?? 1));
      const faults: string[] = [];
      let inTheMiddle = 0;
      for (let round = 0; round < kills; round += 1) {
        restored(folder, right);
        // Half of them right before one of the calls that change something; the others whenever.
        if (round % 2 === 0) {
          const at =
            1 + (Math.floor((right.calls * (round / 2 + random(2))) / (kills / 2)) % right.calls);
          const env = { FAIL_AT: String(at), FAIL_HOW: "kill" };
          startedPathway(folder, words, failing(folder, env));
        } else await killedAfter(random(right.took), folder, words);
        const now = contentsOf(folder);
        if (damaged(now, right).length > 0) faults.push(`damaged in round ${round}`);
        if (JSON.stringify(now) !== JSON.stringify(right.old) && !isDone(now, right))
          inTheMiddle += 1;
        startedPathway(folder, words, elsewhere(folder));
        if (!isDone(contentsOf(folder), right)) faults.push(`not made whole after round ${round}`);
      }
      figure(
        `killed: ${name}`,
        `${faults.length} wrong of ${kills} moments, ${inTheMiddle} in the middle of writing`,
      );
      expect(faults).toEqual([]);
    }, 3_600_000);
  },
);

const isDone = (now: Contents, { done }: Undisturbed) =>
  Object.keys(done).every((path) => now[path] === done[path]);

async function killedAfter(wait: number, folder: string, words: Words): Promise<void> {
  const { PATH } = process.env;
  const env = { PATH, HOME: folder, LC_ALL: "C", ...elsewhere(folder) };
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const timer = setTimeout(() => child.kill("SIGKILL"), wait);
  await ended;
  clearTimeout(timer);
}
