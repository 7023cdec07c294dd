import { type Change, type EntryChange, type Harm, worse } from "../history/change.ts";
import { changedKinds, without } from "../history/eligibility-difference.ts";
import type { EntryFacts, FactKey, Facts } from "../history/facts.ts";
import { label } from "../languages/translator.ts";
import type { Refusal } from "../model/eligibility.ts";
import type { Fees } from "../model/service.ts";
import type { Text } from "../model/text.ts";
import { changedHours } from "./change-hours.ts";
import { type ChangeContext, factLabel, factWords } from "./change-values.ts";
import { refusalWords } from "./eligibility-sentence.ts";
import { areaName, codeName } from "./row.ts";

/** One line of what changed, as a reader is told. */
export interface ToldChange {
  /** `undefined` for what became of the entry or a place as a whole. */
  readonly key?: FactKey;
  readonly harm: Harm;
  /** Begins with a capital and ends without a stop. */
  readonly text: string;
}

/** What changed in an entry, in the reader's words, the worst first. Empty where only what is over was tidied away. */
export function toldChanges(change: EntryChange, context: ChangeContext): readonly ToldChange[] {
  const { say } = context.reader;
  if (change.what !== "changed") return [{ harm: change.harm, text: say(`change.${change.what}`) }];
  const { formerId: before, id: now } = change;
  const renamed =
    before === undefined
      ? []
      : [{ harm: "minor" as const, text: say("change.renamed", { now, before }) }];
  return [...placeLines(change, context), ...factLines(change, context), ...renamed];
}

const idsOf = (facts: EntryFacts | undefined) => [...(facts?.places.keys() ?? [])];

/** Places that came and went. A place without an id is the entry itself. */
export function placeLines(
  { before, after }: EntryChange,
  context: ChangeContext,
): readonly ToldChange[] {
  const { say, list } = context.reader;
  const [earlier, later] = [idsOf(before), idsOf(after)];
  const gone = earlier.filter((id) => !later.includes(id));
  const come = later.filter((id) => !earlier.includes(id));
  const nameIn = (facts: EntryFacts | undefined, id: string) => placeName(facts, id, context);
  if (gone.includes("") && come.length > 0) {
    const places = list(come.map((id) => nameIn(after, id)));
    return [{ harm: "vain", text: say("change.places", { places }) }];
  }
  if (come.includes("") && gone.length > 0)
    return [{ harm: "vain", text: say("change.only_place") }];
  return [
    ...gone.map((id) => ({
      harm: "vain" as const,
      text: say("change.place_gone", { place: nameIn(before, id) }),
    })),
    ...come.map((id) => ({
      harm: "missed" as const,
      text: say("change.place_added", { place: nameIn(after, id) }),
    })),
  ];
}

/** A change that came to several places alike. */
export interface PlacedChange {
  readonly change: Change;
  /** Their ids; none for the entry as a whole. */
  readonly places: readonly string[];
  readonly harm: Harm;
}

/** What changed, each once; of places that are new, nothing. */
export function placedChanges(change: EntryChange): readonly PlacedChange[] {
  const { before, after } = change;
  const stayed = idsOf(after).filter((id) => before?.places.has(id));
  const isNew = (place: string) =>
    !stayed.includes(place) && !(place === "" && after?.places.has(""));
  const groups = new Map<
    string,
    { readonly change: Change; readonly places: string[]; harm: Harm }
  >();
  for (const each of change.changes) {
    const { key, place } = each;
    if (place !== undefined && isNew(place)) continue;
    const sign = JSON.stringify([key, place === undefined, each.before, each.after]);
    const group = groups.get(sign) ?? { change: each, places: [], harm: each.harm };
    groups.set(sign, group);
    group.harm = worse(group.harm, each.harm);
    if (place !== undefined) group.places.push(place);
  }
  return [...groups.values()];
}

/** The names of the places that it came to; `undefined` where it holds for all of them. */
export function placesWords(
  { places }: PlacedChange,
  { after }: EntryChange,
  context: ChangeContext,
): string | undefined {
  const isEverywhere = places.length === 0 || places.length === idsOf(after).length;
  if (isEverywhere) return undefined;
  return context.reader.list(places.map((id) => placeName(after, id, context)));
}

/** What changed alike at several places is told once; at all of them, as of the entry. */
function factLines(change: EntryChange, context: ChangeContext): readonly ToldChange[] {
  return placedChanges(change).flatMap((placed) => {
    const place = placesWords(placed, change, context);
    return toldOf(placed.change, context).map((text) => ({
      ...{ key: placed.change.key, harm: placed.harm },
      text: place === undefined ? text : context.reader.say("change.at", { place, change: text }),
    }));
  });
}

function placeName(facts: EntryFacts | undefined, id: string, context: ChangeContext): string {
  const { name, area, address } = facts?.places.get(id) ?? {};
  if (name) return context.reader.within(name);
  if (area !== undefined) return areaName(area, context);
  return address ? context.reader.within(address) : id;
}

/** Lists of which is told what came and what went, and how their items are read. */
const lists: ReadonlySet<FactKey> = new Set([
  ...(["provides", "languages", "referral.how", "referral.must_say"] as const),
  "not_here",
]);

/** Texts too long to be told twice. */
export const long: ReadonlySet<FactKey> = new Set([
  ...(["description", "not_provided", "good_to_know", "referral.what_happens_next"] as const),
  ...(["referral.privacy", "notes_about_the_service", "under_18.consent", "visits"] as const),
  ...(["under_18.accompaniment", "complaints.general", "complaints.sensitive"] as const),
]);

/** One change in sentences. */
export function toldOf(change: Change, context: ChangeContext): readonly string[] {
  const { key, before, after } = change;
  const { say } = context.reader;
  if (key === "status") return [statusLine(change, context)];
  if (key === "draft") return [say(after ? "change.draft" : "change.no_draft")];
  if (key === "hidden") return [say(after ? "change.hidden" : "change.not_hidden")];
  if (change.effect === "translated" && before && after)
    return translated(key, [before as Text, after as Text], context);
  if (key === "hours" && before && after) return changedHours(before, after, context);
  if (key === "open_to" && before && after) return eligibilityLines(change, context);
  if (key === "not_open_to") return refusalLines(before ?? [], after ?? [], context);
  if (lists.has(key) && before && after)
    return listLines(key, [before as readonly unknown[], after as readonly unknown[]], context);
  return [plainLine(change, context)];
}

function plainLine(change: Change, context: ChangeContext): string {
  const { key, before, after } = change;
  const { reader } = context;
  const words = (value: Facts[FactKey] | undefined) =>
    value === undefined ? undefined : factWords(key, value, context);
  const [was, now] = key === "fees" ? feesWords(change, context) : [words(before), words(after)];
  const facts = { label: factLabel(key, reader), now: now ?? "", before: was ?? "" };
  if (now === undefined)
    return reader.say(long.has(key) ? "change.dropped" : "change.unknown", facts);
  if (was === undefined) return reader.say("change.known", facts);
  return reader.say(long.has(key) || was === now ? "change.new" : "change.now", facts);
}

/** Where nothing but the price changed, only the prices. */
function feesWords(
  change: Change,
  context: ChangeContext,
): readonly [string | undefined, string | undefined] {
  const [before, after] = [change.before, change.after] as [Fees | undefined, Fees | undefined];
  const rest = (fees: Fees | undefined) =>
    fees?.kind === "priced" ? JSON.stringify({ ...fees, amount: 0, currency: "" }) : undefined;
  const isPrice = rest(before) !== undefined && rest(before) === rest(after);
  const words = (fees: Fees | undefined) => {
    if (fees?.kind !== "priced" || fees.amount === undefined || !isPrice)
      return fees && factWords("fees", fees, context);
    return context.reader.amount(fees.amount, fees.currency);
  };
  return [words(before), words(after)];
}

/** Doors of which nothing is said are open. */
function statusLine({ before, after }: Change, context: ChangeContext): string {
  const { reader } = context;
  const words = (value: unknown) =>
    value === undefined
      ? label(reader.language, "state", "open")
      : factWords("status", value as Facts["status"], context);
  const isOpen = after === undefined || (after as Facts["status"]).state === "open";
  if (isOpen) return reader.say("change.open", { before: words(before) });
  const facts = { label: factLabel("status", reader), now: words(after), before: words(before) };
  return reader.say("change.now", facts);
}

function translated(
  key: FactKey,
  [before, after]: readonly [Text, Text],
  { reader }: ChangeContext,
): readonly string[] {
  const names = (codes: readonly string[]) =>
    reader.list(codes.filter((code) => code !== "*").map(reader.languageName));
  const [lost, won] = [
    without(Object.keys(before), Object.keys(after)),
    without(Object.keys(after), Object.keys(before)),
  ].map(names);
  const line = (sentence: "change.translated" | "change.untranslated", languages = "") =>
    languages === "" ? [] : [reader.say(sentence, { label: factLabel(key, reader), languages })];
  return [...line("change.translated", won), ...line("change.untranslated", lost)];
}

function eligibilityLines(change: Change, context: ChangeContext): readonly string[] {
  const [before, after] = [change.before, change.after] as [Facts["open_to"], Facts["open_to"]];
  const { reader } = context;
  const kinds = changedKinds(before, after);
  if (kinds) {
    const { list, lost, won } = kinds;
    const line = (key: "change.takes_no_longer" | "change.takes", of: readonly string[]) =>
      of.length === 0 ? [] : [reader.say(key, { people: kindNames(list, of, context) })];
    return [...line("change.takes_no_longer", lost), ...line("change.takes", won)];
  }
  const key = { narrower: "change.takes_fewer", wider: "change.takes_more" } as const;
  const effect =
    change.effect === "narrower" || change.effect === "wider" ? change.effect : undefined;
  return [
    reader.say(effect ? key[effect] : "change.takes_others", {
      now: factWords("open_to", after, context),
      before: factWords("open_to", before, context),
    }),
  ];
}

function kindNames(
  list: NonNullable<ReturnType<typeof changedKinds>>["list"],
  codes: readonly string[],
  { reader }: ChangeContext,
): string {
  if (list === "nationalities") {
    const countries = reader.list(codes.map(reader.countryName));
    return reader.say("who.citizens", { countries, count: codes.length });
  }
  const kind = { statuses: "status", sexes: "sex", groups: "group", for: "unit" } as const;
  return reader.list(codes.map((each) => label(reader.language, kind[list], each)));
}

/** Refusals that came, went, or say something else of the same people. */
function refusalLines(
  before: readonly Refusal[],
  after: readonly Refusal[],
  context: ChangeContext,
): readonly string[] {
  const who = (refusals: readonly Refusal[]) => refusals.map((each) => JSON.stringify(each.who));
  const told = (
    key: "change.refuses" | "change.refuses_no_longer" | "change.refusal",
    of: readonly Refusal[],
  ) =>
    of.map((each) => {
      const people = refusalWords(each, context.reader, (id) => areaName(id, context));
      return context.reader.say(key, { people: people.replace(/\.$/, "") });
    });
  const isIn = (all: readonly Refusal[]) => (each: Refusal) =>
    who(all).includes(JSON.stringify(each.who));
  const [come, gone] = [without(after, before), without(before, after)];
  return [
    ...told(
      "change.refuses",
      come.filter((each) => !isIn(before)(each)),
    ),
    ...told(
      "change.refuses_no_longer",
      gone.filter((each) => !isIn(after)(each)),
    ),
    ...told("change.refusal", come.filter(isIn(before))),
  ];
}

function listLines(
  key: FactKey,
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
  context: ChangeContext,
): readonly string[] {
  const { reader } = context;
  const line = (sentence: "change.more" | "change.less", items: readonly unknown[]) => {
    if (items.length === 0) return [];
    const names = key === "provides" ? items.map((each) => codeName(String(each), context)) : [];
    const words = names.length > 0 ? reader.list(names) : factWords(key, items as never, context);
    return [reader.say(sentence, { label: factLabel(key, reader), items: words })];
  };
  return [
    ...line("change.less", without(before, after)),
    ...line("change.more", without(after, before)),
  ];
}
