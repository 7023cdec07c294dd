import type { Surroundings } from "../catalogue/catalogue.ts";
import { pathwaySource } from "../catalogue/source-file.ts";
import { compareSeverities, type Severity } from "../model/diagnostic.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import { addInterval, type PlainDate, parseDate } from "../model/plain-date.ts";
import type { EntryDigest } from "./entry-digest.ts";
import { exceptionsOf, holdsUntil } from "./waivers.ts";

/** What exceptions are held against. */
export interface Holding {
  readonly entries: readonly EntryDigest[];
  readonly today: PlainDate;
  /** Of a rule; `undefined` where there is none of that name. */
  severityOf(rule: string): Severity | undefined;
}

/** Every exception in force that stands in a file of its own or in pathway.yaml, by rule and file. */
export function exceptionsInForce(
  catalogue: Surroundings,
  holding: Holding,
): readonly ExceptionInForce[] {
  if (catalogue.pathwayUnusable) return [];
  return [
    ...lowered(catalogue, holding),
    ...waivers(catalogue, holding),
    ...decisions(catalogue, holding),
  ].sort((a, b) => compare(a.rule, b.rule) || compare(a.file, b.file));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function waivers(catalogue: Surroundings, holding: Holding): readonly ExceptionInForce[] {
  return exceptionsOf(catalogue).flatMap((each): ExceptionInForce[] => {
    const { source, rule, entry, by } = each;
    const severity = holding.severityOf(rule);
    const until = severity && holdsUntil(each, severity, holding.today);
    if (!until) return [];
    return [{ kind: "waiver", rule, file: source.path, ...about(entry, holding), by, until }];
  });
}

function decisions(catalogue: Surroundings, holding: Holding): readonly ExceptionInForce[] {
  return [...catalogue.decisions.values()].flatMap(({ source, written }): ExceptionInForce[] => {
    const begun = parseDate(written.on);
    const until = reviewDay(written);
    if (!begun || !until || begun > holding.today || until < holding.today) return [];
    const { by, entry = source.id } = written;
    const rule = "sensitive-without-decision";
    return [{ kind: "decision", rule, file: source.path, ...about(entry, holding), by, until }];
  });
}

/** The day by which a decision is looked at again: each year. `undefined` where its date does not exist. */
export function reviewDay(decision: {
  readonly on: string;
  readonly reviewed?: string;
}): PlainDate | undefined {
  const last = parseDate(decision.reviewed ?? decision.on);
  return last && addInterval(last, { count: 1, unit: "year" });
}

function about(
  entry: string,
  { entries }: Holding,
): Pick<ExceptionInForce, "entry" | "about" | "audience"> {
  const found = entries.find(({ source }) => source.id === entry);
  if (!found) return { entry };
  const isPrivate = found.source.isPrivate;
  return {
    entry,
    about: found.source.path,
    audience: isPrivate ? "restricted" : found.audience,
  };
}

function lowered({ pathway }: Surroundings, { severityOf }: Holding): readonly ExceptionInForce[] {
  return Object.entries(pathway.rules).flatMap(([rule, { severity }]): ExceptionInForce[] => {
    const from = severityOf(rule);
    const to = severity as Severity | "off";
    if (!from || from === "blocking") return [];
    if (to !== "off" && compareSeverities(to, from) >= 0) return [];
    return [{ kind: "lowered", rule, file: pathwaySource.path, from, to }];
  });
}
