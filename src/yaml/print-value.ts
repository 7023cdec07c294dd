import type { DataPath } from "../model/diagnostic.ts";
import type { MapTree, PairTree, ScalarTree, Tree } from "./tree.ts";

/** The text holds something that cannot be laid out anew without loss; it stays as it is. */
export class CannotPrint extends Error {}

/** What a file of some kind should look like. */
export interface PrintStyle {
  /** The keys that may stand at a place, in their order. */
  order(path: DataPath): readonly string[];
  /** A text in languages stands there: one language a line. */
  isText(path: DataPath): boolean;
}

/** A value in brackets or braces on one line. Its words stay as they are written. */
export function flowLine(
  text: string,
  node: Tree,
  at: { path: DataPath; style: PrintStyle },
): string {
  if (node.kind === "scalar") {
    const words = scalarLines(text, node);
    if (words.length !== 1 || words[0] === "") throw new CannotPrint();
    return words[0] ?? "";
  }
  const whole = text.slice(node.range.start, node.range.end);
  if (whole.includes("\n") && whole.includes("#")) throw new CannotPrint();
  if (node.kind === "list") {
    const items = node.items.map((item, index) =>
      flowLine(text, item, { ...at, path: [...at.path, index] }),
    );
    return `[${items.join(", ")}]`;
  }
  const pairs = inOrder(node.pairs, at.style.order(at.path)).map((pair) => {
    if (!pair.value) throw new CannotPrint();
    const value = flowLine(text, pair.value, { ...at, path: [...at.path, pair.key] });
    return `${keyWords(text, pair)}: ${value}`;
  });
  return `{${pairs.join(", ")}}`;
}

/** Things with keys in the order of the file format. A key it does not have stays behind the one it stands behind. */
export function inOrder<Keyed extends { readonly key: string }>(
  all: readonly Keyed[],
  order: readonly string[],
): readonly Keyed[] {
  let last = -1;
  const ranked = all.map((each) => {
    const rank = order.indexOf(each.key);
    if (rank >= 0) last = rank;
    return { each, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each);
}

export function keyWords(text: string, { keyRange }: PairTree): string {
  const raw = text.slice(keyRange.start, keyRange.end);
  if (raw.includes("\n")) throw new CannotPrint();
  return inUsualQuotes(raw);
}

/** The lines of words that are not a block text; what goes on in a second line has lost its indentation. */
export function scalarLines(text: string, { range, style }: ScalarTree): readonly string[] {
  const raw = text.slice(range.start, range.end);
  if (style === "block") throw new CannotPrint();
  const [first = "", ...others] = (style === "plain" ? raw : inUsualQuotes(raw)).split(/\r?\n/);
  if (others.length === 0) return [first];
  return [first.trimEnd(), ...others.map((line) => line.trim())];
}

/** The lines of a block text: how it is announced, and the lines themselves without their indentation. */
export function blockTextLines(
  text: string,
  { range }: ScalarTree,
): { readonly announced: string; readonly lines: readonly string[] } {
  const [announced = "", ...lines] = text
    .slice(range.start, range.end)
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  // A number says how deep the text stands, because it begins with spaces of its own.
  if (!/^[|>][-+]?[ \t]*(?:#.*)?$/.test(announced)) throw new CannotPrint();
  const depth = (lines.find((line) => line.trim() !== "") ?? "").search(/\S/);
  if (lines.some((line) => line.trim() !== "" && line.search(/\S/) < depth))
    throw new CannotPrint();
  return {
    announced: announced.replace(/[ \t]+#/, " #").trimEnd(),
    lines: lines.map((line) =>
      line.trim() === "" && line.length <= depth ? "" : line.slice(depth),
    ),
  };
}

/** Double quotes, unless the words hold some themselves or a backslash that is a letter. As Prettier has it. */
function inUsualQuotes(raw: string): string {
  const sign = raw[0];
  if (sign !== '"' && sign !== "'") return raw;
  const inside = raw.slice(1, -1);
  if (sign === "'" && inside.includes("\\")) return raw;
  if (sign === '"' && /\\[^"]/.test(inside)) return raw;
  const words = sign === "'" ? inside.replaceAll("''", "'") : inside.replaceAll('\\"', '"');
  return words.includes('"') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** A text in languages that stands in braces. */
export function isFoldedText(node: Tree, path: DataPath, style: PrintStyle): node is MapTree {
  return node.kind === "map" && node.isFlow && node.pairs.length > 0 && style.isText(path);
}
