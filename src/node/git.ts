import { relative } from "node:path";
import type { Git } from "../ports/git.ts";

/**
 * The only way to Git. A repository is somebody's data: its configuration may name programs to run. They are blanked
 * here by name, hooks and filters too, and no revision can be taken for an option.
 */
const blanked: readonly (readonly [string, string])[] = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["core.pager", "cat"],
  ["core.sshCommand", "false"],
  ["core.gitProxy", ""],
  ["core.askPass", ""],
  ["core.editor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["diff.external", ""],
  ["credential.helper", ""],
  ["gpg.program", "false"],
  ["log.showSignature", "false"],
  ["submodule.recurse", "false"],
  ["protocol.ext.allow", "never"],
  ["uploadpack.packObjectsHook", ""],
];

const limit = 64 * 1024 * 1024;

export const nodeGit: Git = {
  version: () => /\d+(\.\d+)+/.exec(run(undefined, ["--version"]) ?? "")?.[0],
  root: (folder) => run(folder, ["rev-parse", "--show-toplevel"])?.trimEnd(),
  isShallow: (folder) => {
    const answer = run(folder, ["rev-parse", "--is-shallow-repository"])?.trim();
    return answer === undefined ? undefined : answer === "true";
  },
  changedSince(folder, revision) {
    const commit = resolveRevision(folder, revision);
    const root = this.root(folder);
    if (!commit || !root) return undefined;
    const changed = run(folder, [
      "diff",
      "--name-only",
      "-z",
      "--no-ext-diff",
      "--no-textconv",
      "--no-renames",
      commit,
      "--",
      ".",
    ]);
    const added = run(folder, [
      "ls-files",
      "-z",
      "--others",
      "--exclude-standard",
      "--full-name",
      "--",
      ".",
    ]);
    if (changed === undefined || added === undefined) return undefined;
    const inside = relative(root, folder);
    const cut = inside ? inside.length + 1 : 0;
    return `${changed}${added}`
      .split("\0")
      .filter(Boolean)
      .map((path) => path.slice(cut));
  },
};

/** The hash of a revision; a name that begins with a dash stays a name. */
function resolveRevision(folder: string, revision: string): string | undefined {
  return run(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`,
  ])?.trim();
}

function run(folder: string | undefined, args: readonly string[]): string | undefined {
  try {
    const { execFileSync } = process.getBuiltinModule("node:child_process");
    return execFileSync("git", ["--no-pager", "--no-optional-locks", ...args], {
      ...(folder === undefined ? {} : { cwd: folder }),
      env: environment(),
      encoding: "utf8",
      maxBuffer: limit,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}

function environment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "HOME", "SystemRoot", "TEMP", "TMP", "TMPDIR", "USERPROFILE"];
  const own = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const configuration = Object.fromEntries(
    blanked.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  );
  return {
    ...own,
    ...configuration,
    GIT_CONFIG_COUNT: String(blanked.length),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
  };
}
