import type { Git } from "../ports/git.ts";
import { contentDigest } from "./content-digest.ts";
import { blankedNames, gitEnvironment } from "./git-environment.ts";

const limit = 64 * 1024 * 1024;

/** The only way to Git. Nothing a repository names is started, and no revision can be taken for an option. */
export const nodeGit: Git = {
  version: () => /\d+(\.\d+)+/.exec(run(undefined, ["--version"]) ?? "")?.[0],
  root: (folder) => run(folder, ["rev-parse", "--show-toplevel"])?.trimEnd(),
  isShallow: (folder) => {
    const answer = run(folder, ["rev-parse", "--is-shallow-repository"])?.trim();
    return answer === undefined ? undefined : answer === "true";
  },
  changedSince(folder, revision) {
    const commit = resolveRevision(folder, revision);
    if (!commit) return undefined;
    const changed = run(folder, [
      ...["diff", "--name-only", "--relative", "-z", "--no-ext-diff", "--no-textconv"],
      ...["--no-renames", "--ignore-submodules=all", commit, "--", "."],
    ]);
    const added = run(folder, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]);
    return changed === undefined || added === undefined ? undefined : paths(`${changed}${added}`);
  },
  state(folder) {
    const listed = run(folder, [
      ...["ls-files", "-z", "-v", "--stage", "--cached", "--modified", "--others"],
      ...["--", ".", ":(exclude,glob)**/node_modules/**"],
    ]);
    if (listed === undefined) return undefined;
    const unstaged = paths(listed).flatMap((line) => (line.startsWith("H ") ? [] : [pathOf(line)]));
    return contentDigest(folder, listed, unstaged);
  },
};

/** A line is "? path" for what Git does not keep, "C mode hash stage<tab>path" for what differs; "h …" where it was told not to look. */
function pathOf(line: string): string {
  return line.startsWith("? ") ? line.slice(2) : line.slice(line.indexOf("\t") + 1);
}

function paths(answer: string): string[] {
  return answer.split("\0").filter(Boolean);
}

/** The hash of a revision; a name that begins with a dash stays a name. */
function resolveRevision(folder: string, revision: string): string | undefined {
  return run(folder, [
    ...["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
  ])?.trim();
}

function run(folder: string | undefined, args: readonly string[]): string | undefined {
  if (folder === undefined) return start(undefined, args, gitEnvironment(process.env));
  const keys = configuredKeys(folder);
  return keys && start(folder, args, gitEnvironment(process.env, blankedNames(keys)));
}

const known = new Map<string, readonly string[] | undefined>();

/** Every key that is configured for a folder; reading them starts nothing. `undefined` where there is no repository. */
function configuredKeys(folder: string): readonly string[] | undefined {
  if (!known.has(folder)) {
    const listed = start(
      folder,
      ["config", "--null", "--name-only", "--list"],
      gitEnvironment(process.env),
    );
    known.set(folder, listed === undefined ? undefined : paths(listed));
  }
  return known.get(folder);
}

function start(
  folder: string | undefined,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | undefined {
  // Loaded when called: most runs on small pathways never get here.
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  try {
    return execFileSync("git", ["--no-pager", "--no-optional-locks", ...args], {
      ...(folder === undefined ? {} : { cwd: folder }),
      env,
      encoding: "utf8",
      maxBuffer: limit,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
