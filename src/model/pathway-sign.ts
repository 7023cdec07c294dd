import { folded } from "./folded.ts";
import { signs } from "./group-facts.ts";
import type { Pathway } from "./pathway.ts";

/**
 * The sign of a pathway in files that leave it and come back: eight letters of its country and title. Two pathways may use the
 * same ids, and rows of one say nothing true of the other. A translation that is added to the title changes nothing.
 */
export function pathwaySign({
  country,
  title,
  languages,
}: Pick<Pathway, "country" | "title" | "languages">): string {
  const first = title[languages[0] ?? ""] ?? title["*"] ?? Object.values(title)[0] ?? "";
  const words = folded(first).replace(/\s+/g, " ").trim();
  return signs(`${country}\n${words}`).toString(16).padStart(8, "0");
}

/** Words of a key with the sign of the pathway that they are about. */
export const signedKey = (words: string, sign: string): string => `${words} @${sign}`;

/** The two parts of a key again. Files that were made before pathways had signs have none. */
export function partedKey(words: string): {
  readonly words: string;
  readonly sign: string | undefined;
} {
  const [, own = words, sign] = /^(.*?)\s+@([\da-f]{8})$/.exec(words.trim()) ?? [];
  return { words: own, sign };
}
