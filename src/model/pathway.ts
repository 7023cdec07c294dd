import type { Audience } from "./audience.ts";
import { defined, given } from "./defined.ts";
import type { PathwayFile, ProtocolFile } from "./file-types.ts";
import { type Hours, type Season, toHours } from "./hours.ts";
import { type Interval, type PlainDate, parseDate, parseInterval } from "./plain-date.ts";
import type { ServiceState } from "./service.ts";
import { type Text, toName, toText, type WrittenText } from "./text.ts";

export interface Area {
  readonly id: string;
  readonly name: Text;
  readonly within?: string;
}

/** A code a pathway adds to the vocabulary, or replaces. */
export interface OwnCode {
  readonly code: string;
  readonly sector: string;
  readonly name: Text;
  readonly sensitive?: boolean;
  readonly review?: Interval;
}

export interface EmergencyNumber {
  readonly for: Text;
  readonly phone: string;
  readonly hours?: Hours;
  readonly text?: Text;
}

/** Whom the desk calls before it acts or refers. */
export interface Specialist {
  readonly sectors: readonly string[];
  readonly codes: readonly string[];
  readonly role: string;
  readonly phone: string;
  readonly hours?: Hours;
  readonly backup?: string;
}

/** Intervals of the routine review; what is absent keeps the built-in. */
export type ReviewPolicy = Readonly<
  Partial<
    Record<"default" | "hotline" | "sensitive" | "project_funded" | "ngo" | "public_body", Interval>
  >
>;

/** What holds for all entries. */
export interface Pathway {
  readonly title: Text;
  readonly country: string;
  readonly time_zone: string;
  /** At least one; a text written as one string is in the first. */
  readonly languages: readonly string[];
  /** The calendar that readers live by, where it is not the Gregorian one. */
  readonly calendar?: "persian" | "ethiopic" | "islamic";
  /** True where days are written in that calendar only. */
  readonly calendar_alone: boolean;
  /** Whether each language is written with its own digits. */
  readonly digits: "latin" | "local";
  readonly example: boolean;
  readonly audience: Audience;
  readonly status: ServiceState;
  readonly owner?: string;
  readonly protocol?: string;
  readonly areas: readonly Area[];
  readonly roles: readonly { readonly id: string; readonly name: Text }[];
  readonly scope?: Text;
  readonly inclusion_policy?: Text;
  readonly own_services: readonly {
    readonly name: Text;
    readonly text?: Text;
    readonly provides: readonly string[];
  }[];
  readonly emergency: readonly EmergencyNumber[];
  readonly specialists: readonly Specialist[];
  readonly complaints?: {
    readonly general?: Text;
    readonly sensitive?: Text;
    readonly independent?: Text;
  };
  readonly seasons: readonly Season[];
  readonly holidays: readonly {
    readonly on: PlainDate;
    readonly to?: PlainDate;
    readonly name: Text;
  }[];
  readonly guidance: readonly { readonly title: Text; readonly where?: Text }[];
  readonly vocabulary: readonly OwnCode[];
  readonly records?: { readonly system?: string; readonly who?: Text; readonly keep_for?: string };
  readonly review: ReviewPolicy;
  readonly rules: Readonly<Record<string, { readonly severity: string; readonly reason: string }>>;
}

/** How a referral is made. */
export interface Protocol {
  readonly id: string;
  readonly name: Text;
  readonly steps: readonly Text[];
}

/** The ids of an area and of every larger area around it; a circle of areas ends where it began. */
export function areaAndAbove(id: string, areas: readonly Area[]): readonly string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.includes(next); ) {
    found.push(next);
    next = areas.find((area) => area.id === found.at(-1))?.within;
  }
  return found;
}

/** Reads `pathway.yaml` that fits the schema, or what an audience may see of it. */
export function toPathway(file: PathwayFile): Pathway {
  const first = file.languages[0] ?? "en";
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  return {
    title: toText(file.title, first),
    country: file.country,
    time_zone: file.time_zone,
    languages: file.languages,
    calendar_alone: file.calendar_alone === "yes",
    digits: file.digits ?? "latin",
    example: file.example === "yes",
    audience: file.audience ?? "partner",
    status: file.status ?? "open",
    areas: (file.areas ?? []).map(({ id, name, within }) => ({
      id,
      name: toName(name),
      ...defined({ within }),
    })),
    roles: (file.roles ?? []).map(({ id, name }) => ({ id, name: toName(name) })),
    own_services: (file.own_services ?? []).map((each) => ({
      name: toText(each.name, first),
      provides: each.provides ?? [],
      ...defined({ text: words(each.text) }),
    })),
    emergency: (file.emergency ?? []).map((each) => toEmergency(each, first)),
    specialists: (file.specialists ?? []).map((each) => toSpecialist(each, first)),
    seasons: (file.seasons ?? []).map(toSeason),
    holidays: (file.holidays ?? []).flatMap(toHoliday),
    guidance: (file.guidance ?? []).map((each) => ({
      title: toText(each.title, first),
      ...defined({ where: words(each.where) }),
    })),
    vocabulary: (file.vocabulary ?? []).map(toOwnCode),
    review: toReview(file.review),
    rules: file.rules ?? {},
    ...defined({
      calendar: file.calendar === "gregorian" ? undefined : file.calendar,
      owner: file.owner,
      protocol: file.protocol,
      scope: words(file.scope),
      inclusion_policy: words(file.inclusion_policy),
      complaints: given(file.complaints, (each) => toComplaints(each, first)),
      records: given(file.records, ({ system, who, keep_for }) =>
        defined({ system, who: words(who), keep_for }),
      ),
    }),
  };
}

/** Reads a protocol that fits the schema. */
export function toProtocol(id: string, file: ProtocolFile, first: string): Protocol {
  return {
    id,
    name: toText(file.name, first),
    steps: file.steps.map((each) => toText(each, first)),
  };
}

function toComplaints(
  { general, sensitive, independent }: NonNullable<PathwayFile["complaints"]>,
  first: string,
): NonNullable<Pathway["complaints"]> {
  const words = (value: WrittenText | undefined) => given(value, (each) => toText(each, first));
  return defined({
    general: words(general),
    sensitive: words(sensitive),
    independent: words(independent),
  });
}

function toReview(written: PathwayFile["review"]): ReviewPolicy {
  const intervals = Object.entries(written ?? {}).map(
    ([name, each]) => [name, parseInterval(each)] as const,
  );
  return Object.fromEntries(intervals.filter(([, each]) => each !== undefined));
}

function toEmergency(
  written: NonNullable<PathwayFile["emergency"]>[number],
  first: string,
): EmergencyNumber {
  return {
    for: toText(written.for, first),
    phone: written.phone,
    ...defined({
      hours: given(written.hours, (each) => toHours(each, first)),
      text: given(written.text, (each) => toText(each, first)),
    }),
  };
}

function toSpecialist(
  written: NonNullable<PathwayFile["specialists"]>[number],
  first: string,
): Specialist {
  const { role, phone, backup } = written;
  return {
    role,
    phone,
    sectors: written.sectors ?? [],
    codes: written.codes ?? [],
    ...defined({ backup, hours: given(written.hours, (each) => toHours(each, first)) }),
  };
}

function toSeason(written: NonNullable<PathwayFile["seasons"]>[number]): Season {
  const dates = (written.dates ?? []).flatMap((each) => {
    const [from, to] = [parseDate(each.from), parseDate(each.to)];
    return from && to ? [{ from, to, certain: each.certain !== "no" }] : [];
  });
  return { id: written.id, name: toName(written.name), dates };
}

function toHoliday(
  written: NonNullable<PathwayFile["holidays"]>[number],
): Pathway["holidays"][number][] {
  const on = parseDate(written.on);
  return on
    ? [{ on, name: toName(written.name), ...defined({ to: given(written.to, parseDate) }) }]
    : [];
}

function toOwnCode(written: NonNullable<PathwayFile["vocabulary"]>[number]): OwnCode {
  const { code, sector, name, sensitive, review } = written;
  return {
    code,
    sector,
    name: toName(name),
    ...defined({
      sensitive: given(sensitive, (each) => each === "yes"),
      review: given(review, parseInterval),
    }),
  };
}
