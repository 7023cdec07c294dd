import type { CallAnswersKey } from "../languages/en-call-answers.ts";
import type { Facts } from "../languages/sentence.ts";
import { type CallKey, parseKey } from "../model/call-key.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { partedKey } from "../model/pathway-sign.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import type { ReadSheet } from "../ports/workbook.ts";
import type { CallColumn, callWays } from "../render/call-table.ts";
import type { AnswerCode, CallWords } from "./call-words.ts";

/** Where something stands, as a spreadsheet program names it. */
export interface Cell {
  /** Empty in a CSV file. */
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** Something in a cell that cannot be used, and what to write instead. The rest of the sheet does not suffer. */
export interface Fault<Key extends string = CallAnswersKey> {
  readonly cell: Cell;
  readonly problem: Key & `fault.${string}`;
  readonly facts?: Facts;
  /** Said only where a person looks: it quotes the cell, or names an entry. */
  readonly quotes?: { readonly problem: Key & `fault.${string}`; readonly facts: Facts };
}

/** One row that somebody filled in. */
export interface FilledRow {
  readonly key: CallKey;
  readonly answer: AnswerCode | undefined;
  /** What they say now, as it was written down. */
  readonly changed: string;
  readonly on: PlainDate | undefined;
  readonly method: (typeof callWays)[number] | undefined;
  readonly with: string;
  at(column: CallColumn): Cell;
}

/** What a file holds; `undefined` columns where nothing in it looks like a call sheet. */
export interface ReadRows {
  readonly rows: readonly FilledRow[];
  readonly faults: readonly Fault[];
  /** Ids of all services in it, also those about which nothing was filled in. */
  readonly services: ReadonlySet<string>;
  /** Calls whose own row cannot be used: without a day or a way nothing of them can be recorded. */
  readonly unclear: readonly CallKey[];
  readonly isSheet: boolean;
}

/**
 * Reads the rows of call sheets that were filled in. Every sheet of a workbook that is one is read. Rows of another pathway,
 * whose sign is not that of `pathway`, are told and left out: it may have a service of the same name.
 */
export function readRows(
  sheets: readonly ReadSheet[],
  words: CallWords,
  { today, pathway }: { readonly today: PlainDate; readonly pathway: string },
): ReadRows {
  const found = sheets.flatMap((sheet) => {
    const head = headOf(sheet, words);
    return head ? [{ sheet, ...head }] : [];
  });
  const faults: Fault[] = [];
  const services = new Set<string>();
  const unclear: CallKey[] = [];
  const rows = found.flatMap(({ sheet, columns, at }) =>
    sheet.rows.slice(at + 1).flatMap((cells, index) => {
      const place = placeOf(sheet, columns, at + 2 + index);
      const texts = textsOf(cells, columns);
      const { words: own, sign = pathway } = partedKey(texts.key);
      const key = parseKey(own);
      if (key && sign !== pathway) {
        if (isFilled(texts)) faults.push({ cell: place("key"), problem: "fault.other" });
        return [];
      }
      if (key?.kind === "question") services.add(key.id);
      const before = faults.length;
      const row = rowOf(texts, key, { place, words, today, faults });
      const isCall = key?.kind === "call" || key?.kind === "talk";
      if (isCall && faults.length > before) unclear.push(key);
      return row ?? [];
    }),
  );
  return { ...withoutTwins(rows, faults), services, unclear, isSheet: found.length > 0 };
}

/** Columns without which nothing can be read. */
export const neededColumns: readonly CallColumn[] = ["answer", "key"];

/** Rows above the head: a title, what somebody put there. */
const mostAbove = 20;

type Columns = ReadonlyMap<CallColumn, number>;

function headOf(
  { rows }: ReadSheet,
  words: CallWords,
): { readonly columns: Columns; readonly at: number } | undefined {
  for (const [at, cells] of rows.slice(0, mostAbove).entries()) {
    const columns = new Map<CallColumn, number>();
    for (const [index, title] of cells.entries()) {
      const column = words.columnOf(unguarded(title));
      if (column && !columns.has(column)) columns.set(column, index);
    }
    if (neededColumns.every((each) => columns.has(each))) return { columns, at };
  }
  return undefined;
}

type Texts = Readonly<Record<CallColumn, string>>;

function textsOf(cells: readonly string[], columns: Columns): Texts {
  const text = (column: CallColumn) => unguarded(cells[columns.get(column) ?? -1] ?? "").trim();
  return {
    organization: text("organization"),
    service: text("service"),
    question: text("question"),
    answer: text("answer"),
    changed: text("changed"),
    with: text("with"),
    on: text("on"),
    how: text("how"),
    key: text("key"),
  };
}

/** The mark that keeps a spreadsheet program from calculating is ours, not the person's. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+@\t\r-])/, "");

function placeOf({ name }: ReadSheet, columns: Columns, row: number): (of: CallColumn) => Cell {
  return (of) => ({ sheet: name, row, column: letters(columns.get(of) ?? 0) });
}

/** The name of a column, from 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

interface Reading {
  readonly place: (of: CallColumn) => Cell;
  readonly words: CallWords;
  readonly today: PlainDate;
  readonly faults: Fault[];
}

const isFilled = (texts: Texts): boolean =>
  (["answer", "changed", "with", "on", "how"] as const).some((each) => texts[each]);

/** A row that says something; nothing for one that was left empty, for help and for remarks below the table. */
function rowOf(texts: Texts, key: CallKey | undefined, reading: Reading): FilledRow | undefined {
  const { place, faults } = reading;
  if (!key) {
    const isMeant = texts.answer !== "" || texts.changed !== "";
    if (isMeant && !reading.words.isHelp(texts.key))
      faults.push({ cell: place("key"), problem: "fault.key" });
    return undefined;
  }
  if (!isFilled(texts)) return undefined;
  const before = faults.length;
  const row: FilledRow = {
    ...{ key, at: place, changed: texts.changed, with: texts.with },
    answer: answerIn(texts, key, reading),
    on: dayIn(texts.on, reading),
    method: methodIn(texts.how, reading),
  };
  return faults.length === before ? row : undefined;
}

function answerIn(
  { answer, changed }: Texts,
  { kind }: CallKey,
  { place, words, faults }: Reading,
): AnswerCode | undefined {
  if (answer === "") {
    if (changed !== "")
      faults.push({
        cell: place("changed"),
        problem: "fault.changed_alone",
        facts: { changed: words.changed() },
      });
    return undefined;
  }
  const code = words.answerOf(kind, answer);
  const choices = words.choices(kind);
  if (!code)
    faults.push({
      ...{ cell: place("answer"), problem: "fault.answer_hidden", facts: { choices } },
      quotes: { problem: "fault.answer", facts: { answer, choices } },
    });
  return code;
}

/** Days before this are slips of the keyboard. */
const earliest = "2000-01-01";

function dayIn(text: string, { place, today, faults }: Reading): PlainDate | undefined {
  if (text === "") return undefined;
  const on = parseDate(latinDigits(text).trim());
  const cell = place("on");
  if (!on) faults.push({ cell, problem: "fault.day" });
  else if (on > today) faults.push({ cell, problem: "fault.future", facts: { on, today } });
  else if (on < earliest) faults.push({ cell, problem: "fault.past", facts: { on } });
  else return on;
  return undefined;
}

function methodIn(text: string, { place, words, faults }: Reading): FilledRow["method"] {
  if (text === "") return undefined;
  const method = words.methodOf(text);
  if (!method)
    faults.push({ cell: place("how"), problem: "fault.method", facts: { choices: words.ways() } });
  return method;
}

/** A row that was copied counts once; two that contradict each other are told, and the first stands. */
function withoutTwins(
  rows: readonly FilledRow[],
  faults: readonly Fault[],
): Pick<ReadRows, "rows" | "faults"> {
  const kept = new Map<string, FilledRow>();
  const more: Fault[] = [];
  for (const row of rows) {
    const name = JSON.stringify(row.key);
    const first = kept.get(name);
    if (!first) kept.set(name, row);
    else if (first.answer !== row.answer || first.changed !== row.changed)
      more.push({
        cell: row.at("answer"),
        problem: "fault.twice",
        facts: { other: first.at("answer").row },
      });
  }
  return { rows: [...kept.values()], faults: [...faults, ...more] };
}
