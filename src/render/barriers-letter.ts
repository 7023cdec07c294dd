import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { Conditions } from "../model/eligibility.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { banners } from "./banners.ts";
import { type Barrier, type BarriersContext, peopleOf } from "./barriers-view.ts";
import { endPaper } from "./end-paper.ts";
import {
  type Asked,
  anywhere,
  everybody,
  fitOf,
  keysOf,
  kindOfStatus,
  placesIn,
} from "./gaps-count.ts";
import type { PaperDocument } from "./layout.ts";
import { fillPage } from "./page.ts";
import { areaName, codeName, roleName } from "./row.ts";
import { isProtected } from "./stop-box.ts";

/** A letter to whoever gives the money: who is turned away, and why. It names no person, no service and no organisation. */
export interface Letter {
  readonly notices: readonly string[];
  readonly title: string;
  readonly head: readonly string[];
  readonly open: string;
  readonly heads: readonly string[];
  /** Each cell with the head of its column, which stands beside it where a table has no room. */
  readonly rows: readonly (readonly { readonly head: string; readonly text: string }[])[];
  readonly none: string;
  readonly ask: string;
  readonly asks: readonly string[];
}

/** Refusals that may be told to somebody outside: of sensitive needs a line could point at one door. */
export function tellable(
  barriers: readonly Barrier[],
  { edition }: Pick<BarriersContext, "edition">,
): readonly Barrier[] {
  return barriers.filter(
    ({ service: { provides, sectors } }) =>
      !isSensitive(provides, edition.vocabulary) && !sectors.some(isProtected),
  );
}

export function letterTo(
  funder: string,
  barriers: readonly Barrier[],
  context: BarriersContext,
): Letter {
  const { edition, reader, speech } = context;
  const { say } = speech;
  const title = reader.within(edition.pathway.title);
  const { owner } = edition.pathway;
  const heads = (["need", "area", "who", "why", "else"] as const).map((each) =>
    say(`letter.${each}`),
  );
  const from =
    owner === undefined
      ? say("letter.from_nobody", { title })
      : say("letter.from", { title, role: roleName(owner, context) });
  return {
    notices: banners({ ...edition, audience: "public" }, { reader, isWorkingCopy: false }),
    title: say("letter.title"),
    head: [
      say("letter.to", { funder: kept(funder, reader) }),
      from,
      reader.say("as_of", { date: reader.date(edition.as_of) }),
    ],
    open: say("letter.open"),
    heads,
    rows: barriers.map((each) =>
      rowOf(each, context).map((text, index) => ({ head: heads[index] ?? "", text })),
    ),
    none: say("letter.none"),
    ask: say("letter.ask"),
    asks: (["lift", "share", "who"] as const).map((each) => say(`letter.ask_${each}`)),
  };
}

/** A name in letters of the other direction keeps its order among the words around it. */
function kept(name: string, { language }: BarriersContext["reader"]): string {
  const direction = /[\u0590-\u08ff]/.test(name) ? "rtl" : "ltr";
  return direction === language.direction ? name : `\u2068${name}\u2069`;
}

function rowOf({ service, refusal }: Barrier, context: BarriersContext): readonly string[] {
  const { reader, speech } = context;
  const causes = refusal.because.map((cause) => label(reader.language, "cause", cause));
  const count = elsewhere(service, refusal.who, context);
  return [
    reader.list(service.provides.map((code) => codeName(code, context))),
    reader.list(areasOf(service, context)),
    peopleOf(refusal.who, context),
    causes.length > 0 ? reader.capital(reader.list(causes)) : speech.say("why.unsaid"),
    count === undefined
      ? speech.say("letter.unknown")
      : count === 0
        ? speech.say("letter.nobody")
        : String(count),
  ];
}

/** Large areas only: a street and a need would name the door. */
function areasOf(service: PublishedService, context: BarriersContext): readonly string[] {
  return columnsOf(service, context)
    .filter((key) => key !== anywhere)
    .map((key) => areaName(key, context));
}

function columnsOf({ sites }: PublishedService, { edition }: BarriersContext): readonly string[] {
  const place = placesIn(edition, keysOf("area", edition));
  return [...new Set(sites.flatMap(place))];
}

/** How many others with the same help, in the same large area or of no place, surely take them; `undefined` where codes cannot tell. */
function elsewhere(
  service: PublishedService,
  who: Conditions,
  context: BarriersContext,
): number | undefined {
  const asked = askedOf(who);
  if (asked.length === 0) return undefined;
  const own = new Set([...columnsOf(service, context), anywhere]);
  const near = context.edition.listed.filter(
    (other) =>
      other.id !== service.id &&
      other.provides.some((code) => service.provides.includes(code)) &&
      columnsOf(other, context).some((key) => own.has(key)),
  );
  const counts = asked.map(
    (each) =>
      near.filter((other) => other.sites.some((site) => fitOf(other, site, each) === "yes")).length,
  );
  return Math.min(...counts);
}

/** Each kind of people that is refused by one thing only; nothing where the refusal hangs on more. */
function askedOf(who: Conditions): readonly Asked[] {
  const [only, ...more] = Object.keys(who);
  if (more.length > 0) return [];
  if (only === "statuses")
    return (who.statuses ?? []).map((each) => ({ ...everybody, ...kindOfStatus(each, everybody) }));
  if (only === "sexes")
    return (who.sexes ?? []).map((sex) => ({ person: { sex }, about: ["sexes"] }));
  if (only === "ages" && who.ages) return [{ person: { ages: who.ages }, about: ["ages"] }];
  return [];
}

/** The letter as lines. */
export function letterLines(letter: Letter): readonly string[] {
  const { notices, title, head, open, rows, none, ask, asks } = letter;
  const blocks = rows.flatMap((row) => [
    ...row.map(({ head, text }, index) => `${index === 0 ? "– " : "  "}${head}: ${text}`),
    "",
  ]);
  return [
    ...notices.flatMap((each) => [each, ""]),
    ...head,
    "",
    title,
    "",
    open,
    "",
    ...(rows.length === 0 ? [none, ""] : blocks),
    `${ask}:`,
    ...asks.map((each) => `– ${each}`),
  ];
}

/** The letter as one page that loads nothing. */
export function letterPage(letter: Letter, { reader }: BarriersContext): string {
  const { code, direction } = reader.language;
  return fillPage("letter", { lang: code, dir: direction, ...letter });
}

/** The letter on A4. */
export function letterPaper(letter: Letter, context: BarriersContext, path: string): PaperDocument {
  const { reader, edition } = context;
  return endPaper({
    ...{ path, html: letterPage(letter, context), title: letter.title },
    ...{ language: reader.language, date: edition.as_of },
  });
}
