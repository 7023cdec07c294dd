import type { ServiceEntry } from "../catalogue/catalogue.ts";
import { groupSigns } from "../edition/group-signs.ts";
import type { FactGroup } from "../model/fact-group.ts";
import { type Act, actsOf, type GroupAnswer, type WrittenAct } from "../model/review-acts.ts";
import type { VerificationEvent } from "../model/service.ts";
import { renews } from "../model/site-events.ts";
import { saysSo, valuesOfChange, valuesOfEnd } from "./call-changes.ts";
import type { Fault, FilledRow } from "./call-rows.ts";
import type { OpenEntries } from "./open-entries.ts";
import type { NewValue } from "./record-review.ts";
import { type EntryResult, newActs } from "./review-result.ts";
import type { Surroundings } from "./surroundings.ts";

/** Something they said that somebody has to enter by hand. */
export interface ToDo {
  readonly entry: ServiceEntry;
  readonly group: FactGroup;
  readonly words: string;
  /** The words stand in the entry as a note, and it counts as wrong until somebody enters them. */
  readonly isNoted: boolean;
}

/** What the rows about one entry came to. */
export interface BoundEntry {
  readonly result: EntryResult;
  readonly faults: readonly Fault[];
  readonly todos: readonly ToDo[];
}

/** What rows are read against. */
export interface Binding {
  readonly opened: OpenEntries;
  readonly around: Surroundings;
  /** An id, where it may be told here. */
  idOf(entry: ServiceEntry): string | undefined;
  /** The note that keeps what could not be entered. */
  note(words: string): string;
}

interface Question {
  readonly row: FilledRow;
  readonly group: FactGroup;
  readonly sites: readonly string[];
  /** What "changed to" means; `undefined` where nobody can tell. */
  readonly values: readonly NewValue[] | undefined;
  /** The entry says what they say now. */
  readonly isDone: boolean;
  /** The entry says something else than the sheet asked about. */
  readonly isEdited: boolean;
}

/** What is to be recorded about an entry. What stands there already is left out, and so are answers about older facts. */
export function boundEntry(
  entry: ServiceEntry,
  rows: readonly FilledRow[],
  { act, binding }: { readonly act: Act; readonly binding: Binding },
): BoundEntry {
  const questions = rows
    .flatMap((row) => questionOf(entry, row, binding) ?? [])
    .filter((each) => !isKnown(entry, each, act));
  const edited = questions.filter(({ isEdited }) => isEdited);
  const still = questions.filter(({ isEdited }) => !isEdited);
  const running = rows.find(({ key }) => key.kind === "running");
  const { acts, values, todos } = made(entry, still, { act, binding, running });
  return {
    result: { entry, acts: newActs(entry, acts), values },
    faults: edited.map(({ row }) => editedFault(row, binding.idOf(entry))),
    todos,
  };
}

/** True for an answer that stands in the entry, alone or with others of its day; and the changed value with it. */
function isKnown(
  { meaning }: ServiceEntry,
  { group, sites, ...said }: Question,
  act: Act,
): boolean {
  const outcome = outcomeOf(said);
  const isDone = said.values === undefined || said.isDone;
  return (
    isDone &&
    meaning.verification.some(
      (each) =>
        each.on === act.on &&
        each.by === act.by &&
        each.method === act.method &&
        each.outcome === outcome &&
        (each.facts.length === 0 || each.facts.includes(group)) &&
        (each.at.length === 0 || (sites.length > 0 && sites.every((id) => each.at.includes(id)))),
    )
  );
}

function outcomeOf({ row, values }: Pick<Question, "row" | "values">): WrittenAct["outcome"] {
  if (row.answer === "yes") return "confirmed";
  if (row.answer === "no_answer") return "no_answer";
  return values === undefined ? "reported_wrong" : "changed";
}

function questionOf(
  entry: ServiceEntry,
  row: FilledRow,
  { opened, around }: Binding,
): Question | undefined {
  const { key, answer, changed } = row;
  if (key.kind !== "question" || answer === undefined || answer === "not_asked") return undefined;
  const { group, sites } = key;
  const values =
    answer === "changed" && changed !== ""
      ? valuesOfChange(entry, key, { words: changed, around })
      : undefined;
  const text = opened.texts.get(entry.source.path) ?? "";
  const audience = key.signs.startsWith("r") ? "restricted" : "partner";
  const isSame = groupSigns(opened.catalogue, entry, audience)(group) === key.signs.slice(1);
  const isDone = values !== undefined && saysSo(text, values);
  const known = entry.meaning.sites.flatMap(({ id }) => id ?? []);
  const hasSites = sites.every((site) => known.includes(site));
  return { row, group, sites, values, isDone, isEdited: !hasSites || !(isSame || isDone) };
}

interface Making {
  readonly act: Act;
  readonly binding: Binding;
  readonly running: FilledRow | undefined;
}

interface Made {
  readonly acts: readonly WrittenAct[];
  readonly values: readonly NewValue[];
  readonly todos: readonly ToDo[];
}

/** Acts as `review` would record them. A change that nobody can enter by itself counts as a word that the entry is wrong. */
function made(
  entry: ServiceEntry,
  questions: readonly Question[],
  { act, binding, running }: Making,
): Made {
  if (running?.answer === "closed")
    return { acts: [{ ...act, outcome: "closed" }], values: [], todos: [] };
  const places = entry.meaning.sites.flatMap(({ id }) => id ?? []);
  const isOpen = ({ row, values }: Question) => row.answer === "changed" && values === undefined;
  const answers = questions.filter((each) => !isOpen(each)).map(answerOf);
  const wrong = questions.filter(isOpen).map(
    ({ group, sites, row }): WrittenAct => ({
      ...act,
      facts: [group],
      ...(sites.length === 0 ? {} : { at: sites }),
      outcome: "reported_wrong",
      ...(row.changed === "" ? {} : { note: binding.note(row.changed) }),
    }),
  );
  const ends = endsOf(entry, { act, binding, running });
  const asked = new Set(answers.map(({ group }) => group));
  const told: readonly GroupAnswer[] =
    ends?.length && !asked.has("services")
      ? [{ group: "services", sites: [], said: "changed" }]
      : [];
  return {
    acts: [...actsOf([...answers, ...told], act, places), ...wrong],
    values: [...questions.flatMap(({ values = [] }) => values), ...(ends ?? [])],
    todos: [
      ...questions
        .filter(isOpen)
        .map(({ group, row }) => ({ entry, group, words: row.changed, isNoted: true })),
      ...(ends === undefined && running
        ? [{ entry, group: "services" as const, words: running.changed, isNoted: false }]
        : []),
    ],
  };
}

/**
 * The new end of a project's money. Nothing where none was told or where this very talk was recorded before: what was
 * corrected since stays. `undefined` where somebody has to enter it: it is no day, or somebody asked again since.
 */
function endsOf(
  entry: ServiceEntry,
  { act, binding, running }: Making,
): readonly NewValue[] | undefined {
  if (running?.answer !== "yes" || running.changed === "") return [];
  const settled = entry.meaning.verification.filter((each) => renews(each, "services"));
  const isThis = ({ on, by, method }: VerificationEvent) =>
    on === act.on && by === act.by && method === act.method;
  if (settled.some(isThis)) return [];
  if (settled.some(({ on }) => on > act.on)) return undefined;
  return valuesOfEnd(entry, running.changed, binding.around);
}

function answerOf({ row, group, sites }: Question): GroupAnswer {
  const said =
    row.answer === "yes" ? "yes" : row.answer === "changed" ? "changed" : ("unknown" as const);
  return { group, sites, said };
}

function editedFault(row: FilledRow, id: string | undefined): Fault {
  const cell = row.at("answer");
  return id === undefined
    ? { cell, problem: "fault.edited_hidden" }
    : { cell, problem: "fault.edited", facts: { id } };
}

/** True for a row that says what they said. */
export const isTelling = ({ key, answer }: FilledRow): boolean =>
  (key.kind === "question" || key.kind === "running") &&
  answer !== undefined &&
  answer !== "not_asked" &&
  answer !== "no_answer";
