import { diffArrays } from "diff";

/** Sentences or lines of the base that became others. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * A text of several sentences or lines that both changed, each another one of them. `undefined` where they changed the same
 * one, or two beside each other: what belongs together is never made of two halves.
 */
export function mergedWords(three: {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}): string | undefined {
  const { base, ours, theirs } = three;
  if (typeof base !== "string" || typeof ours !== "string" || typeof theirs !== "string")
    return undefined;
  const units = unitsOf(base);
  if (units.length < 2 || Math.max(ours.length, theirs.length) > longest) return undefined;
  const mine = partsOf(units, unitsOf(ours));
  const others = partsOf(units, unitsOf(theirs)).filter(
    (part) => !mine.some((each) => isSame(each, part)),
  );
  if (mine.some((each) => others.some((other) => isBeside(each, other)))) return undefined;
  const all = [...mine, ...others].sort((a, b) => b.start - a.start);
  const merged = [...units];
  for (const { start, end, words } of all) merged.splice(start, end - start, ...words);
  return merged.join("");
}

/** Texts of entries are far shorter. */
const longest = 10_000;

/** Each with the blanks behind it, so that they make the whole again. */
const unitsOf = (text: string): readonly string[] => text.split(/(?<=[.!?؟።]\s+(?=\S)|\n)/u);

function partsOf(base: readonly string[], side: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays([...base], [...side])) {
    const last = parts.at(-1);
    const isMore = last !== undefined && last.end === at;
    if (removed) parts.push({ start: at, end: at + value.length, words: [] });
    else if (added && isMore)
      parts[parts.length - 1] = { ...last, words: [...last.words, ...value] };
    else if (added) parts.push({ start: at, end: at, words: value });
    if (!added) at += value.length;
  }
  return parts;
}

const isSame = (a: Part, b: Part) =>
  a.start === b.start && a.end === b.end && a.words.join("\0") === b.words.join("\0");

const isBeside = (a: Part, b: Part) => a.start <= b.end && b.start <= a.end;
