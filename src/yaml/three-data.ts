import type { DataPath } from "../model/diagnostic.ts";
import { isKeys, type Keys, keyedRows, same, setOf } from "./three-rows.ts";
import { mergedWords } from "./three-words.ts";

/** One value in three states: as both sides had it, and as each has it now. */
export interface Three {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What is done to our text. Places of items are counted as they stand in it. */
export interface Take {
  readonly path: DataPath;
  /** `item`: one more at the end of the list at `path`; `undefined` takes the key or the item out. */
  readonly as: "value" | "item";
  readonly value: unknown;
}

/** A place where both sides say something else. `undefined`: it does not stand there any more, or did not yet. */
export interface Clash {
  readonly path: DataPath;
  /** The same as a person finds it: an item by its id, its code or its day. */
  readonly names: readonly string[];
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What stands when both are kept; absent where that would say nothing. */
  readonly both?: unknown;
  /** What is done to our text when this value is chosen. */
  take(value: unknown): Take;
}

/** What is put together without a question, and what is left for one. */
export interface Compared {
  readonly takes: readonly Take[];
  readonly clashes: readonly Clash[];
}

interface Found {
  readonly takes: Take[];
  readonly clashes: Clash[];
}

interface Place {
  readonly path: DataPath;
  readonly names: readonly string[];
  /** An item that is known by what it says of itself. */
  readonly isRow?: boolean;
  /** The item is none of ours any more: whoever keeps it puts it at the end again. */
  readonly isGone?: boolean;
}

/** What only one side changed is taken; of the rest a person says which is right. */
export function compareThree(three: Three): Compared {
  const found: Found = { takes: [], clashes: [] };
  compare(three, { path: [], names: [] }, found);
  return found;
}

function compare(three: Three, place: Place, found: Found): void {
  const { base, ours, theirs } = three;
  if (same(theirs, base) || same(theirs, ours)) return;
  if (isKeys(ours) && isKeys(theirs) && isByKey(base, place)) {
    compareKeys({ base: isKeys(base) ? base : {}, ours, theirs }, place, found);
    return;
  }
  if (compareRows(three, place, found) || takeSet(three, place, found)) return;
  const take = (value: unknown) => taking(place, value);
  if (same(ours, base)) {
    found.takes.push(take(theirs));
    return;
  }
  const words = place.names.includes("hours") ? undefined : mergedWords(three);
  if (words !== undefined) found.takes.push(take(words));
  else
    found.clashes.push({
      path: place.path,
      names: place.names,
      ours,
      theirs,
      ...both(three),
      take,
    });
}

/** What both wrote where nothing stood is one thing said twice, and some keys make sense only together. */
function isByKey(base: unknown, { names, isRow }: Place): boolean {
  return (isKeys(base) || isRow === true) && !together.has(names.at(-1) ?? "");
}

/** An amount of one with the currency of the other, or a day until which with another state, was said by nobody. */
const together: ReadonlySet<string> = new Set(["fees", "status", "must_report"]);

function taking({ path, isGone }: Place, value: unknown): Take {
  if (isGone && value !== undefined) return { path: path.slice(0, -1), as: "item", value };
  return { path, as: "value", value };
}

function compareKeys(
  { base, ours, theirs }: { readonly base: Keys; readonly ours: Keys; readonly theirs: Keys },
  { path, names }: Place,
  found: Found,
): void {
  for (const key of new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)]))
    compare(
      { base: base[key], ours: ours[key], theirs: theirs[key] },
      { path: [...path, key], names: [...names, key] },
      found,
    );
}

/** Items that are told apart by an id, a code or a day and a method: each by itself. False where the lists are none of that. */
function compareRows(three: Three, place: Place, found: Found): boolean {
  const rows = keyedRows(three);
  if (!rows) return false;
  for (const { name, base, ours, theirs, at } of rows) {
    const names = [...place.names, name];
    const path = [...place.path, at ?? rows.length];
    if (base === undefined && ours === undefined)
      found.takes.push({ path: place.path, as: "item", value: theirs });
    else
      compare(
        { base, ours, theirs },
        { path, names, isRow: true, isGone: at === undefined },
        found,
      );
  }
  return true;
}

/** Lists of codes: what each side added or took out. */
function takeSet(three: Three, { path }: Place, found: Found): boolean {
  const set = setOf(three);
  if (!set) return false;
  for (const value of set.added) found.takes.push({ path, as: "item", value });
  for (const index of set.removed)
    found.takes.push({ path: [...path, index], as: "value", value: undefined });
  return true;
}

/** Both can stand where they are lists of single values, or words that are sentences. */
function both({ ours, theirs }: Three): { readonly both?: unknown } {
  if (isPlainList(ours) && isPlainList(theirs)) {
    const known = new Set(ours);
    const more = theirs.filter((each) => !known.has(each));
    return more.length > 0 ? { both: [...ours, ...more] } : {};
  }
  if (typeof ours !== "string" || typeof theirs !== "string") return {};
  if (!isSentence(ours) || !isSentence(theirs)) return {};
  const between = ours.includes("\n") ? "\n" : " ";
  const end = ours.endsWith("\n") ? "\n" : "";
  return { both: `${ours.trimEnd()}${between}${theirs.trim()}${end}` };
}

const isPlainList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string" && !/\d:\d/.test(each));

/** Fewer words are a name, an address or a number, of which only one can be right. */
const isSentence = (words: string) => (words.match(/\p{L}{2,}/gu) ?? []).length >= 4;
