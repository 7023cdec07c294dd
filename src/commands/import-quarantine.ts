import { stringify } from "csv-stringify/sync";
import { partsOf } from "../imports/cell-fate.ts";
import { cellName, columnLetters } from "../imports/cell-name.ts";
import type { WrittenCell, WrittenSheet } from "../ports/workbook.ts";
import { type Output, WriteFailure } from "../ports/writer.ts";
import { turned } from "../reporters/direction.ts";
import { printable } from "../reporters/printable.ts";
import { exit, Stop } from "./exit.ts";
import type { Importing } from "./import-open.ts";
import type { PlannedImport } from "./import-plan.ts";

/** What must not come into the pathway, kept beside it in a folder that no history takes. */
export function keepOut({ importing, open, account }: PlannedImport): void {
  const { speech, context, around } = importing;
  const { say } = speech;
  const lines = [...account.ledger].flatMap(([place, { fate, why }]): string[] => {
    if (fate !== "quarantined" || why === undefined) return [];
    const { table, row, column } = partsOf(place);
    const { file, sheet, head } = open.sources[table] ?? {};
    if (!sheet) return [];
    const heading = sheet.rows[head?.headingRow ?? 0]?.[column] ?? "";
    const text = sheet.rows[row]?.[column] ?? "";
    const where = sheet.name || (file ?? "").replace(/^.*[/\\]/, "");
    return [csv([where, cellName(row, column), heading, say(`why.${why}`, { count: 1 }), text])];
  });
  if (lines.length === 0) return;
  const path = quarantineFile(importing);
  const read = context.files.read(context.files.absolute(around.root, "quarantine", path));
  const heads = (["sheet", "cell", "heading", "why", "text"] as const).map((each) =>
    say(`quarantine.${each}`),
  );
  const before = "text" in read ? read.text : csv(heads);
  // What an earlier sheet held stays there until somebody deals with it.
  const added = lines.filter((line) => !before.includes(line));
  if (added.length > 0 || !("text" in read))
    intoQuarantine(importing, [{ path, content: `\ufeff${before}${added.join("")}` }]);
}

/** Formulas are made harmless: people open it in a spreadsheet program. */
const csv = (cells: readonly string[]) => stringify([cells], { escape_formulas: true });

/** Its name, in quarantine/. */
export function quarantineFile({ name }: Pick<Importing, "name">): string {
  return `${name}.csv`;
}

function intoQuarantine(
  { context, speech, around }: Importing,
  outputs: readonly Output[],
): readonly string[] {
  const { files, git, writer } = context;
  const { root } = around;
  if (git.root(root) !== undefined && git.isIgnored(root, "quarantine/x.csv") !== true)
    throw new Stop(exit.usage, speech.say("quarantine.not_ignored"));
  try {
    return writer.publish(files.absolute(root, "quarantine"), outputs).map(({ path }) => path);
  } catch (error) {
    if (error instanceof WriteFailure) throw new Stop(exit.unable, error.message);
    throw error;
  }
}

/** Gives the sheet back with a column of remarks beside each that has some, and one for whole rows. */
export async function writeErrors(planned: PlannedImport): Promise<void> {
  const { importing } = planned;
  const { context, speech, name } = importing;
  const content = await context.workbooks.write([errorsSheet(planned)]);
  const [path = ""] = intoQuarantine(importing, [{ path: `${name}-errors.xlsx`, content }]);
  context.screen.err(
    `${turned(speech.say("plan.errors", { path: printable(path) }), speech.direction)}\n`,
  );
}

/** Remarks by row and column of the sheet; those about a whole row under the column -1. */
function remarksOf({
  plan,
  importing,
  open,
}: PlannedImport): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const { say } = importing.speech;
  const all = new Map<number, Map<number, string>>();
  const own = open.main.sheet.rows[open.main.head.headingRow]?.length ?? 0;
  const add = (row: number, column: number, words: string) => {
    const ofRow = all.get(row) ?? new Map<number, string>();
    const before = ofRow.get(column);
    ofRow.set(column, before === undefined || before === words ? words : `${before}; ${words}`);
    all.set(row, ofRow);
  };
  for (const { read, step, refusal } of plan.services) {
    for (const { row } of read.group.rows)
      if (step === "quarantined") add(row, -1, say("sensitive.row"));
      else if (refusal !== undefined) add(row, -1, say(`problem.${refusal}`));
      else if (step === "conflict") add(row, -1, say("plan.conflict", { count: 1 }));
    for (const { row, column, problem } of read.remarks)
      add(row, column < own ? column : -1, say(`problem.${problem}`));
    for (const { row, column, end } of read.ends)
      if (end.fate === "quarantined" && step !== "quarantined" && end.why !== undefined)
        add(row, column < own ? column : -1, say(`why.${end.why}`, { count: 1 }));
  }
  return all;
}

function errorsSheet(planned: PlannedImport): WrittenSheet {
  const { sheet, head } = planned.open.main;
  const remarks = remarksOf(planned);
  const columns = new Set([...remarks.values()].flatMap((each) => [...each.keys()]));
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const order = Array.from({ length: width }, (_, column) => column);
  const headingAt = (column: number) =>
    column < 0
      ? "row_error"
      : `${planned.open.settings.table.columns[column]?.heading ?? `column ${columnLetters(column)}`}_error`;
  const rows = sheet.rows.map((cells, row) => {
    const own = remarks.get(row);
    const error = (column: number): WrittenCell | undefined => {
      if (row === head.headingRow) return { text: headingAt(column), look: "head" };
      const text = own?.get(column);
      return text === undefined ? undefined : { text, look: "help" };
    };
    const line = order.flatMap((column): (WrittenCell | undefined)[] => {
      const text = cells[column] ?? "";
      const look = row === head.headingRow ? "head" : "fill";
      const cell = row < head.firstRow && text === "" ? undefined : ({ text, look } as const);
      return columns.has(column) ? [cell, error(column)] : [cell];
    });
    return columns.has(-1) ? [...line, error(-1)] : line;
  });
  const widths = order.flatMap((column) => (columns.has(column) ? [18, 30] : [18]));
  return {
    ...{ name: sheet.name || "Sheet", direction: "ltr", headRows: head.headingRow + 1 },
    widths: columns.has(-1) ? [...widths, 40] : widths,
    rows,
  };
}
