import { type AudienceNode, nodeOfKey } from "./audience-node.ts";
import type { FactGroup } from "./fact-group.ts";
import { daysOf } from "./hours.ts";

/** Groups of facts, each with the key under which the first difference stands. */
export type ChangedFacts = ReadonlyMap<FactGroup, string>;

/**
 * What of an entry a provider would have to confirm again: the groups whose facts differ. Restricted notes and steps are
 * ours, not the provider's; a translation that is added says nothing new; the order of codes means nothing.
 */
export function changedFacts(before: unknown, now: unknown, table: AudienceNode): ChangedFacts {
  const changed = new Map<FactGroup, string>();
  const earlier = before as Readonly<Record<string, unknown>>;
  const later = now as Readonly<Record<string, unknown>>;
  for (const key of new Set([...Object.keys(earlier), ...Object.keys(later)])) {
    const node = nodeOfKey(table, key);
    if (!node) continue;
    for (const group of differing(earlier[key], later[key], node, undefined))
      if (!changed.has(group)) changed.set(group, key);
  }
  return changed;
}

function* differing(
  before: unknown,
  now: unknown,
  node: AudienceNode,
  around: FactGroup | undefined,
): Iterable<FactGroup> {
  const group = node.group ?? around;
  if (node.audience === "restricted" || before === now) return;
  const differs = group === undefined ? [] : [group];
  if (isText(before) && isText(now) && node.others) {
    if (saysOther(before, now)) yield* differs;
  } else if (Array.isArray(before) && Array.isArray(now) && node.items) {
    if (before.length !== now.length) yield* differs;
    else if (before.every(isScalar)) {
      if (sorted(before) !== sorted(now)) yield* differs;
    } else
      for (const [index, each] of before.entries())
        yield* differing(each, now[index], node.items, group);
  } else if (isObject(before) && isObject(now)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const below = nodeOfKey(node, key);
      if (below) yield* differing(before[key], now[key], below, group);
    }
  } else yield* differs;
}

type Text = string | Readonly<Record<string, unknown>>;

/** Words, or words by language; a block of days looks the same and is not. */
function isText(value: unknown): value is Text {
  if (typeof value === "string") return true;
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([key, each]) =>
      typeof each === "string" &&
      /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(key) &&
      daysOf(key).length === 0,
  );
}

/** One string may be any language of a block; a language that is new or gone changes nothing that was confirmed. */
function saysOther(before: Text, now: Text): boolean {
  if (typeof before === "string" || typeof now === "string") {
    const later = wordsOf(now);
    return !wordsOf(before).some((each) => later.includes(each));
  }
  return Object.keys(before).some(
    (language) => now[language] !== undefined && plain(before[language]) !== plain(now[language]),
  );
}

const wordsOf = (text: Text) =>
  (typeof text === "string" ? [text] : Object.values(text)).map(plain);
const plain = (words: unknown) => String(words).replace(/\s+/g, " ").trim();
const sorted = (values: readonly unknown[]) => JSON.stringify([...values].map(String).sort());
const isScalar = (value: unknown) => typeof value !== "object" || value === null;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
