import type { ReadSource } from "../imports/account.ts";
import { type CodeKind, type Meanings, meaningsOf } from "../imports/code-words.ts";
import { type Guard, guard } from "../imports/danger.ts";
import { findHeadings, firstContent, type HeadingRow } from "../imports/heading-row.ts";
import { type ImportTable, tableOf } from "../imports/import-table.ts";
import { type ImportKey, imports } from "../languages/en-import.ts";
import { allLanguages } from "../languages/registry.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { folded } from "../model/folded.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { slug } from "../model/slug.ts";
import {
  type ForeignSheet,
  type ForeignTable,
  type TableAdvice,
  WorkbookFailure,
} from "../ports/workbook.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { notice } from "./notice.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Everything that is the same for all three verbs. */
export interface Importing {
  readonly context: Context;
  readonly input: Input;
  readonly speech: Speech<ImportKey>;
  readonly around: Surroundings;
  readonly guard: Guard;
  readonly meanings: Meanings;
  readonly areas: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  /** As it was typed. */
  readonly file: string;
  /** What the sheet and its mapping are called. */
  readonly name: string;
}

export async function beginImport(
  context: Context,
  input: Input,
  file: string,
): Promise<Importing> {
  await loadPhoneKinds();
  const speech = await speak(imports, context.messages);
  const around = await surroundingsOf(context, await findPathway(context, input));
  const { pathway } = around;
  // Before anything is said of a mapping: most often the name is mistyped.
  if (!context.files.exists(context.files.absolute(file)))
    throw new Stop(exit.usage, speech.say("file.missing", { file: printable(file) }));
  const areas = new Map(
    pathway.areas.flatMap(({ id, name }) =>
      [id, ...Object.values(name)].map((words): [string, string] => [folded(words), id]),
    ),
  );
  const base = file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  return {
    ...{ context, input, speech, around, areas, file },
    guard: guard([...areas.keys()].join("\n")),
    meanings: meaningsOf(await labelWords()),
    today: asOf(context, input, pathway),
    name: slug(base) || "sheet",
  };
}

/** What the labels of codes mean, in every language in which we have them. */
async function labelWords(): Promise<
  Readonly<Partial<Record<CodeKind, ReadonlyMap<string, string>>>>
> {
  const languages = await allLanguages();
  const of = (kind: "code" | "status" | "sex" | "group" | "state" | "referralWay") =>
    new Map(
      languages.flatMap(({ labels }) =>
        Object.entries(labels[kind]).map(([code, words]): [string, string] => [
          folded(words),
          code,
        ]),
      ),
    );
  return {
    ...{ code: of("code"), status: of("status"), sex: of("sex"), group: of("group") },
    ...{ state: of("state"), how: of("referralWay") },
  };
}

/** Reads a file of others. What is no table ends the command, with what to do about it. */
export async function openSheets(
  { context, speech, file }: Pick<Importing, "context" | "speech" | "file">,
  path: string,
  advice: TableAdvice = {},
): Promise<ForeignTable> {
  try {
    return await context.workbooks.open(path, advice);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const { problem, detail } = error;
    const more = problem === "damaged" && detail !== "" ? ` (${detail})` : detail;
    throw new Stop(
      exit.usage,
      speech.say(`file.${problem}`, { file: printable(file), detail: more }),
    );
  }
}

/** Which sheet and which rows of it, where somebody has said so. Rows from 1. */
export interface SheetAdvice {
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly firstRow?: number | undefined;
}

/** A sheet with its table, and what stands beside it. */
export interface ChosenSheet {
  readonly sheet: ForeignSheet;
  readonly head: HeadingRow;
  readonly others: readonly ForeignSheet[];
}

/** The sheet that was named; else the one that looks most like a list of services, one that is not hidden first. */
export function chooseSheet(
  { speech, file }: Pick<Importing, "speech" | "file">,
  { sheets }: ForeignTable,
  { sheet: name, headingRow, firstRow }: SheetAdvice,
): ChosenSheet {
  const named = sheets.filter((each) => name === undefined || each.name === name);
  if (named.length === 0) {
    const names = sheets.map((each) => printable(each.name)).join(", ");
    throw new Stop(
      exit.usage,
      speech.say("file.no_sheet", { file: printable(file), sheets: names }),
    );
  }
  const scored = named.flatMap((sheet) => {
    const head = headOf(sheet, headingRow, firstRow);
    return head ? [{ sheet, head }] : [];
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>((chosen, each) => {
    if (!chosen || (chosen.sheet.isHidden && !each.sheet.isHidden)) return each;
    const isHidden = each.sheet.isHidden && !chosen.sheet.isHidden;
    return !isHidden && each.head.score > chosen.head.score ? each : chosen;
  }, undefined);
  if (!best) throw new Stop(exit.usage, speech.say("file.no_headings", { file: printable(file) }));
  return { ...best, others: sheets.filter((each) => each !== best.sheet) };
}

function headOf(
  { rows }: ForeignSheet,
  headingRow: number | undefined,
  firstRow: number | undefined,
): HeadingRow | undefined {
  const found = headingRow === undefined ? findHeadings(rows) : undefined;
  const row = headingRow === undefined ? found?.headingRow : headingRow - 1;
  if (row === undefined) return undefined;
  const first = firstRow === undefined ? firstContent(rows, row) : Math.max(row + 1, firstRow - 1);
  return { headingRow: row, firstRow: first, score: found?.score ?? 0 };
}

/** The table of a chosen sheet, and the same as a source whose cells are counted. */
export function sourceOf(
  { guard: own }: Pick<Importing, "guard">,
  { sheet, head }: Pick<ChosenSheet, "sheet" | "head">,
  {
    file,
    table,
    role,
  }: { readonly file: string; readonly table: number; readonly role: "main" | "joined" },
): { readonly table: ImportTable; readonly source: ReadSource } {
  return { table: tableOf({ sheet, head, table }, own), source: { file, sheet, role, head } };
}

/** The mapping's place: what --mapping names, else by the name of the file. */
export function mappingPath({ input, name, context, around }: Importing): {
  readonly absolute: string;
  readonly shown: string;
} {
  const typed = textOption(input, "mapping");
  const own = `imports/${name}.mapping.yaml`;
  if (typed !== undefined) return { absolute: context.files.absolute(typed), shown: typed };
  return { absolute: context.files.absolute(around.root, own), shown: own };
}

/** Says where a list of others lies that a history may take with everything in it, names too: the pathway's own folder. */
export async function tellPlaceOfList({ context, around, speech, file }: Importing): Promise<void> {
  const { files, git, screen } = context;
  const folder = git.root(around.root) ?? around.root;
  const inside = files.within(folder, files.absolute(file));
  if (inside === undefined || git.isIgnored(folder, inside) === true) return;
  const words = speech.say("file.inside", { file: printable(file) });
  await notice(screen, speech, { words, to: "err" });
}

/** Shows what to type next, on a line of its own: with whatever was said of this import before. */
export function nextCommand({ context, input, file }: Importing, verb: "plan" | "apply"): void {
  const given = ["pathway", "mapping", "add-areas", "conflicts", "sensitive"].flatMap((name) => {
    const value = input.options[name];
    return value === undefined || value === false
      ? []
      : value === true
        ? `--${name}`
        : `--${name} ${value}`;
  });
  const words = ["pathway import", verb, /\s/.test(file) ? `"${file}"` : file, ...given].join(" ");
  context.screen.out(`  ${printable(words)}\n`);
}
