import { applyPatch, structuredPatch } from "diff";
import type { Edit } from "../model/diagnostic.ts";
import { appendItem, insertKey, removeItem, removeKey, setValue } from "./edits.ts";
import { readExact } from "./exact.ts";
import type { Source } from "./extent.ts";
import { splice } from "./splice.ts";
import { withLostComments } from "./three-comments.ts";
import { type Clash, compareThree, type Take } from "./three-data.ts";
import { isKeys, same } from "./three-rows.ts";
import { follow } from "./tree.ts";
import type { Data } from "./write-value.ts";

/** One text in three states: as both sides had it, and as each has it now. */
export interface ThreeTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What both sides said, put together; where they clash, somebody has to choose. */
export interface ThreeWay {
  readonly clashes: readonly Clash[];
  /** The text, with what was chosen in these clashes and our words in the others. */
  text(chosen: ReadonlyMap<Clash, unknown>): string;
}

/**
 * Puts two edits of one entry together, key by key: what only one side changed is taken, and never a mixture of two values.
 * Recorded acts of both stand side by side. `undefined` where one of the texts cannot be read, or where so much changed in so
 * long a text that only a person can tell. `order`: the keys of the file format.
 */
export function threeWay(texts: ThreeTexts, order: readonly string[]): ThreeWay | undefined {
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map(dataIn);
  if (!isKeys(base) || !isKeys(ours) || !isKeys(theirs)) return undefined;
  const { takes, clashes } = compareThree({ base, ours, theirs });
  if ((takes.length + clashes.length) * texts.ours.length > mostWork) return undefined;
  return {
    clashes,
    text(chosen) {
      if (takes.length + chosen.size === 0 && texts.theirs === texts.base) return texts.ours;
      if (texts.ours === texts.theirs) return texts.ours;
      if (texts.ours === texts.base) return texts.theirs;
      const picked = clashes.flatMap((clash) =>
        chosen.has(clash) ? [clash.take(chosen.get(clash))] : [],
      );
      const spliced = withTakes(texts.ours, [...takes, ...picked], order);
      const laid = withTheirLines(texts, spliced, order) ?? spliced;
      return withLostComments(laid, texts.base, [texts.ours, texts.theirs]);
    },
  };
}

/** Each take reads the text anew: letters times takes. A large pathway.yaml that was half rewritten stays below. */
const mostWork = 6_000_000;

/** Values first, then new items, then what goes, the last first: so the places of items hold until they are needed. */
function withTakes(text: string, takes: readonly Take[], order: readonly string[]): string {
  const rank = ({ as, value }: Take) => (as === "item" ? 1 : value === undefined ? 2 : 0);
  const sorted = takes
    .map((take, index) => ({ take, index }))
    .sort((a, b) => {
      const [first, second] = [rank(a.take), rank(b.take)];
      if (first !== second) return first - second;
      return first === 2 ? lastOf(b.take) - lastOf(a.take) : a.index - b.index;
    });
  return sorted.reduce((each, { take }) => withTake(each, take, order), text);
}

const lastOf = ({ path }: Take) => Number(path.at(-1)) || 0;

function withTake(text: string, { path, as, value }: Take, order: readonly string[]): string {
  return spliced(text, (source) => {
    const isThere = follow(source.tree, path).steps === path.length;
    if (as === "item" && isThere) return appendItem(source, path, value as Data);
    const key = path.at(-1);
    if (value === undefined) {
      if (!isThere) return [];
      return typeof key === "number" ? removeItem(source, path) : removeKey(source, path);
    }
    if (isThere) return setValue(source, path, value as Data);
    const added = as === "item" ? [value] : value;
    return insertKey(source, path.slice(0, -1), { key: String(key), value: added as Data, order });
  });
}

function spliced(text: string, edits: (source: Source) => readonly Edit[]): string {
  const { tree } = readExact(text);
  return tree ? splice(text, edits({ text, tree })) : text;
}

/**
 * Their lines laid over ours where they fit, and the rest as values: so the comments of both are in it. `undefined` where that
 * would say anything else than is expected.
 */
function withTheirLines(
  { base, ours, theirs }: ThreeTexts,
  expected: string,
  order: readonly string[],
): string | undefined {
  // Lines with one more around them first; then those alone that take the place of another.
  const hunks = [1, 0].flatMap((context) => {
    const bounds = { context, maxEditLength: mostLines };
    const patch = structuredPatch("", "", base, theirs, undefined, undefined, bounds);
    return (patch?.hunks ?? []).filter(
      ({ lines }) => context > 0 || lines.some((line) => line.startsWith("-")),
    );
  });
  if (hunks.length * ours.length > mostWork) return undefined;
  const wanted = dataIn(expected);
  const towards = (now: unknown) => compareThree({ base: now, ours: now, theirs: wanted }).takes;
  let [laid, missing] = [ours, towards(dataIn(ours)).length];
  for (const hunk of hunks) {
    const next = applyPatch(laid, { ...noFile, hunks: [hunk] });
    const data = next === false ? undefined : dataIn(next);
    // A line that both added would stand twice.
    const left = data === undefined ? Number.POSITIVE_INFINITY : towards(data).length;
    if (next !== false && left <= missing) [laid, missing] = [next, left];
  }
  const takes = towards(dataIn(laid));
  const whole = withTakes(laid, takes, order);
  return same(dataIn(whole), wanted) ? whole : undefined;
}

/** More lines than these nobody changes between two exchanges. */
const mostLines = 2000;

const noFile = { oldFileName: "", newFileName: "", oldHeader: "", newHeader: "" };

function dataIn(text: string): unknown {
  return readExact(text).value;
}
