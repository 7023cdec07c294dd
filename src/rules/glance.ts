import { wordless } from "./file-texts.ts";
import { bitOf, firstLook, type Wanted } from "./first-look.ts";
import { textless } from "./written-texts.ts";

/** What one walk through a file tells to all rules, so that most of them need not walk for themselves. */
export interface Glance {
  /** Which of the keys that somebody asks for stand in it, at any depth. */
  readonly keys: KeySet;
  /** The same, of keys under which a string stands. */
  readonly strings: KeySet;
  /** Strings that may be days. */
  readonly days: readonly string[];
  /** Mappings that hold nothing but strings, as texts in several languages do. */
  readonly blocks: readonly Readonly<Record<string, string>>[];
  /** What may stand in its words, as bits of the first look. */
  readonly seen: number;
}

/** Keys as bits, thirty in each number. */
export type KeySet = readonly [number, number];

let last: { readonly written: unknown; readonly glance: Glance } | undefined;

/** A look at a whole file, without paths. Kept for the file asked about last: one rule after the other asks about the same one. */
export function glanceAt(written: unknown): Glance {
  if (last === undefined || last.written !== written) {
    const glance: Filling = { keys: [0, 0], strings: [0, 0], days: [], blocks: [], seen: 0 };
    walk(written, glance, root);
    last = { written, glance };
  }
  return last.glance;
}

/** Whether it is worth looking for something in the words of a file. */
export function mayStandIn(written: unknown, wanted: Wanted): boolean {
  return (glanceAt(written).seen & bitOf(wanted)) !== 0;
}

/** The keys a rule asks for, as bits. Each gets its own when it is asked for first. */
export function keySet(keys: readonly string[]): KeySet {
  const set: [number, number] = [0, 0];
  for (const key of keys) {
    const { bit } = knownKey(key);
    if (bit[0] + bit[1] === 0) {
      if (taken >= 60) throw new Error("Rules ask for more than sixty keys; widen KeySet.");
      bit[taken < 30 ? 0 : 1] = 1 << (taken % 30);
      taken += 1;
      last = undefined;
    }
    set[0] |= bit[0];
    set[1] |= bit[1];
  }
  return set;
}

/** Whether one of them stands in a file. */
export function hasOne(keys: KeySet, asked: KeySet): boolean {
  return ((keys[0] & asked[0]) | (keys[1] & asked[1])) !== 0;
}

interface Filling extends Glance {
  readonly keys: [number, number];
  readonly strings: [number, number];
  readonly days: string[];
  readonly blocks: Readonly<Record<string, string>>[];
  seen: number;
}

/** What is to be read as words below a key: nothing, texts, also those of a list, or of hours what is said in words. */
type Reading = "nothing" | "texts" | "lists" | "hours";

/** What a key tells of what stands below it. Kept for all files: they have the same few keys. */
interface Key {
  readonly bit: [number, number];
  readonly isTextless: boolean;
  readonly reading: Reading;
  /** Under hours. */
  readonly inHours: Reading;
}

const known = new Map<string, Key>();
let taken = 0;

function knownKey(key: string): Key {
  const before = known.get(key);
  if (before) return before;
  const made: Key = { bit: [0, 0], isTextless: textless.has(key), ...readingOf(key) };
  known.set(key, made);
  return made;
}

function readingOf(key: string): Pick<Key, "reading" | "inHours"> {
  const inHours = key === "text" || key === "except" ? "texts" : "nothing";
  if (wordless.has(key)) return { reading: "nothing", inHours };
  if (key === "hours") return { reading: "hours", inHours };
  return { reading: key === "papers_needed" ? "lists" : "texts", inHours };
}

/** How what stands below is looked at. */
interface Below {
  readonly mayBeText: boolean;
  readonly reading: Reading;
}

const below = (mayBeText: boolean) =>
  ({
    nothing: { mayBeText, reading: "nothing" },
    texts: { mayBeText, reading: "texts" },
    lists: { mayBeText, reading: "lists" },
    hours: { mayBeText, reading: "hours" },
  }) as const satisfies Record<Reading, Below>;
const [inTexts, elsewhere] = [below(true), below(false)];
const root: Below = inTexts.texts;

function walk(value: unknown, glance: Filling, how: Below): void {
  if (typeof value === "string") {
    if (value.length === 10 && value[4] === "-") glance.days.push(value);
    if (how.reading !== "nothing") glance.seen |= firstLook(value);
  } else if (Array.isArray(value)) walkList(value, glance, how);
  else if (typeof value === "object" && value !== null)
    walkMapping(value as Readonly<Record<string, unknown>>, glance, how);
}

/** Strings in lists are codes and names, but for those that are told in words. */
function walkList(list: readonly unknown[], glance: Filling, how: Below): void {
  const { reading, mayBeText } = how;
  const isSilent = reading === "nothing" || reading === "hours";
  const ways = mayBeText ? inTexts : elsewhere;
  for (const each of list) {
    const isRead = typeof each === "string" ? reading === "lists" : !isSilent;
    walk(each, glance, isRead ? ways.texts : ways.nothing);
  }
}

function walkMapping(
  mapping: Readonly<Record<string, unknown>>,
  glance: Filling,
  { mayBeText, reading }: Below,
): void {
  let isBlock = mayBeText;
  for (const name in mapping) {
    const value = mapping[name];
    const key = knownKey(name);
    add(glance.keys, key);
    if (typeof value === "string") add(glance.strings, key);
    else isBlock = false;
    const ways = mayBeText && !key.isTextless ? inTexts : elsewhere;
    const next =
      reading === "nothing" ? "nothing" : reading === "hours" ? key.inHours : key.reading;
    walk(value, glance, ways[next]);
  }
  if (isBlock) glance.blocks.push(mapping as Readonly<Record<string, string>>);
}

function add(keys: [number, number], { bit }: Key): void {
  keys[0] |= bit[0];
  keys[1] |= bit[1];
}
