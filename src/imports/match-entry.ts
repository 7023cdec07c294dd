import type { ServiceFile } from "../model/file-types.ts";
import { serviceSchema } from "../model/schema-service.ts";
import { insertKey, setValue } from "../yaml/edits.ts";
import { readExact } from "../yaml/exact.ts";
import { type Block, dataOf } from "../yaml/new-file.ts";
import { splice } from "../yaml/splice.ts";
import type { Data } from "../yaml/write-value.ts";
import { digest } from "./digest.ts";
import { isSame } from "./draft.ts";
import type { KnownEntry } from "./known-entries.ts";

/** Short texts that tell whether a sheet says of an entry what it said when it was last applied, by the entry's keys. */
export type AppliedEntry = Readonly<Record<string, string>>;

/** What a sheet would change in an entry that is there. */
export interface Difference {
  /** Keys that are new or that the sheet changed since it was last applied. */
  readonly changed: readonly string[];
  /** Keys where the sheet says one thing and the file another, and both may be newer. */
  readonly contested: readonly string[];
  readonly values: Readonly<Record<string, Data>>;
}

/** Nothing of these is touched in an entry that is there: whoever confirmed it took the draft's mark away. */
const untouched = new Set(["draft", "verification"]);

/** Compares what a sheet says with an entry and with what the sheet said before. */
export function differenceOf(
  entry: Block,
  { file }: KnownEntry<ServiceFile>,
  applied: AppliedEntry | undefined,
): Difference {
  const changed: string[] = [];
  const contested: string[] = [];
  const values = dataOfEntry(entry);
  for (const [key, value] of Object.entries(values)) {
    const own = (file as unknown as Record<string, unknown>)[key];
    const said = applied?.[key];
    if (untouched.has(key) || isSame(sorted(own), sorted(value)) || said === digest(value))
      continue;
    if (own === undefined || said === digest(own) || key === "source") changed.push(key);
    else contested.push(key);
  }
  return { changed, contested, values };
}

/** What is to be remembered of an entry when a sheet is applied. */
export function appliedOf(entry: Block): AppliedEntry {
  return Object.fromEntries(
    Object.entries(dataOfEntry(entry)).map(([key, value]) => [key, digest(value)]),
  );
}

function dataOfEntry(entry: Block): Readonly<Record<string, Data>> {
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) => {
      const data = value === undefined ? undefined : dataOf(value);
      return data === undefined ? [] : [[key, data]];
    }),
  );
}

/** Languages and keys of a map may stand in any order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const own = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(own)
      .sort()
      .map((key) => [key, sorted(own[key])]),
  );
}

const order = Object.keys((serviceSchema["properties"] ?? {}) as object);

/** The text of an entry with some keys as the sheet says; every other letter stays. */
export function edited(
  { text, file }: KnownEntry<ServiceFile>,
  { values }: Difference,
  keys: readonly string[],
): string {
  let after = text;
  for (const key of keys) {
    const { tree } = readExact(after);
    const value = values[key];
    if (tree === undefined || value === undefined) continue;
    const source = { text: after, tree };
    const stands = (file as unknown as Record<string, unknown>)[key] !== undefined;
    after = splice(
      after,
      stands ? setValue(source, [key], value) : insertKey(source, [], { key, value, order }),
    );
  }
  return after;
}
