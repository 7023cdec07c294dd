import { factGroups } from "../model/fact-group.ts";
import type { GroupAnswer } from "../model/review-acts.ts";
import type { Written } from "../yaml/new-file.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, isMisread, partsOf } from "./interview.ts";
import { shared } from "./options.ts";
import { planOptions } from "./planned-change.ts";
import { methods } from "./review-act.ts";
import { type AskKey, type Fact, factNamed } from "./review-facts.ts";
import type { Surroundings } from "./surroundings.ts";

/** What can be said in advance, and must be where nobody can be asked. */
export const reviewOptions: readonly OptionSpec[] = [
  shared.pathway,
  shared.asOf,
  { flags: "--organization <id>", description: "one talk about all services of this provider" },
  {
    flags: "--confirmed <groups>",
    description: `what is still right: all, or some of ${factGroups.join(",")}`,
    repeats: true,
  },
  {
    flags: "--changed <fact=value>",
    description: 'what is different now: "contact.phone=+249 91 234 5678"; may be repeated',
    repeats: "lines",
  },
  { flags: "--unknown <groups>", description: "what they could not tell", repeats: true },
  { flags: "--no-answer", description: "nobody answered" },
  { flags: "--closed", description: "they have closed for good" },
  { flags: "--at <sites>", description: "only at these places of the entry" },
  {
    flags: "--method <method>",
    description: "how you asked",
    choices: methods,
  },
  { flags: "--with <role>", description: "who told you: a role, not a name" },
  { flags: "--by <role>", description: "in which role you asked; the entry's owner when absent" },
  { flags: "--on <date>", description: "the day you asked (year-month-day); today when absent" },
  {
    flags: "--note <words>",
    description: "for protection staff; never about a person who was served",
  },
  {
    flags: "--gets-help <answer>",
    description: "do the people you send there get help",
    choices: ["often", "sometimes", "no", "unknown"],
  },
  {
    flags: "--agreement <answer>",
    description: "is the agreement with the provider followed",
    choices: ["yes", "no", "unknown"],
  },
  shared.noSave,
  ...planOptions,
];

/** A fact that was corrected by a flag. */
export interface FlagCorrection {
  readonly fact: Fact;
  readonly value: Written;
  readonly ofProvider: boolean;
}

/** What flags say of the facts. */
export interface FlagAnswers {
  readonly outcome: "answered" | "no_answer" | "closed";
  /** Groups with what was said of them; of every entry the same. */
  readonly said: readonly Pick<GroupAnswer, "group" | "said">[];
  /** `--confirmed all`: whatever the way of asking can settle. */
  readonly isAll: boolean;
  readonly corrections: readonly FlagCorrection[];
  readonly at: readonly string[];
}

/** What the flags answer; `undefined` where they leave it open. */
export function answersOfFlags(
  talk: Interview<AskKey>,
  input: Input,
  around: Surroundings,
): FlagAnswers | undefined {
  const { options } = input;
  const texts = ["confirmed", "changed", "unknown"] as const;
  const isSaid = texts.some((flag) => options[flag] !== undefined);
  const isClosed = options["closed"] === true;
  const isSilent = options["no-answer"] === true;
  if (!isSaid && !isClosed && !isSilent) return undefined;
  if ([isSaid, isClosed, isSilent].filter(Boolean).length > 1)
    throw new Stop(exit.usage, talk.speech.say("flags.one_outcome"));
  const at = partsOf(textOption(input, "at") ?? "");
  const corrections = correctionsIn(talk, textOption(input, "changed") ?? "", around);
  const own = corrections.filter(({ ofProvider }) => !ofProvider).map(({ fact }) => fact.group);
  const unknown = groupsIn(talk, "unknown", textOption(input, "unknown"));
  const confirmed = groupsIn(talk, "confirmed", textOption(input, "confirmed"));
  const outcome = isSilent ? "no_answer" : isClosed ? "closed" : "answered";
  const said = factGroups.flatMap((group): FlagAnswers["said"] => {
    if (own.includes(group)) return [{ group, said: "changed" }];
    if (unknown.includes(group)) return [{ group, said: "unknown" }];
    return confirmed.includes(group) ? [{ group, said: "yes" }] : [];
  });
  return { outcome, said, isAll: textOption(input, "confirmed") === "all", corrections, at };
}

function groupsIn(
  { speech }: Interview<AskKey>,
  flag: "confirmed" | "unknown",
  typed: string | undefined,
): readonly string[] {
  const groups = partsOf(typed ?? "");
  if (groups.includes("all")) return factGroups;
  const strange = groups.find((each) => !factGroups.some((group) => group === each));
  if (strange === undefined) return groups;
  const known = `all, ${factGroups.join(", ")}`;
  const problem = speech.say("ask.not_among", { answer: strange, known });
  throw new Stop(exit.usage, speech.say("ask.flag_wrong", { flag: `--${flag}`, problem }));
}

/** Each line a fact and its value; of words for people one line for each language. */
function correctionsIn(
  { speech }: Interview<AskKey>,
  typed: string,
  around: Surroundings,
): readonly FlagCorrection[] {
  const { say } = speech;
  const stop = (problem: string) =>
    new Stop(exit.usage, say("ask.flag_wrong", { flag: "--changed", problem }));
  const found = new Map<string, FlagCorrection>();
  for (const line of typed.split("\n").filter(Boolean)) {
    const cut = line.indexOf("=");
    if (cut < 0) throw stop(say("flags.no_value", { part: line }));
    const name = line.slice(0, cut).trim();
    const named = factNamed(name);
    if ("near" in named)
      throw stop(
        named.near === undefined
          ? say("flags.no_fact", { part: name })
          : say("flags.near_fact", { part: name, near: named.near }),
      );
    const { fact, ofProvider, language } = named;
    const words = line.slice(cut + 1).trim();
    if (words === "") throw stop(say("flags.no_value", { part: line }));
    const value = fact.read(words, around);
    if (isMisread(value)) throw stop(say(fact.wrong, { part: value.misread }));
    const key = `${ofProvider} ${fact.group} ${fact.key}`;
    const before = found.get(key)?.value;
    const first = around.pathway.languages[0] ?? "en";
    found.set(key, {
      ...{ fact, ofProvider },
      value: fact.isText ? inLanguages(before, { [language ?? first]: String(value) }) : value,
    });
  }
  return [...found.values()].map((each) => ({ ...each, value: plainText(each, around) }));
}

/** Words in the first language alone stand in one line. */
function plainText({ fact, value }: FlagCorrection, { pathway }: Surroundings): Written {
  if (!fact.isText || typeof value !== "object" || Array.isArray(value)) return value;
  const [[language = "", words] = [], ...others] = Object.entries(value);
  const isFirst = language === pathway.languages[0] && others.length === 0;
  return isFirst && words !== undefined ? words : value;
}

/** Words in the languages that were said; whatever stood there in another one would say the old thing. */
function inLanguages(before: Written | undefined, said: Readonly<Record<string, string>>): Written {
  return { ...(typeof before === "object" ? before : {}), ...said };
}
