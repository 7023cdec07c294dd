/** What a finished file says, in a form in which it can be searched. */
export interface OutputWords {
  /** Words in small letters with single blanks, without invisible marks; parts that stand apart on new lines. */
  readonly text: string;
  /** Runs of digits as people write telephone numbers, one a line, without what stands between the digits. */
  readonly digits: string;
  /** Decimal fractions that follow one another, pair by pair: latitude and longitude. */
  readonly pairs: ReadonlySet<string>;
}

/** The words of a text that people read; markup and escapes must be undone before. */
export function wordsOf(text: string): OutputWords {
  const plain = searchable(text);
  return { text: plain, digits: digitsIn(plain), pairs: pairsIn(plain) };
}

/** One form of every text, for comparing. */
export function searchable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n");
}

/** How a text is to be read. */
export type Notation = "html" | "json" | "text";

/** A text as people read it: markup, escapes and quotes undone. */
export function readableText(text: string, notation: Notation): string {
  if (notation === "html") return textOfHtml(text);
  if (notation === "json") return textOfJson(JSON.parse(text));
  return text.replaceAll('""', '"');
}

/** Elements that stand within a sentence; any other parts what is before from what is behind. */
const inline = new Set("a b bdi em i q small span strong sub sup wbr".split(" "));

/** Attributes that hold no words: names of styles, lines of drawings. */
const mute = new Set(["class", "d", "viewBox"]);

/** Everything but the program's own script and style: text, strings in styles, and attributes, which can hold a leak too. */
function textOfHtml(html: string): string {
  const others: string[] = [];
  const text = html
    .replace(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gi, (_, data: string) => {
      others.push(textOfJson(JSON.parse(data)));
      return "\n";
    })
    .replace(/<script[^>]*>[\s\S]*?<\/script>/gi, "\n")
    .replace(/<style[^>]*>([\s\S]*?)<\/style>/gi, (_, rules: string) => {
      for (const [string] of rules.matchAll(/"[^"]*"/g)) others.push(withoutCssEscapes(string));
      return "\n";
    })
    .replace(/<\/?([a-z][a-z\d]*)((?:"[^"]*"|[^">])*)>/gi, (_, name: string, rest: string) => {
      for (const [, key = "", value = ""] of rest.matchAll(/([\w-]+)="([^"]*)"/g))
        if (value !== "" && !mute.has(key)) others.push(value);
      return inline.has(name.toLowerCase()) ? "" : "\n";
    });
  return unescaped(`${text}\n${others.join("\n")}`);
}

function withoutCssEscapes(text: string): string {
  return text.replace(/\\([\da-f]{1,6}) ?/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/gi,
    (_, hex, ten, name) =>
      name ? (named[name] ?? "") : String.fromCodePoint(Number.parseInt(hex ?? ten, hex ? 16 : 10)),
  );
}

/** Values, one a line, and keys that are not names of our own format. */
function textOfJson(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOfJson).join("\n");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, each]) => `${/^[a-z_]+$/.test(key) ? "" : `${key}\n`}${textOfJson(each)}`)
    .join("\n");
}

function digitsIn(text: string): string {
  const runs = text.match(/\d[\d ()./\u2010-\u2015-]{5,}\d/g) ?? [];
  return runs.map((run) => run.replace(/\D/g, "")).join("\n");
}

function pairsIn(text: string): ReadonlySet<string> {
  const numbers = text.match(/-?\d{1,3}\.\d+/g) ?? [];
  const pairs = new Set<string>();
  for (let index = 1; index < numbers.length; index += 1)
    pairs.add(`${Number(numbers[index - 1])},${Number(numbers[index])}`);
  return pairs;
}
