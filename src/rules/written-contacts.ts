import type { DataPath } from "../model/diagnostic.ts";

/** A contact as a file has it, and where it stands. */
export interface WrittenContact {
  readonly key: string;
  readonly value: string;
  readonly path: DataPath;
}

type Record_ = Readonly<Record<string, unknown>>;

/** Where contacts stand besides the root of a file: in lists, and in one block. */
const lists = ["sites", "emergency", "specialists"] as const;
const blocks = ["referral_contact"] as const;

/** A character that cannot be seen is a finding of its own, and the cause of whatever else is wrong with its value. */
const unseen = /\p{Cf}/u;

/** Values under these keys, wherever a contact may stand in a file of any kind. */
export function writtenContacts(written: unknown, keys: readonly string[]): WrittenContact[] {
  if (!isRecord(written)) return [];
  const found = contactsIn(written, keys, []);
  for (const block of blocks)
    if (isRecord(written[block])) found.push(...contactsIn(written[block], keys, [block]));
  for (const list of lists)
    if (Array.isArray(written[list]))
      for (const [index, each] of (written[list] as readonly unknown[]).entries())
        if (isRecord(each)) found.push(...contactsIn(each, keys, [list, index]));
  return found;
}

/** Whether a test holds for one of these values. Nothing is made for those for which it does not. */
export function hasContact(
  written: unknown,
  keys: readonly string[],
  test: (value: string, key: string) => boolean,
): boolean {
  if (!isRecord(written)) return false;
  const isIn = (record: unknown): boolean => {
    if (!isRecord(record)) return false;
    for (const key of keys) {
      const value = record[key];
      if (typeof value === "string") {
        if (test(value, key) && !unseen.test(value)) return true;
      } else if (Array.isArray(value)) {
        const holds = (each: unknown) =>
          typeof each === "string" && test(each, key) && !unseen.test(each);
        if (value.some(holds)) return true;
      }
    }
    return false;
  };
  if (isIn(written)) return true;
  for (const block of blocks) if (isIn(written[block])) return true;
  for (const list of lists) {
    const items = written[list];
    if (Array.isArray(items) && items.some(isIn)) return true;
  }
  return false;
}

function contactsIn(record: Record_, keys: readonly string[], at: DataPath): WrittenContact[] {
  const found: WrittenContact[] = [];
  for (const key of keys) {
    const value = record[key];
    if (typeof value === "string") {
      if (!unseen.test(value)) found.push({ key, value, path: [...at, key] });
    } else if (Array.isArray(value))
      for (const [index, each] of value.entries())
        if (typeof each === "string" && !unseen.test(each))
          found.push({ key, value: each, path: [...at, key, index] });
  }
  return found;
}

const isRecord = (value: unknown): value is Record_ =>
  typeof value === "object" && value !== null && !Array.isArray(value);
