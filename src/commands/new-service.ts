import type { Language } from "../languages/language.ts";
import { label } from "../languages/translator.ts";
import { nameOf } from "../model/named-in.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { groups, sexes, statuses } from "../model/schema-eligibility.ts";
import { languageByLetters } from "../model/script.ts";
import { read } from "../model/text.ts";
import { sectors } from "../model/vocabulary.ts";
import type { Choice } from "../ports/prompt.ts";
import type { Block, Written } from "../yaml/new-file.ts";
import { phoneReader, readLanguages, readMail, readWebAddress } from "./answers.ts";
import type { Interview } from "./interview.ts";
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

/** Who asks about what. */
export interface ServiceTalk {
  readonly talk: Interview;
  readonly around: Surroundings;
  /** The language of the program's words for codes. */
  readonly language: Language;
  readonly today: PlainDate;
}

const words = (text: string) => text;

/** Asks what a service offers: chapters first, then the codes in them, each with its meaning. */
export async function askProvides(service: ServiceTalk): Promise<readonly string[]> {
  const { talk, around, language } = service;
  const { say } = talk.speech;
  const codes = [...around.vocabulary.values()];
  const asked = { flag: "provides", question: "new.provides", help: "new.provides_help" } as const;
  const choicesIn = (chapters: readonly string[]): Choice[] =>
    chapters.flatMap((sector) =>
      codes
        .filter((each) => each.sector === sector)
        .map(({ code, sensitive }, index) => ({
          value: code,
          name: nameOfCode(service, code) + (sensitive ? ` (${say("new.sensitive_mark")})` : ""),
          ...(index === 0 ? { heading: label(language, "sector", sector) } : {}),
        })),
    );
  const isTyped = talk.isAnswered(asked.flag);
  const all = [...new Set([...sectors, ...codes.map((each) => each.sector)])];
  const chapters =
    isTyped || !talk.mayAsk
      ? all
      : await talk.several({
          flag: "sectors",
          question: "new.sectors",
          help: "new.sectors_help",
          isRequired: true,
          choices: all.map((value) => ({ value, name: label(language, "sector", value) })),
        });
  const choices = choicesIn(chapters ?? all);
  return (await talk.several({ ...asked, choices, isRequired: true })) ?? [];
}

/** What a code is called; a pathway's own codes carry their own names. */
export function nameOfCode({ around, language }: ServiceTalk, code: string): string {
  const own = around.pathway.vocabulary.find((each) => each.code === code);
  if (!own) return label(language, "code", code);
  return read(own.name, language.code, around.pathway.languages).words;
}

/** Everything else an entry says, in the order of the file format. */
export async function askFacts(service: ServiceTalk): Promise<Block> {
  const { talk } = service;
  const description = await talk.text({
    flag: "description",
    question: "new.description",
    ...helpOnDescription(service),
    wrong: "ask.required",
    read: words,
  });
  const openTo = await askOpenTo(service);
  const place = await askPlace(service);
  const contact = await askContact(service);
  const rest = await askRest(service);
  const about = description === undefined ? undefined : inItsLanguage(description, service);
  return { description: about, open_to: openTo, ...place, ...contact, ...rest };
}

/** Says in which language to write where there are several. */
function helpOnDescription({ talk, around }: ServiceTalk) {
  const [first, other] = around.pathway.languages;
  if (first === undefined || other === undefined) return { help: "new.description_help" } as const;
  const language = nameOf("language", first, talk.speech.code);
  return { help: "new.description_help_in", facts: { language } } as const;
}

/**
 * A text under the pathway's first language, which is asked for, unless its letters are not of that one: then under the
 * one that the program speaks, or under the first that has such letters. One string is in the first language.
 */
function inItsLanguage(text: string, { talk, around }: ServiceTalk): Written {
  const { languages } = around.pathway;
  const [first, ...others] = languages;
  const spoken = languages.filter((each) => each === talk.speech.code);
  const language = languageByLetters(text, [first ?? "", ...spoken, ...others]) ?? first;
  return language === undefined || language === first ? text : { [language]: text };
}

/** Asks who may come, as codes from which the sentence is made. */
export async function askOpenTo(service: ServiceTalk): Promise<Written | undefined> {
  const { talk } = service;
  const { say } = talk.speech;
  const flags = ["statuses", "ages", "sexes", "groups", "papers"];
  const open = flags.some((flag) => talk.isAnswered(flag))
    ? "some"
    : await talk.choose({
        flag: "open-to",
        question: "new.open_to",
        help: "new.open_to_help",
        choices: [
          { value: "everyone", name: say("new.open_everyone") },
          { value: "some", name: say("new.open_some") },
        ],
      });
  if (open !== "some") return open;
  const help = "new.statuses_help";
  const conditions = {
    statuses: await talk.several({
      ...{ flag: "statuses", question: "new.statuses", help },
      choices: labelled(service, "status", statuses),
    }),
    ages: await talk.text({
      ...{ flag: "ages", question: "new.ages", help: "new.ages_help", wrong: "new.ages_wrong" },
      read: readAges,
    }),
    sexes: await talk.several({
      ...{ flag: "sexes", question: "new.sexes" },
      choices: labelled(service, "sex", sexes),
    }),
    groups: await talk.several({
      ...{ flag: "groups", question: "new.groups" },
      choices: labelled(service, "group", groups),
    }),
    papers_needed: await talk.text({
      ...{ flag: "papers", question: "new.papers", help: "new.papers_help", wrong: "ask.required" },
      read: readPapers,
    }),
  };
  return Object.values(conditions).every((each) => each === undefined) ? undefined : conditions;
}

function labelled(
  { language }: ServiceTalk,
  kind: "status" | "sex" | "group",
  codes: readonly string[],
): readonly Choice[] {
  return codes.map((value) => ({ value, name: label(language, kind, value) }));
}

/** The answer that stands for a place nobody may find. */
const hidden = "hidden";

async function askPlace({ talk, around, language }: ServiceTalk): Promise<Block> {
  const { say } = talk.speech;
  const { areas, languages } = around.pathway;
  const area = await talk.choose({
    flag: "area",
    question: "new.area",
    help: "new.area_help",
    choices: [
      ...areas.map(({ id, name }) => ({
        value: id,
        name: read(name, language.code, languages).words,
      })),
      { value: hidden, name: say("new.area_hidden"), meaning: say("new.area_hidden_meaning") },
    ],
  });
  if (area === hidden) return { address: hidden };
  const address = await talk.text({
    flag: "address",
    question: "new.address",
    help: "new.address_help",
    wrong: "ask.required",
    read: words,
  });
  return { area, address };
}

async function askContact({ talk, around }: ServiceTalk): Promise<Block> {
  const isExpected = talk.mayAsk || talk.isAnswered("phone") || talk.isAnswered("whatsapp");
  const readPhone = await phoneReader(around.pathway.country, isExpected);
  const wrong = "init.phone_wrong";
  return {
    phone: await talk.text({
      ...{ flag: "phone", question: "new.phone", help: "new.phone_help", wrong },
      read: phonesReader(readPhone),
    }),
    whatsapp: await talk.text({
      ...{ flag: "whatsapp", question: "new.whatsapp", help: "new.whatsapp_help", wrong },
      read: wholePhonesReader(readPhone),
    }),
    email: await talk.text({
      ...{ flag: "email", question: "new.email", help: "new.email_help", wrong: "init.mail_wrong" },
      read: readMail,
    }),
    website: await talk.text({
      ...{ flag: "website", question: "new.website", wrong: "new.website_wrong" },
      read: readWebAddress,
    }),
  };
}

const ways = ["walk_in", "phone", "form", "email", "accompanied"] as const;

async function askRest({ talk }: ServiceTalk): Promise<Block> {
  const { say } = talk.speech;
  const languages = await talk.text({
    flag: "languages",
    question: "new.languages",
    help: "new.languages_help",
    wrong: "init.languages_wrong",
    read: readLanguages,
  });
  const hours = await talk.text({
    ...{ flag: "hours", question: "new.hours", help: "new.hours_help", wrong: "new.hours_wrong" },
    read: readOpening,
  });
  const fees = await talk.text({
    ...{ flag: "fees", question: "new.fees", help: "new.fees_help", wrong: "new.fees_wrong" },
    read: readFees,
  });
  const how = await talk.several({
    ...{ flag: "how", question: "new.how", help: "new.how_help" },
    choices: ways.map((value) => ({ value, name: say(`new.how_${value}`) })),
  });
  const mustReport = await talk.choose({
    ...{ flag: "must-report", question: "new.must_report", help: "new.must_report_help" },
    choices: (["yes", "no"] as const).map((value) => ({ value, name: say(`ask.${value}`) })),
  });
  const until = await talk.text({
    flag: "funded-until",
    question: "new.funded_until",
    help: "new.funded_until_help",
    wrong: "new.date_wrong",
    read: readDay,
  });
  return {
    languages,
    hours,
    fees,
    referral: how === undefined ? undefined : { how },
    must_report: mustReport,
    funding: until === undefined ? undefined : { until },
  };
}

/** The first event of an entry, where somebody says that it happened today. */
export async function askConfirmed({ talk, around, today }: ServiceTalk): Promise<Block> {
  const by = around.pathway.owner ?? around.pathway.roles[0]?.id;
  const asked = {
    flag: "confirmed",
    question: "new.confirmed",
    help: "new.confirmed_help",
  } as const;
  if (by === undefined || !(await talk.yesOrNo(asked, false))) return {};
  const { say } = talk.speech;
  const who = await talk.text({
    ...{ flag: "with", question: "new.with", help: "new.with_help", wrong: "ask.required" },
    read: words,
  });
  const method = await talk.choose({
    flag: "method",
    question: "new.method",
    isRequired: true,
    choices: (["phone", "visit", "email", "form"] as const).map((value) => ({
      value,
      name: say(`new.method_${value}`),
    })),
  });
  return { verification: [{ on: today, by, method: method ?? "phone", with: who }] };
}
