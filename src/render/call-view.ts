import type { CallItem, CallRound, CallSheet } from "../edition/call-round.ts";
import type { CallsKey } from "../languages/en-calls.ts";
import type { ReviewKey } from "../languages/en-review.ts";
import type { StaleKey } from "../languages/en-stale.ts";
import type { Speech } from "../languages/speech.ts";
import { keyText } from "../model/call-key.ts";
import { compareStates } from "../model/freshness-states.ts";
import { howEnded } from "../model/stale-lines.ts";
import { type CallNumber, callNumbers } from "./call-numbers.ts";
import { callScript, reviewSheet } from "./review-sheet.ts";
import type { ViewContext } from "./row.ts";

/** The words of a call sheet, all in the language of its reader. */
export interface CallSpeech {
  readonly calls: Speech<CallsKey>;
  readonly review: Speech<ReviewKey>;
  readonly stale: Speech<StaleKey>;
}

/** Who reads call sheets, and what they are made from. */
export interface CallContext extends ViewContext {
  readonly speech: CallSpeech;
}

/** A call as every form of a sheet shows it. */
export interface CallView {
  /** `undefined` where the readers are not told who the provider is, or it has no file. */
  readonly organization: string | undefined;
  /** What the provider is called; its first service's name where nothing is told of it. */
  readonly provider: string;
  readonly numbers: readonly (Omit<CallNumber, "services"> & { readonly of: string })[];
  readonly script: readonly string[];
  readonly entries: readonly CallEntry[];
}

/** One service that is asked about. */
export interface CallEntry {
  readonly id: string;
  readonly name: string;
  /** How old it is, and how it ended the last time. */
  readonly state: string;
  readonly questions: readonly CallQuestion[];
}

/** One question, and what may be answered to it. */
export interface CallQuestion {
  readonly question: string;
  readonly key: string;
  readonly answers: readonly CallAnswer[];
}

/** Answers to questions about a service. */
export type CallAnswer = (typeof factAnswers)[number] | "closed";

const factAnswers = ["yes", "changed", "no_answer", "not_asked"] as const;

/** The calls of a round, each with everything that is needed on the phone. */
export function callViews(round: CallRound, context: CallContext): readonly CallView[] {
  return round.sheets.map((sheet) => viewOf(sheet, context));
}

function viewOf({ organization, items }: CallSheet, context: CallContext): CallView {
  const { edition, reader, speech } = context;
  const services = items.map(({ service }) => service);
  const name = services.find((each) => each.organization_name)?.organization_name;
  const [first] = services;
  const told = name ?? first?.name;
  const provider = told ? reader.words(told).text : "";
  const isHidden = services.some(({ sites }) => sites.some(({ place }) => place.hidden));
  const numbers = callNumbers(services, edition.organizations.get(organization), context);
  return {
    organization: edition.organizations.has(organization) ? organization : undefined,
    provider,
    numbers: numbers.map(({ services: of, ...number }) => ({
      ...number,
      of: of.size === services.length ? "" : namesOf(of, items, context),
    })),
    script: callScript({ provider: { id: organization, name: provider }, isHidden }, speech.review),
    entries: items.map((item) => entryOf(item, context)),
  };
}

function namesOf(
  ids: ReadonlySet<string>,
  items: readonly CallItem[],
  { reader, speech }: CallContext,
): string {
  const names = items
    .filter(({ service }) => ids.has(service.id))
    .map(({ service }) => reader.words(service.name).text);
  return speech.calls.say("numbers.for", { services: reader.list(names) });
}

function entryOf({ service, line, signs }: CallItem, context: CallContext): CallEntry {
  const { edition, reader, speech } = context;
  const { id } = service;
  const sheet = reviewSheet(line, service, { edition, reader, speech: speech.review });
  const facts = sheet.questions.map(({ group, sites, question }): CallQuestion => {
    const version = `${edition.audience.charAt(0)}${signs(group)}`;
    const key = keyText({ kind: "question", id, group, signs: version, sites });
    return { question, key, answers: factAnswers };
  });
  const running: CallQuestion = {
    question: speech.calls.say("ask.running"),
    key: keyText({ kind: "running", id }),
    answers: ["yes", "closed", "not_asked"],
  };
  // Why an entry ended is for protection staff; so whatever is old is asked whether it goes on.
  const isOld = compareStates(line.freshness.state, "due") > 0;
  const questions = isOld ? [running, ...facts] : facts;
  return { id, name: sheet.name, state: stateOf(line, context), questions };
}

function stateOf({ freshness, last }: CallItem["line"], { reader, speech }: CallContext): string {
  const { calls, stale } = speech;
  const state =
    freshness.state === "current"
      ? calls.say("entry.early")
      : reader.capital(stale.say(`state.${freshness.state}`));
  const act = last
    ? stale.say(`last.${howEnded(last)}`, {
        on: reader.date(last.on),
        method: stale.say(`method.${last.method}`),
      })
    : calls.say("entry.never");
  return calls.say("entry.state", { state: reader.capital(state), last: act });
}
