import type { Edit, TextRange } from "../model/diagnostic.ts";
import { inQuotes, scalarText } from "../yaml/write-scalar.ts";

/** What stands between two commas in braces; places count from the opening brace. */
export interface Piece {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly hasColon: boolean;
  /** Another piece stands before it. */
  readonly follows: boolean;
}

interface Pair {
  readonly key: string;
  /** Of the value, with the halves that commas cut off. */
  readonly range: TextRange;
  readonly isCut: boolean;
}

const language = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/;

/**
 * Puts the halves of a text in braces together again: a text in languages becomes one line for each, anything else gets
 * quotes. `undefined` where it is not certain what belongs together.
 */
export function joinedText(
  text: string,
  range: TextRange,
  pieces: readonly Piece[],
): Edit | undefined {
  const pairs = pairsOf(text, range, pieces);
  if (!pairs) return undefined;
  return inLines(text, range, pairs) ?? quotedValue(text, pairs);
}

function pairsOf(
  text: string,
  range: TextRange,
  pieces: readonly Piece[],
): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const { words, start, end, hasColon } of pieces) {
    const last = pairs.at(-1);
    const key = hasColon ? /^([\w-]+): +(?=\S)/.exec(words) : undefined;
    if (key) {
      const from = range.start + start + key[0].length;
      pairs.push({
        key: key[1] ?? "",
        range: { start: from, end: range.start + end },
        isCut: false,
      });
      continue;
    }
    // A word that could be a key of its own was perhaps meant to be one.
    if (hasColon || !last || language.test(words)) return undefined;
    const joined = { start: last.range.start, end: range.start + end };
    if (/["']/.test(text.slice(joined.start, joined.end))) return undefined;
    pairs[pairs.length - 1] = { ...last, range: joined, isCut: true };
  }
  return pairs;
}

/** One language a line, where the text alone stands behind its key. */
function inLines(text: string, range: TextRange, pairs: readonly Pair[]): Edit | undefined {
  const from = text.lastIndexOf("\n", range.start) + 1;
  const [, gap = "", key = ""] =
    /^((?: |- )*)([\w-]+):[ \t]+$/.exec(text.slice(from, range.start - 1)) ?? [];
  const [, comment = ""] = /^\}[ \t]*(#[^\r\n]*)?(?=\r?\n|$)/.exec(text.slice(range.end)) ?? [
    "",
    "x",
  ];
  if (key === "" || comment === "x" || !pairs.every((pair) => language.test(pair.key)))
    return undefined;
  const eol = text.startsWith("\r\n", text.indexOf("\n", range.end) - 1) ? "\r\n" : "\n";
  const lines = pairs.map(({ key: name, range: value, isCut }) => {
    const words = text.slice(value.start, value.end);
    const written = isCut ? scalarText(words, { inFlow: false }) : words;
    return `${" ".repeat(gap.length + 2)}${name}: ${written}`;
  });
  const colon = from + gap.length + key.length + 1;
  const end = range.end + (/^\}[ \t]*(?:#[^\r\n]*)?/.exec(text.slice(range.end))?.[0].length ?? 1);
  const remark = comment ? ` ${comment}` : "";
  return { range: { start: colon, end }, text: [remark, ...lines].join(eol) };
}

function quotedValue(text: string, pairs: readonly Pair[]): Edit | undefined {
  const cut = pairs.filter((pair) => pair.isCut);
  const [only] = cut;
  if (!only || cut.length > 1) return undefined;
  return { range: only.range, text: inQuotes(text.slice(only.range.start, only.range.end)) };
}
