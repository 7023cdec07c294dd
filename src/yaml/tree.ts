import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { DataPath, TextRange } from "../model/diagnostic.ts";

/** Words, a number, a switch or nothing, where they stand. */
export interface ScalarTree {
  readonly kind: "scalar";
  /** Empty where nothing stands after a key. */
  readonly range: TextRange;
  readonly value: unknown;
  readonly style: "plain" | "single" | "double" | "block";
}

/** Keys with values, below each other or in braces. */
export interface MapTree {
  readonly kind: "map";
  readonly range: TextRange;
  /** Written in braces. */
  readonly isFlow: boolean;
  readonly pairs: readonly PairTree[];
}

export interface PairTree {
  readonly key: string;
  readonly keyRange: TextRange;
  /** `undefined` in braces where a key has no colon: the half of a text that a comma cut. */
  readonly value: Tree | undefined;
}

/** Items with hyphens, or in brackets. */
export interface ListTree {
  readonly kind: "list";
  readonly range: TextRange;
  /** Written in brackets. */
  readonly isFlow: boolean;
  readonly items: readonly Tree[];
}

/** What stands in a text, and where. */
export type Tree = ScalarTree | MapTree | ListTree;

const styles: Readonly<Record<string, ScalarTree["style"]>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
};

/** The parser's nodes as ours; `undefined` for what entries do not use. */
export function treeOf(node: unknown): Tree | undefined {
  if (isScalar(node))
    return {
      kind: "scalar",
      range: rangeOf(node),
      value: node.value,
      style: styles[String(node.type)] ?? "block",
    };
  if (isSeq(node))
    return {
      kind: "list",
      range: rangeOf(node),
      isFlow: node.flow === true,
      items: node.items.flatMap((item) => treeOf(item) ?? []),
    };
  if (!isMap(node)) return undefined;
  const pairs = node.items.flatMap(({ key, value }): PairTree[] =>
    isScalar(key) ? [{ key: String(key.value), keyRange: rangeOf(key), value: treeOf(value) }] : [],
  );
  return { kind: "map", range: rangeOf(node), isFlow: node.flow === true, pairs };
}

function rangeOf(node: unknown): TextRange {
  const range = (node as Node | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** What a path leads to. */
export interface Found {
  readonly node: Tree | undefined;
  /** The innermost pair on the way. */
  readonly pair: PairTree | undefined;
  /** Steps of the path that exist. */
  readonly steps: number;
}

/** Follows a path as far as it exists. */
export function follow(tree: Tree | undefined, path: DataPath): Found {
  let node = tree;
  let pair: PairTree | undefined;
  for (const [steps, step] of path.entries()) {
    const next = child(node, step);
    if (!next) return { node, pair, steps };
    pair = next.pair ?? pair;
    node = next.node;
  }
  return { node, pair, steps: path.length };
}

function child(
  node: Tree | undefined,
  step: string | number,
): { readonly node: Tree | undefined; readonly pair?: PairTree } | undefined {
  if (node?.kind === "map") {
    const pair = node.pairs.find((each) => each.key === String(step));
    return pair && { node: pair.value, pair };
  }
  if (node?.kind !== "list") return undefined;
  const item = node.items[Number(step)];
  return item && { node: item };
}

/** Where a value stands, or its key; the nearest existing place above when the path does not exist. */
export function placeOf(tree: Tree | undefined, path: DataPath, atKey: boolean): TextRange {
  const { node, pair } = follow(tree, path);
  const chosen = (atKey || isEmpty(node)) && pair ? pair.keyRange : node?.range;
  return chosen ?? { start: 0, end: 0 };
}

const isEmpty = (node: Tree | undefined) =>
  !node || (node.kind === "scalar" && node.range.start === node.range.end);

/** A key or a plain value in the text. */
export interface Piece {
  readonly path: DataPath;
  readonly range: TextRange;
  readonly isKey: boolean;
}

/** Every key and every value that is not a collection, in the order of the text. */
export function piecesOf(node: Tree | undefined, path: DataPath = []): readonly Piece[] {
  if (!node) return [];
  if (node.kind === "scalar") return [{ path, range: node.range, isKey: false }];
  if (node.kind === "list")
    return node.items.flatMap((item, index) => piecesOf(item, [...path, index]));
  return node.pairs.flatMap(({ key, keyRange, value }) => {
    const at = [...path, key];
    return [{ path: at, range: keyRange, isKey: true }, ...piecesOf(value, at)];
  });
}
