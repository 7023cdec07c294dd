import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import type { WrittenCell, WrittenSheet } from "../ports/workbook.ts";
import { unzip, zip } from "./zip.ts";

/** Paler than paper when printed; also how a cell that may be changed is told from others in the file. */
const fillColor = "#FFFBE0";

const plain: CellObject = { alignVertical: "top", wrap: true, format: "@", type: String };
const border: CellObject = { borderColor: "#999999", borderStyle: "thin" };

/** Every look is text (the format "@"), so that a number keeps its zeros and no program makes a date of "1/2". */
const looks: Readonly<Record<WrittenCell["look"], CellObject>> = {
  title: { ...plain, wrap: false, fontWeight: "bold", fontSize: 12 },
  head: { ...plain, ...border, fontWeight: "bold", backgroundColor: "#D9E2E8" },
  help: { ...plain, ...border, fontStyle: "italic", textColor: "#444444" },
  group: { ...plain, ...border, fontWeight: "bold", backgroundColor: "#EDF1F4" },
  fact: { ...plain, ...border },
  key: {
    ...{ ...plain, ...border, wrap: false, textColor: "#777777" },
    ...{ backgroundColor: "#EEEEEE", fontSize: 6 },
  },
  fill: { ...plain, ...border, backgroundColor: fillColor },
};

/** Our bounds are far above any sheet of ours: only the library's own archive is unpacked here. */
const ownCaps = { members: 1_000, unpacked: 1 << 30 };

/** See `Workbooks.write`. The library packs with the clock's time: what it made is packed again without. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const written = writeExcelFile(sheets.map(sheetOf), {
    fontFamily: "Arial",
    fontSize: 10,
    features: [filledIn(sheets)],
  });
  return zip(unzip(await written.toBuffer(), ownCaps));
}

function sheetOf({
  name,
  direction,
  widths,
  headRows,
  headColumns,
  rows,
}: WrittenSheet): Sheet<Buffer> {
  return {
    ...(headColumns === undefined ? {} : { stickyColumnsCount: headColumns }),
    sheet: name,
    rightToLeft: direction === "rtl",
    orientation: "landscape",
    stickyRowsCount: headRows,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => {
      const height = heightOf(row, widths);
      return row.map((cell) => cell && { ...cellOf(cell, direction), height });
    }),
  };
}

/**
 * In a workbook "_x000D_" stands for a line break: words that look so say that they are words (ECMA-376, part 1, 22.9.2.19).
 * Words that every object of JavaScript has as a key lead the library astray; a blank behind them is no word.
 */
function literal(text: string): string {
  return text in {} ? `${text} ` : text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

/** Points a line of ten-point letters takes. */
const lineHeight = 13;

/** Programs that do not fit rows to their words by themselves would print them over one another. */
function heightOf(row: readonly (WrittenCell | undefined)[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (!cell || looks[cell.look].wrap !== true) return 1;
    const room = Math.max(4, (widths[column] ?? 10) * (cell.look === "group" ? 0.95 : 1.05));
    return cell.text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  return Math.min(400, Math.max(1, ...lines) * lineHeight + 3);
}

function cellOf(
  { text, look, span, isLeftToRight }: WrittenCell,
  direction: "ltr" | "rtl",
): CellObject {
  const align = isLeftToRight ? "left" : "right";
  return {
    ...looks[look],
    value: literal(text),
    ...(direction === "rtl" ? { align } : {}),
    ...(span === undefined ? {} : { columnSpan: span }),
  };
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/** What the library leaves to others: lists to choose from, cells that cannot be changed, paper. */
function filledIn(sheets: readonly WrittenSheet[]): Feature {
  return {
    files: {
      transform: {
        "xl/styles.xml": {
          transform: (content) => withOrder(withNormal(unlocked(content)), sheets),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, _, { sheetIndex }) => onPaper(content, sheets[sheetIndex]),
        },
        "xl/workbook.xml": { transform: (content) => withTitles(content, sheets) },
      },
    },
  };
}

/** Frees the cells with the colour of answers; on a protected sheet all others stay as they are. */
function unlocked(styles: string): string {
  const fills = [...styles.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  const rgb = `FF${fillColor.slice(1)}`;
  const id = fills.findIndex((fill) => fill.includes(`rgb="${rgb}"`));
  if (id < 0) return styles;
  return styles.replace(/<xf ([^>]*)>(.*?)<\/xf>/gs, (whole, attributes: string, inner: string) =>
    attributes.includes(`fillId="${id}"`)
      ? `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`
      : whole,
  );
}

/** The style that all others stand on; without it some programs take their own. */
function withNormal(styles: string): string {
  return styles
    .replace("<cellXfs", '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs')
    .replace(
      "</cellXfs>",
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    );
}

/** Words in cells run as the sheet does: the dot of an Arabic sentence stands at its end also where a number begins it. */
function withOrder(styles: string, sheets: readonly WrittenSheet[]): string {
  const isTurned = sheets.some(({ direction }) => direction === "rtl");
  if (!isTurned) return styles;
  return styles.replace(/<alignment ([^>]*)>/g, (_, attributes: string) => {
    const order = attributes.includes('horizontal="left"') ? 1 : 2;
    return `<alignment readingOrder="${order}" ${attributes}>`;
  });
}

/** No password: whoever must may take the protection away. Widths and heights stay free. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';

const fitting = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

function onPaper(content: string, sheet: WrittenSheet | undefined): string {
  return content
    .replace("<sheetViews>", `${sheet?.isWide ? "" : fitting}<sheetViews>`)
    .replace("</sheetData>", `</sheetData>${protection}`)
    .replace("<pageMargins", `${sheet ? validations(sheet) : ""}<pageMargins`)
    .replace(/left="0\.7" right="0\.7"/, 'left="0.4" right="0.4"')
    .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

function validations({ rows }: WrittenSheet): string {
  const places = new Map<string, Run[]>();
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const list = cell && listOf(cell);
      if (list !== undefined) extend(places, list, { column, row });
    }
  if (places.size === 0) return "";
  const each = [...places].map(([list, runs]) =>
    list.replace(' sqref=""', ` sqref="${runs.map(reference).join(" ")}"`),
  );
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

/** What makes a program offer a list, without the cells that it is offered in. */
function listOf({ choices, from }: WrittenCell): string | undefined {
  if (!choices && !from) return undefined;
  const formula = from ? escaped(from.cells) : `"${escaped((choices ?? []).join(","))}"`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="${from?.isOpen ? 0 : 1}" sqref=""><formula1>${formula}</formula1></dataValidation>`;
}

/** Cells one below the other. */
interface Run {
  readonly column: number;
  readonly from: number;
  to: number;
}

function extend(
  places: Map<string, Run[]>,
  list: string,
  { column, row }: { readonly column: number; readonly row: number },
): void {
  const runs = places.get(list) ?? [];
  places.set(list, runs);
  const above = runs.find((run) => run.column === column && run.to === row - 1);
  if (above) above.to = row;
  else runs.push({ column, from: row, to: row });
}

function reference({ column, from, to }: Run): string {
  const first = `${letters(column)}${from + 1}`;
  return from === to ? first : `${first}:${letters(column)}${to + 1}`;
}

/** The rows that stand again on every printed page. */
function withTitles(content: string, sheets: readonly WrittenSheet[]): string {
  const names = sheets.flatMap(({ name, headRows }, index) =>
    headRows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(`'${name.replaceAll("'", "''")}'!$1:$${headRows}`)}</definedName>`,
        ],
  );
  const list = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return content.replace("<definedNames/>", list);
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => marks[sign] ?? sign);
