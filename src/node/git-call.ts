import { blankedNames, cannotBlank, gitEnvironment } from "./git-environment.ts";

const limit = 64 * 1024 * 1024;
const always = ["--no-pager", "--no-optional-locks"];

/** The parts of an answer that ends each in a zero byte. */
export function paths(answer: string): string[] {
  return answer.split("\0").filter(Boolean);
}

/** What Git answers in a folder, as text. `undefined` where it refuses, or must not be asked. */
export function run(
  folder: string | undefined,
  args: readonly string[],
  also: NodeJS.ProcessEnv = {},
): string | undefined {
  if (folder === undefined)
    return start(undefined, args, { env: gitEnvironment(process.env) })?.toString();
  return runBytes(folder, args, { also })?.toString();
}

/** The same as bytes. */
export function runBytes(
  folder: string,
  args: readonly string[],
  { also = {}, input }: { also?: NodeJS.ProcessEnv; input?: string },
): Buffer | undefined {
  const keys = configuredKeys(folder);
  const env = keys && { ...gitEnvironment(process.env, blankedNames(keys)), ...also };
  return env && start(folder, args, { env, ...(input === undefined ? {} : { input }) });
}

/** Whether Git says yes, with all that it and the programs it starts say to people; `undefined` where it must not be asked. */
export function judged(
  folder: string,
  args: readonly string[],
  also: NodeJS.ProcessEnv = {},
): { readonly isYes: boolean; readonly said: string } | undefined {
  const keys = configuredKeys(folder);
  if (!keys) return undefined;
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr } = spawnSync("git", [...always, ...args], {
    cwd: folder,
    env: { ...gitEnvironment(process.env, blankedNames(keys)), ...also },
    maxBuffer: limit,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { isYes: status === 0, said: `${stdout}\n${stderr}` };
}

/** Forgets what is configured for a folder, which may have been changed. */
export function askAnew(folder: string): void {
  configured.delete(folder);
}

const configured = new Map<string, readonly string[] | undefined>();

/**
 * Every key that is configured for a folder; reading them starts nothing. `undefined` where there is no repository, or one
 * that cannot be asked safely.
 */
export function configuredKeys(folder: string): readonly string[] | undefined {
  if (!configured.has(folder)) {
    const env = gitEnvironment(process.env);
    const listed = start(folder, ["config", "--null", "--name-only", "--list"], { env });
    const keys = listed && paths(listed.toString());
    configured.set(folder, keys && !cannotBlank(keys) ? keys : undefined);
  }
  return configured.get(folder);
}

/**
 * Asks and does not wait: the answer comes while other work is done. It goes through a file that has no name any more,
 * which takes a third of the time of a pipe. `undefined` where such a file cannot be made, as on Windows.
 */
export function runMeanwhile(
  folder: string,
  args: readonly string[],
  scratch: string,
): Promise<string | undefined> | undefined {
  const keys = process.platform === "win32" ? undefined : configuredKeys(folder);
  if (!keys) return undefined;
  const { closeSync, openSync, rmSync } = process.getBuiltinModule("node:fs");
  const file = openSync(scratch, "wx+", 0o600);
  rmSync(scratch);
  const { spawn } = process.getBuiltinModule("node:child_process");
  const env = gitEnvironment(process.env, blankedNames(keys));
  const child = spawn("git", [...always, ...args], {
    cwd: folder,
    env,
    stdio: ["ignore", file, "ignore"],
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.on("error", () => resolve(undefined));
    child.on("exit", (code) => resolve(code === 0 ? wholeOf(file) : undefined));
  });
  return ended.finally(() => closeSync(file));
}

/** From its beginning, wherever the one who wrote it ended. */
function wholeOf(file: number): string {
  const { fstatSync, readSync } = process.getBuiltinModule("node:fs");
  const bytes = Buffer.alloc(fstatSync(file).size);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, at);
    if (read === 0) break;
    at += read;
  }
  return bytes.toString();
}

function start(
  folder: string | undefined,
  args: readonly string[],
  { env, input }: { readonly env: NodeJS.ProcessEnv; readonly input?: string },
): Buffer | undefined {
  // Loaded when called: most runs on small pathways never get here.
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  try {
    return execFileSync("git", [...always, ...args], {
      ...(folder === undefined ? {} : { cwd: folder }),
      env,
      maxBuffer: limit,
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
