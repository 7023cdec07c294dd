import type { DataPath, Edit } from "../model/diagnostic.ts";
import {
  columnOf,
  contentEnd,
  hyphenOf,
  itemExtent,
  layoutOf,
  lineEnd,
  pairExtent,
  type Source,
} from "./extent.ts";
import { follow, type ListTree, type MapTree, type PairTree } from "./tree.ts";
import { type Scalar, scalarText } from "./write-scalar.ts";
import { type Data, flowText, itemText, keyText, valueText } from "./write-value.ts";

/** There is nothing at the path that could be edited so: a fault of whoever asked. */
export class NoSuchPlace extends Error {}

/** A value of its own in the place of the one at `path`, in the same quotes where they can hold it. */
export function setScalar(source: Source, path: DataPath, value: Scalar): readonly Edit[] {
  const { node, steps } = follow(source.tree, path);
  if (steps < path.length || node?.kind !== "scalar")
    throw new NoSuchPlace(`No single value stands at ${path.join(".")}.`);
  const { text } = source;
  const { range, style } = node;
  if (range.start === range.end) return setValue(source, path, value);
  if (style !== "block") {
    const inFlow = isInFlow(source, path);
    return [{ range, text: scalarText(value, { inFlow }, style) }];
  }
  const end = endOfWords(text, range.end);
  return [{ range: { start: range.start, end }, text: scalarText(value, { inFlow: false }) }];
}

/** Any value in the place of the one at `path`, whose last step is a key. Comments within the old value go with it. */
export function setValue(source: Source, path: DataPath, value: Data): readonly Edit[] {
  const { pair } = pairAt(source, path);
  const { text } = source;
  const old = pair.value;
  if (isInFlow(source, path)) {
    const start = old?.range.start ?? pair.keyRange.end;
    const end = old?.range.end ?? start;
    const before = old ? (text[start - 1] === ":" ? " " : "") : ": ";
    return [{ range: { start, end }, text: before + flowText(value) }];
  }
  const layout = layoutOf(source, " ".repeat(columnOf(text, pair.keyRange.start)));
  const words = valueText(value, layout);
  const colon = text.indexOf(":", pair.keyRange.end) + 1;
  const isBelow = old !== undefined && old.kind !== "scalar" && !old.isFlow;
  const last = contentEnd(old, colon);
  const end = Math.max(colon, endOfWords(text, isBelow ? lineEnd(text, last - 1) : last));
  const line = text.slice(colon, lineEnd(text, colon)).trimEnd();
  // A comment behind the key stays where it is when the old value stood below it, and the new one fits before it.
  const comment = /^\s*#/.test(line) ? line : "";
  if (comment === "") return [{ range: { start: colon, end }, text: words }];
  const below = words.indexOf(layout.eol);
  return [
    {
      range: { start: colon, end: Math.max(end, colon + comment.length) },
      text: below < 0 ? words + comment : words.slice(0, below) + comment + words.slice(below),
    },
  ];
}

/** Where a key goes: before the keys that come after it in the file format. */
export interface NewKey {
  readonly key: string;
  readonly value: Data;
  /** The keys of the file format, in its order. */
  readonly order: readonly string[];
}

/** A new key in the map at `path`, in the order of the file format and in this file's indentation. */
export function insertKey(source: Source, path: DataPath, added: NewKey): readonly Edit[] {
  const { node, steps } = follow(source.tree, path);
  if (steps < path.length || node?.kind !== "map")
    throw new NoSuchPlace(`No keys stand below ${path.join(".")}.`);
  if (node.pairs.some((pair) => pair.key === added.key))
    throw new NoSuchPlace(`The key ${added.key} stands already.`);
  const before = predecessor(node, added);
  return node.isFlow
    ? insertInBraces(source, node, before, added)
    : insertBelow(source, node, before, added);
}

/** The pair behind which a new key goes; `undefined` when it comes first. */
function predecessor(map: MapTree, { key, order }: NewKey): PairTree | undefined {
  const place = order.indexOf(key);
  if (place < 0) return map.pairs.at(-1);
  const earlier = map.pairs.filter((pair) => {
    const other = order.indexOf(pair.key);
    return other >= 0 && other < place;
  });
  return earlier.reduce<PairTree | undefined>(
    (last, pair) => (last && order.indexOf(last.key) > order.indexOf(pair.key) ? last : pair),
    undefined,
  );
}

function insertInBraces(
  { text }: Source,
  map: MapTree,
  before: PairTree | undefined,
  { key, value }: NewKey,
): readonly Edit[] {
  const words = `${keyText(key)}: ${flowText(value)}`;
  if (before) {
    const end = Math.max(before.keyRange.end, before.value?.range.end ?? 0);
    const at = text.slice(end).startsWith(":") ? end + 1 : end;
    return [insertion(at, `, ${words}`)];
  }
  const first = map.pairs[0];
  return first
    ? [insertion(first.keyRange.start, `${words}, `)]
    : [insertion(map.range.start + 1, words)];
}

function insertBelow(
  source: Source,
  map: MapTree,
  before: PairTree | undefined,
  { key, value }: NewKey,
): readonly Edit[] {
  const { text } = source;
  const indent = " ".repeat(columnOf(text, map.range.start));
  const layout = layoutOf(source, indent);
  const words = `${keyText(key)}:${valueText(value, layout)}`;
  if (before) return [lineAt(source, pairExtent(text, before).end, `${indent}${words}`)];
  const first = map.pairs[0];
  const at = first ? pairExtent(text, first).start : map.range.start;
  // The first key may share its line with a hyphen; then it moves down, behind the new one.
  return first && at === first.keyRange.start
    ? [insertion(at, `${words}${layout.eol}${indent}`)]
    : [insertion(at, `${indent}${words}${layout.eol}`)];
}

/** Takes a key out with its value and its comments; with the last key of a map, the map itself. */
export function removeKey(source: Source, path: DataPath): readonly Edit[] {
  const { pair, map } = pairAt(source, path);
  const { text, tree } = source;
  if (map.pairs.length === 1 && map !== tree) return removeAbove(source, path.slice(0, -1));
  const index = map.pairs.indexOf(pair);
  if (map.isFlow) return [cutFromFlow(map.pairs.map(flowRange), index)];
  const extent = pairExtent(text, pair);
  const next = map.pairs[index + 1];
  // Behind a hyphen the next key moves up to take the place.
  if (next && extent.start === pair.keyRange.start && columnOf(text, extent.start) > 0) {
    const from = pairExtent(text, next).start;
    const end = from + text.slice(from).search(/\S/);
    return [{ range: { start: extent.start, end }, text: "" }];
  }
  return [{ range: extent, text: "" }];
}

function removeAbove(source: Source, path: DataPath): readonly Edit[] {
  return typeof path.at(-1) === "number" ? removeItem(source, path) : removeKey(source, path);
}

/** Takes an item out of a list; with the last item, the list's own key. */
export function removeItem(source: Source, path: DataPath): readonly Edit[] {
  const index = Number(path.at(-1));
  const list = listAt(source, path.slice(0, -1));
  if (list.items[index] === undefined) throw new NoSuchPlace(`No item ${index} stands there.`);
  if (list.items.length === 1) return removeAbove(source, path.slice(0, -1));
  if (list.isFlow)
    return [
      cutFromFlow(
        list.items.map((item) => item.range),
        index,
      ),
    ];
  return [{ range: itemExtent(source.text, list, index), text: "" }];
}

/** One more item at the end of the list at `path`. */
export function appendItem(source: Source, path: DataPath, value: Data): readonly Edit[] {
  const { text } = source;
  const list = listAt(source, path);
  const last = list.items.at(-1);
  if (list.isFlow)
    return last
      ? [insertion(last.range.end, `, ${flowText(value)}`)]
      : [insertion(list.range.start + 1, flowText(value))];
  const index = list.items.length - 1;
  const indent = " ".repeat(columnOf(text, hyphenOf(text, list, index)));
  const words = itemText(value, layoutOf(source, indent));
  return [lineAt(source, itemExtent(text, list, index).end, `${indent}-${words}`)];
}

function listAt({ tree }: Source, path: DataPath): ListTree {
  const { node, steps } = follow(tree, path);
  if (steps < path.length || node?.kind !== "list")
    throw new NoSuchPlace(`No list stands at ${path.join(".")}.`);
  return node;
}

function pairAt(
  { tree }: Source,
  path: DataPath,
): { readonly pair: PairTree; readonly map: MapTree } {
  const { node } = follow(tree, path.slice(0, -1));
  const pair =
    node?.kind === "map" ? node.pairs.find((each) => each.key === String(path.at(-1))) : undefined;
  if (node?.kind !== "map" || !pair) throw new NoSuchPlace(`No key stands at ${path.join(".")}.`);
  return { pair, map: node };
}

function isInFlow({ tree }: Source, path: DataPath): boolean {
  return path.some((_, steps) => {
    const { node } = follow(tree, path.slice(0, steps));
    return node !== undefined && node.kind !== "scalar" && node.isFlow;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const flowRange = ({ keyRange, value }: PairTree): Span => ({
  start: keyRange.start,
  end: Math.max(keyRange.end, value?.range.end ?? 0),
});

/** With the comma after it, or before it when it is the last. */
function cutFromFlow(spans: readonly Span[], index: number): Edit {
  const own = spans[index] as Span;
  const next = spans[index + 1];
  const start = next ? own.start : (spans[index - 1]?.end ?? own.start);
  return { range: { start, end: next?.start ?? own.end }, text: "" };
}

const insertion = (at: number, text: string): Edit => ({ range: { start: at, end: at }, text });

/** A line of its own at the beginning of a line, or behind a last line that has no line break. */
function lineAt(source: Source, at: number, line: string): Edit {
  const { eol } = layoutOf(source, "");
  const isOpen = at > 0 && source.text[at - 1] !== "\n";
  return insertion(at, isOpen ? eol + line : line + eol);
}

/** Before the line break and the spaces at the end of what stands before `end`. */
const endOfWords = (text: string, end: number) => text.slice(0, end).trimEnd().length;
