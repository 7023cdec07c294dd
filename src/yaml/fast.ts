import { readBlockText } from "./fast-block-text.ts";
import { isOrdinary, type Lines, linesOf, nextLine, sign, skipSpaces } from "./fast-lines.ts";
import {
  readDoubleQuoted,
  readPlain,
  readPlainInBrackets,
  readSingleQuoted,
} from "./fast-scalar.ts";

/** Depth at which nesting is left to the exact reader, which refuses it a little deeper. */
const deepest = 20;
/** YAML refuses keys of more than 1024 characters; ours have 20. */
const longestKey = 100;

/**
 * Reads values only, of the part of YAML that entries are written in; `undefined` when anything else stands in the text,
 * right or wrong, and the exact reader decides. What is read here, the exact reader must read as the same: whoever
 * teaches this one more, runs the mutants of tests/yaml.
 *
 * Our own code stands here because reading is most of the time a check takes. On entries of 2.7 kB it needs a fifth of
 * what a general parser needed behind patterns for all it reads otherwise: 33 of 159 µs, in one run on a busy machine.
 */
export function readFast(text: string): { readonly value: unknown } | undefined {
  if (!isOrdinary(text)) return undefined;
  const lines = linesOf(text);
  if (lines.indent !== 0) return undefined;
  const value = readBlock(lines, 1);
  return value === undefined || lines.indent >= 0 ? undefined : { value };
}

/** What begins here and goes on in lines of the same indentation. */
function readBlock(lines: Lines, depth: number): unknown {
  if (depth > deepest) return undefined;
  return startsItem(lines) ? readItems(lines, depth) : readPairs(lines, depth);
}

function readPairs(lines: Lines, depth: number): unknown {
  const { indent } = lines;
  const pairs: Record<string, unknown> = {};
  do {
    const key = readKey(lines);
    if (key === undefined || pairs[key] !== undefined) return undefined;
    const value = readValue(lines, indent, depth);
    if (value === undefined) return undefined;
    pairs[key] = value;
  } while (lines.indent === indent);
  return lines.indent > indent ? undefined : pairs;
}

function readItems(lines: Lines, depth: number): unknown {
  const { indent } = lines;
  const items: unknown[] = [];
  do {
    const item = readItem(lines, depth);
    if (item === undefined) return undefined;
    items.push(item);
  } while (lines.indent === indent && startsItem(lines));
  return lines.indent > indent ? undefined : items;
}

function readItem(lines: Lines, depth: number): unknown {
  const { indent, at: hyphen } = lines;
  lines.at += 2;
  skipSpaces(lines);
  const { at } = lines;
  if (readKey(lines) === undefined) return readInline(lines, indent, depth);
  lines.at = at;
  lines.indent = indent + at - hyphen;
  return depth < deepest ? readPairs(lines, depth + 1) : undefined;
}

/** What stands after the colon, or below it. A list may stand below in the column of its key. */
function readValue(lines: Lines, indent: number, depth: number): unknown {
  skipSpaces(lines);
  const isBelow = lines.at >= lines.end || lines.text.charCodeAt(lines.at) === sign.hash;
  if (!isBelow) return readInline(lines, indent, depth);
  nextLine(lines);
  const isOurs = lines.indent > indent || (lines.indent === indent && startsItem(lines));
  return isOurs ? readBlock(lines, depth + 1) : null;
}

/** A value that begins on this line, up to the next line that says something. */
function readInline(lines: Lines, indent: number, depth: number): unknown {
  const first = lines.text.charCodeAt(lines.at);
  if (first === sign.bar || first === sign.greater) return readBlockText(lines, indent);
  const value = readStarted(lines, depth, readPlain);
  if (value === undefined) return undefined;
  const { at } = lines;
  skipSpaces(lines);
  const isComment = lines.at > at && lines.text.charCodeAt(lines.at) === sign.hash;
  if (lines.at < lines.end && !isComment) return undefined;
  nextLine(lines);
  return value;
}

/** A value on one line. Plain text ends otherwise in brackets than outside, so its reader is the caller's. */
function readStarted(lines: Lines, depth: number, plain: (lines: Lines) => unknown): unknown {
  switch (lines.text.charCodeAt(lines.at)) {
    case sign.double:
      return readDoubleQuoted(lines);
    case sign.single:
      return readSingleQuoted(lines);
    case sign.bracket:
      return depth < deepest ? readListInBrackets(lines, depth + 1) : undefined;
    case sign.brace:
      return depth < deepest ? readPairsInBraces(lines, depth + 1) : undefined;
    default:
      return plain(lines);
  }
}

function readListInBrackets(lines: Lines, depth: number): unknown {
  const items: unknown[] = [];
  if (opensEmpty(lines, sign.bracketEnd)) return items;
  for (;;) {
    const item = readStarted(lines, depth, readPlainInBrackets);
    if (item === undefined) return undefined;
    items.push(item);
    const after = readSeparator(lines);
    if (after === sign.bracketEnd) return items;
    if (after !== sign.comma) return undefined;
  }
}

function readPairsInBraces(lines: Lines, depth: number): unknown {
  const pairs: Record<string, unknown> = {};
  if (opensEmpty(lines, sign.braceEnd)) return pairs;
  for (;;) {
    const key = readKey(lines);
    if (key === undefined || pairs[key] !== undefined) return undefined;
    skipSpaces(lines);
    const value = readStarted(lines, depth, readPlainInBrackets);
    if (value === undefined) return undefined;
    pairs[key] = value;
    const after = readSeparator(lines);
    if (after === sign.braceEnd) return pairs;
    if (after !== sign.comma) return undefined;
  }
}

/** Steps over the opening sign, and over the closing one if nothing stands between. */
function opensEmpty(lines: Lines, closing: number): boolean {
  lines.at += 1;
  skipSpaces(lines);
  const isEmpty = lines.text.charCodeAt(lines.at) === closing;
  if (isEmpty) lines.at += 1;
  return isEmpty;
}

/** The sign after an item, which is now behind us with the spaces around it. A closing sign keeps those after it. */
function readSeparator(lines: Lines): number {
  skipSpaces(lines);
  const code = lines.text.charCodeAt(lines.at);
  lines.at += 1;
  if (code === sign.comma) skipSpaces(lines);
  return code;
}

function startsItem({ text, at }: Lines): boolean {
  return text.charCodeAt(at) === sign.hyphen && text.charCodeAt(at + 1) === sign.space;
}

/** A plain name and the colon behind it; `undefined`, without moving, when something else stands here. */
function readKey(lines: Lines): string | undefined {
  const { text, at, end } = lines;
  let colon = at;
  while (isKeySign(text.charCodeAt(colon), colon > at)) colon += 1;
  if (colon === at || colon - at > longestKey) return undefined;
  if (text.charCodeAt(colon) !== sign.colon) return undefined;
  if (colon + 1 < end && text.charCodeAt(colon + 1) !== sign.space) return undefined;
  const key = text.slice(at, colon);
  if (key === "__proto__" || key === "constructor" || key === "prototype") return undefined;
  lines.at = colon + 1;
  return key;
}

function isKeySign(code: number, inside: boolean): boolean {
  const letter = code | 0x20;
  if ((letter >= 0x61 && letter <= 0x7a && code >= 0x41) || code === sign.underscore) return true;
  return inside && ((code >= sign.zero && code <= sign.nine) || code === sign.hyphen);
}
