import type { StaleKey } from "../languages/en-stale.ts";
import type { WhyKey } from "../languages/en-why.ts";
import { languageOf } from "../languages/program-languages.ts";
import type { Speech } from "../languages/speech.ts";
import { translator } from "../languages/translator.ts";
import { type PlainDate, parseInterval } from "../model/plain-date.ts";
import type { Reason, WhyGroups } from "../model/stale-why.ts";
import { isolated, printable } from "./printable.ts";

/** In which language, on which day, and what may be shown. */
export interface Telling {
  readonly speech: Speech<WhyKey>;
  readonly states: Speech<StaleKey>;
  readonly today: PlainDate;
  readonly showsAll: boolean;
}

/** Kinds whose sentence depends on whether their day has passed. */
const ending = ["funding", "agreement", "vetting", "status", "postponed"] as const;

/** Ends whose day is for protection staff, and is told where a person looks only. */
const guarded = ["funding", "agreement", "vetting", "postponed"] as const;
const guardedOf = (kind: string) => guarded.find((each) => each === kind);

/** Whether the day of a reason may be told to whoever reads it here. */
export function isDayTold({ kind }: Reason, { showsAll }: Pick<Telling, "showsAll">): boolean {
  return showsAll || guardedOf(kind) === undefined;
}

type Ending = (typeof ending)[number];

function endingKey(kind: Ending, tense: "ended" | "holds", isTold: boolean): WhyKey {
  const hidden = isTold ? undefined : guardedOf(kind);
  return hidden ? `${hidden}.${tense}_untold` : `${kind}.${tense}`;
}

/** One reason as a plain sentence. */
export function reasonSentence(reason: Reason, telling: Telling): string {
  const { speech, states, today, showsAll } = telling;
  const { kind, on = "", site } = reason;
  const every = reason.every === undefined ? "" : inWords(reason.every, speech.code);
  const method = reason.method ? states.say(`method.${reason.method}`) : "";
  const isEnding = ending.find((each) => each === kind);
  const key: WhyKey = isEnding
    ? endingKey(isEnding, on < today || on === "" ? "ended" : "holds", isDayTold(reason, telling))
    : (kind as Exclude<Reason["kind"], Ending>);
  const code = printable(reason.code ?? "");
  const sentence = speech.say(key, { on, every, method, code });
  const whole = reason.isCapped ? speech.say("capped", { sentence }) : sentence;
  if (site !== undefined) return speech.say("at.site", { sentence: whole, site: printable(site) });
  const isTalk = kind === "confirmed" || kind === "changed";
  return isTalk && reason.who !== undefined && showsAll
    ? speech.say("with", { sentence: whole, who: isolated(reason.who) })
    : whole;
}

/** "90 days", in the words of documents. */
function inWords(written: string, code: Speech<WhyKey>["code"]): string {
  const interval = parseInterval(written);
  if (!interval) return written;
  const { strings } = languageOf(code);
  return translator({ code, strings })(`interval.${interval.unit}`, { count: interval.count });
}

/** What follows for a group from its age; empty where its reasons say it all. */
export function thenSentence({ state, cause, due }: WhyGroups, telling: Telling): string {
  if (due === undefined || cause !== "routine") return "";
  const { say } = telling.speech;
  if (state === "due") return say(due < telling.today ? "then.put_off" : "then.due", { due });
  return state === "current" || state === "overdue" || state === "expired"
    ? say(`then.${state}`, { due })
    : "";
}
