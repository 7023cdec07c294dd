import type { Edition } from "../edition/edition.ts";
import { findTalk } from "../languages/en-find-talk.ts";
import { speak } from "../languages/speech.ts";
import type { Group } from "../model/eligibility.ts";
import { parseDate } from "../model/plain-date.ts";
import { banners } from "../render/banners.ts";
import { stopLines } from "../render/entry-text.ts";
import { answersTo, type Question, unlistedFor } from "../render/find-answer.ts";
import { findCard } from "../render/find-card.ts";
import { findJson } from "../render/find-json.ts";
import type { FindContext } from "../render/find-rows.ts";
import { findLines, findText } from "../render/find-text.ts";
import { type Need, type StopBox, stopBoxOfNeed } from "../render/stop-box.ts";
import { turned } from "../reporters/direction.ts";
import { formatVersion } from "../reporters/json.ts";
import { jsonText, printableData } from "../reporters/printable.ts";
import { screenLines } from "../reporters/screen-lines.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { askQuestion, isAskedByFlags, questionOptions, typedMoment } from "./find-question.ts";
import { interview } from "./interview.ts";
import { openAnswering } from "./open-answering.ts";
import { leftOut, openEdition } from "./open-edition.ts";
import { formatOption, shared } from "./options.ts";
import { outputReader } from "./output-language.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--at <moment>", description: 'on this day at this time: "2026-11-24 10:00"' },
    shared.audience,
    shared.language,
    ...questionOptions,
    shared.noCache,
    { flags: "--all", description: "all services, not only the nearest five of each group" },
    { flags: "--format <format>", description: "how to print", choices: ["text", "json", "card"] },
    shared.json,
  ],
  examples: [
    "pathway find",
    "pathway find --need health --area omdurman --sex women",
    'pathway find --need legal --status irregular --at "2026-11-24 10:00" --format card',
  ],
  async run(context, input) {
    const { say, direction } = await speak(findTalk, context.messages);
    const mayAsk = !isAskedByFlags(input);
    const isAlone = !context.prompt.mayAsk || input.options["no-input"] === true;
    if (mayAsk && isAlone) throw new Stop(exit.usage, say("find.nothing_asked"));
    const moment = typedMoment(input);
    const typed = textOption(input, "at");
    if (typed !== undefined && (!moment || !parseDate(moment.on)))
      throw new Stop(exit.usage, say("find.at_wrong", { at: typed }));
    const dated = withDay(input, moment?.on);
    const opened = (await openAnswering(context, dated)) ?? (await openEdition(context, dated));
    const { edition } = opened;
    const talk = await interview(asking(context, mayAsk), input, findTalk);
    if (mayAsk) context.screen.err(`${turned(say("find.hello"), direction)}\n`);
    const minutes = moment?.minutes ?? minutesNow(context, input, edition);
    const on = parseDate(moment?.on ?? "") ?? edition.as_of;
    const at = { on, minutes };
    const question = await askQuestion({ talk, input, edition }, at);
    await answer({ context, input, edition }, question);
    const count = leftOut(opened);
    if (count > 0) context.screen.err(`${turned(say("find.left_out", { count }), direction)}\n`);
    return exit.fine;
  },
};

/** Flags that say something are the whole question. */
function asking(context: Context, mayAsk: boolean): Context {
  return mayAsk ? context : { ...context, prompt: { ...context.prompt, mayAsk: false } };
}

/** The day of --at, unless --as-of says by which day the age of entries is judged. */
function withDay(input: Input, day: string | undefined): Input {
  if (day === undefined || textOption(input, "as-of") !== undefined) return input;
  return { ...input, options: { ...input.options, "as-of": day } };
}

/** The time of day; of another day than today it is its beginning. */
function minutesNow({ clock }: Context, input: Input, { pathway }: Edition): number {
  return textOption(input, "as-of") === undefined ? clock.minutes(pathway.time_zone) : 0;
}

interface Asked {
  readonly context: Context;
  readonly input: Input;
  readonly edition: Edition;
}

async function answer({ context, input, edition }: Asked, question: Question): Promise<void> {
  const reader = await outputReader(input, edition);
  const view: FindContext = { edition, reader, at: question.at };
  const matches = answersTo(question, edition);
  const unlisted = unlistedFor(question, edition);
  const stop = stopOf(question, view);
  const { screen, version } = context;
  const format = formatOption(input);
  if (format === "json") {
    const { audience, as_of } = edition;
    const head = { tool: "pathway", version, format_version: formatVersion, as_of, audience };
    const asked = { at: question.at, specialist_first: stop !== undefined };
    screen.out(jsonText({ ...head, ...asked, ...findJson(matches, { edition, unlisted }) }));
    return;
  }
  if (format === "card") {
    // For the desk: on the card it would tell why somebody carries it.
    if (stop) screen.err(`${stopLines(printableData(stop), reader).join("\n")}\n\n`);
    screen.out(findCard(printableData(matches), view, stop !== undefined));
    return;
  }
  const text = findText(matches, view, {
    stop,
    unlisted,
    notices: banners(edition, { reader, isWorkingCopy: false }),
    all: input.options["all"] === true,
  });
  const { direction } = reader.language;
  const look = screen.isTerminal
    ? { direction, width: Math.min(screen.width, 100) }
    : { direction };
  screen.out(screenLines(findLines(printableData(text), view).trimEnd().split("\n"), look));
}

/** Kinds of people whom a well-meant referral can harm most, by the sector whose specialist comes first. */
const endangered: Readonly<Partial<Record<Group, string>>> = {
  survivor: "sgbv",
  unaccompanied_child: "child_protection",
  separated_child: "child_protection",
};

/** The stop box of the need, or of what was said of the person. */
function stopOf({ need, person }: Question, context: FindContext): StopBox | undefined {
  const needs: readonly Need[] = [
    ...(need ? [need] : []),
    ...(person.statuses?.includes("trafficked") ? [{ sector: "anti_trafficking" }] : []),
    ...(person.groups ?? []).flatMap((group) => {
      const sector = endangered[group];
      return sector === undefined ? [] : [{ sector }];
    }),
  ];
  for (const each of needs) {
    const stop = stopBoxOfNeed(each, context);
    if (stop) return stop;
  }
  return undefined;
}
