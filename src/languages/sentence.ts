/** What is put into a sentence, by name. */
export type Facts = Readonly<Record<string, string | number>>;

/** A sentence about a finding: `{name}` stands in the place of each fact. */
export interface Telling {
  readonly message: string;
  /** Facts the program worked out. */
  readonly args?: Facts;
  /** Words taken from the file. */
  readonly quotes?: Readonly<Record<string, string>>;
}

/** One plural of a sentence in ICU message format, as English needs it: a word for one, a word for all others. */
const plural = /\{(\w+), plural, one \{([^{}]*)\} other \{([^{}]*)\}\}/g;

/** An English sentence with its plurals settled and its names filled in. Loads nothing, unlike `translator.ts`. */
export function inEnglish(sentence: string, facts: Facts = {}): string {
  return settled(sentence, facts).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(facts[name] ?? whole),
  );
}

/** An English sentence whose plurals are settled; its names still stand in braces. */
function settled(sentence: string, facts: Facts): string {
  if (!sentence.includes(", plural,")) return sentence;
  return sentence.replace(plural, (_, name: string, one: string, other: string) =>
    (facts[name] === 1 ? one : other).replaceAll("#", String(facts[name])),
  );
}

/** How a sentence is prepared for where it will be read. */
export interface Dress {
  /** Words of the file may be shown; otherwise `hidden` stands there. */
  readonly showQuotes: boolean;
  /** Prepares each thing that is put into the sentence. */
  readonly dress?: (words: string) => string;
  readonly hidden?: string;
}

/** The sentence of a finding, with everything in it that may be shown. */
export function sentence(
  { message, args = {}, quotes = {} }: Telling,
  { showQuotes, dress = (words) => words, hidden = "(not shown)" }: Dress,
): string {
  return settled(message, args).replace(
    /("?)\{(\w+)\}("?)/g,
    (whole, open: string, name: string, close: string) => {
      const quoted = quotes[name];
      if (quoted !== undefined && !showQuotes)
        return open && close ? hidden : open + hidden + close;
      const words = quoted === undefined ? args[name] : shortened(quoted);
      return words === undefined ? whole : open + dress(String(words)) + close;
    },
  );
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
