import type { PlainDate } from "../model/plain-date.ts";
import type { Kept } from "../ports/cache.ts";
import type { Contents } from "../ports/git.ts";
import type { Context, Input } from "./command.ts";
import type { EditedFiles } from "./edited-files.ts";
import type { FileMemory } from "./file-memory.ts";
import { asOf } from "./options.ts";

/** A verdict on a whole pathway: it holds while the files, the program and the day are the same. */
export interface Verdict {
  readonly as_of: PlainDate;
  /** The pathway's zone, which decides when the day ends. */
  readonly time_zone: string;
}

/** How a verdict is found out. */
export interface Judging<V extends Verdict> {
  /** From all files. */
  all(memory: FileMemory | undefined): Promise<V>;
  /** From an earlier verdict and what was edited since; `undefined` where that does not do. */
  edited?(before: V, edited: EditedFiles): Promise<V | undefined>;
  /** Whether an earlier verdict still holds for what lies elsewhere than in the pathway. */
  holds?(before: V): boolean;
  /** Whether the verdict is free of words that only the repository itself may hold. */
  mayKeep(verdict: V): boolean;
}

/** A verdict, and the name of the kept lines that hold for it; without a name none do. */
export interface Remembered<V extends Verdict> {
  readonly verdict: V;
  readonly lines?: string | undefined;
}

/**
 * What an earlier run found out when every file was as it is now, else what is found out now, kept for the next run.
 * Without Git, or with --no-cache, everything is judged anew; the answer is the same to the byte.
 */
export async function remembered<V extends Verdict>(
  question: Question,
  judging: Judging<V>,
): Promise<Remembered<V>> {
  const { context, input, root, name } = question;
  const { cache, git } = context;
  if (input.options["no-cache"] === true) return { verdict: await judging.all(undefined) };
  const kept = cache.recall(root, name);
  const contents =
    kept || isLarge(context, root) ? await git.contents(root, kept?.listing) : undefined;
  if (contents === undefined) return { verdict: await judging.all(undefined) };
  const { state, listing } = contents;
  const before = kept?.value as V | undefined;
  const isOfToday = before && before.as_of === asOf(context, input, before);
  if (kept && before && isOfToday && judging.holds?.(before) !== false) {
    if (kept.state === state) {
      if (listing?.index !== kept.listing?.index) cache.keep(root, name, { ...kept, listing });
      return { verdict: before, lines: kept.since?.lines };
    }
    const verdict = await judgedSince(question, judging, { kept, contents });
    if (verdict !== undefined) return { verdict, lines: kept.since?.lines };
  }
  return judgedAnew(question, judging, contents);
}

async function judgedAnew<V extends Verdict>(
  { context: { cache }, root, name }: Question,
  judging: Judging<V>,
  contents: Contents,
): Promise<Remembered<V>> {
  const { fileMemory } = await import("./file-memory.ts");
  const memory = fileMemory({ cache, root, name, contents });
  const verdict = await judging.all(memory);
  if (!judging.mayKeep(verdict) || !memory.isSound()) return { verdict };
  const { state, listing, differing } = contents;
  const lines = memory.lines();
  const since = lines === undefined ? undefined : { differing, lines };
  cache.keep(root, name, { state, listing, value: verdict, since });
  return { verdict, lines };
}

/** An earlier verdict, and what the files hold now. */
interface Earlier {
  readonly kept: Kept;
  readonly contents: Contents;
}

/** Where the index is the same, Git has named every file that changed: then nothing else is looked at. */
async function judgedSince<V extends Verdict>(
  { context: { cache }, root, name }: Question,
  { edited: judge, mayKeep }: Judging<V>,
  { kept, contents }: Earlier,
): Promise<V | undefined> {
  const { since, listing: before } = kept;
  const { state, listing, differing } = contents;
  if (!judge || !since || listing === undefined || listing.index !== before?.index)
    return undefined;
  const { editedFiles } = await import("./edited-files.ts");
  const edited = editedFiles({ cache, root, name, contents }, since);
  const verdict = edited && (await judge(kept.value as V, edited));
  if (verdict && mayKeep(verdict))
    cache.keep(root, name, { state, listing, value: verdict, since: { ...since, differing } });
  return verdict;
}

/** Below this, judging anew takes less time than asking Git. */
const worthKeeping = 400;

function isLarge({ files }: Context, root: string): boolean {
  return files.list(files.absolute(root, "services")).length >= worthKeeping;
}

/** Which verdict is asked for. */
export interface Question {
  readonly context: Context;
  readonly input: Input;
  readonly root: string;
  /** Of the command, as its verdicts are kept apart from others'. */
  readonly name: string;
}
