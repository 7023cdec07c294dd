import { cellText } from "./cell-text.ts";
import { meaningOf } from "./heading-words.ts";

/** Where the table of a sheet begins. Rows from 0. */
export interface HeadingRow {
  readonly headingRow: number;
  readonly firstRow: number;
  /** How much speaks for it. */
  readonly score: number;
}

type Rows = readonly (readonly string[])[];

/** Titles and remarks above a table take no more lines. */
const searched = 40;

/** What stands in the cells of a table and in no heading. */
const content =
  /^[-+(]?[\d٠-٩][\d٠-٩\s.,/()+:-]*$|@|https?:|^www\.|^(?:x|✓|✔|yes|no|oui|non|si|sí|نعم|لا|так|ні|بله|خیر|true|false|vrai|faux)$/i;

/** What the row below the headings says where it explains them and is no service. */
const help =
  /^(?:\*|\(?required|\(?optional|\(?mandatory|enter\b|write\b|select\b|choose\b|please\b|example\b|e\.?g\.?\b|ex\s?[:.]|dd\/mm|free text|drop.?down|obligatoire|facultatif|saisir|indiquer|exemple|choisir|obligatorio|opcional|ingrese|escriba|ejemplo|seleccione|مطلوب|اختياري|ادخل|أدخل|اكتب|مثال|اختر|إلزامي)/i;

/** Finds the row of the headings and the first row of content below it; `undefined` in a sheet that has none. */
export function findHeadings(rows: Rows): HeadingRow | undefined {
  let best: HeadingRow | undefined;
  for (const [row, cells] of rows.slice(0, searched).entries()) {
    const score = scoreOf(cells);
    if (score > (best?.score ?? 0)) best = { headingRow: row, firstRow: row + 1, score };
  }
  return best && { ...best, firstRow: firstContent(rows, best.headingRow) };
}

/** The first row below the headings that does not explain them. */
export function firstContent(rows: Rows, headingRow: number): number {
  let row = headingRow + 1;
  while (row < rows.length && isHelp(rows[row] ?? [])) row += 1;
  return row;
}

function scoreOf(cells: readonly string[]): number {
  const texts = cells.map((each) => cellText(each).text).filter(Boolean);
  const distinct = new Set(texts);
  let score = 0;
  for (const text of distinct) {
    if (content.test(text)) score -= 2;
    else if (text.length <= 120) score += 1;
    const meaning = meaningOf(text);
    if (meaning && text.length <= 80) score += meaning.share > 0.5 ? 3 : 1;
  }
  return score - (texts.length - distinct.size);
}

function isHelp(cells: readonly string[]): boolean {
  const texts = cells.map((each) => each.trim()).filter(Boolean);
  return texts.length > 0 && texts.filter((each) => help.test(each)).length * 2 >= texts.length;
}
