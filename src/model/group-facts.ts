import { type AudienceNode, nodeOfKey } from "./audience-node.ts";
import type { FactGroup } from "./fact-group.ts";

/** What a file, or as much of it as an audience may see, says of each group of facts: every fact with its place, in order. */
export function factsByGroup(
  written: unknown,
  table: AudienceNode,
): ReadonlyMap<FactGroup, readonly string[]> {
  const groups = new Map<FactGroup, string[]>();
  collect(written, { node: table, around: undefined, path: "" }, groups);
  for (const facts of groups.values()) facts.sort();
  return groups;
}

interface Place {
  readonly node: AudienceNode;
  readonly around: FactGroup | undefined;
  readonly path: string;
}

function collect(
  value: unknown,
  { node, around, path }: Place,
  groups: Map<FactGroup, string[]>,
): void {
  const group = node.group ?? around;
  if (Array.isArray(value)) {
    const { items } = node;
    if (items)
      for (const [index, each] of value.entries())
        collect(each, { node: items, around: group, path: `${path}.${index}` }, groups);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const below = nodeOfKey(node, key);
      if (below) collect(each, { node: below, around: group, path: `${path}.${key}` }, groups);
    }
  } else if (group !== undefined) {
    const facts = groups.get(group);
    const fact = `${path}=${String(value)}`;
    if (facts) facts.push(fact);
    else groups.set(group, [fact]);
  }
}

/** A number from 0 to 2³² − 1 that stays the same for the same words on every machine. Source: FNV-1a, 32 bits. */
export function signs(words: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1)
    sum = Math.imul(sum ^ words.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
