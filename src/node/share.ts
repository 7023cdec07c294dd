import type { Joined, Joining, Remote, Share, UnsentSave } from "../ports/share.ts";
import { askAnew, paths, run, runBytes } from "./git-call.ts";
import { talk } from "./git-network.ts";

const placeOf = ({ name }: Remote, branch: string) => `refs/remotes/${name}/${branch}`;

/** Git as a way to other people. What the shared place names is never started. */
export const nodeShare: Share = {
  branch: (folder) =>
    run(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"])?.trim() || undefined,
  remote(folder, branch) {
    const names = (run(folder, ["remote"]) ?? "").split("\n").filter(Boolean);
    const set = configured(folder, `branch.${branch}.remote`);
    const name = [set, "origin", ...names].find(
      (each) => each !== undefined && names.includes(each),
    );
    const url = name === undefined ? undefined : configured(folder, `remote.${name}.url`);
    return name === undefined || url === undefined ? undefined : { name, url };
  },
  setRemote(folder, url) {
    const isSet = run(folder, ["remote", "add", "--", "origin", url]) !== undefined;
    askAnew(folder);
    return isSet;
  },
  known: (folder, remote, branch) =>
    run(folder, ["rev-parse", "--verify", "--quiet", placeOf(remote, branch)])?.trim(),
  fetch(folder, { name, url }, mayAsk) {
    askAnew(folder);
    const heads = `+refs/heads/*:refs/remotes/${name}/*`;
    const how = ["--quiet", "--no-recurse-submodules", "--no-write-fetch-head"];
    return talk(folder, ["fetch", ...how, "--", url, heads], { url, mayAsk });
  },
  push(folder, { remote, branch }, mayAsk) {
    askAnew(folder);
    const how = ["--quiet", "--no-verify", "--no-signed", "--follow-tags"];
    const head = run(folder, ["rev-parse", "HEAD"])?.trim() ?? "";
    const sent = `${head}:refs/heads/${branch}`;
    const { url } = remote;
    const failure = talk(folder, ["push", ...how, "--", url, sent], { url, mayAsk });
    // By an address Git does not note what the other side has now.
    if (!failure) run(folder, ["update-ref", placeOf(remote, branch), head]);
    return failure;
  },
  standing(folder, ours, theirs) {
    const counts = run(folder, ["rev-list", "--left-right", "--count", `${ours}...${theirs}`]);
    const [ahead, behind] = (counts ?? "").trim().split("\t").map(Number);
    if (ahead === undefined || behind === undefined) return undefined;
    const base = run(folder, ["merge-base", ours, theirs])?.trim() || undefined;
    return { ahead, behind, base };
  },
  unsent(folder, ours, theirs) {
    const since = theirs === undefined ? [ours] : [`${theirs}..${ours}`];
    const how = ["log", "--name-only", "--format=%x01%H", "-z", "-m", "--no-renames"];
    const listed = run(folder, [...how, "--no-ext-diff", "--end-of-options", ...since, "--"]);
    return listed === undefined ? undefined : savesIn(listed);
  },
  forward: (folder, commit) =>
    run(folder, ["merge", "--quiet", "--ff-only", "--no-autostash", commit]) !== undefined,
  bundle(folder, branch, path) {
    const { existsSync, mkdirSync } = process.getBuiltinModule("node:fs");
    const { dirname } = process.getBuiltinModule("node:path");
    if (existsSync(path)) return false;
    mkdirSync(dirname(path), { recursive: true });
    const made = ["bundle", "create", "--quiet", path, "HEAD", `refs/heads/${branch}`];
    return run(folder, made) !== undefined;
  },
  join,
};

const configured = (folder: string, key: string) =>
  run(folder, ["config", "--local", "--get", key])?.trim() || undefined;

/** Builds the save in an index of its own: until it is done, nothing of the repository or its files is another. */
function join(folder: string, joining: Joining): string | undefined {
  const { mkdtempSync, rmSync } = process.getBuiltinModule("node:fs");
  const path = process.getBuiltinModule("node:path");
  const base = process.getBuiltinModule("node:os").tmpdir();
  const scratch = mkdtempSync(path.join(base, "pathway-join-"));
  const also = { GIT_INDEX_FILE: path.join(scratch, "index") };
  try {
    if (run(folder, ["read-tree", joining.ours], also) === undefined) return undefined;
    const lines = linesOf(folder, joining);
    const update = ["update-index", "-z", "--index-info"];
    if (!lines || runBytes(folder, update, { also, input: lines.join("") }) === undefined)
      return undefined;
    const tree = run(folder, ["write-tree"], also)?.trim();
    return tree === undefined ? undefined : commit(folder, tree, joining);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function commit(
  folder: string,
  tree: string,
  { ours, theirs, message, author: { name, mail } }: Joining,
): string | undefined {
  const parents = ["-p", ours, "-p", theirs];
  return run(folder, ["commit-tree", tree, ...parents, "-m", message], {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: mail },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: mail },
  })?.trim();
}

/** As `git update-index` reads them: mode, name of the content, path. */
function linesOf(folder: string, { theirs, files }: Joining): readonly string[] | undefined {
  const root = run(folder, ["rev-parse", "--show-toplevel"])?.trimEnd() ?? folder;
  const listed = run(root, ["ls-tree", "-r", "-z", "--full-tree", theirs]);
  if (listed === undefined) return undefined;
  const known = new Map(
    paths(listed).map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
      return [line.slice(tab + 1), `${mode} ${blob}`] as const;
    }),
  );
  const lines = files.map((file) => {
    const what = contentOf(folder, file, known) ?? gone(file, theirs);
    return what === undefined ? undefined : `${what}\t${file.path}\0`;
  });
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

/** A file that goes, as a content of zeros. */
const gone = (file: Joined, { length }: string) =>
  "take" in file && file.take === "nothing" ? `0 ${"0".repeat(length)}` : undefined;

function contentOf(
  folder: string,
  file: Joined,
  known: ReadonlyMap<string, string>,
): string | undefined {
  if (!("text" in file)) return file.take === "theirs" ? known.get(file.path) : undefined;
  const blob = runBytes(folder, ["hash-object", "-w", "--stdin"], { input: file.text });
  return blob === undefined ? undefined : `100644 ${blob.toString().trim()}`;
}

/** Each save with the paths that it touches; `undefined` where a path reads like the beginning of a save. */
function savesIn(listed: string): readonly UnsentSave[] | undefined {
  const saves = listed
    .split("\u0001")
    .slice(1)
    .map((text) => {
      const [, commit = "", rest = ""] = /^([\da-f]{40,64})([\s\S]*)$/.exec(text) ?? [];
      return { commit, paths: rest.split("\0").flatMap((each) => each.replace(/^\n+/, "") || []) };
    });
  return saves.every(({ commit }) => commit !== "") ? saves : undefined;
}
