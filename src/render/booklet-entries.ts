import type { PublishedService } from "../edition/edition.ts";
import { areasOf } from "./beside-name.ts";
import {
  anchorOf,
  type BookletContext,
  type BookletSection,
  type Chapter,
} from "./booklet-chapters.ts";
import { sectionStop } from "./booklet-stop.ts";
import { type EntryView, entryView } from "./entry-view.ts";
import type { Row } from "./row.ts";
import { questions, taking } from "./takes.ts";

/** Rows that must stand together with the name: how to get there, how to reach it, when. */
const reachKinds = new Set(["where", "phone", "whatsapp", "sms", "email", "website", "visits"]);

/** A section as its template sees it. */
export interface SectionView {
  readonly id: string;
  readonly entries: readonly object[];
}

/** A chapter with its sections: stop box, who takes whom, entries. */
export function chapterContext(
  chapter: Chapter,
  context: BookletContext,
): { readonly id: string; readonly sections: readonly SectionView[] } {
  const { say } = context.reader;
  return {
    id: chapter.id,
    sections: chapter.sections.map((section) => ({
      id: section.id,
      isShort: section.services.length + section.references.length <= shortTable,
      title: section.title,
      stop: sectionStop(section, context),
      empty: section.services.length > 0 ? undefined : emptyText(section, context),
      heads: questions.map((each) => say(`takes.${each}`)),
      serviceHead: say("takes.service"),
      pageHead: say("takes.page"),
      rows: takesRows(section, context),
      entries: section.services.map((service) => ({
        ...entryContext(service, context),
        marks: isLarge(section) ? marksOf(service, context) : [],
      })),
    })),
  };
}

function emptyText({ isProtected }: BookletSection, { reader: { say } }: BookletContext): string {
  return say(isProtected ? "stop.chapter_none" : "needs.none");
}

/** Who takes whom, service by service; services of other chapters that also belong here stand below. */
function takesRows(section: BookletSection, context: BookletContext): object[] {
  const { say } = context.reader;
  return tableServices(section).map((service) => ({
    id: anchorOf(service, context),
    number: context.numbers.get(service.id) ?? 0,
    name: context.reader.words(service.name),
    areas: areasOf(service, context),
    also: service.sectors[0] === section.sector ? undefined : say("takes.also"),
    cells: marksOf(service, context),
  }));
}

/** Whether a service takes people of each kind: as cells of the table, or beside the entry where there is no table. */
function marksOf(service: PublishedService, { reader: { say } }: BookletContext): object[] {
  return questions.map((question) => {
    const kind = taking(service, question);
    return { kind, label: say(`takes.${question}`), text: say(`takes.${kind}`) };
  });
}

/** Hundreds of lines are no overview: then each entry bears its own marks. */
const isLarge = ({ services }: BookletSection): boolean => services.length > mostInTable;

/** Entries beyond which a table says no more than leafing through them. */
const mostInTable = 25;

/** Rows of a table that stands whole above its first entry. */
const shortTable = 6;

/** Where one entry stands right below, or very many do, the table only points to other chapters. */
function tableServices(section: BookletSection): readonly PublishedService[] {
  const { services, references } = section;
  const all = [...services, ...references];
  if (all.length === 1) return references;
  return isLarge(section) ? references : all;
}

/** Facts that stand in one block; more are parted, so that a page never begins with a single one. */
const mostFacts = 12;

function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length <= mostFacts) return rows.length > 0 ? [rows] : [];
  const half = Math.ceil(rows.length / 2);
  return [...blocksOf(rows.slice(0, half)), ...blocksOf(rows.slice(half))];
}

/** Facts of an entry that is not parted over two pages. */
const shortEntry = 6;

function entryContext(service: PublishedService, context: BookletContext): object {
  const { say } = context.reader;
  const view = entryView(service, context);
  const isKnown = (row: Row) => row.unknown !== say("entry.ask");
  const unknown = [...view.rows, ...view.sites.flatMap((site) => site.rows)].filter(
    (row) => !isKnown(row),
  );
  const known = view.rows.filter(isKnown);
  const sites = view.sites.map((site) => {
    const rows = site.rows.filter(isKnown);
    return { name: site.name, status: site.status, reach: reachOf(rows), rows: restOf(rows) };
  });
  const rows = [...restOf(known), ...askRows(unknown, context)];
  return {
    anchor: anchorOf(service, context),
    number: context.numbers.get(service.id) ?? 0,
    view,
    callAfter: callAfter(view, context),
    provides: view.provides.filter((each) => each !== view.name.text),
    reach: reachOf(known),
    first: sites.slice(0, 1),
    others: sites.slice(1),
    facts: blocksOf(rows),
    isShort: rows.length <= shortEntry && sites.length < 2,
    beside: context.beside(service),
  };
}

/** What nobody knows stands together in one line: what to ask about. */
function askRows(unknown: readonly Row[], { reader: { say } }: BookletContext): readonly Row[] {
  if (unknown.length === 0) return [];
  const labels = [...new Set(unknown.map((row) => row.label))];
  return [{ kind: "ask", label: say("directory.ask"), words: [{ text: labels.join(" · ") }] }];
}

/** Paper cannot turn amber: it says from when on its facts are old, if that day comes while it may be used. */
function callAfter({ age }: EntryView, { reader, validUntil }: BookletContext): string | undefined {
  if (age.until === undefined || age.until >= validUntil) return undefined;
  return reader.say("entry.call_after", { date: reader.date(age.until) });
}

function restOf(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => !reachKinds.has(row.kind) && row.kind !== "hours");
}

function reachOf(rows: readonly Row[]): object {
  const hours = rows.find((row) => row.kind === "hours");
  const reach = rows.filter((row) => reachKinds.has(row.kind));
  return {
    rows: reach,
    shown: reach.length > 0 || hours !== undefined,
    hoursLabel: hours?.label,
    hours: hours?.hours ?? [],
    hoursAge: hours?.age,
  };
}
