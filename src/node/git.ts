import type { Author, Contents, Git, Listing } from "../ports/git.ts";
import { WriteFailure } from "../ports/writer.ts";
import { type AskedAhead, listing } from "./asked-ahead.ts";
import { writeAtomically } from "./atomic-write.ts";
import { contentsOf } from "./folder-contents.ts";
import { askAnew, paths, run, runBytes } from "./git-call.ts";
import { indexOf } from "./git-index.ts";
import {
  indexedIn,
  renamedBetween,
  settleIn,
  stagedIn,
  takeSideIn,
  unmergedIn,
} from "./git-merge.ts";
import { everySaveOf, filesIn, mainlineOf, savesOf, textsOf } from "./git-saves.ts";
import { signatureOf, signingEnvironment, signingPrograms } from "./git-signing.ts";

/** The only way to Git. Nothing a repository names is started, and no revision can be taken for an option. */
export const nodeGit: Git = {
  version: () => /\d+(\.\d+)+/.exec(run(undefined, ["--version"]) ?? "")?.[0],
  root: (folder) => run(folder, ["rev-parse", "--show-toplevel"])?.trimEnd(),
  isShallow: (folder) => {
    const answer = run(folder, ["rev-parse", "--is-shallow-repository"])?.trim();
    return answer === undefined ? undefined : answer === "true";
  },
  changedSince(folder, revision, until) {
    const commits = [revision, ...(until === undefined ? [] : [until])].map((each) =>
      resolveRevision(folder, each),
    );
    if (!commits.every((commit) => commit !== undefined)) return undefined;
    const changed = run(folder, [
      ...["diff", "--name-only", "--relative", "-z", "--no-ext-diff", "--no-textconv"],
      ...["--no-renames", "--ignore-submodules=all", ...commits, "--", "."],
    ]);
    if (until !== undefined) return changed === undefined ? undefined : paths(changed);
    const added = run(folder, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."]);
    return changed === undefined || added === undefined ? undefined : paths(`${changed}${added}`);
  },
  unsaved(folder) {
    const listed = (...how: readonly string[]) => {
      const answer = run(folder, ["ls-files", "-z", ...how, "--", "."]);
      return answer === undefined ? undefined : [...new Set(paths(answer))];
    };
    const added = listed("--others", "--exclude-standard");
    const changed =
      resolveRevision(folder, "HEAD") === undefined
        ? listed("--cached")
        : nodeGit.changedSince(folder, "HEAD");
    if (added === undefined || changed === undefined) return undefined;
    const isAdded = new Set(added);
    return { added, changed: changed.filter((path) => !isAdded.has(path)) };
  },
  contents: (folder, known) => contentsWith(undefined, folder, known),
  resolve: resolveRevision,
  mainline: (folder) => mainlineOf(callIn(folder)),
  broughtBy(folder, path) {
    const asked = ["log", "--diff-filter=A", "--no-renames", "--max-count=1", "--format=%H"];
    return run(folder, [...asked, "--", `:(literal)${path}`])?.trim() || undefined;
  },
  filesIn: (folder, commit) => filesIn(callIn(folder), commit),
  saves: (folder, along) => savesOf(callIn(folder), along),
  everySave: (folder) => everySaveOf(callIn(folder)),
  texts: (folder, blobs) => textsOf(callIn(folder), blobs),
  author(folder) {
    const [name, mail] = ["user.name", "user.email"].map((key) =>
      run(folder, ["config", "--local", "--get", key])?.trim(),
    );
    return name && mail ? { name, mail } : undefined;
  },
  authors(folder) {
    const listed = run(folder, ["log", "--all", "-z", "--format=%an%x09%ae"]);
    return listed === undefined
      ? undefined
      : [...new Set(paths(listed))].map((line) => {
          const [name = "", mail = ""] = line.split("\t");
          return { name, mail };
        });
  },
  isIgnored(folder, path) {
    if (nodeGit.root(folder) === undefined) return undefined;
    return run(folder, ["check-ignore", "--no-index", "--", `./${path}`]) !== undefined;
  },
  keptEver(folder, path) {
    const literal = `:(literal)${path}`;
    const now = run(folder, ["ls-files", "-z", "--cached", "--", literal]);
    if (now === undefined) return undefined;
    if (now !== "") return "now";
    const before = run(folder, ["log", "--all", "--max-count=1", "--format=%H", "--", literal]);
    if (before) return "before";
    return nodeGit.isShallow(folder) === false ? "never" : undefined;
  },
  unfinished(folder) {
    const { existsSync } = process.getBuiltinModule("node:fs");
    const { resolve } = process.getBuiltinModule("node:path");
    const asked = states.flatMap(([name]) => ["--git-path", name]);
    const places =
      run(folder, ["rev-parse", ...asked])
        ?.trimEnd()
        .split("\n") ?? [];
    return states.find((_, index) => existsSync(resolve(folder, places[index] ?? "\0")))?.[1];
  },
  unmerged: unmergedIn,
  settle: settleIn,
  takeSide: takeSideIn,
  renamed: renamedBetween,
  indexed: indexedIn,
  staged: stagedIn,
  setting: (folder, key) => run(folder, ["config", "--local", "--get", key])?.trimEnd(),
  set(folder, key, value) {
    const isSet = run(folder, ["config", "--local", key, value]) !== undefined;
    askAnew(folder);
    return isSet;
  },
  hooks(folder) {
    // Ours is the last: it keeps every call of ours from starting any.
    const places = paths(run(folder, ["config", "--null", "--get-all", "core.hooksPath"]) ?? "");
    if (places.length > 1) return undefined;
    const common = run(folder, ["rev-parse", "--git-common-dir"])?.trimEnd();
    const { resolve } = process.getBuiltinModule("node:path");
    return common === undefined ? undefined : resolve(folder, common, "hooks");
  },
  putHook(folder, name, text) {
    const place = nodeGit.hooks(folder);
    if (place === undefined) return false;
    const { join } = process.getBuiltinModule("node:path");
    try {
      // A first file asks for the right to be run; an old one may have lost it.
      writeAtomically(join(place, name), text, { mode: 0o755 });
      return true;
    } catch (error) {
      if (error instanceof WriteFailure) return false;
      throw error;
    }
  },
  begin(folder, author) {
    // A template could bring hooks.
    if (
      run(undefined, ["init", "--quiet", "--template=", "--initial-branch=main", folder]) ===
      undefined
    )
      return false;
    askAnew(folder);
    const set = (key: string, value: string) => run(folder, ["config", "--local", key, value]);
    return (
      set("user.name", author.name) !== undefined && set("user.email", author.mail) !== undefined
    );
  },
  record(folder, { paths: inner, message, author, isMerge = false }) {
    // Asked anew: since the last question the repository may have been given another program to run.
    askAnew(folder);
    const by = writtenBy(author);
    const { here, saved } = known(folder, inner);
    const literal = (paths: readonly string[]) => paths.map((path) => `:(literal)${path}`);
    const all = literal([...here, ...saved]);
    const commit = ["commit", "--quiet", "--no-verify", `--message=${message}`];
    const which = isMerge ? [] : ["--only", "--", ...all];
    return (
      (isMerge || all.length > 0) &&
      (here.length === 0 || run(folder, ["add", "--all", "--", ...literal(here)]) !== undefined) &&
      run(folder, [...commit, ...which], by) !== undefined
    );
  },
  tag(folder, { name, revision, message, author, isSigned = false }) {
    askAnew(folder);
    const commit = resolveRevision(folder, revision);
    if (commit === undefined) return false;
    const how = isSigned ? "--sign" : "--no-sign";
    const asked = [...(isSigned ? signingPrograms() : []), "tag", "--annotate", how];
    const named = [`--message=${message}`, "--", name, commit];
    const by = { ...writtenBy(author), ...(isSigned ? signingEnvironment() : {}) };
    return run(folder, [...asked, ...named], by) !== undefined;
  },
  signs: (folder) =>
    run(folder, ["config", "--type=bool", "--get", "tag.gpgSign"])?.trim() === "true",
  signature: signatureOf,
};

/** A role instead of whoever's machine it is. */
const writtenBy = ({ name, mail }: Author) => ({
  GIT_AUTHOR_NAME: name,
  GIT_AUTHOR_EMAIL: mail,
  GIT_COMMITTER_NAME: name,
  GIT_COMMITTER_EMAIL: mail,
});

/** The same, for a folder about which Git was asked ahead. */
export function gitAfter(ahead: AskedAhead | undefined): Git {
  if (ahead === undefined) return nodeGit;
  return {
    ...nodeGit,
    contents: (folder, known) =>
      contentsWith(folder === ahead.folder ? ahead : undefined, folder, known),
  };
}

async function contentsWith(
  ahead: AskedAhead | undefined,
  folder: string,
  known: Listing | undefined,
): Promise<Contents | undefined> {
  const index = indexOf(folder);
  if (index !== undefined && index.digest === known?.index) {
    const early = ahead?.stamp === index.stamp ? await ahead.answer : undefined;
    const differing = early ?? run(folder, listing("differing"));
    if (differing !== undefined && index.isSame())
      return contentsOf(folder, { differing, known, all: () => run(folder, listing("kept")) });
  }
  const listed = run(folder, listing("kept", "differing"));
  if (listed === undefined) return undefined;
  return contentsOf(folder, { listed, index: index?.isSame() ? index.digest : undefined });
}

const callIn = (folder: string) => (args: readonly string[], input?: string) =>
  runBytes(folder, args, input === undefined ? {} : { input });

/** Those of the paths that are there or that Git's list has, and those that only the last save has. */
function known(
  folder: string,
  inner: readonly string[],
): { readonly here: readonly string[]; readonly saved: readonly string[] } {
  const { existsSync } = process.getBuiltinModule("node:fs");
  const { resolve } = process.getBuiltinModule("node:path");
  const literal = inner.map((path) => `:(literal)${path}`);
  const listed = (...asked: readonly string[]) =>
    new Set(paths(run(folder, [...asked, "--", ...literal]) ?? ""));
  const kept = listed("ls-files", "-z", "--cached");
  const here = inner.filter((path) => kept.has(path) || existsSync(resolve(folder, path)));
  if (here.length === inner.length) return { here, saved: [] };
  const last = listed(
    "diff",
    "--name-only",
    "--relative",
    "-z",
    "--no-renames",
    "--cached",
    "HEAD",
  );
  return { here, saved: inner.filter((path) => last.has(path) && !here.includes(path)) };
}

/** Files that Git keeps while something is under way, and what it is. */
const states = [
  ["MERGE_HEAD", "merge"],
  ["rebase-merge", "rebase"],
  ["rebase-apply", "rebase"],
  ["CHERRY_PICK_HEAD", "cherry-pick"],
  ["REVERT_HEAD", "revert"],
  ["BISECT_LOG", "bisect"],
] as const;

/** The hash of a revision; a name that begins with a dash stays a name. */
function resolveRevision(folder: string, revision: string): string | undefined {
  return run(folder, [
    ...["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
  ])?.trim();
}
