import type { StaleKey } from "../languages/en-stale.ts";
import { languageOf } from "../languages/program-languages.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { factGroups } from "../model/fact-group.ts";
import type { FreshnessCause } from "../model/freshness-states.ts";
import { addDays, type PlainDate } from "../model/plain-date.ts";
import type { StaleLine } from "../model/stale.ts";
import { howEnded } from "../model/stale-lines.ts";
import { isEnding, type Question, toAsk } from "../model/to-ask.ts";
import type { StaleStyle } from "./stale-style.ts";

type Say = Speech<StaleKey>["say"];

/** What is told of an entry, in words; empty where there is nothing to tell. */
export interface StaleWords {
  readonly why: string;
  readonly call: string;
  readonly ask: string;
  readonly last: string;
}

/** The words of a line; `dress` prepares what was taken from the files for where it will stand. */
export function wordsOf(
  line: StaleLine,
  { speech, showsAll, by }: Pick<StaleStyle, "speech" | "showsAll" | "by">,
  dress: (text: string) => string,
): StaleWords {
  const asked = toAsk(line, by);
  // A number beside what nobody is asked about would be called.
  const isAsked = asked.groups.length > 0 || asked.isEnding;
  const call = isAsked ? line.calls.find((each) => showsAll || each.isPublic) : undefined;
  const { say } = speech;
  return {
    why: whyNow(line, say),
    call: call ? [call.at, ...(call.who ? [call.who] : [])].map(dress).join(say("list.and")) : "",
    ask: inWords(asked, speech),
    last: lastOf(line, { say, dress, showsAll }),
  };
}

/** Why it is told of: what made it due or worse, and what ends sooner than its review. */
export function whyNow(
  { freshness, comes }: Pick<StaleLine, "freshness" | "comes">,
  say: Say,
): string {
  const { state, due, cause } = freshness;
  const ahead = comes && comes.cause !== "routine" ? [aheadOf(comes.cause, comes.on, say)] : [];
  if (comes && state === "current")
    return ahead[0] ?? say("due.is", { cause: say("cause.routine"), due: comes.on });
  const told = cause === "routine" ? routine(freshness, comes?.on, say) : since(cause, due, say);
  return [told, ...ahead].join(say("sum.and"));
}

function routine(
  { state, due }: StaleLine["freshness"],
  until: PlainDate | undefined,
  say: Say,
): string {
  const cause = say("cause.routine");
  if (due === undefined) return cause;
  if (state === "due" && until !== undefined && until > due)
    return say("due.put_off", { cause, due, until });
  return say(state === "due" || state === "overdue" ? "due.is" : "due.was", { cause, due });
}

const dated = [
  "no-answer",
  "reported-wrong",
  "found-closed",
  "status-ended",
  "funding-ended",
  "agreement-expired",
  "vetting-expired",
] as const;

const isIn = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

function since(cause: FreshnessCause, due: PlainDate | undefined, say: Say): string {
  if (due === undefined) return say(`cause.${cause}`);
  // A report makes overdue from its own day on, so the day before is the last good one.
  const on = cause === "reported-wrong" ? addDays(due, 1) : due;
  return isIn(dated, cause) ? say(`on.${cause}`, { on }) : say(`cause.${cause}`);
}

function aheadOf(cause: FreshnessCause, on: PlainDate, say: Say): string {
  return isEnding(cause) ? say(`ahead.${cause}`, { on }) : say(`cause.${cause}`);
}

function inWords({ groups, isEnding: ends }: Question, { say, code }: Speech<StaleKey>): string {
  const language = languageOf(code);
  const facts =
    groups.length === factGroups.length
      ? say("ask.everything")
      : groups.map((group) => label(language, "factGroup", group)).join(say("list.and"));
  return [facts, ends ? say("ask.ending") : ""].filter(Boolean).join(say("sum.and"));
}

function lastOf(
  { last }: StaleLine,
  { say, dress, showsAll }: { say: Say; dress(text: string): string; showsAll: boolean },
): string {
  if (!last) return "";
  const words = say(`last.${howEnded(last)}`, {
    on: last.on,
    method: say(`method.${last.method}`),
  });
  return last.with && showsAll ? say("last.with", { last: words, who: dress(last.with) }) : words;
}
