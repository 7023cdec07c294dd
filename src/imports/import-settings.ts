import type { MappingFile } from "../model/file-types.ts";
import type { About } from "./cell-reading.ts";
import type { Guard } from "./danger.ts";
import type { ImportTable } from "./import-table.ts";

/** Everything with which the rows of a sheet are read. */
export interface ImportSettings {
  readonly table: ImportTable;
  readonly mapping: MappingFile;
  readonly guard: Guard;
  readonly about: Omit<About, "rule">;
  /** What the sheet is called in the entries' source line. */
  readonly system: string;
}

/** What a column's cells are read with; a column that the mapping does not name has no rule. */
export function ruleOf({ mapping }: ImportSettings, heading: string) {
  return Object.hasOwn(mapping.columns, heading) ? mapping.columns[heading] : undefined;
}

/** The text of a row's cells that go to one place, one below the other. */
export function wordsFor(
  settings: ImportSettings,
  cells: ImportTable["rows"][number]["cells"],
  to: string,
): string {
  const { table } = settings;
  return table.columns
    .flatMap(({ heading }, index) =>
      ruleOf(settings, heading)?.to === to ? (cells[index]?.text ?? "") : [],
    )
    .filter(Boolean)
    .join("\n");
}
