import type { Edition } from "../edition/edition.ts";
import { type Harm, harms } from "../history/change.ts";
import { type CopyChange, isOver } from "../history/copy-changes.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { banners } from "./banners.ts";
import { type MendContext, type Mending, matters, mendingsOf } from "./mendings.ts";
import { roleName } from "./row.ts";
import type { ToldPage } from "./told-page.ts";

/** Where an entry stands in a printed copy. */
export interface PlaceInCopy {
  readonly page: number;
  readonly number: number;
}

/** A copy, as its record tells of it. */
export interface CopyAbout {
  readonly number: number;
  readonly code: string;
  readonly asOf: PlainDate;
  readonly validUntil: PlainDate | undefined;
  /** Of the booklet whose pages are meant; `undefined` where the edition has none. */
  readonly language: string | undefined;
  readonly places: ReadonlyMap<string, PlaceInCopy>;
}

/** What is wrong in the copies of one edition. */
export interface CopyCorrections {
  readonly about: CopyAbout;
  readonly copy: Edition;
  readonly now: Edition;
  readonly changes: readonly CopyChange[];
}

/** A slip before it is laid out. */
export interface Slip {
  readonly title: string;
  readonly about: readonly string[];
  readonly notices: readonly string[];
  /** Why to throw the copy away rather than to correct it, the worst first. */
  readonly away: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly harm: Harm;
    readonly entries: readonly SlipEntry[];
  }[];
  readonly end: readonly string[];
  /** Entries on it. */
  readonly count: number;
}

export interface SlipEntry {
  readonly where: string;
  readonly name: string;
  readonly mendings: readonly Mending[];
}

/** What people who hold copies of an edition strike out and write. */
export function slipOf(compared: CopyCorrections, context: MendContext): Slip {
  const corrected = { ...compared, changes: asLeafed(compared) };
  const { about, changes, now } = corrected;
  const { reader } = context.telling;
  const { say } = reader;
  const told = changes.filter(({ harm }) => matters(harm));
  const groups = harms.flatMap((harm) => {
    const stop = harm === "danger" ? stopEntries(corrected, context) : [];
    const own = told.filter((each) => each.harm === harm);
    const entries = [...stop, ...own.flatMap((each) => entryOf(each, corrected, context))];
    return entries.length === 0
      ? []
      : [{ title: reader.say(`change.harm.${harm}`), harm, entries }];
  });
  const minor = changes.length - told.length;
  const { number, code, language, asOf } = about;
  return {
    title: say("mend.title", { number }),
    about: [
      say("mend.of", {
        ...{ number, code, date: reader.date(asOf) },
        title: reader.within(now.pathway.title),
      }),
      say("mend.as_of", { date: reader.date(now.as_of) }),
      language === undefined
        ? say("mend.no_pages")
        : say("mend.pages", { language: reader.languageName(language) }),
    ],
    notices: banners(now, { reader, isWorkingCopy: false }),
    away: reasonsToThrowAway(corrected, context),
    groups,
    end: [...(minor > 0 ? [say("mend.minor", { count: minor })] : []), say("mend.end", { number })],
    count: groups.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

/** Whoever corrects a copy goes through it once, from its first page to its last; what has no page in it comes after. */
function asLeafed({
  changes,
  about: { places },
}: Pick<CopyCorrections, "changes" | "about">): readonly CopyChange[] {
  const last = { page: Number.MAX_SAFE_INTEGER, number: 0 };
  const placeOf = ({ id }: CopyChange) => places.get(id) ?? last;
  return [...changes].sort((one, two) => {
    const [a, b] = [placeOf(one), placeOf(two)];
    return a.page - b.page || a.number - b.number;
  });
}

/** An entry that its readers see no longer is found by its place alone: its name may tell why. */
function entryOf(
  copyChange: CopyChange,
  { about: { places }, now }: CopyCorrections,
  context: MendContext,
): readonly SlipEntry[] {
  const { what, change, id } = copyChange;
  const { reader } = context.telling;
  const { say } = reader;
  const place = places.get(id);
  if (what === "gone" && !place) return [];
  const mendings = mendingsOf(copyChange, context, isOver(copyChange, now));
  if (mendings.length === 0) return [];
  const name = (change.before ?? change.after)?.own.name;
  const isNamed = what !== "gone" && name !== undefined;
  const words = isNamed ? reader.within(name) : say("mend.unnamed");
  return [
    {
      where: placeWords(copyChange, place, context),
      name: isNamed && !context.mayQuote(words) ? say("mend.unnamed") : words,
      mendings,
    },
  ];
}

function placeWords(
  { what }: CopyChange,
  place: PlaceInCopy | undefined,
  { telling: { reader } }: MendContext,
): string {
  const { say } = reader;
  if (what === "added") return say("mend.at_new");
  return place ? say("mend.at", { ...place }) : say("mend.at_name");
}

/** The worst that can happen with the copy comes first. */
function reasonsToThrowAway(
  { about, changes, copy, now }: CopyCorrections,
  { telling: { reader } }: MendContext,
): readonly string[] {
  const { say } = reader;
  const { places, validUntil } = about;
  const dangerous = changes.filter(({ harm }) => harm === "danger");
  const at = dangerous.flatMap(({ id }) => {
    const place = places.get(id);
    return place ? [say("mend.at_page", { ...place })] : [];
  });
  const unlocated = changes.filter(({ what, id }) => what === "gone" && !places.has(id)).length;
  const wrong = changes.filter(({ what, harm }) => what !== "added" && matters(harm)).length;
  const all = copy.listed.length;
  return [
    ...(validUntil !== undefined && validUntil < now.as_of
      ? [say("mend.away_over", { date: reader.date(validUntil) })]
      : []),
    ...(unlocated > 0 ? [say("mend.away_unlocated", { count: unlocated })] : []),
    ...(at.length > 0 ? [say("mend.away_danger", { entries: reader.list(at) })] : []),
    ...(wrong * 3 > all ? [say("mend.away_many", { wrong, all })] : []),
  ];
}

/** Numbers for danger stand in the front of every copy, and of the wrong ones nobody asks. */
function stopEntries(
  { copy, now }: CopyCorrections,
  { telling: { reader } }: MendContext,
): readonly SlipEntry[] {
  const isolated = (phone: string) => `\u2066${phone}\u2069`;
  const emergency = ({ pathway }: Edition) =>
    pathway.emergency.map(({ for: whom, phone }) => `${reader.within(whom)} ${isolated(phone)}`);
  const specialists = (edition: Edition) =>
    edition.pathway.specialists.map(({ role, phone, backup }) =>
      [
        roleName(role, { edition, reader }),
        ...[phone, ...(backup ? [backup] : [])].map(isolated),
      ].join(" "),
    );
  // Each on a line of its own: among words of the other direction nobody sees at a glance which number is whose.
  const lines = (
    key: "mend.stop_emergency" | "mend.stop_specialists",
    of: (edition: Edition) => string[],
  ) => {
    const [then, today] = [of(copy), of(now)];
    if (then.join() === today.join()) return [];
    return (today.length > 0 ? today : ["–"]).map((each) => ({
      ...{ label: undefined, strike: undefined },
      write: reader.say(key, { now: each }),
    }));
  };
  const mendings = [
    ...lines("mend.stop_emergency", emergency),
    ...lines("mend.stop_specialists", specialists),
  ];
  return mendings.length === 0
    ? []
    : [{ where: reader.say("mend.stop"), name: reader.say("stop.title"), mendings }];
}

/** A slip as text, Markdown or a page to be read on a screen. */
export function slipPage(slip: Slip, { telling: { reader } }: MendContext): ToldPage {
  const { say, language } = reader;
  const arrow = language.direction === "rtl" ? "←" : "→";
  const told = (key: "mend.strike" | "mend.write", now: string) =>
    say("change.new", { label: say(key), now });
  const lines = ({ mendings }: SlipEntry) =>
    mendings.map(({ strike, write }) =>
      strike === undefined
        ? told("mend.write", write)
        : `${told("mend.strike", strike)} ${arrow} ${told("mend.write", write)}`,
    );
  const away = slip.away.map((line) => ({ title: line, id: undefined, lines: [], notes: [] }));
  return {
    ...{ title: slip.title, notices: slip.notices, about: slip.about, end: slip.end },
    groups: [
      ...(away.length > 0 ? [{ title: say("mend.away"), harm: undefined, entries: away }] : []),
      ...slip.groups.map(({ title, harm, entries }) => ({
        ...{ title, harm },
        entries: entries.map((entry) => ({
          ...{ title: `${entry.where} · ${entry.name}`, id: undefined },
          ...{ lines: lines(entry), notes: [] },
        })),
      })),
    ],
  };
}
