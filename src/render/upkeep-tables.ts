import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { type ForecastWeek, type Tally, tally, totalOf } from "../model/outlook.ts";
import type { Reader } from "./reader.ts";
import { roleName, type ViewContext } from "./row.ts";

/** A table whose rows each have a bar, and every number that the bar shows. */
export interface BarTable {
  readonly caption: string;
  readonly hint?: string;
  readonly heads: readonly string[];
  readonly rows: readonly BarRow[];
}

interface BarRow {
  readonly name: string;
  readonly bar: readonly BarPart[];
  readonly cells: readonly (string | number)[];
}

/** A part of a bar, in percent of its width. */
interface BarPart {
  readonly kind: keyof Tally;
  readonly x: number;
  readonly width: number;
}

const reliances = ["in_time", "call_first", "not_listed"] as const;

/** Services, counted by what a reader makes of them. */
export function tallyOf(services: readonly PublishedService[]): Tally {
  return tally(services.map(({ outcomes }) => outcomes.state));
}

/** The parts of a bar; a part of nothing is not drawn. */
export function barOf(counts: Tally): readonly BarPart[] {
  const total = totalOf(counts);
  const percent = (part: number) => Math.round((part / total) * 10_000) / 100;
  let before = 0;
  return reliances.flatMap((kind) => {
    if (counts[kind] === 0) return [];
    const part = { kind, x: percent(before), width: percent(counts[kind]) };
    before += counts[kind];
    return [part];
  });
}

/** What each pattern of a bar means. */
export function legendOf(reader: Reader): object[] {
  return reliances.map((kind) => ({
    bar: [{ kind, x: 0, width: 100 }],
    text: reader.say(`upkeep.${kind}`),
  }));
}

/** The role that keeps an entry confirmed. */
export function ownerOf(
  { review }: PublishedService,
  { edition }: ViewContext,
): string | undefined {
  return review["owner"] ?? edition.pathway.owner;
}

/** Today and the coming weeks, as they come if nobody calls. */
export function forecastTable(
  weeks: readonly ForecastWeek[],
  today: Tally,
  reader: Reader,
): BarTable {
  const { say } = reader;
  const row = (name: string, due: number, standing: Tally): BarRow => ({
    name,
    bar: barOf(standing),
    cells: [due, ...reliances.map((kind) => standing[kind])],
  });
  return {
    caption: say("upkeep.forecast"),
    heads: [
      say("upkeep.week"),
      say("upkeep.due"),
      ...reliances.map((kind) => say(`upkeep.${kind}`)),
    ],
    rows: [
      row(say("upkeep.today"), totalOf(today) - today.in_time, today),
      ...weeks.map(({ from, to, due, standing }) => row(reader.dates(from, to), due, standing)),
    ],
  };
}

/** What is confirmed in time by need, role and organisation; the least first. */
export function shareTables(
  services: readonly PublishedService[],
  context: ViewContext,
): readonly BarTable[] {
  const { reader } = context;
  const { say, language } = reader;
  const bySector = grouped(services, ({ sectors }) => sectors);
  const byOwner = grouped(services, (each) => [ownerOf(each, context) ?? ""]);
  const byProvider = grouped(services, ({ organization, organization_name: name }) => [
    name ? organization : "",
  ]);
  const owner = (id: string) => (id === "" ? say("upkeep.owner_none") : roleName(id, context));
  const provider = (_: string, [first]: Group) =>
    first?.organization_name ? reader.words(first.organization_name).text : say("upkeep.unnamed");
  const sector = (id: string) => label(language, "sector", id);
  return [
    { ...table("sector", rowsOf(bySector, sector, reader), reader), hint: say("upkeep.several") },
    table("owner", rowsOf(byOwner, owner, reader), reader),
    table("organization", fineTogether(rowsOf(byProvider, provider, reader), reader), reader),
  ];
}

type Group = readonly PublishedService[];

interface Share {
  readonly name: string;
  readonly counts: Tally;
}

function grouped(
  services: Group,
  keysOf: (service: PublishedService) => readonly string[],
): ReadonlyMap<string, Group> {
  const groups = new Map<string, PublishedService[]>();
  for (const service of services)
    for (const key of keysOf(service)) {
      const group = groups.get(key);
      if (group) group.push(service);
      else groups.set(key, [service]);
    }
  return groups;
}

function rowsOf(
  groups: ReadonlyMap<string, Group>,
  nameOf: (key: string, group: Group) => string,
  reader: Reader,
): readonly Share[] {
  const inTime = ({ counts }: Share) => counts.in_time / totalOf(counts);
  return [...groups]
    .map(([key, group]) => ({ name: nameOf(key, group), counts: tallyOf(group) }))
    .sort(
      (a, b) =>
        inTime(a) - inTime(b) ||
        totalOf(b.counts) - totalOf(a.counts) ||
        reader.compare(a.name, b.name),
    );
}

/** Organisations of which everything is confirmed in time stand in one row: there is nothing to do, and there are many. */
function fineTogether(shares: readonly Share[], { say }: Reader): readonly Share[] {
  const fine = shares.filter(({ counts }) => counts.in_time === totalOf(counts));
  if (fine.length < 2) return shares;
  const counts = {
    in_time: fine.reduce((sum, each) => sum + each.counts.in_time, 0),
    call_first: 0,
    not_listed: 0,
  };
  const others = shares.filter((share) => !fine.includes(share));
  return [...others, { name: say("upkeep.fine", { count: fine.length }), counts }];
}

function table(
  kind: "sector" | "owner" | "organization",
  shares: readonly Share[],
  { say }: Reader,
): BarTable {
  return {
    caption: say(`upkeep.by_${kind}`),
    heads: [say(`upkeep.${kind}`), ...reliances.map((each) => say(`upkeep.${each}`))],
    rows: shares.map(({ name, counts }) => ({
      name,
      bar: barOf(counts),
      cells: [
        say("upkeep.share", { part: counts.in_time, whole: totalOf(counts) }),
        counts.call_first,
        counts.not_listed,
      ],
    })),
  };
}
