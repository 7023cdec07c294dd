import type { CallRound } from "../edition/call-round.ts";
import type { CallsKey } from "../languages/en-calls.ts";
import { keyText } from "../model/call-key.ts";
import { pathwaySign, signedKey } from "../model/pathway-sign.ts";
import { type CallContext, type CallView, callViews } from "./call-view.ts";

/** The columns of a call sheet in a spreadsheet, in their order. */
export const callColumns = [
  "organization",
  "service",
  "question",
  "answer",
  "changed",
  "with",
  "on",
  "how",
  "key",
] as const;
export type CallColumn = (typeof callColumns)[number];

/** One question, one row. */
export interface CallRow {
  readonly cells: Readonly<Record<"organization" | "service" | "question" | "key", string>>;
  /** What may be answered. */
  readonly choices: readonly string[];
  /** Columns that are filled in. */
  readonly fills: readonly CallColumn[];
}

/** A round as a table: an organisation's rows stand together, the first says whom to call. */
export interface CallTable {
  readonly title: string;
  readonly heads: readonly string[];
  /** What to write in each column. */
  readonly helps: readonly string[];
  /** How somebody was asked. */
  readonly ways: readonly string[];
  readonly rows: readonly CallRow[];
}

/** Ways of asking that a sheet offers; a website is no talk. */
export const callWays = ["phone", "visit", "email", "form", "document"] as const;
/** Answers to whether people get help, as the file format has them. */
export const helpAnswers = ["often", "sometimes", "no", "unknown"] as const;
/** Answers to whether the agreement is followed. */
export const agreementAnswers = ["yes", "no", "unknown"] as const;

export function callTable(round: CallRound, context: CallContext): CallTable {
  const { reader, speech } = context;
  const { say } = speech.calls;
  const dates = { from: reader.date(round.from), to: reader.date(round.to) };
  const notices = [say("title", dates), reader.say(audienceKey(round)), say("rule")];
  return {
    title: notices.join(" · "),
    heads: callColumns.map((each) => say(`column.${each}`)),
    helps: callColumns.map((each) =>
      each === "service" ? "" : say(`help.column.${each}` satisfies CallsKey),
    ),
    ways: callWays.map((way) => speech.stale.say(`method.${way}`)),
    rows: callViews(round, context).flatMap((view) => rowsOf(view, context)),
  };
}

function audienceKey({ edition }: CallRound): "audience.partner" | "audience.restricted" {
  return edition.audience === "restricted" ? "audience.restricted" : "audience.partner";
}

function rowsOf(view: CallView, context: CallContext): readonly CallRow[] {
  const { say } = context.speech.calls;
  const sign = pathwaySign(context.edition.pathway);
  const row = (service: string, question: string, key: string) => ({
    cells: { organization: view.provider, service, question, key: signedKey(key, sign) },
  });
  const { organization: id, entries } = view;
  const judged = (["help", "agreement"] as const).flatMap((kind): CallRow[] => {
    if (id === undefined) return [];
    const codes = kind === "help" ? helpAnswers : agreementAnswers;
    const choices = codes.map((each) => say(`${kind}.${each}` as CallsKey));
    const asked = row("", say(`ask.${kind}`), keyText({ kind, id }));
    return [{ ...asked, choices, fills: ["answer"] }];
  });
  const call =
    id === undefined
      ? { kind: "talk" as const, id: entries[0]?.id ?? "" }
      : { kind: "call" as const, id };
  return [
    {
      ...row("", [...numberLines(view, context), say("ask.answered")].join("\n"), keyText(call)),
      choices: [say("answer.yes"), say("answer.no_answer")],
      fills: ["answer", "with", "on", "how"],
    },
    ...entries.flatMap(({ name, questions }) =>
      questions.map(
        ({ question, key, answers }): CallRow => ({
          ...row(name, question, key),
          choices: answers.map((each) => say(`answer.${each}`)),
          fills: ["answer", "changed"],
        }),
      ),
    ),
    ...judged,
  ];
}

/** Numbers with whom to ask for and when, one a line; each number is kept from left to right among Arabic words. */
export function numberLines(
  { numbers }: Pick<CallView, "numbers">,
  { reader }: Pick<CallContext, "reader">,
): readonly string[] {
  const isTurned = reader.language.direction === "rtl";
  const kept = (text: string) => (isTurned ? text.replace(digits, "\u2066$&\u2069") : text);
  return numbers.map(({ at, who, hours, of }) =>
    [isTurned ? `\u2066${at}\u2069` : at, who, kept(hours.join("; ")), of]
      .filter(Boolean)
      .join(" · "),
  );
}

/** Times and what stands between them. */
const digits = /\d[\d:–]*\d/g;
