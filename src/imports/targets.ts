import { dayNames } from "../model/hours.ts";
import { isId } from "../model/slug.ts";
import { type About, type CellReading, misread, parsed, verbatim } from "./cell-reading.ts";
import {
  readAges,
  readCode,
  readCodes,
  readCountries,
  readLanguages,
  readOpenTo,
  readPapers,
  readRefused,
} from "./read-codes.ts";
import { readMail, readPhone, readPhones, readWebsite, readWholePhones } from "./read-contact.ts";
import { readAmount, readCurrency, readFees } from "./read-money.ts";
import { readArea, readAreas, readDegrees, readPoint } from "./read-place.ts";
import { readDay, readDayHours, readOpening, readPartOfHours } from "./read-time.ts";

/** A place in an entry or its provider where the cells of a column may go. */
export interface Target {
  /** The key of the entry, with dots; below `organization.` of its provider. */
  readonly to: string;
  /**
   * What several cells of one service come to: `one` has one value; a `list` takes all; `words` stand one after the other.
   */
  readonly holds: "one" | "list" | "words";
  /** Words that may stand in several languages, and how many letters each may have. */
  readonly letters?: number;
  /** At most so many items. */
  readonly items?: number;
  /** Where what it says is put, if that is another place: days, and the times of a day, are both of the hours. */
  readonly into?: string;
  read(text: string, about: About): CellReading;
}

const words = (to: string, letters: number, holds: Target["holds"] = "words"): Target => ({
  ...{ to, holds, letters },
  read: (text) => {
    if (text.length > letters) return misread("long");
    return holds === "one" ? parsed(text) : verbatim(text);
  },
});
const line = (to: string, letters: number): Target => ({
  ...{ to, holds: "one" },
  read: (text) => (text.length > letters || text.includes("\n") ? misread("long") : verbatim(text)),
});
const one = (to: string, read: Target["read"]): Target => ({ to, holds: "one", read });
const list = (to: string, items: number, read: Target["read"]): Target => ({
  ...{ to, holds: "list", items, read },
});

const readId = (text: string) => (isId(text) ? parsed(text) : misread("id"));

/** Every place, one line each. A column may go to no other. */
export const targets: readonly Target[] = [
  one("id", readId),
  {
    ...line("source.id", 200),
    read: (text) => (text.length > 200 ? misread("long") : parsed(text)),
  },
  words("name", 200, "one"),
  words("description", 3000),
  words("not_provided", 1000),
  words("good_to_know", 1000),
  list("provides", 40, readCodes("code")),
  words("organization", 200, "one"),
  one("organization.kind", readCode("kind")),
  list("organization.phone", 6, readPhones),
  one("organization.email", readMail),
  one("organization.website", readWebsite),
  one("status", readCode("state")),
  one("area", readArea),
  words("address", 500),
  words("directions", 800),
  one("coordinates", readPoint),
  one("coordinates.latitude", readDegrees(90)),
  one("coordinates.longitude", readDegrees(180)),
  list("phone", 6, readPhones),
  list("whatsapp", 6, readWholePhones),
  list("sms", 6, readWholePhones),
  one("email", readMail),
  one("website", readWebsite),
  // A name goes to nobody: it is kept out, and the role stands there.
  words("referral_contact.name", 120, "one"),
  line("referral_contact.role", 120),
  one("referral_contact.phone", readPhone),
  one("referral_contact.email", readMail),
  list("languages", 60, readLanguages),
  one("hours", readOpening),
  ...dayNames.map((day) => one(`hours.${day}`, readDayHours(day))),
  { ...list("hours.days", 20, readPartOfHours), into: "hours" },
  { ...one("hours.opens", readPartOfHours), into: "hours" },
  { ...one("hours.closes", readPartOfHours), into: "hours" },
  words("hours.text", 500),
  one("fees", readFees),
  one("fees.amount", readAmount),
  one("fees.currency", readCurrency),
  words("fees.note", 400),
  one("open_to", readOpenTo),
  list("open_to.statuses", 9, readCodes("status")),
  one("open_to.ages", readAges),
  list("open_to.sexes", 4, readCodes("sex")),
  list("open_to.groups", 16, readCodes("group")),
  list("open_to.nationalities", 60, readCountries),
  list("open_to.serves", 100, readAreas),
  list("open_to.papers_needed", 10, readPapers),
  words("open_to.note", 800),
  list("not_open_to", 20, readRefused),
  list("referral.how", 5, readCodes("how")),
  words("referral.what_happens_next", 600),
  one("funding.until", readDay),
  line("funding.funder", 200),
  one("verification.on", (text, about) => {
    const read = readDay(text, about);
    const { owner, roles } = about.pathway;
    // A recorded act names the role that did it.
    if (owner === undefined && roles.length === 0) return misread("word");
    const isAhead = read.kind === "value" && String(read.value) > about.today;
    return isAhead ? misread("day_future") : read;
  }),
];

const byKey: ReadonlyMap<string, Target> = new Map(targets.map((each) => [each.to, each]));

/** The place with a key; `undefined` where there is none. */
export function targetOf(to: string): Target | undefined {
  return byKey.get(to);
}
