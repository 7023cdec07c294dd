import type { MergedCells } from "../ports/workbook.ts";

/** What a workbook says of a sheet besides its cells. */
export interface SheetLook {
  readonly isHidden: boolean;
  readonly merged: readonly MergedCells[];
}

/** So many are looked at; a sheet of a thousand services has one a service. */
const mostMerged = 20_000;

/** The look of each sheet, in the order in which the workbook names them. `parts`: its members by path, as text. */
export function looksOf(parts: ReadonlyMap<string, string>): readonly SheetLook[] {
  const targets = new Map(
    elements(parts.get("xl/_rels/workbook.xml.rels") ?? "", "Relationship").map((each) => [
      attribute(each, "Id"),
      attribute(each, "Target").replace(/^\/?(?:xl\/)?/, "xl/"),
    ]),
  );
  return elements(parts.get("xl/workbook.xml") ?? "", "sheet").map((each) => {
    const xml = parts.get(targets.get(attribute(each, "(?:\\w+:)?id")) ?? "") ?? "";
    const merged = elements(xml, "mergeCell").slice(0, mostMerged).flatMap(mergedIn);
    return { isHidden: /hidden/i.test(attribute(each, "state")), merged };
  });
}

/** A cell with a formula in it and with nothing behind it, or with an error: a formula, and what Excel found. */
const unresolved =
  /<((?:\w+:)?)c\b([^<>]*)>\s*(?:<\1f\b(?:[^<>]*\/>|[^<>]*>([^<]*)<\/\1f>)\s*)?(?:<\1v\s*\/>|<\1v\s*>([^<]*)<\/\1v>)?\s*<\/\1c>/g;

/**
 * A formula whose result nobody has worked out yet, or that came to an error, as words: without that the cell would seem
 * empty, and what somebody wrote there would be lost without a word.
 */
export function withFormulas(xml: string): string {
  if (!/<(?:\w+:)?f\b|\bt="e"/.test(xml)) return xml;
  return xml.replace(
    unresolved,
    (cell, prefix: string, attributes: string, formula?: string, result = "") => {
      const isError = / t="e"/.test(attributes);
      if (!isError && (!/<(?:\w+:)?f\b/.test(cell) || result.trim() !== "")) return cell;
      const words = `=${formula ?? (isError ? result : "")}`;
      const rest = attributes.replace(/ t="[^"]*"/, "");
      return `<${prefix}c${rest} t="str"><${prefix}v>${words}</${prefix}v></${prefix}c>`;
    },
  );
}

/** The attributes of every element of a name. What is looked for ends at the next "<". */
function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`, "g"))].map(
    ([, attributes = ""]) => attributes,
  );
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

function mergedIn(attributes: string): readonly MergedCells[] {
  const [, column, row, lastColumn, lastRow] =
    /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(attributes, "ref")) ?? [];
  if (!column || !row || !lastColumn || !lastRow) return [];
  const first = { row: Number(row) - 1, column: columnNumber(column) };
  const rows = Number(lastRow) - first.row;
  return [{ ...first, rows, columns: columnNumber(lastColumn) - first.column + 1 }];
}

/** From 0. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
