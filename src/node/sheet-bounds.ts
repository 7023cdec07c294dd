import { WorkbookFailure } from "../ports/workbook.ts";

/** How far a table may reach. A sheet of a thousand services with seven questions each has 8,000 rows of 9 columns. */
export const widest = { rows: 60_000, columns: 500 };

/** Cells of all sheets together, empty ones between others counted: so many are made when a workbook is read. */
const mostCells = 20_000_000;

/**
 * A part of a workbook as it may be read: without cells and rows that hold nothing, which programs write down to the last
 * row there is, for their colour; and only where every place in it lies near enough. A reader that makes a table of what
 * lies far out would need a thousand times the memory of the file. `sheets` is how many sheets the workbook names: each
 * may lead to this part.
 */
export function bounded(xml: string, sheets: number): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new WorkbookFailure("damaged");
  const filled = withoutEmpty(xml);
  let [rows, columns] = [0, 0];
  for (const { name, attributes } of tagsOf(filled)) {
    if (name !== "c" && name !== "row") continue;
    const [row, column] = placeOf(attributes);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  const isFar = rows > widest.rows || columns > widest.columns;
  if (isFar || rows * columns * sheets > mostCells) throw new WorkbookFailure("too-large");
  return filled;
}

/** How many sheets a workbook names, in whichever of its parts. */
export function sheetsNamed(parts: readonly string[]): number {
  return parts.reduce((sum, xml) => sum + (xml.match(/<(?:[^\s<>/]*:)?sheet\s/g)?.length ?? 0), 0);
}

/** What is looked for ends at the next "<" at the latest: no text makes this slow. */
function withoutEmpty(xml: string): string {
  return xml
    .replace(/<(\w+:)?c\b[^<>]*(?:\/>|><\/\1?c>)/g, "")
    .replace(/<(\w+:)?row\b[^<>]*(?:\/>|>\s*<\/\1?row>)/g, "")
    .replace(/<(?:\w+:)?dimension\b[^<>]*\/>/g, "");
}

interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: string;
}

/** Every tag. Where "<" stands in another place, two readers may disagree on what is a tag: then nothing is read. */
function* tagsOf(xml: string): Iterable<Tag> {
  let end = 0;
  for (let start = xml.indexOf("<"); start !== -1; start = xml.indexOf("<", end)) {
    end = xml.indexOf(">", start) + 1;
    const tag = xml.slice(start + 1, end - 1);
    if (end === 0 || tag.includes("<")) throw new WorkbookFailure("damaged");
    const [, name = "", attributes = ""] = /^([^\s/]*)(.*)$/s.exec(tag) ?? [];
    yield { name: name.slice(name.lastIndexOf(":") + 1), attributes };
  }
}

/** What programs say of a row takes two hundred letters. */
const longestTag = 2_000;

/** Row and column, from 1, as the attributes of a cell or a row say them; 0 where they say nothing. */
function placeOf(attributes: string): readonly [number, number] {
  if (attributes.length > longestTag) throw new WorkbookFailure("damaged");
  const parts = attributes.match(/\s+[^\s=]+=(?:"[^"]*"|'[^']*')/g) ?? [];
  if (parts.join("").length !== attributes.replace(/\s*\/?$/, "").length)
    throw new WorkbookFailure("damaged");
  let [row, column] = [0, 0];
  for (const part of parts) {
    if (!/^\s+(?:[^=]*:)?r=/.test(part)) continue;
    const [, letters = "", digits] = /=.([A-Z]{0,3})(\d{1,7}).$/.exec(part) ?? [];
    if (digits === undefined) throw new WorkbookFailure("damaged");
    row = Math.max(row, Number(digits));
    column = Math.max(column, numberOf(letters));
  }
  return [row, column];
}

/** The number of a column, from 1. */
function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
