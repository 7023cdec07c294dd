import type { StaleKey } from "../languages/en-stale.ts";
import { directionOf, type Speech } from "../languages/speech.ts";
import { addInterval, parseDate, parseInterval } from "../model/plain-date.ts";
import { type Act, actsOf } from "../model/review-acts.ts";
import type { Screen } from "../ports/screen.ts";
import { turned } from "../reporters/direction.ts";
import { paragraph } from "../reporters/paragraph.ts";
import { isolated } from "../reporters/printable.ts";
import { wordsOf } from "../reporters/stale-words.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { OpenEntries } from "./open-entries.ts";
import { askHow, askJudgement, askOutcome, askWho } from "./review-act.ts";
import type { Call, CallEntry } from "./review-call.ts";
import type { Asking } from "./review-correction.ts";
import type { CallResult } from "./review-result.ts";
import { askFacts, type Heard, hasHeard, nothingHeard } from "./review-talk.ts";

/** One call at a terminal. */
export interface AskedCall extends Asking {
  readonly context: Context;
  readonly input: Input;
  readonly call: Call;
  /** Services of the provider that are confirmed in time and not asked about. */
  readonly fresh: readonly CallEntry[];
  readonly opened: OpenEntries;
  readonly hasAgreement: boolean;
  /** The words of `stale`. */
  readonly states: Speech<StaleKey>;
}

/** Leads through a call: whom to call and what to say, then one plain question after the other. */
export async function resultOfTalk(asked: AskedCall): Promise<CallResult> {
  const { input, call } = asked;
  showCard(asked);
  const how = await askHow(asked, input, call);
  const outcome = await askOutcome(asked, how.method);
  const isTold = outcome !== "no_answer" && how.method !== "website";
  const act: Act = { ...how, ...(await askWho(asked, input, { call, isTold })) };
  if (outcome !== "answered") {
    const { note, ...rest } = act;
    const whole = { ...rest, outcome, ...(note === undefined ? {} : { note }) };
    const entries = call.entries.map(({ entry }) => ({ entry, acts: [whole], values: [] }));
    return { call, entries, providerValues: [] };
  }
  const heard = nothingHeard();
  const judgement = await offeringOnLeave(asked, heard, async () => {
    await askFacts(asked, call, {
      method: how.method,
      heard,
      tell: (entry) => showEntry(asked, entry),
    });
    if (!mayJudge(asked)) return undefined;
    return askJudgement(asked, { call, act, hasAgreement: asked.hasAgreement });
  });
  return {
    call,
    entries: call.entries.map(({ entry, sheet }) => ({
      entry,
      acts: actsOf(heard.answers.get(entry.source.path) ?? [], act, sheet.sites),
      values: heard.values.get(entry.source.path) ?? [],
    })),
    providerValues: heard.providerValues,
    ...(judgement ? { judgement } : {}),
  };
}

/** Whether it is time to ask how the provider treats people: not sooner than its file says, unless a flag says it already. */
function mayJudge({ opened, call, talk, today }: AskedCall): boolean {
  const provider = opened.catalogue.organizations.get(call.provider.id);
  if (!provider) return false;
  const { every, judgements = [] } = provider.written.follow_up ?? {};
  const interval = parseInterval(every ?? "");
  if (!interval || talk.isAnswered("gets-help") || talk.isAnswered("agreement")) return true;
  return !judgements.some((each) => {
    const day = parseDate(each.on);
    return day !== undefined && day <= today && addInterval(day, interval) > today;
  });
}

/** Whoever leaves in the middle is asked once whether to keep what was answered so far; leaving again writes nothing. */
async function offeringOnLeave<T>(
  { talk }: AskedCall,
  heard: Heard,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Stop) || error.code !== exit.interrupted || !hasHeard(heard))
      throw error;
    const keeps = await talk.choose({
      flag: "keep",
      question: "talk.left",
      isRequired: true,
      choices: (["yes", "no"] as const).map((value) => ({
        value,
        name: talk.speech.say(`talk.left_${value}`),
      })),
    });
    if (keeps !== "yes") throw error;
    return undefined;
  }
}

/** Why and whom to call, and what to read out. */
function showCard(asked: AskedCall): void {
  const { context, talk, call } = asked;
  const { screen } = context;
  const { say, direction } = talk.speech;
  const sheets = call.entries.map(({ sheet }) => sheet);
  const names = sheets.map(({ name }) => isolated(name)).join(say("ask.comma"));
  const provider = isolated(call.provider.name);
  const [only] = call.entries.length === 1 ? call.entries : [];
  const targets = new Map(sheets.flatMap(({ calls }) => calls).map((each) => [each.at, each]));
  const calls = [...targets.values()].slice(0, 3).map(({ at, who }) => {
    const facts = { at: isolated(at), who: isolated(who ?? "") };
    return say(who === undefined ? "card.call" : "card.call_who", facts);
  });
  const heading =
    names === provider ? provider : say("card.heading", { provider, services: names });
  screen.err("\n");
  for (const line of paragraph(heading, { width: widthOf(screen), direction }))
    screen.err(`${line}\n`);
  for (const line of only ? standing(asked, only) : []) tellWrapped(screen, line, direction);
  for (const { code, lines: script } of call.scripts) {
    screen.err("\n");
    for (const line of script) tellWrapped(screen, line, directionOf(code));
  }
  screen.err("\n");
  // Last, so that on a small screen the number still stands above the first questions.
  const fresh = asked.fresh.map(({ sheet: { name } }) => isolated(name)).join(say("ask.comma"));
  const below = [
    ...(fresh === "" ? [] : [say("card.fresh", { services: fresh })]),
    ...(calls.length > 0 ? calls : [say("card.no_number")]),
    ...(sheets.some(({ isHidden }) => isHidden) ? [say("card.hidden")] : []),
  ];
  for (const line of below) tellWrapped(screen, line, direction);
  screen.err("\n");
}

/** Lines longer than this tire the eye. */
const widthOf = (screen: Screen) => Math.min(screen.width, 100);

/** A sentence to read out, in lines that no word is cut by. */
function tellWrapped(screen: Screen, words: string, direction: "ltr" | "rtl"): void {
  const width = widthOf(screen) - 2;
  for (const line of paragraph(words, { width, direction })) screen.err(`  ${line}\n`);
}

/** Why it is asked about, and how that ended the last time. */
function standing({ states, talk }: AskedCall, { sheet }: CallEntry): readonly string[] {
  const { line } = sheet;
  const { why, last } = wordsOf(line, { speech: states, showsAll: true, by: undefined }, isolated);
  const state = states.say(`state.${line.freshness.state}`);
  const old = why === "" ? state : talk.speech.say("preview.still", { state, why });
  return [old, last].filter(Boolean);
}

function showEntry(asked: AskedCall, entry: CallEntry): void {
  const { context, talk } = asked;
  const { screen } = context;
  const { direction } = talk.speech;
  screen.err(`\n${turned(isolated(entry.sheet.name), direction)}\n`);
  for (const line of standing(asked, entry)) tellWrapped(screen, line, direction);
}
