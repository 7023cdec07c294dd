import { Chalk, type ChalkInstance } from "chalk";
import type { StaleKey } from "../languages/en-stale.ts";
import { languageOf } from "../languages/registry.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { factGroups } from "../model/fact-group.ts";
import { type FreshnessCause, type FreshnessState, freshnessStates } from "../model/freshness.ts";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { turned } from "./direction.ts";
import { isolated, printable } from "./printable.ts";
import { staleSentence } from "./stale-sentence.ts";

/** How the report may look, and what it may show. */
export interface StaleStyle {
  readonly color: boolean;
  /** A person looks: entries for protection staff are named, and contacts of partners are shown. */
  readonly showsAll: boolean;
  readonly speech: Speech<StaleKey>;
}

/** Whom to call today, worst first, grouped by owner: the number, what to ask, how it ended last time, and why now. */
export function staleText(report: StaleReport, style: StaleStyle): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const stale = report.lines.filter((line) => line.freshness.state !== "current");
  const named = stale.filter((line) => style.showsAll || !line.restricted);
  const unjudged = report.unjudged.filter((file) => style.showsAll || !file.startsWith("private/"));
  const owners = [...new Set(named.map((line) => line.owner))];
  const { say } = style.speech;
  const told = (line: string) => `${turned(line, style.speech.direction)}\n`;
  const groups = owners.map((owner) => {
    const blocks = named
      .filter((line) => line.owner === owner)
      .flatMap((line) => block(line, style, paint));
    return [paint.bold(isolated(owner) || say("owner.none")), ...blocks].map(told).join("");
  });
  const unnamed = stale.length - named.length + report.unjudged.length - unjudged.length;
  const summary = staleSentence(report.summary, style.speech);
  return [
    ...groups,
    ...(unnamed > 0 ? [told(say("restricted", { count: unnamed }))] : []),
    ...unjudged.map((file) => told(say("unjudged", { file: printable(file) }))),
    told(say("closing", { date: report.as_of, summary })),
  ].join("\n");
}

function block(line: StaleLine, style: StaleStyle, paint: ChalkInstance): readonly string[] {
  const { showsAll, speech } = style;
  const { id, name, freshness, calls } = line;
  const call = calls.find((each) => showsAll || each.isPublic);
  const rows = [
    ["why", why(line, speech)],
    ["call", call && `${isolated(call.at)}${call.who ? `, ${isolated(call.who)}` : ""}`],
    ["ask", toAsk(line, speech)],
    ["last", lastOf(line, style)],
  ] as const;
  const width = Math.max(...rows.map(([word]) => speech.say(`row.${word}`).length));
  const shown = rows.flatMap(([word, text]) =>
    text ? [`      ${paint.dim(speech.say(`row.${word}`).padEnd(width))}  ${text}`] : [],
  );
  const state = stateWord(freshness.state, speech, paint);
  return [`  ${state}  ${isolated(name)}  ${paint.dim(printable(id))}`, ...shown];
}

function why({ freshness: { state, due, cause } }: StaleLine, { say }: Speech<StaleKey>): string {
  const words = say(`cause.${cause}`);
  return due === undefined ? words : say(dueKey(state, cause), { cause: words, due });
}

function lastOf({ last }: StaleLine, { showsAll, speech: { say } }: StaleStyle): string {
  if (!last) return "";
  const words = say(`last.${last.outcome}`, { on: last.on, method: say(`method.${last.method}`) });
  return last.with && showsAll
    ? say("last.with", { last: words, who: isolated(last.with) })
    : words;
}

const endings: readonly FreshnessCause[] = [
  "funding-ended",
  "agreement-expired",
  "vetting-expired",
  "found-closed",
  "status-ended",
];

/** Groups of facts that are not current, in words; where something ended, the one question that matters. */
function toAsk(
  { freshness: { groups, cause } }: StaleLine,
  { code, say }: Speech<StaleKey>,
): string {
  if (cause === "withdrawn") return "";
  if (endings.includes(cause)) return say("ask.ending");
  const stale = new Set(groups.flatMap((each) => (each.state === "current" ? [] : [each.group])));
  if (stale.size === factGroups.length) return say("ask.everything");
  const language = languageOf(code);
  return [...stale].map((group) => label(language, "factGroup", group)).join(", ");
}

function dueKey(state: FreshnessState, cause: FreshnessCause): "due.is" | "due.was" | "due.since" {
  if (cause !== "routine") return "due.since";
  return state === "due" || state === "overdue" ? "due.is" : "due.was";
}

/** Colour never says it alone: the word stands there. */
function stateWord(state: FreshnessState, { say }: Speech<StaleKey>, paint: ChalkInstance): string {
  const width = Math.max(...freshnessStates.map((each) => say(`state.${each}`).length));
  const word = say(`state.${state}`).padEnd(width);
  return state === "due" ? paint.yellow(word) : paint.red(word);
}
