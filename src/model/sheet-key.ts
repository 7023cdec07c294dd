import type { Audience } from "./audience.ts";
import { signs } from "./group-facts.ts";
import { isId } from "./slug.ts";

/** What a row of a sheet of entries is about, and what it said when it was made, as its grey cell keeps it. */
export interface SheetKey {
  readonly id: string;
  /** A place of the service; `undefined` for the row of the service itself. */
  readonly site: string | undefined;
  /** The language of its words. */
  readonly language: string;
  readonly audience: Audience;
  /** See `pathwaySign`. */
  readonly pathway: string;
  /** Signs of what stood in its cells, fact by fact in the order of the format. */
  readonly signs: readonly string[];
}

/** Its number changes when facts are added or change their order: files come back months later. */
const format = "sheet1";

/** Stands before the sign of the pathway. */
const letters: Readonly<Record<Audience, string>> = { public: "u", partner: "p", restricted: "r" };

export function sheetKeyText(key: SheetKey): string {
  const place = key.site === undefined ? key.id : `${key.id}/${key.site}`;
  const whose = `${letters[key.audience]}${key.pathway}`;
  return [format, place, key.language, whose, key.signs.join("")].join(" ");
}

/** `undefined` for words that are no key. */
export function parseSheetKey(words: string): SheetKey | undefined {
  const [start, place = "", language = "", whose = "", all = ""] = plainCell(words).split(/\s+/);
  const [id = "", site] = place.split("/");
  const [, letter, pathway = ""] = /^([upr])([\da-f]{8})$/.exec(whose) ?? [];
  const audience = (["public", "partner", "restricted"] as const).find(
    (each) => letters[each] === letter,
  );
  if (start !== format || !isId(id) || !audience || !/^(?:-|[\da-f]{8})+$/.test(all))
    return undefined;
  return { id, site, language, audience, pathway, signs: all.match(/-|[\da-f]{8}/g) ?? [] };
}

/** The sign of what stands in the cells of a fact; a stroke where they are empty. */
export function cellSign(cells: readonly string[]): string {
  const words = plainCells(cells);
  return words === "" ? "-" : signs(words).toString(16).padStart(8, "0");
}

/** Cells in one form: programs change blanks, line breaks and marks of direction, and an empty cell says nothing. */
export function plainCells(cells: readonly string[]): string {
  return cells
    .map(plainCell)
    .filter((each) => each !== "")
    .join("\n\n");
}

/** The words of a cell as they were meant; a letter that was lost says nothing, and readers of workbooks drop its sign. */
export function plainCell(cell: string): string {
  return cell
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, "")
    .normalize("NFC")
    .replace(/^'(?=[=+@\t\r-])/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}
