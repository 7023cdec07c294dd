import { textless } from "./written-texts.ts";

/** What one walk through a file tells to all rules, so that most of them need not walk for themselves. */
export interface Glance {
  /** Every key that stands in it, at any depth. */
  readonly keys: ReadonlySet<string>;
  /** Strings that may be days. */
  readonly days: readonly string[];
  /** Mappings that hold nothing but strings, as texts in several languages do. */
  readonly blocks: readonly Readonly<Record<string, string>>[];
}

let last: { readonly written: unknown; readonly glance: Glance } | undefined;

/** A look at a whole file, without paths. Kept for the file asked about last: one rule after the other asks about the same one. */
export function glanceAt(written: unknown): Glance {
  if (last === undefined || last.written !== written) {
    const glance = { keys: new Set<string>(), days: [], blocks: [] };
    walk(written, glance, true);
    last = { written, glance };
  }
  return last.glance;
}

interface Filling extends Glance {
  readonly keys: Set<string>;
  readonly days: string[];
  readonly blocks: Readonly<Record<string, string>>[];
}

function walk(value: unknown, glance: Filling, mayBeText: boolean): void {
  if (typeof value === "string") {
    if (value.length === 10 && value[4] === "-") glance.days.push(value);
  } else if (Array.isArray(value)) for (const each of value) walk(each, glance, mayBeText);
  else if (typeof value === "object" && value !== null)
    walkMapping(value as Readonly<Record<string, unknown>>, glance, mayBeText);
}

function walkMapping(
  mapping: Readonly<Record<string, unknown>>,
  glance: Filling,
  mayBeText: boolean,
): void {
  let isBlock = mayBeText;
  for (const key in mapping) {
    const below = mapping[key];
    if (typeof below !== "string") isBlock = false;
    glance.keys.add(key);
    walk(below, glance, mayBeText && !textless.has(key));
  }
  if (isBlock) glance.blocks.push(mapping as Readonly<Record<string, string>>);
}
