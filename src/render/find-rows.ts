import type { Moment } from "../model/next-opening.ts";
import { weekday } from "../model/plain-date.ts";
import { entryAge, withAges } from "./entry-age.ts";
import { statusLine } from "./entry-view.ts";
import type { Match, Matter } from "./find-answer.ts";
import type { Words } from "./reader.ts";
import { areaName, type Row, type ViewContext } from "./row.ts";
import { feesRow, languagesRow, refusalRow, whoRow } from "./service-rows.ts";
import { siteRows } from "./site-rows.ts";

/** One service of an answer, as it is read at a desk. */
export interface FoundEntry {
  readonly id: string;
  readonly name: Words;
  /** Who runs it, and where. */
  readonly beside: readonly string[];
  readonly notices: readonly string[];
  readonly rows: readonly Row[];
}

/** When a question is asked: hours are told from there. */
export interface FindContext extends ViewContext {
  readonly at: Moment;
}

/** What a person who helps needs of one service: what to ask or why not; then how to get there, when, and how old all this is. */
export function foundEntry(match: Match, context: FindContext): FoundEntry {
  const { service, site, fit } = match;
  const { reader } = context;
  const { say } = reader;
  const place = site.place.area ? [areaName(site.place.area, context)] : [];
  const rows = fit === "no" ? whyNot(match, context) : wayIn(match, context);
  return {
    id: service.id,
    name: reader.words(service.name),
    beside: [
      ...(service.organization_name ? [reader.words(service.organization_name).text] : []),
      ...(site.name ? [reader.words(site.name).text] : []),
      ...place,
    ],
    notices: [
      ...(match.isSensitive ? [say("find.specialist")] : []),
      ...(fit === "no" ? [] : [entryAge(service, reader).text]),
    ],
    rows,
  };
}

function wayIn(match: Match, context: FindContext): readonly Row[] {
  const { service, site, fit } = match;
  const { reader } = context;
  const reached = siteRows(site, context).filter(({ kind }) => kind !== "hours");
  const opening = openingWords(match, context);
  const hours = siteRows(site, context).find(({ kind }) => kind === "hours");
  const facts: Row[] = [
    ...(hours && opening
      ? [
          {
            kind: "hours",
            label: hours.label,
            words: [{ text: opening }, ...besideHours(site, reader)],
          },
        ]
      : []),
    ...(hours && !opening ? [hours] : []),
    ...reached,
    feesRow(site.fees, reader),
    languagesRow(site.languages, reader),
    ...noteRow(match, context),
  ];
  return [
    ...(fit === "ask" ? askRows(match, context) : []),
    ...withAges(facts, service, reader, site.id),
  ];
}

/** What is said of the hours word for word, such as "once a month": without it "open now" would send people to a shut door. */
function besideHours({ hours }: Match["site"], reader: ViewContext["reader"]): readonly Words[] {
  return hours?.kind === "week" && hours.text ? [reader.words(hours.text)] : [];
}

/** A note adds to who may come, and stands wherever they are taken. */
function noteRow({ site, fit }: Match, context: FindContext): readonly Row[] {
  const note = site.open_to?.kind === "conditions" ? site.open_to.note : undefined;
  return fit === "yes" && note ? [whoRow(site.open_to, context)] : [];
}

/** What to ask, named; then the sentence of the entry that it comes from. */
function askRows(match: Match, context: FindContext): readonly Row[] {
  const { taken, matters, site } = match;
  const { say, list } = context.reader;
  const who =
    taken.fit !== "ask"
      ? []
      : taken.fields.length > 0
        ? taken.fields.map((field) => say(`find.field.${field}`))
        : [say("find.field.who")];
  const things = [...who, ...matters.map(({ matter }) => say(`find.field.${matter}`))];
  return [
    { kind: "ask", label: say("find.ask_about"), words: [{ text: list(things) }] },
    ...(taken.fit === "ask" && site.open_to ? [whoRow(site.open_to, context)] : []),
    ...(taken.fit === "ask" && taken.refusal ? [refusalRow(taken.refusal, context)] : []),
    ...doorsRow(match, context),
  ];
}

function whyNot(match: Match, context: FindContext): readonly Row[] {
  const { taken, site, matters } = match;
  const { say } = context.reader;
  const words: Partial<Record<Matter, string>> = {
    walk_in: say("find.not.walk_in"),
    free: say("find.not.free"),
  };
  const wishes = matters.flatMap(({ matter, fit }) => (fit === "no" ? (words[matter] ?? []) : []));
  return [
    ...(taken.fit === "no" && taken.refusal ? [refusalRow(taken.refusal, context)] : []),
    ...(taken.fit === "no" && !taken.refusal ? [whoRow(site.open_to, context)] : []),
    ...doorsRow(match, context),
    ...wishes.map(
      (text): Row => ({ kind: "because", label: say("find.because"), words: [{ text }] }),
    ),
  ];
}

function doorsRow({ service, site, matters }: Match, { reader }: FindContext): readonly Row[] {
  const status = statusLine(site.status ?? service.status, reader);
  return matters.some(({ matter }) => matter === "doors") && status
    ? [{ kind: "doors", label: reader.say("find.now"), words: [{ text: status }] }]
    : [];
}

/** When somebody is there, in one sentence; nothing where only the hours themselves can say it. */
function openingWords({ opening }: Match, { reader, at }: FindContext): string | undefined {
  const { say } = reader;
  if (opening.kind === "none") return say("find.shut");
  if (opening.kind === "opens") {
    const time = reader.digits(clock(opening.at.minutes));
    if (opening.at.on === at.on) return say("find.opens_today", { time });
    return say("find.opens", { ...dayOf(opening.at, reader), time });
  }
  if (opening.kind !== "open") return undefined;
  if (!opening.until) return say("find.always");
  const isToday = opening.until.on === at.on || opening.until.minutes < at.minutes;
  const time = reader.digits(clock(opening.until.minutes));
  return isToday
    ? say("find.open", { time })
    : say("find.open_date", { ...dayOf(opening.until, reader), time });
}

function dayOf({ on }: Moment, reader: ViewContext["reader"]) {
  return { day: reader.dayName(weekday(on)), date: reader.date(on) };
}

/** "08:30". */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
