/** Keys with values. */
export type Keys = Readonly<Record<string, unknown>>;

interface Lists {
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** One item of a list in its three states. */
export interface Row extends Lists {
  /** As a person calls it. */
  readonly name: string;
  /** Where it stands in our list; `undefined` where it does not. */
  readonly at: number | undefined;
}

/** Items that are told apart by what they say of themselves, ours first; `undefined` where that cannot be done with certainty. */
export function keyedRows({ base = [], ours, theirs }: Lists): readonly Row[] | undefined {
  const [first, second, third] = [base, ours, theirs].map(byKey);
  if (!first || !second || !third) return undefined;
  // Somebody put them into another order: which one counts?
  if (!isInOrder(first, second) || !isInOrder(first, third) || !isInOrder(second, third))
    return undefined;
  const places = new Map([...second.keys()].map((key, index) => [key, index]));
  return [...new Set([...second.keys(), ...first.keys(), ...third.keys()])].map((key) => ({
    name: key.split("\n")[0] ?? "",
    base: first.get(key),
    ours: second.get(key),
    theirs: third.get(key),
    at: places.get(key),
  }));
}

function byKey(list: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(list)) return undefined;
  const rows = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined || rows.has(key)) return undefined;
    rows.set(key, item);
  }
  return rows;
}

/** What an item is known by; lines behind the first tell it from others that a person would call the same. */
function keyOf(item: unknown): string | undefined {
  if (!isKeys(item)) return undefined;
  const { id, code, on, from, to, by, method, at } = item;
  const single = id ?? code;
  if (typeof single === "string") return single;
  const day = on ?? from;
  if (typeof day !== "string") return undefined;
  return [day, ...[to, by, method, at].map((each) => textOf(each) ?? "")].join("\n");
}

function isInOrder(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const [ours, theirs] = [[...a.keys()].filter((key) => b.has(key)), [...b.keys()]];
  const common = theirs.filter((key) => a.has(key));
  return ours.every((key, index) => key === common[index]);
}

/** What their side added to a list of single values and, by its place in ours, took out. */
export interface SetChange {
  readonly added: readonly unknown[];
  /** The last first. */
  readonly removed: readonly number[];
}

/**
 * Lists in which the order says nothing: codes. Times are no such list, and where both put something into the place of
 * something, only a person knows what they meant.
 */
export function setOf({ base = [], ours, theirs }: Lists): SetChange | undefined {
  const [first, second, third] = [base, ours, theirs].map(plainSet);
  if (!first || !second || !third) return undefined;
  const added = [...third].filter((each) => !first.has(each) && !second.has(each));
  const removed = [...second].flatMap((each, index) =>
    first.has(each) && !third.has(each) ? [index] : [],
  );
  const replaces = (side: ReadonlySet<string>) =>
    [...first].some((each) => !side.has(each)) && [...side].some((each) => !first.has(each));
  const isEmptied = second.size - removed.length + added.length === 0;
  if ((replaces(second) && replaces(third)) || isEmptied) return undefined;
  return { added, removed: removed.reverse() };
}

function plainSet(list: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(list)) return undefined;
  if (!list.every((each) => typeof each === "string" && !/\d:\d/.test(each))) return undefined;
  const set = new Set<string>(list as readonly string[]);
  return set.size === list.length ? set : undefined;
}

export function isKeys(value: unknown): value is Keys {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The order of keys says nothing. */
export const same = (a: unknown, b: unknown): boolean => a === b || textOf(a) === textOf(b);

function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    isKeys(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
