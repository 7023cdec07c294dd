import type { TextRange } from "../model/diagnostic.ts";
import type { ListTree, PairTree, Tree } from "./tree.ts";
import type { Layout } from "./write-value.ts";

/** A text that reads as YAML, and what stands in it. */
export interface Source {
  readonly text: string;
  readonly tree: Tree;
}

export function lineStart(text: string, at: number): number {
  // From -1 on, a search backwards would still find a line break at 0.
  return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the line break, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}

/** Spaces, and the hyphens of lists, before a place on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** Where the last word of a value stands; a block text ends with its line break. */
export function contentEnd(tree: Tree | undefined, fallback: number): number {
  if (!tree) return fallback;
  if (tree.kind === "scalar") return Math.max(tree.range.end, fallback);
  if (tree.isFlow) return tree.range.end;
  if (tree.kind === "list") {
    const last = tree.items.at(-1);
    return contentEnd(last, last?.range.start ?? tree.range.end);
  }
  const last = tree.pairs.at(-1);
  return last ? contentEnd(last.value, last.keyRange.end + 1) : tree.range.end;
}

/** The lines of a key and its value, with the comments directly above and those below that stand deeper. */
export function pairExtent(text: string, pair: PairTree): TextRange {
  const end = contentEnd(pair.value, pair.keyRange.end + 1);
  return linesAround(text, pair.keyRange.start, end);
}

/** The lines of an item of a list, likewise. */
export function itemExtent(text: string, list: ListTree, index: number): TextRange {
  const hyphen = hyphenOf(text, list, index);
  return linesAround(text, hyphen, contentEnd(list.items[index], hyphen + 1));
}

/** The hyphen of an item; comments may stand between it and the item. */
export function hyphenOf(text: string, list: ListTree, index: number): number {
  const column = columnOf(text, list.range.start);
  const item = list.items[index];
  let at = lineStart(text, item?.range.start ?? list.range.start);
  while (at > 0 && text[at + column] !== "-") at = lineStart(text, at - 1);
  return at + column;
}

function linesAround(text: string, start: number, end: number): TextRange {
  const column = columnOf(text, start);
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  return { start: leadStart(text, start, column), end: tailEnd(text, lineEnd(text, last), column) };
}

/** Comments directly above a line, in its own column, speak of it. What shares its line with a hyphen has none of its own. */
function leadStart(text: string, at: number, column: number): number {
  const own = lineStart(text, at);
  if (text.slice(own, at).trim() !== "") return at;
  let start = own;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!isComment(text, above, column, column) || isSteering(text, above)) break;
    start = above;
  }
  return start;
}

/** Comments below that stand deeper speak of what is above them. */
function tailEnd(text: string, after: number, column: number): number {
  let end = after;
  for (let at = after; at < text.length; ) {
    const next = lineEnd(text, at);
    if (isComment(text, at, column + 1, Number.POSITIVE_INFINITY)) end = next;
    else if (text.slice(at, next).trim() !== "") break;
    at = next;
  }
  return end;
}

function isComment(text: string, line: number, least: number, most: number): boolean {
  const sign = text.slice(line, lineEnd(text, line)).search(/\S/);
  return text[line + sign] === "#" && sign >= least && sign <= most;
}

/** A line that tells the editor which schema holds; it belongs to the file. */
function isSteering(text: string, line: number): boolean {
  return /^# *yaml-language-server:/.test(text.slice(line, lineEnd(text, line)));
}

export const eolOf = (text: string) => (/\r\n/.test(text) ? "\r\n" : "\n");

/** How this file is written: its line breaks, its indentation, whether hyphens stand deeper than their key. */
export function layoutOf({ text, tree }: Source, indent: string): Layout {
  const found = indentationOf(text, tree);
  return { indent, step: found.step ?? "  ", listStep: found.listStep ?? "  ", eol: eolOf(text) };
}

interface Indentation {
  readonly step?: string | undefined;
  readonly listStep?: string | undefined;
}

function indentationOf(text: string, tree: Tree | undefined): Indentation {
  if (!tree || tree.kind === "scalar" || tree.isFlow) return {};
  const own = tree.kind === "map" ? tree.pairs.map((pair) => ownIndentation(text, pair)) : [];
  const children = tree.kind === "map" ? tree.pairs.map((pair) => pair.value) : tree.items;
  const deeper = children.map((each) => indentationOf(text, each));
  const all = [...own, ...deeper];
  return {
    step: all.find((each) => each.step !== undefined)?.step,
    listStep: all.find((each) => each.listStep !== undefined)?.listStep,
  };
}

function ownIndentation(text: string, { keyRange, value }: PairTree): Indentation {
  if (!value || value.kind === "scalar" || value.isFlow) return {};
  const spaces = columnOf(text, value.range.start) - columnOf(text, keyRange.start);
  if (value.kind === "list") return spaces < 0 ? {} : { listStep: " ".repeat(spaces) };
  return spaces < 1 ? {} : { step: " ".repeat(spaces) };
}
