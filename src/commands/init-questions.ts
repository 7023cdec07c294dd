import type { PromptKey } from "../languages/en-prompts.ts";
import { countryOf, isZone, nameOf, zonesOf } from "../model/named-in.ts";
import { phoneReader, type ReadPhone, readLanguages, readMail, understood } from "./answers.ts";
import { askReview, type ReviewChoice } from "./init-review.ts";
import { type Interview, partsOf } from "./interview.ts";

/** Sectors in which a wrong step does harm, and the role that is asked first. */
export const specialistFields = ["child", "sgbv", "trafficking"] as const;
export const emergencyFields = ["ambulance", "police", "fire"] as const;

/** What somebody says of a new pathway. Absent: not known yet. */
export interface InitAnswers {
  /** By language; the first one is always there. */
  readonly titles: Readonly<Record<string, string>>;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly roles: readonly string[];
  /** "role, organisation". */
  readonly helpers: readonly string[];
  readonly specialists: Readonly<Partial<Record<(typeof specialistFields)[number], string>>>;
  readonly emergency: Readonly<Partial<Record<(typeof emergencyFields)[number], string>>>;
  readonly complaints?: string;
  readonly sensitiveComplaints?: string;
  readonly records?: string;
  readonly audience: string;
  readonly review: ReviewChoice;
}

/** A read answer that is words. */
const asWords = (words: string) => words;
const none = "ask.required" satisfies PromptKey;

/** Asks for everything pathway.yaml says, one question at a time. */
export async function askInit(talk: Interview): Promise<InitAnswers> {
  const place = await askPlace(talk);
  const people = await askPeople(talk);
  const safety = await askSafety(talk, place.country);
  const records = await talk.text({
    flag: "records",
    question: "init.records",
    help: "init.records_help",
    wrong: none,
    read: asWords,
  });
  const audience = await talk.choose({
    flag: "audience",
    question: "init.audience",
    help: "init.audience_help",
    choices: (["partner", "public"] as const).map((value) => ({
      value,
      name: talk.speech.say(`init.audience_${value}`),
      meaning: talk.speech.say(`init.audience_${value}_meaning`),
    })),
    default: "partner",
    isRequired: true,
  });
  const review = await askReview(talk);
  return {
    ...place,
    ...people,
    ...safety,
    audience: audience ?? "partner",
    ...(records === undefined ? {} : { records }),
    review,
  };
}

async function askPlace(talk: Interview) {
  const country = await talk.text({
    flag: "country",
    question: "init.country",
    help: "init.country_help",
    wrong: "init.country_wrong",
    isRequired: true,
    read: (words) => understood(countryOf(words), words),
  });
  const timeZone = await askZone(talk, country ?? "");
  const languages = await talk.text({
    flag: "languages",
    question: "init.languages",
    help: "init.languages_help",
    wrong: "init.languages_wrong",
    isRequired: true,
    default: nameOf("language", talk.speech.code, talk.speech.code),
    read: readLanguages,
  });
  const first = languages?.[0] ?? talk.speech.code;
  const title = await talk.text({
    flag: "title",
    question: "init.title",
    facts: { language: nameOf("language", first, talk.speech.code) },
    help: "init.title_help",
    wrong: none,
    isRequired: true,
    read: asWords,
  });
  const others = await askTitles(talk, languages?.slice(1) ?? []);
  const areas = await talk.text({
    flag: "areas",
    question: "init.areas",
    help: "init.areas_help",
    wrong: none,
    read: (words) => partsOf(words),
  });
  return {
    titles: { [first]: title ?? "", ...others },
    country: country ?? "",
    timeZone,
    languages: languages ?? [talk.speech.code],
    areas: areas ?? [],
  };
}

/** The title in the languages after the first. Its flag answers all of them, in their order. */
async function askTitles(
  talk: Interview,
  languages: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const flag = "title-others";
  const titles: Record<string, string> = {};
  for (const [index, code] of languages.entries()) {
    const title = await talk.text({
      flag,
      question: "init.title_other",
      facts: { language: nameOf("language", code, talk.speech.code) },
      help: "init.title_other_help",
      wrong: none,
      read: (words) => (talk.isAnswered(flag) ? partsOf(words, /[;؛]/)[index] : words),
    });
    if (title !== undefined) titles[code] = title;
  }
  return titles;
}

/** Where a country has one clock, nobody is asked. */
async function askZone(talk: Interview, country: string): Promise<string> {
  const zones = zonesOf(country);
  const [only] = zones;
  const asked = {
    flag: "time-zone",
    question: "init.time_zone",
    help: "init.time_zone_help",
    isRequired: true,
  } as const;
  if (!talk.isAnswered(asked.flag)) {
    if (only !== undefined && zones.length === 1) return only;
    if (talk.mayAsk && zones.length > 1) {
      const choices = zones.map((value) => ({ value, name: value }));
      return (await talk.choose({ ...asked, choices })) ?? "UTC";
    }
  }
  const read = (words: string) => understood(isZone(words) ? words : undefined, words);
  return (await talk.text({ ...asked, wrong: "init.time_zone_wrong", read })) ?? "UTC";
}

async function askPeople(talk: Interview) {
  const roles = await talk.text({
    flag: "roles",
    question: "init.roles",
    help: "init.roles_help",
    wrong: none,
    default: talk.speech.say("file.coordinator"),
    read: (words) => partsOf(words),
  });
  const helpers: string[] = [];
  for (const [flag, question] of [
    ["set-up-with", "init.set_up_with"],
    ["data-protection", "init.data_protection"],
  ] as const) {
    const help = `${question}_help` as const;
    const who = await talk.text({ flag, question, help, wrong: none, read: asWords });
    if (who !== undefined) helpers.push(who);
  }
  return { roles: roles ?? [], helpers };
}

async function askSafety(talk: Interview, country: string) {
  const flags = [...specialistFields, ...emergencyFields];
  const isExpected = talk.mayAsk || flags.some((flag) => talk.isAnswered(flag));
  const readPhone = await phoneReader(country, isExpected);
  const specialists = await askPhones(talk, specialistFields, {
    help: "init.specialist_help",
    readPhone,
  });
  const emergency = await askPhones(talk, emergencyFields, {
    help: "init.emergency_help",
    readPhone,
  });
  const complaints = await talk.text({
    flag: "complaints",
    question: "init.complaints",
    help: "init.complaints_help",
    wrong: none,
    read: asWords,
  });
  const sensitiveComplaints = await talk.text({
    flag: "complaints-sensitive",
    question: "init.complaints_sensitive",
    help: "init.complaints_sensitive_help",
    wrong: none,
    read: asWords,
  });
  return {
    specialists,
    emergency,
    ...(complaints === undefined ? {} : { complaints }),
    ...(sensitiveComplaints === undefined ? {} : { sensitiveComplaints }),
  };
}

async function askPhones<Field extends (typeof specialistFields | typeof emergencyFields)[number]>(
  talk: Interview,
  fields: readonly Field[],
  { help, readPhone }: { readonly help: PromptKey; readonly readPhone: ReadPhone },
): Promise<Readonly<Partial<Record<Field, string>>>> {
  const found: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const phone = await talk.text({
      flag: field,
      question: `init.${field}`,
      help,
      wrong: "init.phone_wrong",
      read: readPhone,
    });
    if (phone !== undefined) found[field] = phone;
  }
  return found;
}

/** Who the history is written by: a role and a mailbox. */
export async function askAuthor(
  talk: Interview,
  role: string,
): Promise<{ readonly name: string; readonly mail: string }> {
  const name = await talk.text({
    flag: "author",
    question: "init.author",
    help: "init.author_help",
    wrong: none,
    default: role,
    read: asWords,
  });
  const mail = await talk.text({
    flag: "mail",
    question: "init.mail",
    help: "init.mail_help",
    wrong: "init.mail_wrong",
    read: readMail,
  });
  return { name: name ?? role, mail: mail ?? nowhere };
}

/** A mailbox that can never exist. Source: RFC 2606. */
const nowhere = "pathway@example.invalid";
