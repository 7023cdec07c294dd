/** What was mended in a cell, because only one thing can have been meant. */
export type Repair =
  | "space" // spaces that only a computer tells from others
  | "mark" // marks of direction and of byte order, which nobody sees
  | "entity" // letters written as a web page writes them
  | "zero" // the 0 that a spreadsheet takes from a number's beginning
  | "plus" // the + before the code of a country
  | "day"; // a day that a spreadsheet shows as the number it counts days by

/** A cell's words, and what was mended in them. */
export interface CellText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const marks = /[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});/gi;
/** Nothing in these can need mending: the most cells by far. */
const plain = /^[ -%'-~]*$/;

const named: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&nbsp;": " ",
};

/** The words of a cell as they were meant: what is mended here has no meaning of its own in any language we print. */
export function cellText(raw: string): CellText {
  if (plain.test(raw)) return { text: raw.trim(), repairs: [] };
  const repairs = new Set<Repair>();
  const mend = (text: string, pattern: RegExp, repair: Repair, by: (found: string) => string) =>
    text.replace(pattern, (found) => {
      repairs.add(repair);
      return by(found);
    });
  let text = raw.replace(/\r\n?/g, "\n");
  text = mend(text, entity, "entity", letterOf);
  text = mend(text, spaces, "space", () => " ");
  text = mend(text, marks, "mark", () => "");
  text = mend(text, controls, "mark", () => "");
  return { text: text.normalize("NFC").trim(), repairs: [...repairs] };
}

function letterOf(found: string): string {
  const known = named[found.toLowerCase()];
  if (known !== undefined) return known;
  const code = /x/i.test(found)
    ? Number.parseInt(found.slice(3, -1), 16)
    : Number(found.slice(2, -1));
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? found : String.fromCodePoint(code);
}
