import type { DataPath } from "../model/diagnostic.ts";

/** A text in several languages, as a file has it. */
export interface TextBlock {
  readonly block: Readonly<Record<string, string>>;
  readonly path: DataPath;
}

const languageKey = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/;

/** Every block of language: words. One is known by a language of the pathway among its keys, all of which could be languages. */
export function textBlocks(
  value: unknown,
  languages: readonly string[],
  path: DataPath = [],
): readonly TextBlock[] {
  if (typeof value !== "object" || value === null) return none;
  const inside = value as Readonly<Record<string, unknown>>;
  if (isTextBlock(value, languages)) return [{ block: value, path }];
  let found: readonly TextBlock[] = none;
  for (const step in inside) {
    const below = inside[step];
    if (typeof below !== "object" || below === null) continue;
    const next = textBlocks(
      below,
      languages,
      path.concat(Array.isArray(value) ? Number(step) : step),
    );
    if (next.length > 0) found = found.length === 0 ? next : found.concat(next);
  }
  return found;
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
