import type { MergeKey } from "../languages/en-merge.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import type { KeptFile } from "../ports/git.ts";
import type { Joined } from "../ports/share.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { Interview } from "./interview.ts";
import { settleFile } from "./settle-file.ts";

/** Two lines of saves that are to be joined. */
export interface TwoLines {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | MergeKey>;
  /** The top of the repository. */
  readonly top: string;
  /** Where the pathway lies in it: empty, or a path that ends in a slash. */
  readonly prefix: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** What is said where Git cannot be asked. */
  readonly unreadable: string;
}

type Files = ReadonlyMap<string, KeptFile>;

/** One file in the three states; `undefined` where it did not stand. */
interface ThreeFiles {
  /** Where it stands when both are joined. */
  readonly path: string;
  readonly base: KeptFile | undefined;
  readonly ours: KeptFile | undefined;
  readonly theirs: KeptFile | undefined;
  /** Where ours stood, if not there. */
  readonly left?: string;
}

/**
 * What becomes of our files when theirs are joined to them. What only they changed is taken; of an entry that both changed each
 * key by itself, also where one of them gave it another id; where both said something else, a person says which is right.
 */
export async function joinedFiles(lines: TwoLines): Promise<readonly Joined[]> {
  const { context, top } = lines;
  const read = [lines.base, lines.ours, lines.theirs].map((commit) =>
    context.git.filesIn(top, commit),
  );
  const [base, ours, theirs] = read;
  if (!base || !ours || !theirs) throw new Stop(exit.unable, lines.unreadable);
  const joined: Joined[] = [];
  for (const three of threesOf(lines, { base, ours, theirs })) {
    if (three.left !== undefined) joined.push({ path: three.left, take: "nothing" });
    else if (isSame(three.theirs, three.base) || isSame(three.theirs, three.ours)) continue;
    if (isSame(three.ours, three.base)) joined.push(takingTheirs(three));
    else joined.push(...(await settled(lines, three, ours)));
  }
  return joined;
}

/** Every file that they changed, each once: one with a new name under that name. */
function threesOf(
  { context, top, ...commits }: TwoLines,
  { base, ours, theirs }: { readonly base: Files; readonly ours: Files; readonly theirs: Files },
): readonly ThreeFiles[] {
  const none: ReadonlyMap<string, string> = new Map();
  const theirNames = context.git.renamed(top, commits.base, commits.theirs) ?? none;
  const ourNames = context.git.renamed(top, commits.base, commits.ours) ?? none;
  const taken = new Set<string>();
  const threes: ThreeFiles[] = [];
  for (const path of [...new Set([...base.keys(), ...theirs.keys()])].sort()) {
    const [ourName, theirName] = [ourNames.get(path), theirNames.get(path)];
    // What one of them moved and the other left in its place; where both moved it apart, both stand.
    if (theirName !== undefined && ours.has(path) && !ours.has(theirName)) {
      taken.add(theirName);
      const stand = { base: base.get(path), ours: ours.get(path), theirs: theirs.get(theirName) };
      threes.push({ path: theirName, left: path, ...stand });
    } else if (ourName !== undefined && theirs.has(path) && !theirs.has(ourName)) {
      const stand = { base: base.get(path), ours: ours.get(ourName), theirs: theirs.get(path) };
      threes.push({ path: ourName, ...stand });
    } else if (ourName !== undefined && ourName === theirName) {
      taken.add(ourName);
      const stand = { base: base.get(path), ours: ours.get(ourName), theirs: theirs.get(ourName) };
      threes.push({ path: ourName, ...stand });
    } else
      threes.push({ path, base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) });
  }
  return threes.filter(({ path, base: before }) => before !== undefined || !taken.has(path));
}

const isSame = (a: KeptFile | undefined, b: KeptFile | undefined) =>
  a?.blob === b?.blob && a?.kind === b?.kind;

const takingTheirs = ({ path, theirs }: ThreeFiles): Joined => ({
  path,
  take: theirs ? "theirs" : "nothing",
});

/** A file that both changed. */
async function settled(
  lines: TwoLines,
  three: ThreeFiles,
  stand: Files,
): Promise<readonly Joined[]> {
  const { prefix } = lines;
  const isInner = three.path.startsWith(prefix);
  const inner = isInner ? three.path.slice(prefix.length) : three.path;
  const isTaken = (path: string) => stand.has(prefix + path);
  const sides = { path: inner, ...textsOf(lines, three) };
  const { text, side, beside } = await settleFile({ ...lines, isTaken }, sides);
  const next: readonly Joined[] = beside ? [{ path: prefix + beside.path, text: beside.text }] : [];
  if (text !== undefined) return [{ path: three.path, text }, ...next];
  if (side === "theirs") return [takingTheirs(three)];
  const moved = three.left !== undefined && sides.ours !== undefined;
  return moved ? [{ path: three.path, text: sides.ours ?? "" }] : next;
}

function textsOf({ context, top }: TwoLines, { base, ours, theirs }: ThreeFiles) {
  const blobs = [base, ours, theirs].flatMap((file) => file?.blob ?? []);
  const texts = context.git.texts(top, blobs);
  const of = (file: KeptFile | undefined) => file && texts?.get(file.blob);
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}
