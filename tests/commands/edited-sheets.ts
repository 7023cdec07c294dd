import type { Context } from "../../src/commands/command.ts";
import { command } from "../../src/commands/sheet.ts";
import type { SpeechCode } from "../../src/languages/speech.ts";
import type { Choice } from "../../src/ports/prompt.ts";
import type { ReadSheet, WrittenSheet } from "../../src/ports/workbook.ts";
import type { PathwayFiles } from "../edition-of.ts";
import { type Ran, runIn } from "./in-memory.ts";

type Options = Readonly<Record<string, string | boolean>>;

/** The sheets of a workbook that the program made, before any program wrote them to a file. */
export async function madeSheets(
  files: PathwayFiles,
  options: Options = {},
  world: Partial<Context> = {},
): Promise<readonly WrittenSheet[]> {
  let made: readonly WrittenSheet[] = [];
  const ran = await runIn(
    {
      ...world,
      workbooks: {
        read: () => Promise.reject(new Error("Nothing is read here.")),
        open: () => Promise.reject(new Error("Nothing is read here.")),
        write: async (sheets) => {
          made = sheets;
          return new Uint8Array();
        },
      },
      writer: { publish: () => [], change: () => undefined },
    },
    { command, files, words: [], options },
  );
  if (made.length === 0) throw new Error(ran.err);
  return made;
}

/** The same as it is read when nobody changed anything. */
export function asRead(sheets: readonly WrittenSheet[]): readonly ReadSheet[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => cell?.text.trim() ?? "")),
  }));
}

/** A cell: the row whose key begins with an id, and the name of a column for programs. */
export type Edits = Readonly<Record<string, string>>;

/** The sheets with other words in some cells, as a person would write them: `"clinic hours": "…"`. */
export function edited(sheets: readonly ReadSheet[], edits: Edits): readonly ReadSheet[] {
  const [entries, ...others] = sheets;
  if (!entries) throw new Error("There is no sheet.");
  const rows = entries.rows.map((row) => [...row]);
  const columns = rows[1] ?? [];
  for (const [place, words] of Object.entries(edits)) {
    const [id = "", column = ""] = place.split(" ");
    const row = rows.find((each) => each.at(-1)?.startsWith(`sheet1 ${id} `));
    const index = columns.indexOf(column);
    if (!row || index < 0) throw new Error(`There is no cell ${place}.`);
    row[index] = words;
  }
  return [{ ...entries, rows }, ...others];
}

export interface Applied extends Ran {
  /** The files afterwards. */
  readonly after: PathwayFiles;
  /** Questions that were asked. */
  readonly asked: readonly string[];
}

/** Applies sheets. `answers` are given to the questions one after the other; without them nobody can be asked. */
export async function appliedSheet(
  files: PathwayFiles,
  sheets: readonly ReadSheet[],
  {
    options = { yes: true, method: "phone", with: "Head nurse" },
    answers,
    messages = "en",
    world = {},
  }: {
    readonly options?: Options;
    readonly answers?: readonly string[];
    readonly messages?: SpeechCode;
    readonly world?: Partial<Context>;
  } = {},
): Promise<Applied> {
  const after: Record<string, object | string> = { ...files };
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const answer = (question: string, choices: readonly Choice[]): string => {
    asked.push(question);
    const next = left.shift() ?? "";
    if (choices.length > 0 && !choices.some(({ value }) => value === next))
      throw new Error(`${question} has no answer ${next}.`);
    return next;
  };
  const ran = await runIn(
    {
      prompt: {
        mayAsk: answers !== undefined,
        choose: async ({ question, choices }) => answer(question, choices),
        text: async ({ question }) => answer(question, []),
        chooseSeveral: () => Promise.reject(new Error("Nothing has several answers.")),
      },
      messages,
      workbooks: {
        read: async () => sheets,
        open: () => Promise.reject(new Error()),
        write: () => Promise.reject(new Error()),
      },
      writer: {
        publish: () => [],
        change: (_root, changes) => {
          for (const each of changes) after[each.file] = each.after ?? "";
        },
      },
      ...world,
    },
    {
      command,
      files,
      words: [],
      options: { apply: "sheet.xlsx", "no-save": true, ...options },
    },
  );
  return { ...ran, after, asked };
}

/** Lines of a text that another does not have. */
export const newLines = (after: unknown, before: unknown): readonly string[] =>
  String(after)
    .split("\n")
    .filter((line) => !String(before).split("\n").includes(line));
