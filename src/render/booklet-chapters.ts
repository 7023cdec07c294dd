import type { PublishedService } from "../edition/edition.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Beside } from "./beside-name.ts";
import type { ViewContext } from "./row.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** A sector as the booklet prints it. */
export interface BookletSection extends Section {
  readonly id: string;
}

/** Sectors that stand on the same run of pages, under one running head. */
export interface Chapter {
  /** The name of its pages in the style sheet. */
  readonly id: string;
  readonly running: string;
  readonly sections: readonly BookletSection[];
}

/** The sections of a booklet. */
export function bookletSections(context: ViewContext): readonly BookletSection[] {
  return sectionsOf(context).map((section, index) => ({ ...section, id: `c${index + 1}` }));
}

/** Entries that a section needs to have pages of its own. */
const ownPages = 5;
/** Entries that together fill a run of pages. */
const fullRun = 7;

/** Joins small neighbours, so that a sector with two services does not leave a page half empty. */
export function chaptersOf(sections: readonly BookletSection[]): readonly Chapter[] {
  const runs: BookletSection[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    const weight = run?.reduce((sum, each) => sum + each.services.length, 0) ?? 0;
    const joins =
      run !== undefined &&
      section.services.length < ownPages &&
      weight < fullRun &&
      run.every((each) => each.isProtected === section.isProtected) &&
      run.every((each) => each.services.length < ownPages);
    if (joins) run.push(section);
    else runs.push([section]);
  }
  return runs.map((run, index) => ({
    id: `g${index + 1}`,
    running: runningHead(run.map((each) => each.title)),
    sections: run,
  }));
}

/** Three titles and more would fill the head of the page: the first and the last stand for all. */
function runningHead(titles: readonly string[]): string {
  return titles.length < 3 ? titles.join(" · ") : `${titles[0]} – ${titles.at(-1)}`;
}

/** Entries numbered through the booklet, in the order of its pages. */
export function numbersOf(sections: readonly BookletSection[]): ReadonlyMap<string, number> {
  const services = sections.flatMap((each) => each.services);
  return new Map(services.map((service, index) => [service.id, index + 1]));
}

/** What every part of the booklet is made with. */
export interface BookletContext extends ViewContext {
  readonly sections: readonly BookletSection[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly validUntil: PlainDate;
  /** What tells an entry from others of its name. */
  readonly beside: Beside;
}

/** The anchor of an entry. A number: an address in a reader's history must not say what was looked for. */
export function anchorOf(service: PublishedService, { numbers }: BookletContext): string {
  return `s${numbers.get(service.id) ?? 0}`;
}

/** Listed services in the order of the pages. */
export function inOrder({ sections }: BookletContext): readonly PublishedService[] {
  return sections.flatMap((each) => each.services);
}
