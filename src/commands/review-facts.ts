import type { PromptKey } from "../languages/en-prompts.ts";
import type { TalkKey } from "../languages/en-review-talk.ts";
import type { FactGroup } from "../model/fact-group.ts";
import { nearest } from "../model/nearest.ts";
import { groups, sexes, statuses } from "../model/schema-eligibility.ts";
import type { Misread } from "../model/typed-hours.ts";
import type { Written } from "../yaml/new-file.ts";
import { readInterval, readLanguages, readMail, readPhone, readWebAddress } from "./answers.ts";
import { partsOf } from "./interview.ts";
import {
  phonesReader,
  readAges,
  readDay,
  readFees,
  readOpening,
  readPapers,
  wholePhonesReader,
} from "./new-answers.ts";
import type { Surroundings } from "./surroundings.ts";

/** Words of all questions, and of those about an entry that is reviewed. */
export type AskKey = PromptKey | TalkKey;

/** One thing an entry says that a provider can correct, and how the right one is asked and read. */
export interface Fact {
  readonly group: FactGroup;
  /** As it is typed behind its group: `contact.phone`. */
  readonly key: string;
  /** Where it stands in the file, or in a site. */
  readonly path: readonly string[];
  readonly question: AskKey;
  readonly help?: AskKey;
  /** What is said of words that cannot be read. */
  readonly wrong: AskKey;
  /** Words for people, in each language of the pathway. */
  readonly isText?: true;
  /** Only the service says it, never one of its places. */
  readonly isWhole?: true;
  /** The provider's file says it too. */
  readonly isProviders?: true;
  read(words: string, around: Surroundings): Written | Misread;
}

const words = (text: string) => text;

const phone = (typed: string, { pathway }: Surroundings) => readPhone(typed, pathway.country);
const phones = (typed: string, around: Surroundings) =>
  phonesReader((each) => phone(each, around))(typed);
const wholePhones = (typed: string, around: Surroundings) =>
  wholePhonesReader((each) => phone(each, around))(typed);

/** Each of several codes, or the first that is none. */
function amongAll(known: readonly string[]): (words: string) => Written | Misread {
  return (typed) => {
    const codes = partsOf(typed);
    const strange = codes.find((each) => !known.includes(each));
    return strange === undefined && codes.length > 0 ? codes : { misread: strange ?? typed };
  };
}

function areaIn(typed: string, { pathway }: Surroundings): Written | Misread {
  return pathway.areas.some(({ id }) => id === typed) ? typed : { misread: typed };
}

/** Codes that a pathway may offer. */
function codesIn(typed: string, { vocabulary }: Surroundings): Written | Misread {
  return amongAll([...vocabulary.keys()])(typed);
}

const one = (known: readonly string[]) => (typed: string) =>
  known.includes(typed) ? typed : { misread: typed };

/** States of doors that a provider can tell. */
export const doors = ["open", "paused", "full", "waiting_list", "closed"];

/** How people are taken. */
export const ways = ["walk_in", "phone", "form", "email", "accompanied"];

const contact: readonly Omit<Fact, "group">[] = [
  {
    ...{ key: "phone", path: ["phone"], question: "new.phone", help: "new.phone_help" },
    ...{ wrong: "init.phone_wrong", isProviders: true, read: phones },
  },
  {
    ...{ key: "whatsapp", path: ["whatsapp"], question: "new.whatsapp", help: "new.whatsapp_help" },
    ...{ wrong: "init.phone_wrong", read: wholePhones },
  },
  {
    ...{ key: "email", path: ["email"], question: "new.email", help: "new.email_help" },
    ...{ wrong: "init.mail_wrong", isProviders: true, read: readMail },
  },
  {
    ...{ key: "website", path: ["website"], question: "new.website", wrong: "new.website_wrong" },
    ...{ isProviders: true, read: readWebAddress },
  },
  {
    ...{ key: "referral_phone", path: ["referral_contact", "phone"], isWhole: true },
    ...{ question: "fact.referral_phone", help: "fact.referral_phone_help" },
    ...{ wrong: "init.phone_wrong", isProviders: true, read: phone },
  },
  {
    ...{ key: "referral_email", path: ["referral_contact", "email"], isWhole: true },
    ...{ question: "fact.referral_email", wrong: "init.mail_wrong", isProviders: true },
    read: readMail,
  },
];

const location: readonly Omit<Fact, "group">[] = [
  { key: "area", path: ["area"], question: "new.area", wrong: "fact.area_wrong", read: areaIn },
  {
    ...{ key: "address", path: ["address"], question: "new.address", help: "new.address_help" },
    ...{ wrong: "ask.required", isText: true, read: words },
  },
  {
    ...{ key: "directions", path: ["directions"], question: "fact.directions" },
    ...{ wrong: "ask.required", isText: true, read: words },
  },
];

const eligibility: readonly Omit<Fact, "group">[] = [
  {
    ...{ key: "open_to", path: ["open_to"], question: "new.open_to", help: "new.open_to_help" },
    ...{ wrong: "fact.open_to_wrong", read: one(["everyone"]) },
  },
  {
    ...{ key: "statuses", path: ["open_to", "statuses"], question: "new.statuses" },
    ...{ wrong: "fact.codes_wrong", read: amongAll(statuses) },
  },
  {
    ...{ key: "ages", path: ["open_to", "ages"], question: "new.ages", help: "new.ages_help" },
    ...{ wrong: "new.ages_wrong", read: readAges },
  },
  {
    ...{ key: "sexes", path: ["open_to", "sexes"], question: "new.sexes" },
    ...{ wrong: "fact.codes_wrong", read: amongAll(sexes) },
  },
  {
    ...{ key: "groups", path: ["open_to", "groups"], question: "new.groups" },
    ...{ wrong: "fact.codes_wrong", read: amongAll(groups) },
  },
  {
    ...{ key: "papers", path: ["open_to", "papers_needed"], question: "new.papers" },
    ...{ help: "new.papers_help", wrong: "ask.required", read: readPapers },
  },
];

const funding: Omit<Fact, "group"> = {
  ...{ key: "funded_until", path: ["funding", "until"], question: "new.funded_until" },
  ...{ help: "new.funded_until_help", wrong: "new.date_wrong", isWhole: true, read: readDay },
};

const services: readonly Omit<Fact, "group">[] = [
  {
    ...{ key: "provides", path: ["provides"], question: "new.provides", isWhole: true },
    ...{ wrong: "fact.codes_wrong", read: codesIn },
  },
  {
    ...{ key: "languages", path: ["languages"], question: "new.languages" },
    ...{ help: "new.languages_help", wrong: "init.languages_wrong", read: readLanguages },
  },
  {
    ...{ key: "description", path: ["description"], question: "new.description", isWhole: true },
    ...{ help: "new.description_help", wrong: "ask.required", isText: true, read: words },
  },
  funding,
];

const referral: readonly Omit<Fact, "group">[] = [
  {
    ...{ key: "how", path: ["referral", "how"], question: "new.how", help: "new.how_help" },
    ...{ wrong: "fact.codes_wrong", isWhole: true, read: amongAll(ways) },
  },
  {
    ...{ key: "answer_within", path: ["referral", "answer_within"], isWhole: true },
    ...{ question: "fact.answer_within", wrong: "init.review_wrong", read: readInterval },
  },
  {
    ...{ key: "must_report", path: ["must_report"], question: "new.must_report", isWhole: true },
    ...{ help: "new.must_report_help", wrong: "fact.yes_no_wrong" },
    read: one(["yes", "no", "unknown"]),
  },
];

const inGroup = (group: FactGroup, facts: readonly Omit<Fact, "group">[]): readonly Fact[] =>
  facts.map((each) => ({ group, ...each }));

/** Every fact that a review can correct, in the order of its group's questions. */
export const facts: readonly Fact[] = [
  ...inGroup("contact", contact),
  ...inGroup("location", location),
  ...inGroup("hours", [
    {
      ...{ key: "hours", path: ["hours"], question: "new.hours", help: "new.hours_help" },
      ...{ wrong: "new.hours_wrong", read: readOpening },
    },
    {
      ...{ key: "status", path: ["status"], question: "fact.status", wrong: "fact.codes_wrong" },
      read: one(doors),
    },
  ]),
  ...inGroup("eligibility", eligibility),
  ...inGroup("fees", [
    {
      ...{ key: "fees", path: ["fees"], question: "new.fees", help: "new.fees_help" },
      ...{ wrong: "new.fees_wrong", read: readFees },
    },
  ]),
  ...inGroup("services", services),
  ...inGroup("referral", referral),
];

/** A fact as somebody named it: `contact.phone`, `phone`, `location.address.ar`, `organization.phone`. */
export interface NamedFact {
  readonly fact: Fact;
  /** Of words for people: in which language. */
  readonly language?: string;
  /** The provider's own, in its own file. */
  readonly ofProvider: boolean;
}

/** The fact that is named; or the nearest name, where there is one. */
export function factNamed(typed: string): NamedFact | { readonly near: string | undefined } {
  const ofProvider = /^organi[sz]ation\./.test(typed);
  const name = typed.replace(/^organi[sz]ation\./, "");
  for (const fact of facts) {
    const names = [fact.key, `${fact.group}.${fact.key}`];
    if (ofProvider && !fact.isProviders) continue;
    if (names.includes(name)) return { fact, ofProvider };
    const language = names.flatMap((each) =>
      name.startsWith(`${each}.`) ? name.slice(each.length + 1) : [],
    )[0];
    if (fact.isText && language !== undefined && /^[a-z]{2,3}$/.test(language))
      return { fact, language, ofProvider };
  }
  return {
    near: nearest(
      name,
      facts.flatMap(({ group, key }) => [key, `${group}.${key}`]),
    ),
  };
}
