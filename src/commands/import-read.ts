import type { ReadSource } from "../imports/account.ts";
import type { ImportSettings } from "../imports/import-settings.ts";
import type { ImportTable } from "../imports/import-table.ts";
import { type JoinedTable, joinTables, NoSuchHeading } from "../imports/join-tables.ts";
import type { MappingFile } from "../model/file-types.ts";
import { printable } from "../reporters/printable.ts";
import { exit, Stop } from "./exit.ts";
import { aboutOf, compareHeadings, noHeading, readMapping } from "./import-mapping.ts";
import {
  type ChosenSheet,
  chooseSheet,
  type Importing,
  openSheets,
  sourceOf,
} from "./import-open.ts";

/** A file with its mapping, ready to be planned. */
export interface OpenImport {
  readonly settings: ImportSettings;
  /** Every sheet of every file that was read; the main one first. */
  readonly sources: readonly ReadSource[];
  readonly main: ChosenSheet;
  /** Headings of the mapping that the sheet does not have. */
  readonly absent: readonly string[];
}

/** Reads the sheet, the tables that belong to it, and the mapping. */
export async function openImport(importing: Importing): Promise<OpenImport> {
  const { context, file, guard, name } = importing;
  const mapping = await readMapping(importing);
  const { encoding, separator } = mapping;
  const path = context.files.absolute(file);
  const opened = await openSheets(importing, path, { encoding, separator });
  const advice = {
    sheet: mapping.sheet,
    headingRow: mapping.header_row,
    firstRow: mapping.first_row,
  };
  const main = chooseSheet(importing, opened, advice);
  const first = sourceOf(importing, main, { file, table: 0, role: "main" });
  const sources: ReadSource[] = [first.source];
  const others: JoinedTable[] = [];
  const beside: ReadSource[] = main.others.map((sheet) => ({ file, sheet, role: "other" }));
  for (const joining of mapping.tables ?? []) {
    const joined = await joinedTable(importing, joining, sources.length);
    sources.push(joined.source);
    beside.push(...joined.beside);
    others.push({ joining, table: joined.table });
  }
  const table = whole(importing, first.table, others);
  if (table.rows.length === 0)
    throw new Stop(exit.usage, importing.speech.say("file.no_rows", { file: printable(file) }));
  const absent = compareHeadings(importing, mapping, table);
  const system = mapping.system ?? name;
  const settings = { table, mapping, guard, about: aboutOf(importing), system };
  return { settings, sources: [...sources, ...beside], main, absent };
}

async function joinedTable(
  importing: Importing,
  joining: NonNullable<MappingFile["tables"]>[number],
  number: number,
) {
  const { context, file } = importing;
  const path = context.files.absolute(file, "..", joining.file);
  const here = { ...importing, file: joining.file };
  const chosen = chooseSheet(here, await openSheets(here, path), { sheet: joining.sheet });
  const read = sourceOf(here, chosen, { file: joining.file, table: number, role: "joined" });
  const beside = chosen.others.map(
    (sheet): ReadSource => ({ file: joining.file, sheet, role: "other" }),
  );
  return { ...read, beside };
}

function whole(
  importing: Importing,
  main: ImportTable,
  others: readonly JoinedTable[],
): ImportTable {
  try {
    return joinTables(main, others);
  } catch (error) {
    if (error instanceof NoSuchHeading) throw noHeading(importing, error);
    throw error;
  }
}
