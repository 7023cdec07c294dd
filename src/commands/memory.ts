import type { PlainDate } from "../model/plain-date.ts";
import type { Context, Input } from "./command.ts";
import type { FileMemory } from "./file-memory.ts";
import { asOf } from "./options.ts";

/** A verdict on a whole pathway: it holds while the files, the program and the day are the same. */
export interface Verdict {
  readonly as_of: PlainDate;
  /** The pathway's zone, which decides when the day ends. */
  readonly time_zone: string;
}

/**
 * What an earlier run found out when every file was as it is now, else what `judge` finds out, kept for the next run.
 * `mayKeep` says whether the verdict is free of words that only the repository itself may hold. Without Git, or with
 * --no-cache, everything is judged anew; the answer is the same to the byte.
 */
export async function remembered<V extends Verdict>(
  { context, input, root, name }: Question,
  judge: (memory: FileMemory | undefined) => Promise<V>,
  mayKeep: (verdict: V) => boolean,
): Promise<V> {
  const { cache, git } = context;
  if (input.options["no-cache"] === true) return judge(undefined);
  const kept = cache.recall(root, name);
  const contents =
    kept || isLarge(context, root) ? await git.contents(root, kept?.listing) : undefined;
  if (contents === undefined) return judge(undefined);
  const { state, listing } = contents;
  if (kept?.state === state) {
    const verdict = kept.value as V;
    if (verdict.as_of === asOf(context, input, verdict)) {
      if (listing?.index !== kept.listing?.index) cache.keep(root, name, { ...kept, listing });
      return verdict;
    }
  }
  const { fileMemory } = await import("./file-memory.ts");
  const memory = fileMemory({ cache, root, name, contents });
  const verdict = await judge(memory);
  if (mayKeep(verdict) && memory.isSound())
    cache.keep(root, name, { state, listing, value: verdict });
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
