import type { CallAnswersKey } from "../languages/en-call-answers.ts";
import { stale } from "../languages/en-stale.ts";
import { languageOf } from "../languages/program-languages.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { turned } from "../reporters/direction.ts";
import { printable } from "../reporters/printable.ts";
import type { Binding, ToDo } from "./call-results.ts";
import type { Fault } from "./call-rows.ts";
import type { Context, Input } from "./command.ts";
import type { Interview } from "./interview.ts";
import type { AskKey } from "./review-facts.ts";
import { previewOf } from "./review-preview.ts";
import type { CallResult } from "./review-result.ts";
import type { Surroundings } from "./surroundings.ts";

/** Everything that a filled-in sheet is applied with. */
export interface Applying {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<AskKey>;
  readonly speech: Speech<CallAnswersKey>;
  readonly around: Surroundings;
  readonly binding: Binding;
  readonly today: PlainDate;
  /** As it was typed. */
  readonly file: string;
  /** A person looks: cells are quoted, and entries for protection staff named. */
  readonly showsAll: boolean;
}

/** How a cell is named, and what is wrong in it. */
type PlaceKey = "fault.at" | "cell.sheet" | "cell.plain";

/** Says which cells could not be used, in the order of the sheet: where, what is wrong, what to write. */
export function tellFaults<Key extends string>(
  faults: readonly Fault<Key>[],
  {
    context,
    speech,
    showsAll,
  }: Pick<Applying, "context" | "showsAll"> & { readonly speech: Speech<Key | PlaceKey> },
): void {
  const { say, direction } = speech;
  const inOrder = [...faults].sort((a, b) => a.cell.row - b.cell.row);
  for (const { cell, problem, facts, quotes } of inOrder) {
    const where =
      cell.sheet === ""
        ? say("cell.plain", { row: cell.row, column: cell.column })
        : say("cell.sheet", { ...cell, sheet: printable(cell.sheet) });
    const safe = Object.fromEntries(
      Object.entries((showsAll && quotes?.facts) || facts || {}).map(([key, value]) => [
        key,
        typeof value === "string" ? printable(value) : value,
      ]),
    );
    const words = say(showsAll && quotes ? quotes.problem : problem, safe);
    const line = say("fault.at", { cell: where, problem: words });
    context.screen.err(`${turned(line, direction)}\n`);
  }
}

/** What is to be recorded, call by call, in words. */
export async function preview(
  results: readonly CallResult[],
  { context, talk, binding, today, showsAll }: Applying,
): Promise<void> {
  const states = await speak(stale, context.messages);
  const isNamed = (file: string) => showsAll || !file.startsWith("private/");
  const style = { speech: talk.speech, states, today, isNamed, showsValues: showsAll };
  for (const result of results) {
    const entries = result.entries.filter(({ acts, values }) => acts.length + values.length > 0);
    for (const line of previewOf({ ...result, entries }, binding.opened, style))
      context.screen.out(`${turned(line, talk.speech.direction)}\n`);
  }
}

/** What a person has to enter: first what is noted in its entry, which counts as wrong until then. */
export function tellToDos(todos: readonly ToDo[], applying: Applying): void {
  const noted = todos.filter(({ isNoted }) => isNoted);
  const others = todos.filter(({ isNoted }) => !isNoted);
  tellUnder("todo.head", noted, applying);
  tellUnder("todo.head_end", others, applying);
}

function tellUnder(
  head: "todo.head" | "todo.head_end",
  todos: readonly ToDo[],
  { context, speech, binding, showsAll }: Applying,
): void {
  if (todos.length === 0) return;
  const { say, code, direction } = speech;
  context.screen.err(`${turned(say(head), direction)}\n`);
  for (const { entry, group, words } of todos) {
    const facts = {
      id: binding.idOf(entry) ?? "…",
      group: label(languageOf(code), "factGroup", group),
      words: printable(words),
    };
    const line = say(showsAll ? "todo.line" : "todo.line_hidden", facts);
    context.screen.err(`  ${turned(line, direction)}\n`);
  }
}
