import type { PublishedService } from "../edition/edition.ts";
import type { Specialist } from "../model/pathway.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { hoursLines } from "./hours-lines.ts";
import type { Words } from "./reader.ts";
import { type Door, phoneAddress, type Row, roleName, type ViewContext } from "./row.ts";

/** What stands before everything else where somebody may be in danger. */
export interface StopBox {
  readonly title: string;
  readonly text: string;
  /** In the order of need: danger now, urgent care and its time limit, specialist, backup, nobody answers. */
  readonly rows: readonly Row[];
}

/** Specialist guidance comes before acting or referring: so Humanitarian Service Points work with children, survivors, trafficked people. */
const protectedSectors: ReadonlySet<string> = new Set([
  "child_protection",
  "sgbv",
  "anti_trafficking",
]);

/** True for the sectors in which a mistake can cost a life. */
export function isProtected(sector: string): boolean {
  return protectedSectors.has(sector);
}

/** The numbers for danger now; empty when the pathway names none. */
export function emergencyRows(context: ViewContext): readonly Row[] {
  const { edition, reader } = context;
  return edition.pathway.emergency.map((each) => ({
    kind: "emergency",
    label: reader.words(each.for).text,
    addresses: [phoneAddress(each.phone)],
    words: each.text ? [reader.words(each.text)] : [],
    ...(each.hours ? { hours: hoursLines(each.hours, context) } : {}),
  }));
}

/** Whom a stop box speaks to: the person in danger, or the desk that helps them. */
export type StopReader = "person" | "desk";

/** The stop box of a chapter. */
export function stopBoxOfSector(
  sector: string,
  context: ViewContext,
  to: StopReader = readerOf(context),
): StopBox | undefined {
  if (!isProtected(sector)) return undefined;
  const { edition } = context;
  const codes = [...edition.vocabulary.values()].filter((code) => code.sector === sector);
  const urgent = edition.listed.filter((each) => each.sectors.includes(sector) && each.time_limit);
  return box({ sectors: [sector], codes: codes.map((each) => each.code), urgent, to }, context);
}

/** The stop box of an entry; `undefined` when it is neither sensitive nor of a protected sector. */
export function stopBoxOfEntry(
  service: PublishedService,
  context: ViewContext,
): StopBox | undefined {
  const stops =
    isSensitive(service.provides, context.edition.vocabulary) || service.sectors.some(isProtected);
  if (!stops) return undefined;
  const urgent = service.time_limit ? [service] : [];
  const { sectors, provides: codes } = service;
  return box({ sectors, codes, urgent, to: readerOf(context) }, context);
}

/** What somebody needs: a kind of help, or anything of a sector. */
export interface Need {
  readonly code?: string;
  readonly sector: string;
}

/** The stop box of a need; `undefined` when it is neither sensitive nor of a protected sector. */
export function stopBoxOfNeed({ code, sector }: Need, context: ViewContext): StopBox | undefined {
  const { edition } = context;
  const isGrave = code !== undefined && isSensitive([code], edition.vocabulary);
  if (!isGrave || isProtected(sector)) return stopBoxOfSector(sector, context);
  const urgent = edition.listed.filter((each) => each.provides.includes(code) && each.time_limit);
  return box({ sectors: [sector], codes: [code], urgent, to: readerOf(context) }, context);
}

interface Subject {
  readonly sectors: readonly string[];
  readonly codes: readonly string[];
  readonly urgent: readonly PublishedService[];
  readonly to: StopReader;
}

function readerOf({ edition }: ViewContext): StopReader {
  return edition.audience === "public" ? "person" : "desk";
}

function box(subject: Subject, context: ViewContext): StopBox {
  const { say } = context.reader;
  const specialists = context.edition.pathway.specialists.filter((each) => answers(each, subject));
  return {
    title: say(`stop.${subject.to}`),
    text: say(`stop.${subject.to}_text`),
    rows: [
      ...emergencyRows(context),
      ...urgentRows(subject.urgent, context),
      ...specialists.flatMap((each) => specialistRows(each, context)),
      { kind: "nobody", label: say("stop.nobody"), words: [{ text: say("stop.nobody_text") }] },
    ],
  };
}

function answers({ sectors, codes }: Specialist, subject: Subject): boolean {
  if (sectors.length + codes.length === 0) return true;
  return (
    sectors.some((each) => subject.sectors.includes(each)) ||
    codes.some((each) => subject.codes.includes(each))
  );
}

function urgentRows(urgent: readonly PublishedService[], context: ViewContext): Row[] {
  const { reader, hrefOf } = context;
  return urgent.map(({ id, name, time_limit: limit }): Row => {
    const href = hrefOf?.(id);
    const door: Door = { id, name: reader.words(name), ...(href === undefined ? {} : { href }) };
    const words: Words[] = limit?.text ? [reader.words(limit.text)] : [];
    return {
      kind: "urgent",
      label: reader.say("stop.urgent", { interval: reader.interval(limit?.within ?? "") }),
      doors: { before: "", doors: [door], after: "" },
      words,
    };
  });
}

function specialistRows({ role, phone, hours, backup }: Specialist, context: ViewContext): Row[] {
  const { reader } = context;
  const lines = hours ? { hours: hoursLines(hours, context) } : {};
  const name = roleName(role, context);
  return [
    { kind: "specialist", label: name, addresses: [phoneAddress(phone)], ...lines },
    ...(backup
      ? [{ kind: "backup", label: reader.say("stop.backup"), addresses: [phoneAddress(backup)] }]
      : []),
  ];
}
