import { type AudienceNode, nodeOfKey } from "./audience-node.ts";
import type { FactGroup } from "./fact-group.ts";

/** What a file, or as much of it as an audience may see, says of one group of facts: each with its place, in order. */
export function factsOfGroup(
  written: unknown,
  table: AudienceNode,
  group: FactGroup,
): readonly string[] {
  const facts: string[] = [];
  collect(written, { node: table, around: undefined, path: "" }, { group, facts });
  return facts.sort();
}

interface Place {
  readonly node: AudienceNode;
  readonly around: FactGroup | undefined;
  readonly path: string;
}

function collect(
  value: unknown,
  { node, around, path }: Place,
  wanted: { readonly group: FactGroup; readonly facts: string[] },
): void {
  const group = node.group ?? around;
  if (Array.isArray(value)) {
    const { items } = node;
    if (items)
      for (const [index, each] of value.entries())
        collect(each, { node: items, around: group, path: `${path}.${index}` }, wanted);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const below = nodeOfKey(node, key);
      if (below) collect(each, { node: below, around: group, path: `${path}.${key}` }, wanted);
    }
  } else if (group === wanted.group) wanted.facts.push(`${path}=${String(value)}`);
}

/** A number from 0 to 2³² − 1 that stays the same for the same words on every machine. Source: FNV-1a, 32 bits. */
export function signs(words: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1)
    sum = Math.imul(sum ^ words.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
