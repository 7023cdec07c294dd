import { type Input, textOption } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";

/** What an option may name. */
export interface Known {
  readonly words: readonly string[];
  /** What such a word is called; the option itself when absent. */
  readonly called?: string;
  /** Words that may be told to whoever mistyped; all when absent. */
  readonly told?: readonly string[];
}

/**
 * What an option names, one or several with commas; `undefined` when it was not given. A word that names nothing is a
 * mistake to be told, not an empty list.
 */
export function knownWords(
  input: Input,
  option: string,
  { words, called = option, told = words }: Known,
): readonly string[] | undefined {
  const typed = textOption(input, option)?.split(",");
  if (typed === undefined) return undefined;
  const asked = typed.map((each) => each.trim());
  for (const word of asked) {
    if (words.includes(word)) continue;
    const choice =
      told.length > 0 && told.length <= 40 ? `\nKnown: ${[...told].sort().join(", ")}` : "";
    throw new Stop(
      exit.usage,
      `There is no ${called} "${word}".${didYouMean(word, told)}${choice}`,
    );
  }
  return asked;
}
