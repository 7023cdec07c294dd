import { languageOf } from "../languages/program-languages.ts";
import { label } from "../languages/translator.ts";
import type { FactGroup } from "../model/fact-group.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { read } from "../model/text.ts";
import type { Written } from "../yaml/new-file.ts";
import type { Interview } from "./interview.ts";
import { askOpenTo, askProvides, type ServiceTalk } from "./new-service.ts";
import { type AskKey, doors, type Fact, facts, ways } from "./review-facts.ts";
import type { Surroundings } from "./surroundings.ts";

/** Who asks, about a pathway of which languages and areas. */
export interface Asking {
  readonly talk: Interview<AskKey>;
  readonly around: Surroundings;
  readonly today: PlainDate;
}

/** A fact and what is right now. */
export interface Corrected {
  readonly fact: Fact;
  readonly value: Written;
}

/** Parts of who may come, which are asked about as one. */
const partsOfOne = new Set(["statuses", "ages", "sexes", "groups", "papers"]);

/**
 * Asks what of a group is different now, and what is right instead. Nothing where somebody only knows that it is wrong.
 * `file` is the entry, or its provider, as it stands.
 */
export async function askCorrections(
  asking: Asking,
  group: FactGroup,
  file: object,
): Promise<readonly Corrected[]> {
  const isProvider = !("provides" in file);
  const asked = facts.filter(
    (fact) =>
      fact.group === group &&
      !partsOfOne.has(fact.key) &&
      (!isProvider || fact.isProviders === true) &&
      (fact.key !== "funded_until" || "funding" in file) &&
      (fact.key !== "status" || "status" in file),
  );
  const corrected: Corrected[] = [];
  for (const fact of await whichOf(asking, asked)) {
    const value = await askValue(asking, fact, file as ServiceFile);
    if (value !== undefined) corrected.push({ fact, value });
  }
  return corrected;
}

async function whichOf({ talk }: Asking, asked: readonly Fact[]): Promise<readonly Fact[]> {
  if (asked.length < 2) return asked;
  const keys = await talk.several({
    flag: "changed",
    question: "change.which",
    isRequired: true,
    choices: asked.map(({ key }) => ({
      value: key,
      name: talk.speech.say(`fact.name_${key}` as AskKey),
    })),
  });
  return asked.filter(({ key }) => keys?.includes(key));
}

async function askValue(
  asking: Asking,
  fact: Fact,
  file: ServiceFile,
): Promise<Written | undefined> {
  const { talk, around, today } = asking;
  const language = languageOf(talk.speech.code);
  const service: ServiceTalk = { talk, around, today, language };
  if (fact.isText) return askText(asking, fact, file);
  switch (fact.key) {
    case "open_to":
      return askOpenTo(service);
    case "provides":
      return askProvides(service);
    case "area":
      return askOne(asking, fact, areasOf(asking));
    case "status":
      return askOne(
        asking,
        fact,
        named(doors, (code) => label(language, "state", code)),
      );
    case "must_report":
      return askOne(
        asking,
        fact,
        named(["yes", "no"], (code) => talk.speech.say(`ask.${code}` as AskKey)),
      );
    case "how": {
      const { question, help } = fact;
      const choices = named(ways, (code) => talk.speech.say(`new.how_${code}` as AskKey));
      return talk.several({ flag: "changed", question, choices, ...(help ? { help } : {}) });
    }
    default:
      return askWords(asking, fact);
  }
}

interface Named {
  readonly value: string;
  readonly name: string;
}

const named = (codes: readonly string[], name: (code: string) => string): readonly Named[] =>
  codes.map((value) => ({ value, name: name(value) }));

function areasOf({ talk, around }: Asking): readonly Named[] {
  const { areas, languages } = around.pathway;
  return areas.map(({ id, name }) => ({
    value: id,
    name: read(name, talk.speech.code, languages).words,
  }));
}

function askOne({ talk }: Asking, { question, help }: Fact, choices: readonly Named[]) {
  return talk.choose({ flag: "changed", question, choices, ...(help ? { help } : {}) });
}

function askWords({ talk, around }: Asking, { question, help, wrong, ...fact }: Fact) {
  return talk.text({
    ...{ flag: "changed", question, wrong },
    ...(help ? { help } : {}),
    read: (words) => fact.read(words, around),
  });
}

/** Words for people in each language that the entry has them in: an old translation would say the old thing. */
async function askText(
  { talk, around }: Asking,
  { path, question, help }: Fact,
  file: ServiceFile,
): Promise<Written | undefined> {
  const { say, code } = talk.speech;
  const [first = "en"] = around.pathway.languages;
  const [key = ""] = path;
  const before = (file as unknown as Readonly<Record<string, unknown>>)[key];
  const isBlock = typeof before === "object" && before !== null;
  const languages = isBlock ? Object.keys(before) : [first];
  const names = new Intl.DisplayNames(code, { type: "language" });
  const said: Record<string, string> = {};
  for (const each of languages) {
    const words = await talk.text({
      ...{ flag: "changed", question: "change.text", wrong: "ask.required" },
      facts: { question: say(question), language: names.of(each) ?? each },
      ...(help ? { help } : {}),
      read: (typed) => typed,
    });
    if (words !== undefined) said[each] = words;
  }
  if (Object.keys(said).length === 0) return undefined;
  return isBlock ? said : said[first];
}
