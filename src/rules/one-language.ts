import { mayBeIn } from "../model/script.ts";

/** Texts that a reader needs whole. Any other text in one string, such as a name or an address, serves all languages. */
const sentences = new Set(
  (
    "description not_provided good_to_know directions what_happens_next who_pays privacy phone_cost " +
    "scope inclusion_policy"
  ).split(" "),
);

/** Keys under which one string may be a text in the pathway's first language. */
export const inOneString: readonly string[] = [...sentences, "general", "sensitive", "independent"];

/** Whether one string under a key, which itself stands under another, is a text in the pathway's first language. */
export const standsAlone = (key: string, above: string): boolean =>
  sentences.has(key) || isChannel(key, above);

/** Whether one string may be read as the pathway's first language: by its letters, it may be no other one of them. */
export const isInOneString = (words: string, [first = ""]: readonly string[]): boolean =>
  mayBeIn(words, first);

/** Where complaints go is a sentence; when the way was tried, and other things of these names, are none. */
const isChannel = (key: string, above: string) =>
  above === "complaints" && /^(?:general|sensitive|independent)$/.test(key);
