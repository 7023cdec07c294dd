import type { Telling } from "./sentence.ts";
import type { SpeechCode } from "./speech.ts";

/** What is told of a rule, as the rule itself says it in English. */
export interface ToldRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

/** One rule in another language. Whatever is absent is said in English. */
export interface RuleWords extends Partial<Omit<ToldRule, "id">> {
  /** By the English sentence, as it stands in the rule. */
  readonly messages?: Readonly<Record<string, string>>;
}

/**
 * One language: rules by id, and phrases that rules put into their sentences, by the English phrase. A name in braces
 * stands for what differs: "Write one of: {words}." is also the phrase of every list of words.
 */
export interface RuleTranslation {
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly phrases: Readonly<Record<string, string>>;
}

/** Rules and findings in the language of whoever reads. */
export interface RuleSpeech {
  told<Rule extends ToldRule>(rule: Rule): Rule;
  /** The finding with its sentence translated and its plurals settled; names still stand in braces. */
  finding<Finding extends Telling & { readonly rule: string }>(finding: Finding): Finding;
}

const translations = {
  ar: async () => (await import("./ar-rules.ts")).rules,
  fr: async () => (await import("./fr-rules.ts")).rules,
} satisfies Readonly<Record<Exclude<SpeechCode, "en">, () => Promise<RuleTranslation>>>;

/** English is what rules say by themselves, so it loads nothing. */
export async function ruleSpeech(code: SpeechCode): Promise<RuleSpeech> {
  if (code === "en") return english;
  const translation = await translations[code]();
  const { filler } = await import("./translator.ts");
  return speechOf(translation, filler(code), code);
}

const english: RuleSpeech = {
  told: (rule) => rule,
  finding: (finding) => inNames(finding, "en"),
};

/** Codes of languages said as people call them; the facts of the finding keep the codes. */
function inNames<Finding extends Telling>(finding: Finding, code: SpeechCode): Finding {
  const languages = finding.args?.["languages"];
  if (typeof languages !== "string") return finding;
  const names = new Intl.DisplayNames(code, { type: "language" });
  const list = languages.split(", ").map((each) => names.of(each) ?? each);
  const words = list.join(code === "ar" ? "، " : ", ");
  return { ...finding, message: finding.message.replaceAll("{languages}", words) };
}

/** Rules in one language. `fill` settles plurals. */
export function speechOf(
  { rules, phrases }: RuleTranslation,
  fill: (sentence: string, values: Readonly<Record<string, string | number>>) => string,
  code: SpeechCode = "en",
): RuleSpeech {
  const say = phraseBook(phrases);
  return {
    told: (rule) => {
      const { messages: _messages, ...words } = rules[rule.id] ?? {};
      return { ...rule, ...words };
    },
    finding: (finding) => {
      const message = rules[finding.rule]?.messages?.[finding.message];
      if (message === undefined) return finding;
      const args = mapped(finding.args ?? {}, say);
      return inNames({ ...finding, message: settled(message, args, fill), args }, code);
    },
  };
}

/** Says a phrase in the other language; what is no phrase, such as a date or a key, as it is. */
function phraseBook(phrases: RuleTranslation["phrases"]): (fact: string) => string {
  let holed: readonly HoledPhrase[] | undefined;
  return (fact) => {
    const own = phrases[fact];
    if (own !== undefined || !fact.includes(" ")) return own ?? fact;
    holed ??= Object.entries(phrases).flatMap(holedPhrase);
    for (const { form, words } of holed) {
      const differing = form.exec(fact)?.groups;
      if (differing) return words.replace(hole, (whole, name: string) => differing[name] ?? whole);
    }
    return fact;
  };
}

interface HoledPhrase {
  readonly form: RegExp;
  readonly words: string;
}

const hole = /\{(\w+)\}/g;

function holedPhrase([english, words]: readonly [string, string]): readonly HoledPhrase[] {
  if (!english.includes("{")) return [];
  const literal = english.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return [{ form: new RegExp(`^${literal.replace(hole, "(?<$1>.+)")}$`, "u"), words }];
}

/** Facts that are to be written into the file as they are, whatever else such a word may say. */
const written: ReadonlySet<string> = new Set(["key", "near", "meant"]);

function mapped(
  facts: Readonly<Record<string, string | number>>,
  say: (fact: string) => string,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" && !written.has(name) ? say(fact) : fact,
    ]),
  );
}

/** Plurals need their number now; every other name is filled in later, when it is known what may be shown. */
function settled(
  message: string,
  args: Readonly<Record<string, string | number>>,
  fill: (sentence: string, values: Readonly<Record<string, string | number>>) => string,
): string {
  if (!message.includes(", plural,")) return message;
  const names = [...message.matchAll(/\{(\w+)[,}]/g)].map((each) => each[1] ?? "");
  const values = names.map((name) => [
    name,
    typeof args[name] === "number" ? args[name] : `{${name}}`,
  ]);
  return fill(message, Object.fromEntries(values));
}

/** Rules that a language does not tell whole, in the order given. */
export async function missingRules(
  code: SpeechCode,
  rules: readonly Pick<ToldRule, "id">[],
): Promise<readonly string[]> {
  if (code === "en") return [];
  const { rules: translated } = await translations[code]();
  return rules
    .filter(({ id }) => {
      const words = translated[id];
      return !words?.title || !words.why || !words.remedy;
    })
    .map(({ id }) => id);
}
