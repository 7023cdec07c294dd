import type { RuledFinding } from "../model/finding.ts";
import { isOnlyNear, nearest } from "../model/nearest.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { follow } from "../yaml/tree.ts";
import type { Explained } from "./mistaken.ts";
import { dayMeant } from "./mistaken-day.ts";
import { waysAt } from "./ways-at.ts";

/** Gives a misspelt key its repair: only where one key can be meant, and that key does not stand there already. */
export function mendKeys(
  kind: FileKind,
  { findings, text, exact }: Explained,
): readonly RuledFinding[] {
  return findings.map((finding) => {
    const near = finding.rule === "unknown-key" ? finding.args?.["near"] : undefined;
    if (typeof near !== "string") return finding;
    const key = String(finding.path.at(-1));
    const above = finding.path.slice(0, -1);
    const { node } = follow(exact.tree, above);
    if (node?.kind !== "map") return finding;
    const others = node.pairs.flatMap((pair) => (pair.key === key ? [] : [pair.key]));
    const isTaken = others.some((other) => other === near || nearest(other, [near]) === near);
    const ways = waysAt(schemas[kind], above);
    const known = ways.flatMap((way) =>
      Object.keys((way["properties"] as object | undefined) ?? {}),
    );
    const isDay = ways.some((way) => dayMeant(way, key) === near);
    const isOnly = isDay || isOnlyNear(key, near, known);
    const range = exact.rangeOf(finding.path, true);
    if (isTaken || !isOnly || text.slice(range.start, range.end) !== key) return finding;
    return { ...finding, edit: { range, text: near } };
  });
}
