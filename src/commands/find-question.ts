import type { Edition } from "../edition/edition.ts";
import type { FindTalkKey } from "../languages/en-find-talk.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import { languageOf } from "../languages/program-languages.ts";
import { label } from "../languages/translator.ts";
import { type Ages, type Group, parseAges, type Sex, type Status } from "../model/eligibility.ts";
import { latinDigits } from "../model/latin-digits.ts";
import { countryOf } from "../model/named-in.ts";
import type { Moment } from "../model/next-opening.ts";
import { agesOf, type Person } from "../model/person-fit.ts";
import { groups, sexes, statuses } from "../model/schema-eligibility.ts";
import { read } from "../model/text.ts";
import type { Misread } from "../model/typed-hours.ts";
import { sectors } from "../model/vocabulary.ts";
import type { Question } from "../render/find-answer.ts";
import type { Need } from "../render/stop-box.ts";
import { readLanguages, understood } from "./answers.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { Interview } from "./interview.ts";
import { knownWords } from "./known-words.ts";
import { readAges } from "./new-answers.ts";

/** Each question in advance. Whoever answers by flags leaves the answers in the history of the shell. */
export const questionOptions: readonly OptionSpec[] = [
  { flags: "--need <need>", description: "what is needed: a sector such as health, or a code" },
  { flags: "--area <id>", description: "where the person is, by the id of an area" },
  { flags: "--sex <who>", description: "who it is for", choices: sexes },
  { flags: "--age <years>", description: "17, or about: 20-30, 60+" },
  { flags: "--status <list>", description: `what holds: ${statuses.join(",")}` },
  { flags: "--groups <list>", description: `what holds: ${groups.join(",")}` },
  { flags: "--nationality <country>", description: "a country's name or two letters: SD" },
  { flags: "--speaks <list>", description: "names or codes; one in common is enough: ar,ti" },
  {
    flags: "--papers <answer>",
    description: "the person has papers to show",
    choices: ["yes", "no"],
  },
  { flags: "--walk-in", description: "it must be possible to simply walk in" },
  { flags: "--free", description: "it must be free of charge" },
];

/** True when something was asked by flags: then nothing more is asked. */
export function isAskedByFlags({ options }: Input): boolean {
  return questionOptions.some(({ flags }) => {
    const [name = ""] = flags.slice("--".length).split(" ");
    return options[name] !== undefined;
  });
}

interface FindTalk {
  readonly talk: Interview<PromptKey | FindTalkKey>;
  readonly input: Input;
  readonly edition: Edition;
}

/** What the person needs and who they are, each as far as somebody says it. */
export async function askQuestion(find: FindTalk, at: Moment): Promise<Question> {
  const { talk, input } = find;
  const need = await askNeed(find);
  const person = await askPerson(find);
  const languages = await talk.text({
    ...{ flag: "speaks", question: "find.languages", help: "find.languages_help" },
    ...{ wrong: "find.languages_wrong", read: readLanguages },
  });
  const wish = async (flag: "walk-in" | "free") =>
    input.options[flag] === true ||
    (await talk.yesOrNo({ flag, question: flag === "free" ? "find.free" : "find.walk_in" }, false));
  return {
    ...(need ? { need } : {}),
    person,
    languages: languages ?? [],
    walkIn: await wish("walk-in"),
    free: await wish("free"),
    at,
  };
}

/** A sector, or a code of one. */
async function askNeed(find: FindTalk): Promise<Need | undefined> {
  const { talk, input, edition } = find;
  const { vocabulary } = edition;
  const [typed] = knownWords(input, "need", { words: [...sectors, ...vocabulary.keys()] }) ?? [];
  if (typed !== undefined) {
    const code = vocabulary.get(typed);
    return code ? { code: typed, sector: code.sector } : { sector: typed };
  }
  const language = languageOf(talk.speech.code);
  const sector = await talk.choose({
    ...{ flag: "need", question: "find.need" },
    choices: sectors.map((value) => ({ value, name: label(language, "sector", value) })),
  });
  if (sector === undefined) return undefined;
  const codes = [...vocabulary.values()].filter((each) => each.sector === sector);
  const code = await talk.choose({
    ...{ flag: "need", question: "find.code" },
    choices: codes.map((each) => ({ value: each.code, name: nameOfCode(each.code, find) })),
  });
  return code === undefined ? { sector } : { code, sector };
}

function nameOfCode(code: string, { talk, edition }: FindTalk): string {
  const { vocabulary, languages } = edition.pathway;
  const own = vocabulary.find((each) => each.code === code);
  if (own) return read(own.name, talk.speech.code, languages).words;
  return label(languageOf(talk.speech.code), "code", code);
}

async function askPerson(find: FindTalk): Promise<Person> {
  const { talk } = find;
  const area = await askArea(find);
  const sex = await talk.choose({
    ...{ flag: "sex", question: "find.sex" },
    choices: sexes.map((value) => ({ value, name: talk.speech.say(`find.sex.${value}`) })),
  });
  const ages = await talk.text({
    ...{ flag: "age", question: "find.age", help: "find.age_help", wrong: "find.age_wrong" },
    read: readAge,
  });
  const status = await askStatuses(find);
  const nationality = await talk.text({
    ...{ flag: "nationality", question: "find.nationality", help: "find.nationality_help" },
    ...{ wrong: "find.nationality_wrong", read: (words) => understood(countryOf(words), words) },
  });
  const papers = await talk.choose({
    ...{ flag: "papers", question: "find.papers" },
    choices: (["yes", "no"] as const).map((value) => ({
      value,
      name: talk.speech.say(`ask.${value}`),
    })),
  });
  const person: Person = {
    ...(area === undefined ? {} : { area }),
    ...(sex === undefined ? {} : { sex: sex as Sex }),
    ...(ages === undefined ? {} : { ages }),
    ...status,
    ...groupsOf(find),
    ...(nationality === undefined ? {} : { nationality }),
    ...(papers === undefined ? {} : { papers: papers === "yes" ? "yes" : "no" }),
  };
  if (!isConsistent(person)) throw new Stop(exit.usage, talk.speech.say("find.contradiction"));
  return person;
}

async function askArea({ talk, edition, input }: FindTalk): Promise<string | undefined> {
  const { areas, languages } = edition.pathway;
  const known = knownWords(input, "area", { words: areas.map(({ id }) => id) });
  if (known) return known[0];
  if (areas.length === 0) return undefined;
  return talk.choose({
    ...{ flag: "area", question: "find.area" },
    choices: areas.map(({ id, name }) => ({
      value: id,
      name: read(name, talk.speech.code, languages).words,
    })),
  });
}

async function askStatuses({ talk }: FindTalk): Promise<Pick<Person, "statuses">> {
  const language = languageOf(talk.speech.code);
  const chosen = await talk.several({
    ...{ flag: "status", question: "find.status", help: "find.status_help" },
    choices: statuses.map((value) => ({ value, name: label(language, "status", value) })),
  });
  return chosen === undefined ? {} : { statuses: chosen as readonly Status[] };
}

/** By flag only: a list of everything that may have happened to somebody is no question for a desk. */
function groupsOf({ input }: FindTalk): Pick<Person, "groups"> {
  const known = knownWords(input, "groups", { words: groups, called: "group" });
  return known === undefined ? {} : { groups: known as readonly Group[] };
}

/** An age, a band, or from an age on. */
export function readAge(words: string): Ages | Misread {
  const digits = latinDigits(words);
  const ages = /^\d{1,3}$/.test(digits) ? `${digits}-${digits}` : readAges(words);
  return typeof ages === "string" ? parseAges(ages) : ages;
}

/** Women and men are grown up, girls and boys are not. */
function isConsistent(person: Person): boolean {
  const { ages, sex } = person;
  if (!ages || !sex) return true;
  const own = agesOf({ sex });
  return own === undefined || (ages.from <= (own.to ?? 200) && (ages.to ?? 200) >= own.from);
}

/** The moment that was typed. */
export function typedMoment(
  input: Input,
): { readonly on: string; readonly minutes: number } | undefined {
  const typed = textOption(input, "at");
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})$/.exec(typed ?? "");
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  return hours < 24 && minutes < 60
    ? { on: match[1] ?? "", minutes: hours * 60 + minutes }
    : undefined;
}
