import type { KeptFile, Unmerged } from "../ports/git.ts";
import { askAnew, paths, run } from "./git-call.ts";

const kindOf = (mode: string): KeptFile["kind"] =>
  mode.startsWith("100") ? "file" : mode === "120000" ? "link" : "other";

/** Each field is "mode blob stage<tab>path"; the stages are what both had, ours and theirs. */
export function unmergedIn(folder: string): readonly Unmerged[] | undefined {
  const top = run(folder, ["rev-parse", "--show-toplevel"])?.trimEnd();
  const listed = top === undefined ? undefined : run(top, ["ls-files", "--unmerged", "-z"]);
  if (listed === undefined) return undefined;
  const names = ["base", "ours", "theirs"] as const;
  const files = new Map<string, { -readonly [Key in keyof Unmerged]: Unmerged[Key] }>();
  for (const { mode, blob, stage, path } of fieldsOf(listed)) {
    const file = files.get(path) ?? { path, base: undefined, ours: undefined, theirs: undefined };
    const name = names[stage - 1];
    if (name) file[name] = { blob, kind: kindOf(mode) };
    files.set(path, file);
  }
  return [...files.values()];
}

/** Files of the index below a folder. `index`: another one than the repository's own, as Git names it to a hook. */
export function indexedIn(
  folder: string,
  index: string | undefined,
): ReadonlyMap<string, KeptFile> | undefined {
  const listed = run(folder, ["ls-files", "--stage", "-z"], indexIn(index));
  if (listed === undefined) return undefined;
  return new Map(
    fieldsOf(listed).map(({ mode, blob, path }) => [path, { blob, kind: kindOf(mode) }]),
  );
}

/** Paths that the next save would hold otherwise than the last; before the first save all of them. */
export function stagedIn(folder: string, index: string | undefined): readonly string[] | undefined {
  const how = ["diff", "--cached", "--name-only", "--relative", "-z"];
  const plainly = ["--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const listed = run(folder, [...how, ...plainly, "--", "."], indexIn(index));
  return listed === undefined ? undefined : paths(listed);
}

const indexIn = (index: string | undefined): NodeJS.ProcessEnv =>
  index === undefined ? {} : { GIT_INDEX_FILE: index };

/** As they stand in the folder, or gone where they do not stand there. */
export function settleIn(folder: string, inner: readonly string[]): boolean {
  askAnew(folder);
  if (inner.length === 0) return true;
  const literal = inner.map((path) => `:(literal)${path}`);
  return run(folder, ["add", "--all", "--force", "--", ...literal]) !== undefined;
}

/** Where the side has no such file, it goes. */
export function takeSideIn(folder: string, file: Unmerged, side: "ours" | "theirs"): boolean {
  askAnew(folder);
  const top = run(folder, ["rev-parse", "--show-toplevel"])?.trimEnd();
  if (top === undefined) return false;
  const literal = `:(literal)${file.path}`;
  if (file[side] === undefined)
    return run(top, ["rm", "--quiet", "--force", "--", literal]) !== undefined;
  return (
    run(top, ["checkout", "--quiet", `--${side}`, "--", literal]) !== undefined &&
    run(top, ["add", "--force", "--", literal]) !== undefined
  );
}

/** Git tells a new name by its contents, as in a merge. Fields are a letter with a number, the old path, the new one. */
export function renamedBetween(
  folder: string,
  from: string,
  to: string,
): ReadonlyMap<string, string> | undefined {
  const how = ["diff-tree", "-r", "-z", "-M", "-l1000", "--name-status", "--diff-filter=R"];
  const listed = run(folder, [...how, "--no-ext-diff", "--end-of-options", from, to]);
  if (listed === undefined) return undefined;
  const fields = paths(listed);
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3)
    renamed.set(fields[at + 1] ?? "", fields[at + 2] ?? "");
  return renamed;
}

interface Field {
  readonly mode: string;
  readonly blob: string;
  readonly stage: number;
  readonly path: string;
}

function fieldsOf(listed: string): readonly Field[] {
  return paths(listed).map((line) => {
    const tab = line.indexOf("\t");
    const [mode = "", blob = "", stage] = line.slice(0, tab).split(" ");
    return { mode, blob, stage: Number(stage), path: line.slice(tab + 1) };
  });
}
