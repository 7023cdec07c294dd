import type { Edition, PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { latinDigits } from "../model/latin-digits.ts";
import type { Pathway } from "../model/pathway.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Text } from "../model/text.ts";
import type { HoursLine } from "./hours-lines.ts";
import type { Reader, Words } from "./reader.ts";

/** Something a person dials, writes to or opens. Always left to right, never broken. */
export interface Address {
  readonly text: string;
  readonly href: string;
}

/** A sentence that names other entries, in three parts: what stands before the names, the names, what stands after. */
export interface Doors {
  readonly before: string;
  readonly doors: readonly Door[];
  readonly after: string;
}

/** Another entry, where to find it in this document when the layout says so. */
export interface Door {
  readonly id: string;
  readonly name: Words;
  readonly href?: string;
}

/** How old facts are. */
export interface Age {
  readonly text: string;
  /** True when the person must ask first. */
  readonly isOld: boolean;
  /** The last day on which the text holds; after it the facts are old. Absent when they are old already. */
  readonly until?: PlainDate;
}

/** One line of an entry: a label and what stands beside it. A template prints whichever parts are there. */
export interface Row {
  readonly kind: string;
  readonly label: string;
  readonly words?: readonly Words[];
  readonly addresses?: readonly Address[];
  readonly hours?: readonly HoursLine[];
  readonly doors?: Doors;
  /** A point for the map of a phone. */
  readonly map?: Address;
  /** Said in the place of an unknown fact: the person must ask. */
  readonly unknown?: string;
  /** Where these facts are older than the entry, or will be old sooner. */
  readonly age?: Age;
}

/** What an entry's view is made with. */
export interface ViewContext {
  readonly edition: Edition;
  readonly reader: Reader;
  /** Where an entry stands in this document; absent in layouts without links. */
  hrefOf?(id: string): string | undefined;
}

/** Whose names of codes, areas and roles are read. */
export interface Naming {
  readonly reader: Reader;
  readonly edition: { readonly pathway: Pick<Pathway, "vocabulary" | "areas" | "roles"> };
}

/** The readable name of a code: the pathway's own, or ours. */
export function codeName(code: string, { edition, reader }: Naming): string {
  const own = edition.pathway.vocabulary.find((each) => each.code === code);
  return own ? reader.words(own.name).text : label(reader.language, "code", code);
}

/** The readable name of an area. */
export function areaName(id: string, { edition, reader }: Naming): string {
  const area = edition.pathway.areas.find((each) => each.id === id);
  return area ? reader.words(area.name).text : id;
}

/** The readable name of a role. */
export function roleName(id: string, { edition, reader }: Naming): string {
  const role = edition.pathway.roles.find((each) => each.id === id);
  return role ? reader.words(role.name).text : id;
}

/** A row of one text; none where the text is absent. */
export function textRows(
  kind: string,
  rowLabel: string,
  value: Text | undefined,
  { reader }: ViewContext,
): Row[] {
  return value ? [{ kind, label: rowLabel, words: [reader.words(value)] }] : [];
}

/** What a telephone dials: digits and a leading plus. */
export function phoneAddress(text: string): Address {
  return { text, href: `tel:${dialled(text)}` };
}

/** The digits of a number, with its plus; a telephone knows those of Latin writing only. */
export function dialled(number: string): string {
  return latinDigits(number).replace(/[^\d+]/g, "");
}

/** A sentence about other entries; `undefined` when this edition lists none of them. */
export function doorsOf(
  key: "entry.reached_through" | "entry.instead",
  ids: readonly string[],
  context: ViewContext,
): Doors | undefined {
  const { reader, edition, hrefOf } = context;
  const { listed, beyond = [] } = edition;
  const doors = ids.flatMap((id): Door[] => {
    const held = listed.find((each) => each.id === id);
    const href = held && hrefOf?.(id);
    if (held)
      return [{ id, name: reader.words(held.name), ...(href === undefined ? {} : { href }) }];
    const other = beyond.find((each) => each.id === id);
    return other ? [{ id, name: withPhone(other, reader) }] : [];
  });
  if (doors.length === 0) return undefined;
  const [before = "", after = ""] = reader.say(key, { name: gap, names: gap }).split(gap);
  return { before, doors, after };
}

/** Whoever holds a part does not find the entry in it, so its number stands beside the name. */
function withPhone({ name, sites }: PublishedService, reader: Reader): Words {
  const words = reader.words(name);
  const [phone] = sites.flatMap(({ contact }) => contact.phone);
  return phone === undefined ? words : { ...words, text: `${words.text}, ${phone}` };
}

/** Stands for the names while a sentence is cut in two; no text may hold it. */
const gap = "\u0000";
