import type { DataPath } from "../model/diagnostic.ts";
import { columnOf, eolOf, hyphenOf, type Source } from "./extent.ts";
import {
  blockTextLines,
  CannotPrint,
  flowLine,
  inOrder,
  isFoldedText,
  keyWords,
  type PrintStyle,
  scalarLines,
} from "./print-value.ts";
import type { ListTree, MapTree, PairTree, ScalarTree, Tree } from "./tree.ts";

/** A text on its way to the new layout. */
interface Sheet {
  readonly text: string;
  readonly lines: readonly string[];
  /** Offsets at which lines begin. */
  readonly starts: readonly number[];
  readonly style: PrintStyle;
  /** The first line that is not yet told. */
  next: number;
}

interface Place {
  readonly path: DataPath;
  /** Spaces before what is printed. */
  readonly indent: string;
}

/** A key or an item with everything that belongs to it. */
interface Chunk {
  readonly key: string;
  /** Blank lines and comments above. */
  readonly lead: readonly string[];
  readonly body: readonly string[];
}

const step = "  ";

/**
 * A text laid out anew, as Prettier would leave it: keys in the order of the file format, texts one language a line, two
 * spaces a level. Words and comments stay as they are written; comments go with their keys. Throws `CannotPrint`.
 */
export function printTidily({ text, tree }: Source, style: PrintStyle): string {
  if (tree.kind === "scalar" || tree.isFlow) throw new CannotPrint();
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const starts: number[] = [];
  for (let at = 0, line = 0; line < lines.length; line += 1) {
    starts.push(at);
    at = text.indexOf("\n", at) + 1;
  }
  const sheet: Sheet = { text, lines, starts, style, next: 0 };
  const rows = blockRows(sheet, tree, { path: [], indent: "" });
  const foot = gap(sheet, lines.length, "");
  const all = withoutBlankAtStart([...rows, ...foot]);
  while (all.at(-1) === "") all.pop();
  const eol = eolOf(text);
  return all.join(eol) + eol;
}

function blockRows(sheet: Sheet, node: MapTree | ListTree, place: Place): readonly string[] {
  const column = columnOf(sheet.text, node.range.start);
  const chunks =
    node.kind === "map"
      ? node.pairs.map((pair) => pairChunk(sheet, pair, place))
      : node.items.map((_, index) => itemChunk(sheet, node, { ...place, index }));
  const tail = comments(sheet, column, place.indent);
  const [first, ...others] = chunks;
  if (!first) return tail;
  // What stands apart above the first key speaks of all of them.
  const apart = headLength(first.lead);
  const head = first.lead.slice(0, apart);
  const all = [{ ...first, lead: first.lead.slice(apart) }, ...others];
  const sorted = node.kind === "map" ? inOrder(all, sheet.style.order(place.path)) : all;
  const rows = sorted.flatMap(({ lead, body }, index) => [
    ...(index === 0 ? withoutBlankAtStart(lead) : lead),
    ...body,
  ]);
  return [...withoutBlankAtStart(head), ...rows, ...tail];
}

function headLength(lead: readonly string[]): number {
  const steering = lead.findLastIndex((row) => /^# *yaml-language-server:/.test(row));
  return Math.max(lead.lastIndexOf(""), steering) + 1;
}

function withoutBlankAtStart(rows: readonly string[]): string[] {
  const first = rows.findIndex((row) => row !== "");
  return first < 0 ? [] : rows.slice(first);
}

function pairChunk(sheet: Sheet, pair: PairTree, { path, indent }: Place): Chunk {
  const { text } = sheet;
  const lead = gap(sheet, lineOf(sheet, pair.keyRange.start), indent);
  const inside = { path: [...path, pair.key], indent: indent + step };
  const colon = /^[ \t]*:/.exec(text.slice(pair.keyRange.end));
  if (!pair.value || !colon) throw new CannotPrint();
  const key = `${indent}${keyWords(text, pair)}:`;
  const body = valueRows(sheet, pair.value, {
    ...inside,
    key,
    colon: pair.keyRange.end + colon[0].length,
    column: columnOf(text, pair.keyRange.start),
  });
  return { key: pair.key, lead, body };
}

interface ValuePlace extends Place {
  /** The key with its colon, or the hyphen, as it is printed. */
  readonly key: string;
  /** Behind the colon or the hyphen. */
  readonly colon: number;
  /** Of the key or the hyphen, as it stood. */
  readonly column: number;
}

function valueRows(sheet: Sheet, node: Tree, place: ValuePlace): readonly string[] {
  const { text, style } = sheet;
  const { key, colon, column, path, indent } = place;
  if (isFoldedText(node, path, style)) return foldedRows(sheet, node, place);
  if (node.kind !== "scalar" && !node.isFlow) {
    const remark = restOfLine(sheet, colon);
    return [key + remark, ...blockRows(sheet, node, place)];
  }
  const isEmpty = node.range.start === node.range.end;
  // A value may begin below its key, where nothing else stands between.
  if (!isEmpty && text.slice(colon, node.range.start).trim() !== "") throw new CannotPrint();
  const words = isEmpty ? [""] : wordsOf(sheet, node, path);
  const end = isEmpty ? colon : node.range.end;
  const isBlockText = node.kind === "scalar" && node.style === "block";
  const remark = isBlockText ? skipTo(sheet, end - 1) : restOfLine(sheet, end);
  const rows = words.map((line, index) => {
    if (index === 0) return `${key} ${line}`.trimEnd();
    return line === "" ? "" : indent + line;
  });
  rows[rows.length - 1] += remark;
  // Comments that stand deeper below a value go on speaking of it.
  const deeper = isBlockText ? [] : comments(sheet, column + 1, indent);
  return [...rows, ...deeper];
}

function wordsOf({ text, style }: Sheet, node: Tree, path: DataPath): readonly string[] {
  if (node.kind !== "scalar") return [flowLine(text, node, { path, style })];
  if (node.style !== "block") return scalarLines(text, node);
  const { announced, lines } = blockTextLines(text, node as ScalarTree);
  return [announced, ...lines];
}

/** A text in braces becomes one line for each language. */
function foldedRows(sheet: Sheet, node: MapTree, { key, path, indent }: ValuePlace): string[] {
  const { text, style } = sheet;
  const rows = node.pairs.map((pair) => {
    if (!pair.value || pair.value.range.start === pair.value.range.end) throw new CannotPrint();
    const words = flowLine(text, pair.value, { path: [...path, pair.key], style });
    return `${indent}${keyWords(text, pair)}: ${words}`;
  });
  if (text.slice(node.range.start, node.range.end).includes("\n")) throw new CannotPrint();
  return [key + restOfLine(sheet, node.range.end), ...rows];
}

function itemChunk(
  sheet: Sheet,
  list: ListTree,
  { path, indent, index }: Place & { readonly index: number },
): Chunk {
  const { text } = sheet;
  const item = list.items[index];
  const hyphen = hyphenOf(text, list, index);
  const lead = gap(sheet, lineOf(sheet, hyphen), indent);
  const inside = { path: [...path, index], indent: indent + step };
  if (!item) throw new CannotPrint();
  if (item.kind === "scalar" || item.isFlow) {
    const at = { ...inside, key: `${indent}-`, colon: hyphen + 1, column: columnOf(text, hyphen) };
    // In a list a text in braces has no line of its own to begin on.
    const style = { ...sheet.style, isText: () => false };
    const own = { ...sheet, style };
    const body = valueRows(own, item, at);
    sheet.next = own.next;
    return { key: "", lead, body };
  }
  const isBelow = lineOf(sheet, item.range.start) > lineOf(sheet, hyphen);
  const remark = isBelow ? restOfLine(sheet, hyphen + 1).trim() : "";
  const rows = blockRows(sheet, item, inside);
  const [first = "", ...others] = remark ? [inside.indent + remark, ...rows] : rows;
  return { key: "", lead, body: [`${indent}- ${first.trimStart()}`, ...others] };
}

/** The comment behind something, with its space; then the line is told. */
function restOfLine(sheet: Sheet, at: number): string {
  const line = lineOf(sheet, at);
  const rest = (sheet.lines[line] ?? "").slice(at - (sheet.starts[line] ?? 0)).trim();
  if (rest !== "" && !rest.startsWith("#")) throw new CannotPrint();
  sheet.next = line + 1;
  return rest === "" ? "" : ` ${rest}`;
}

function skipTo(sheet: Sheet, at: number): string {
  sheet.next = lineOf(sheet, at) + 1;
  return "";
}

/** Blank lines, one at most in a row, and comments up to a line. */
function gap(sheet: Sheet, until: number, indent: string): readonly string[] {
  const rows: string[] = [];
  for (; sheet.next < until; sheet.next += 1) {
    const line = (sheet.lines[sheet.next] ?? "").trim();
    if (line === "" && rows.at(-1) === "") continue;
    const isStart = line === "---" && indent === "";
    if (line !== "" && !line.startsWith("#") && !isStart) throw new CannotPrint();
    rows.push(line === "" ? "" : indent + line);
  }
  return rows;
}

/** Comments that stand at least so deep; blank lines after the last of them are left. */
function comments(sheet: Sheet, column: number, indent: string): readonly string[] {
  let last = sheet.next;
  for (let at = sheet.next; at < sheet.lines.length; at += 1) {
    const sign = (sheet.lines[at] ?? "").search(/\S/);
    if (sign < 0) continue;
    if (sign < column || sheet.lines[at]?.[sign] !== "#") break;
    last = at + 1;
  }
  // A comment in the column of what comes next speaks of that.
  const next = sheet.lines.slice(last).find((line) => line.trim() !== "");
  if (next !== undefined && column > 0 && next.search(/\S/) >= column) return [];
  return last === sheet.next || column === 0 ? [] : gap(sheet, last, indent);
}

function lineOf({ starts }: Sheet, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
