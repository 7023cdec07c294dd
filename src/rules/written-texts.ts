import type { DataPath } from "../model/diagnostic.ts";

/** A text in several languages, as a file has it. */
export interface TextBlock {
  readonly block: Readonly<Record<string, string>>;
  readonly path: DataPath;
}

/** Blocks in which nothing is printed as a text. Most of an entry's lines stand in the first. */
export const textless: ReadonlySet<string> = new Set([
  "verification",
  "review",
  "source",
  "languages",
]);

const languageKey = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/;

/** Every block of language: words. One is known by a language of the pathway among its keys, all of which could be languages. */
export function textBlocks(value: unknown, languages: readonly string[]): readonly TextBlock[] {
  if (typeof value !== "object" || value === null) return none;
  if (!Array.isArray(value) && isTextBlock(value, languages)) return [{ block: value, path: [] }];
  let found = none;
  for (const step in value) {
    const below = (value as Readonly<Record<string, unknown>>)[step];
    if (typeof below !== "object" || below === null || textless.has(step)) continue;
    const inside = textBlocks(below, languages);
    if (inside.length > 0) found = found.concat(inside.map((each) => beneath(value, step, each)));
  }
  return found;
}

/** What was found below a step, seen from above it. The path is built only for what is found. */
export function beneath<Found extends { readonly path: DataPath }>(
  value: object,
  step: string,
  found: Found,
): Found {
  return { ...found, path: [Array.isArray(value) ? Number(step) : step, ...found.path] };
}

const none: readonly TextBlock[] = [];

/** Whether a value is a text in several languages: keys that could all be languages, one of them of the pathway. */
export function isTextBlock(
  value: object,
  languages: readonly string[],
): value is Readonly<Record<string, string>> {
  const words = value as Readonly<Record<string, unknown>>;
  if (!languages.some((language) => typeof words[language] === "string")) return false;
  for (const key in words)
    if (typeof words[key] !== "string" || !languageKey.test(key)) return false;
  return true;
}
