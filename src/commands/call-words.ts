import { type CallsKey, calls } from "../languages/en-calls.ts";
import { type StaleKey, stale } from "../languages/en-stale.ts";
import { type Speech, speak, speechCodes } from "../languages/speech.ts";
import {
  agreementAnswers,
  type CallColumn,
  callColumns,
  callWays,
  helpAnswers,
} from "../render/call-table.ts";

/** Everything that may be answered on a sheet, as it is kept. */
export type AnswerCode =
  | "yes"
  | "closed"
  | "changed"
  | "no_answer"
  | "not_asked"
  | (typeof helpAnswers)[number];

/** What a row is asked: its answers differ. */
export type AnswerKind = "call" | "talk" | "running" | "question" | "help" | "agreement";

const answers: Readonly<Record<AnswerKind, readonly AnswerCode[]>> = {
  call: ["yes", "no_answer"],
  talk: ["yes", "no_answer"],
  running: ["yes", "closed", "not_asked"],
  question: ["yes", "changed", "no_answer", "not_asked"],
  help: helpAnswers,
  agreement: agreementAnswers,
};

/** The words of sheets, in every language they are made in: a sheet is read whoever made it. */
export interface CallWords {
  columnOf(title: string): CallColumn | undefined;
  /** True for the line below the head that says what to write, by what it says of keys. */
  isHelp(key: string): boolean;
  answerOf(kind: AnswerKind, words: string): AnswerCode | undefined;
  methodOf(words: string): (typeof callWays)[number] | undefined;
  /** The answers to choose from, in the language of whoever reads the message. */
  choices(kind: AnswerKind): string;
  ways(): string;
  /** The names of columns. */
  titles(columns: readonly CallColumn[]): string;
  changed(): string;
}

interface Words {
  readonly calls: Speech<CallsKey>;
  readonly stale: Speech<StaleKey>;
}

export async function callWords(reader: (typeof speechCodes)[number]): Promise<CallWords> {
  const all = await Promise.all(speechCodes.map(wordsIn));
  const own = await wordsIn(reader);
  return {
    columnOf: (title) =>
      callColumns.find((column) =>
        all.some((each) => same(each.calls.say(`column.${column}`), title)),
      ),
    isHelp: (key) => all.some((each) => same(each.calls.say("help.column.key"), key)),
    answerOf: (kind, words) =>
      answers[kind].find((code) => all.some((each) => same(answerWord(kind, code, each), words))),
    methodOf: (words) =>
      callWays.find((way) => all.some((each) => same(each.stale.say(`method.${way}`), words))),
    choices: (kind) => answers[kind].map((code) => answerWord(kind, code, own)).join(" | "),
    ways: () => callWays.map((way) => own.stale.say(`method.${way}`)).join(" | "),
    titles: (columns) => columns.map((each) => own.calls.say(`column.${each}`)).join(", "),
    changed: () => own.calls.say("answer.changed"),
  };
}

async function wordsIn(code: (typeof speechCodes)[number]): Promise<Words> {
  return { calls: await speak(calls, code), stale: await speak(stale, code) };
}

function answerWord(kind: AnswerKind, code: AnswerCode, { calls: { say } }: Words): string {
  const topic = kind === "help" || kind === "agreement" ? kind : "answer";
  return say(`${topic}.${code}` as CallsKey);
}

/** Programs change capitals, marks of direction and vowels; what was meant stays the same. */
const same = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/[\p{M}\u200e\u200f\u202a-\u202e\u2066-\u2069’']/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
