import { Chalk, type ChalkInstance } from "chalk";
import type { StaleKey } from "../languages/en-stale.ts";
import type { WhyKey } from "../languages/en-why.ts";
import { languageOf } from "../languages/program-languages.ts";
import type { Speech } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { factGroups } from "../model/fact-group.ts";
import type { Place, StaleWhy, WhyGroups } from "../model/stale-why.ts";
import { read } from "../model/text.ts";
import { before } from "./direction.ts";
import { formatVersion } from "./json.ts";
import { paragraph } from "./paragraph.ts";
import { isolated, jsonText, printable } from "./printable.ts";
import { whyNow } from "./stale-words.ts";
import { toldDays } from "./told-days.ts";
import { isDayTold, reasonSentence, thenSentence } from "./why-sentence.ts";

/** How an explanation may look, and what it may show. */
export interface WhyStyle {
  readonly version: string;
  readonly color: boolean;
  readonly width: number;
  readonly isTerminal: boolean;
  /** A person looks: who told us is named. */
  readonly showsAll: boolean;
  readonly speech: Speech<WhyKey>;
  readonly states: Speech<StaleKey>;
}

/** Which line of which file set each date of an entry, in sentences. */
export function whyText(why: StaleWhy, style: WhyStyle): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const { speech, states, showsAll } = style;
  const name = read(why.name, speech.code, why.languages).words;
  const state = states.say(`state.${why.freshness.state}`);
  const now = speech.say("now", { state, why: whyNow(why, { say: states.say, showsAll }) });
  const head = [`${isolated(name)}  ${paint.dim(printable(why.id))}`, now];
  const groups = why.groups.map((each) =>
    section(paint.bold(titleOf(each, style)), groupLines(each, why, style), { style, paint }),
  );
  const whole = why.whole.map((each) => ({
    words: reasonSentence(each, { ...style, today: why.as_of }),
    places: each.places,
    isBuiltIn: false,
  }));
  return [
    head.map((each) => told(each, style, 0)).join(""),
    ...groups,
    ...(whole.length > 0
      ? [section(paint.bold(speech.say("whole")), whole, { style, paint })]
      : []),
  ].join("\n");
}

interface Line {
  readonly words: string;
  readonly places: readonly Place[];
  readonly isBuiltIn: boolean;
}

function groupLines(group: WhyGroups, why: StaleWhy, style: WhyStyle): readonly Line[] {
  const context = { ...style, today: why.as_of };
  const then = thenSentence(group, context);
  return [
    ...group.reasons.map((each) => ({
      words: reasonSentence(each, context),
      places: each.places,
      isBuiltIn: each.isBuiltIn === true,
    })),
    ...(then === "" ? [] : [{ words: then, places: [], isBuiltIn: false }]),
  ];
}

function titleOf({ groups, sites }: WhyGroups, { speech, states }: WhyStyle): string {
  const language = languageOf(speech.code);
  const names = groups.map((each) => label(language, "factGroup", each));
  const facts =
    groups.length === factGroups.length
      ? speech.say("facts.all")
      : names.join(states.say("list.and"));
  const title =
    sites.length === 0
      ? facts
      : speech.say("facts.at", { facts, sites: sites.map(printable).join(states.say("list.and")) });
  return title.charAt(0).toUpperCase() + title.slice(1);
}

interface Writing {
  readonly style: WhyStyle;
  readonly paint: ChalkInstance;
}

/** A title and its sentences, each with the lines of the files that say so below it. */
function section(title: string, lines: readonly Line[], { style, paint }: Writing): string {
  const sentences = lines.map(({ words, places, isBuiltIn }) => {
    const named = places.map(({ file, line }) => printable(`${file}:${line ?? 1}`));
    const all = isBuiltIn ? [...named, style.speech.say("built_in")] : named;
    const where = all.map((each) => told(paint.dim(each), style, 6));
    return told(words, style, 2) + where.join("");
  });
  return told(title, style, 0) + sentences.join("");
}

function told(words: string, { speech, isTerminal, width }: WhyStyle, indent: number): string {
  const { direction } = speech;
  const room = isTerminal ? Math.max(20, width - indent) : Number.POSITIVE_INFINITY;
  return paragraph(words, { width: room, direction })
    .map((line) => `${before(" ".repeat(indent), line, direction)}\n`)
    .join("");
}

/** The same for programs; sentences are English. */
export function whyJson(why: StaleWhy, style: WhyStyle): string {
  const { freshness, languages } = why;
  const { due: dueOn, comes } = toldDays(why, style.showsAll);
  const context = { ...style, today: why.as_of };
  const reason = ({ who, agreement, ...each }: StaleWhy["whole"][number]) => ({
    ...each,
    ...(isDayTold(each, style) ? {} : { on: null }),
    ...(style.showsAll && who !== undefined ? { who } : {}),
    ...(style.showsAll && agreement !== undefined ? { agreement } : {}),
    message: reasonSentence({ ...each, ...(who === undefined ? {} : { who }) }, context),
  });
  return jsonText({
    tool: "pathway",
    version: style.version,
    format_version: formatVersion,
    as_of: why.as_of,
    id: why.id,
    name: read(why.name, languages[0] ?? "en", languages).words,
    file: why.file,
    state: freshness.state,
    cause: freshness.cause,
    due: dueOn ?? null,
    comes_due: comes ? { on: comes.on ?? null, cause: comes.cause } : null,
    groups: why.groups.map(({ reasons, due, ...group }) => ({
      ...group,
      due: due ?? null,
      reasons: reasons.map(reason),
    })),
    whole: why.whole.map(reason),
  });
}
