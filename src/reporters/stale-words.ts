import type { StaleKey } from "../languages/en-stale.ts";
import { languageOf } from "../languages/program-languages.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { factGroups } from "../model/fact-group.ts";
import type { FreshnessCause } from "../model/freshness-states.ts";
import { addDays } from "../model/plain-date.ts";
import type { StaleLine } from "../model/stale.ts";
import { howEnded } from "../model/stale-lines.ts";
import { isEnding, type Question, toAsk } from "../model/to-ask.ts";
import type { StaleStyle } from "./stale-style.ts";
import { type ToldComing, type ToldDays, toldDays } from "./told-days.ts";

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
    why: whyNow(line, { say, showsAll }),
    call: call ? [call.at, ...(call.who ? [call.who] : [])].map(dress).join(say("list.and")) : "",
    ask: inWords(asked, speech),
    last: lastOf(line, { say, dress, showsAll }),
  };
}

/** Why it is told of: what made it due or worse, and what ends sooner than its review. */
export function whyNow(
  line: Pick<StaleLine, "freshness" | "comes">,
  { say, showsAll }: { say: Say; readonly showsAll: boolean },
): string {
  const { state, cause } = line.freshness;
  const days = toldDays(line, showsAll);
  const { comes, due } = days;
  const ahead = comes && comes.cause !== "routine" ? [aheadOf(comes, say)] : [];
  if (comes && state === "current")
    return ahead[0] ?? routine({ state, due: comes.on ?? due }, undefined, say);
  const told = cause === "routine" ? routine({ state, due }, comes, say) : since(cause, days, say);
  return [told, ...ahead].join(say("sum.and"));
}

function routine(
  { state, due }: Pick<StaleLine["freshness"], "state" | "due">,
  comes: ToldComing | undefined,
  say: Say,
): string {
  const cause = say("cause.routine");
  if (due === undefined) return cause;
  if (state === "due" && comes?.isPutOff)
    return comes.on === undefined
      ? say("due.put_off_untold", { cause, due })
      : say("due.put_off", { cause, due, until: comes.on });
  return say(state === "expired" || state === "unreachable" ? "due.was" : "due.is", { cause, due });
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

function since(cause: FreshnessCause, { due }: ToldDays, say: Say): string {
  if (due === undefined) return say(`cause.${cause}`);
  // A report makes overdue from its own day on, so the day before is the last good one.
  const on = cause === "reported-wrong" ? addDays(due, 1) : due;
  return isIn(dated, cause) ? say(`on.${cause}`, { on }) : say(`cause.${cause}`);
}

function aheadOf({ cause, on }: ToldComing, say: Say): string {
  if (!isEnding(cause)) return say(`cause.${cause}`);
  return on === undefined ? say(`untold.${cause}`) : say(`ahead.${cause}`, { on });
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
