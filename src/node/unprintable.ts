/** Stands on paper for a letter that no font has. It is in the font that every document uses. */
const replacement = "\ufffd";

/** Signs that only say how the one before them is drawn: without it they are nothing. */
const modifier = /[\ufe00-\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}]/u;

/** A sign of a style sheet written as its number. */
const cssNumber = /\\([\da-f]{1,6}) /gi;

/** The letters of a document, with those that its style sheet writes as numbers. */
export function lettersOf(html: string): ReadonlySet<string> {
  const written = [...html.matchAll(cssNumber)].map(([, hex = ""]) => fromHex(hex));
  return new Set([...html, ...written]);
}

/** Those of some letters that a person sees by themselves. */
export function visibleOf(letters: Iterable<string>): readonly string[] {
  return [...letters].filter((each) => !modifier.test(each));
}

/** The document with a visible sign in the place of each of these letters; one for signs that are joined to one picture. */
export function withoutLetters(html: string, letters: ReadonlySet<string>): string {
  if (letters.size === 0) return html;
  const visible = visibleOf(letters);
  const invisible = [...letters].filter((each) => modifier.test(each));
  const one = `(?:${anyOf(visible)})(?:${modifier.source})*`;
  let printable = html.replace(cssNumber, (all, hex: string) =>
    letters.has(fromHex(hex)) ? `\\${replacement.codePointAt(0)?.toString(16)} ` : all,
  );
  if (visible.length > 0)
    printable = printable.replace(new RegExp(`${one}(?:\\u200d${one})*`, "gu"), replacement);
  return invisible.length > 0
    ? printable.replace(new RegExp(anyOf(invisible), "gu"), "")
    : printable;
}

const anyOf = (letters: readonly string[]): string =>
  letters.map((each) => `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`).join("|");

function fromHex(hex: string): string {
  const number = Number.parseInt(hex, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : replacement;
}
