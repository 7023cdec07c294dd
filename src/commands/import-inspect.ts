import { columnLetters } from "../imports/cell-name.ts";
import { type Guess, guessColumns } from "../imports/guess-columns.ts";
import { type MappingHead, mappingText } from "../imports/mapping-text.ts";
import { targetOf } from "../imports/targets.ts";
import { prompts } from "../languages/en-prompts.ts";
import { speak } from "../languages/speech.ts";
import type { ForeignTable } from "../ports/workbook.ts";
import { turned } from "../reporters/direction.ts";
import { isolated, printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import {
  beginImport,
  type ChosenSheet,
  chooseSheet,
  type Importing,
  mappingPath,
  nextCommand,
  openSheets,
  sourceOf,
  tellPlaceOfList,
} from "./import-open.ts";
import { notice } from "./notice.ts";
import { carryOut } from "./planned-change.ts";
import { saveFiles } from "./save.ts";

/** Tells what stands in a file, and writes a first mapping for people to correct. */
export async function inspect(context: Context, input: Input, file: string): Promise<number> {
  const importing = await beginImport(context, input, file);
  const { speech, guard, meanings, around, name } = importing;
  const { absolute, shown } = mappingPath(importing);
  const opened = await openSheets(importing, context.files.absolute(file));
  const chosen = chooseSheet(importing, opened, { sheet: textOption(input, "sheet") });
  const { table } = sourceOf(importing, chosen, { file, table: 0, role: "main" });
  const { languages } = around.pathway;
  const guesses = guessColumns(table, { guard, meanings, languages, system: name });
  const values = valuesOf(importing);
  tell(importing, { opened, chosen, guesses, rows: table.rows.length });
  await tellMissing(importing, guesses, values);
  await tellPlaceOfList(importing);
  const isNew = !context.files.exists(absolute) || input.options["again"] === true;
  if (!isNew) {
    await notice(context.screen, speech, {
      words: speech.say("mapping.exists", { path: shown }),
      to: "out",
    });
    nextCommand(importing, "plan");
    return exit.fine;
  }
  const text = mappingText(
    headOf(importing, { opened, chosen, values }),
    guesses,
    remarks(importing),
  );
  await write(importing, { path: shown, text });
  await notice(context.screen, speech, {
    words: speech.say("inspect.next", { path: shown }),
    to: "out",
  });
  nextCommand(importing, "plan");
  return exit.fine;
}

interface Seen {
  readonly opened: ForeignTable;
  readonly chosen: ChosenSheet;
}

/** What --set says, by key; several for one key are a list. */
function valuesOf({ input, speech }: Importing): Readonly<Record<string, string | string[]>> {
  const values: Record<string, string | string[]> = {};
  for (const typed of (textOption(input, "set") ?? "").split("\n").filter(Boolean)) {
    const [, key = "", value = ""] = /^([^=]+)=(.+)$/.exec(typed) ?? [];
    const target = targetOf(key.trim());
    if (!target) throw new Stop(exit.usage, speech.say("set.wrong", { typed }));
    const parts =
      target.holds === "list" ? value.split(",").map((each) => each.trim()) : [value.trim()];
    const all = [values[target.to] ?? [], parts].flat();
    values[target.to] = all.length === 1 && target.holds !== "list" ? (all[0] ?? "") : all;
  }
  return values;
}

function headOf(
  { name }: Importing,
  {
    opened,
    chosen,
    values,
  }: Seen & { readonly values: Readonly<Record<string, string | string[]>> },
): MappingHead {
  const { sheet, head } = chosen;
  const isWorkbook = opened.kind === "workbook";
  return {
    system: name,
    ...(isWorkbook ? { sheet: sheet.name } : {}),
    ...(isWorkbook ? {} : { encoding: opened.encoding as MappingHead["encoding"] & string }),
    ...(isWorkbook ? {} : { separator: opened.separator as MappingHead["separator"] & string }),
    header_row: head.headingRow + 1,
    first_row: head.firstRow + 1,
    ...(Object.keys(values).length > 0 ? { values } : {}),
  };
}

function remarks({ speech: { say }, file }: Importing) {
  const shown = printable(file.replace(/^.*[/\\]/, ""));
  return {
    top: [say("mapping.top", { file: shown }), say("mapping.top_places", { file: shown })],
    unmapped: say("mapping.unmapped"),
    names: say("mapping.names"),
    words: say("mapping.words"),
  };
}

function tell(
  { context, speech, file }: Importing,
  {
    opened,
    chosen,
    guesses,
    rows,
  }: Seen & { readonly guesses: readonly Guess[]; readonly rows: number },
): void {
  const { say, direction } = speech;
  const out = (line: string) => context.screen.out(`${turned(line, direction)}\n`);
  const { sheet, head, others } = chosen;
  const shown = printable(file);
  const { encoding = "", separator = "" } = opened;
  const what =
    opened.kind === "csv"
      ? say("inspect.csv", { file: shown, encoding, separator })
      : `${say("inspect.workbook", { file: shown })}, ${say("inspect.sheet", { sheet: isolated(sheet.name) })}`;
  out(what);
  if (opened.hasLooseQuotes) out(say("inspect.loose"));
  out(say("inspect.head", { row: head.headingRow + 1, rows, first: head.firstRow + 1 }));
  if (others.length > 0)
    out(say("inspect.sheets", { sheets: others.map((each) => nameOf(each, say)).join(", ") }));
  context.screen.out("\n");
  for (const line of columnLines(guesses, rows, say)) out(line);
  context.screen.out("\n");
}

const nameOf = (
  { name, isHidden }: { readonly name: string; readonly isHidden: boolean },
  say: Importing["speech"]["say"],
) => isolated(name) + (isHidden ? ` (${say("inspect.hidden")})` : "");

/** A line for each column: its letter, how much of it is filled, where it goes, its heading, and what to look at. */
function columnLines(
  guesses: readonly Guess[],
  rows: number,
  say: Importing["speech"]["say"],
): readonly string[] {
  const heads = [
    say("inspect.column"),
    say("inspect.filled"),
    say("inspect.to"),
    say("inspect.heading"),
  ];
  const lines = guesses.map(({ heading, rule, filled, unknownWords, dangers, isNames }, index) => {
    const isKept = rule.to === "referral_contact.name" || isNames;
    const marks = [
      ...(isKept ? [say("inspect.names")] : []),
      ...(dangers > 0 && !isKept ? [say("inspect.dangers", { count: dangers })] : []),
      ...(unknownWords.length > 0 ? [say("inspect.unknown", { count: unknownWords.length })] : []),
    ];
    const to =
      rule.to === undefined ? "source.unmapped" : `${rule.to}${rule.lang ? ` (${rule.lang})` : ""}`;
    const share = rows === 0 ? "–" : `${Math.round((filled / rows) * 100)} %`;
    const name = isolated(heading.length > 60 ? `${heading.slice(0, 59)}…` : heading);
    return [
      columnLetters(index),
      share,
      to,
      marks.length > 0 ? `${name}  (${marks.join("; ")})` : name,
    ];
  });
  const table = [heads, ...lines];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...table.map((line) => (line[column] ?? "").length)),
  );
  return table.map((line) =>
    line
      .map((cell, column) => (column < 3 ? pad(cell, widths[column] ?? 0, column === 1) : cell))
      .join("  ")
      .trimEnd(),
  );
}

const pad = (cell: string, width: number, atStart: boolean) =>
  atStart ? cell.padStart(width) : cell.padEnd(width);

/** What every entry needs and nothing seems to say. */
async function tellMissing(
  { context, speech }: Importing,
  guesses: readonly Guess[],
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const missing = ["name", "organization", "provides"].filter(
    (key) => values[key] === undefined && !guesses.some(({ rule }) => rule.to === key),
  );
  if (missing.length === 0) return;
  const example = missing.includes("provides")
    ? "provides=primary_health_care"
    : "organization=nile-health";
  const words = speech.say("inspect.missing", { keys: missing.join(", "), example });
  await notice(context.screen, speech, { words, to: "out" });
}

async function write(
  importing: Importing,
  { path, text }: { readonly path: string; readonly text: string },
) {
  const { context, input, around, speech, name } = importing;
  const { root, pathway } = around;
  const { files } = context;
  const inner = files.within(root, mappingPath(importing).absolute);
  if (inner === undefined) throw new Stop(exit.usage, speech.say("mapping.unusable", { path }));
  const read = files.read(files.absolute(root, inner));
  const before = "text" in read ? read.text : undefined;
  const changes = [{ file: inner, before, after: text }];
  const written = await carryOut(context, input, { root, changes });
  if (written.length === 0) return;
  const message = speech.say("inspect.commit", { name });
  const saving = { context, input, speech: await speak(prompts, context.messages), root, pathway };
  saveFiles(saving, [inner], { shared: message, apart: message });
}
