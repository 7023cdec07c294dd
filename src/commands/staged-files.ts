import { classify } from "../catalogue/source-file.ts";
import type { KeptFile } from "../ports/git.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { joined } from "./edition-files.ts";
import { keptFiles, type SavedFiles } from "./saved-files.ts";

/** A pathway of which something is about to be committed, as the commit would hold it. */
export interface StagedPathway {
  readonly root: string;
  /** What would be new or changed, relative to the pathway; what would be gone is not among it. */
  readonly staged: readonly string[];
  /** Everything that would be kept of it. */
  readonly kept: ReadonlyMap<string, KeptFile>;
  /** Reads it; lists only what is staged and what that is judged by, since a pathway may have thousands of entries. */
  readonly files: SavedFiles;
  /** True for the history of `private/`: what is for protection staff belongs there. */
  readonly isApart: boolean;
}

/** Of every pathway in the repository of the working folder; `undefined` where Git does not tell. */
export function stagedPathways(
  context: Context,
  input: Input,
  top: string,
): readonly StagedPathway[] | undefined {
  const { git, files } = context;
  const named = textOption(input, "index");
  // Git's own name for it is relative to the top, where it starts a hook.
  const index = named === undefined || named === "" ? undefined : files.absolute(named);
  const kept = git.indexed(top, index);
  const staged = git.staged(top, index);
  if (!kept || !staged) return undefined;
  if (files.within(files.absolute(top, ".."), top) === "private")
    return apartIn(context, top, { kept, staged });
  return [...kept.keys()]
    .filter((path) => /^(?:.*\/)?pathway\.yaml$/.test(path))
    .map((path) => path.slice(0, -"pathway.yaml".length))
    .flatMap((prefix) => {
      const own = within(prefix, staged).filter((path) => kept.has(prefix + path));
      if (own.length === 0) return [];
      const root = files.absolute(top, prefix);
      const inner = below(prefix, kept);
      const all = keptFiles(context, root, inner);
      return [{ ...stagedIn(context, { root, staged: own, kept: inner, all }), isApart: false }];
    });
}

/** What is about to be committed in `private/`, judged with the shared folder beside it, as that stands there. */
function apartIn(
  context: Context,
  top: string,
  {
    kept,
    staged,
  }: { readonly kept: ReadonlyMap<string, KeptFile>; readonly staged: readonly string[] },
): readonly StagedPathway[] {
  const { files } = context;
  const root = files.absolute(top, "..");
  const own = staged.filter((path) => kept.has(path));
  if (own.length === 0 || !files.exists(files.absolute(root, "pathway.yaml"))) return [];
  const apart = keptFiles(context, top, kept);
  const isShared = ({ path }: { readonly path: string }) => !path.startsWith("private/");
  const shared = { ...files, list: (folder: string) => files.list(folder).filter(isShared) };
  const all: SavedFiles = {
    ...{ ...shared, ...joined({ shared, apart }, root, top) },
    fetch: (paths) => apart.fetch(within("private/", paths)),
  };
  const named = own.map((path) => `private/${path}`);
  const whole = new Map([...kept].map(([path, file]) => [`private/${path}`, file]));
  return [{ ...stagedIn(context, { root, staged: named, kept: whole, all }), isApart: true }];
}

const within = (prefix: string, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));

function below(prefix: string, kept: ReadonlyMap<string, KeptFile>): ReadonlyMap<string, KeptFile> {
  if (prefix === "") return kept;
  const inner = within(prefix, [...kept.keys()]);
  return new Map(
    inner.flatMap((path) => {
      const file = kept.get(prefix + path);
      return file ? [[path, file] as const] : [];
    }),
  );
}

/** What an entry is judged by, whoever it is. */
const needed: ReadonlySet<string> = new Set(["pathway", "protocol", "decision", "waiver"]);

function stagedIn(
  context: Context,
  {
    root,
    staged,
    kept,
    all,
  }: Pick<StagedPathway, "root" | "staged" | "kept"> & { readonly all: SavedFiles },
): Omit<StagedPathway, "isApart"> {
  const own = new Set(staged);
  const text = (path: string) => {
    const read = all.read(context.files.absolute(root, path));
    return "text" in read ? read.text : "";
  };
  all.fetch(staged);
  const partners = new Set(
    staged
      .filter((path) => classify(path)?.kind === "service")
      .flatMap((path) => /^organization: *["']?([\w-]+)/m.exec(text(path))?.[1] ?? []),
  );
  const isJudgedBy = (path: string) => {
    const source = classify(path);
    if (source === undefined) return false;
    return needed.has(source.kind) || (source.kind === "organization" && partners.has(source.id));
  };
  const listed = all.list(root).filter(({ path }) => own.has(path) || isJudgedBy(path));
  all.fetch(listed.map(({ path }) => path));
  return {
    ...{ root, staged, kept },
    files: { ...all, list: (folder) => (folder === root ? listed : []) },
  };
}
