import { applyPatch, structuredPatch } from "diff";
import type { DataPath, Edit } from "../model/diagnostic.ts";
import { appendItem, insertKey, removeKey, setValue } from "./edits.ts";
import { readExact } from "./exact.ts";
import type { Source } from "./extent.ts";
import { splice } from "./splice.ts";
import { follow } from "./tree.ts";
import type { Data } from "./write-value.ts";

/** One text in three states: as both sides had it, and as each has it now. */
export interface ThreeTexts {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A place where both sides say something else. `undefined`: it does not stand there any more, or did not yet. */
export interface Clash {
  readonly path: DataPath;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What both sides said, put together; where they clash, somebody has to choose. */
export interface ThreeWay {
  readonly clashes: readonly Clash[];
  /** The text, with their words in these clashes and ours in the others. */
  text(takingTheirs: ReadonlySet<Clash>): string;
}

/**
 * Puts two edits of one entry together, key by key: what only one side changed is taken, and never a mixture of two values.
 * Recorded acts of both stand side by side. `undefined` where one of the texts cannot be read. `order`: the keys of the file
 * format.
 */
export function threeWay(texts: ThreeTexts, order: readonly string[]): ThreeWay | undefined {
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map(dataIn);
  if (!isMap(base) || !isMap(ours) || !isMap(theirs)) return undefined;
  const found: Found = { takes: [], clashes: [] };
  compare({ base, ours, theirs }, [], found);
  return {
    clashes: found.clashes,
    text(takingTheirs) {
      const chosen = found.clashes.filter((each) => takingTheirs.has(each));
      const takes = [...found.takes, ...chosen.map(({ path, theirs: value }) => ({ path, value }))];
      const spliced = takes.reduce((text, take) => withTake(text, take, order), texts.ours);
      return withTheirComments(texts, spliced, order) ?? spliced;
    },
  };
}

interface Take {
  readonly path: DataPath;
  /** `undefined`: the key goes. */
  readonly value: unknown;
  /** Items that are put at the end of a list. */
  readonly added?: readonly unknown[];
}

interface Found {
  readonly takes: Take[];
  readonly clashes: Clash[];
}

interface Three {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

type Keys = Readonly<Record<string, unknown>>;

function compare({ base, ours, theirs }: Three, path: DataPath, found: Found): void {
  if (same(theirs, base) || same(theirs, ours)) return;
  const added = newActs({ base, ours, theirs });
  if (isMap(base) && isMap(ours) && isMap(theirs)) compareKeys({ base, ours, theirs }, path, found);
  else if (added) found.takes.push({ path, value: ours, added });
  else if (isSameRow(base, ours) && isSameRow(base, theirs))
    for (const [index, each] of rows(base).entries())
      compare(
        { base: each, ours: rows(ours)[index], theirs: rows(theirs)[index] },
        [...path, index],
        found,
      );
  else if (same(ours, base)) found.takes.push({ path, value: theirs });
  else found.clashes.push({ path, ours, theirs });
}

function compareKeys(
  { base, ours, theirs }: { readonly base: Keys; readonly ours: Keys; readonly theirs: Keys },
  path: DataPath,
  found: Found,
): void {
  for (const key of new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)]))
    compare({ base: base[key], ours: ours[key], theirs: theirs[key] }, [...path, key], found);
}

/** What they recorded besides, where both sides only added to a list of acts: a map that begins with a day. */
function newActs({ base = [], ours, theirs }: Three): readonly unknown[] | undefined {
  if (!Array.isArray(base) || !Array.isArray(ours) || !Array.isArray(theirs)) return undefined;
  if (![...ours, ...theirs].every((each) => isMap(each) && "on" in each)) return undefined;
  const keeps = (list: readonly unknown[]) => base.every((each) => has(list, each));
  if (!keeps(ours) || !keeps(theirs)) return undefined;
  return theirs.filter((each) => !has(ours, each));
}

const rows = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const has = (list: readonly unknown[], item: unknown) => list.some((each) => same(each, item));

/** Two lists of the same things with ids, in the same order: places of an entry. */
function isSameRow(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((each, index) => {
    const other: unknown = b[index];
    return isMap(each) && isMap(other) && each["id"] !== undefined && each["id"] === other["id"];
  });
}

function withTake(text: string, { path, value, added }: Take, order: readonly string[]): string {
  if (added)
    return added.reduce<string>((each, item) => spliced(each, appending(path, item)), text);
  return spliced(text, (source) => {
    const isThere = follow(source.tree, path).steps === path.length;
    if (value === undefined) return isThere ? removeKey(source, path) : [];
    if (isThere) return setValue(source, path, value as Data);
    const key = String(path.at(-1));
    return insertKey(source, path.slice(0, -1), { key, value: value as Data, order });
  });
}

const appending = (path: DataPath, item: unknown) => (source: Source) =>
  appendItem(source, path, item as Data);

function spliced(text: string, edits: (source: Source) => readonly Edit[]): string {
  const { tree } = readExact(text);
  return tree ? splice(text, edits({ text, tree })) : text;
}

/**
 * Their lines laid over ours where they fit, and the rest as values: so the comments of both are in it. `undefined` where that
 * would say anything else than is expected.
 */
function withTheirComments(
  { base, ours, theirs }: ThreeTexts,
  expected: string,
  order: readonly string[],
): string | undefined {
  // Lines with one more around them first; then those alone that take the place of another.
  const hunks = [1, 0].flatMap((context) =>
    structuredPatch("", "", base, theirs, undefined, undefined, { context }).hunks.filter(
      ({ lines }) => context > 0 || lines.some((line) => line.startsWith("-")),
    ),
  );
  const laid = hunks.reduce((text, hunk) => {
    const next = applyPatch(text, { ...noFile, hunks: [hunk] });
    return next === false || dataIn(next) === undefined ? text : next;
  }, ours);
  const [now, wanted] = [dataIn(laid), dataIn(expected)];
  const rest: Found = { takes: [], clashes: [] };
  compare({ base: now, ours: now, theirs: wanted }, [], rest);
  const whole = rest.takes.reduce((text, take) => withTake(text, take, order), laid);
  return same(dataIn(whole), wanted) ? whole : undefined;
}

const noFile = { oldFileName: "", newFileName: "", oldHeader: "", newHeader: "" };

function dataIn(text: string): unknown {
  return readExact(text).value;
}

function isMap(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The order of keys says nothing. */
const same = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    isMap(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
