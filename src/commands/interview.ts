import { type PromptKey, prompts } from "../languages/en-prompts.ts";
import type { Facts } from "../languages/sentence.ts";
import { type Speech, speak, type Topic } from "../languages/speech.ts";
import { nearest } from "../model/nearest.ts";
import type { Misread } from "../model/typed-hours.ts";
import { type Choice, PromptLeft } from "../ports/prompt.ts";
import { turned } from "../reporters/direction.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** What every question has. Its flag answers in advance, and is the only way where nobody can be asked. */
interface Asked<Key extends string = PromptKey> {
  /** As it is typed, without the dashes. */
  readonly flag: string;
  readonly question: Key;
  /** What is filled into the question, and into what is said of a wrong answer. */
  readonly facts?: Facts;
  readonly help?: Key;
  /** Without an answer nothing can be made. */
  readonly isRequired?: boolean;
  /** Taken when nothing is answered. */
  readonly default?: string;
}

/** A question that is answered in words. */
export interface TextAsked<T, Key extends string = PromptKey> extends Asked<Key> {
  /** What is said of words that cannot be read; `{part}` stands for them. */
  readonly wrong: Key;
  read(words: string): T | Misread;
}

/** A question whose answers are given. */
export interface ChoiceAsked<Key extends string = PromptKey> extends Asked<Key> {
  readonly choices: readonly Choice[];
}

/** Asks a person at a terminal, one question at a time; elsewhere takes what the flags say. `undefined` is "I don't know". */
export interface Interview<Key extends string = PromptKey> {
  readonly speech: Speech<Key>;
  /** Somebody answers; otherwise only flags do. */
  readonly mayAsk: boolean;
  /** The flag answers. */
  isAnswered(flag: string): boolean;
  text<T>(asked: TextAsked<T, Key>): Promise<T | undefined>;
  choose(asked: ChoiceAsked<Key>): Promise<string | undefined>;
  several(asked: Omit<ChoiceAsked<Key>, "default">): Promise<readonly string[] | undefined>;
  /** Without a person and without the flag: `otherwise`. */
  yesOrNo(asked: Asked<Key>, otherwise: boolean): Promise<boolean>;
}

interface Situation {
  readonly context: Context;
  readonly input: Input;
  readonly speech: Speech<string>;
  readonly mayAsk: boolean;
}

/** Words of a topic of its own may be asked with, beside those that all questions share. */
export async function interview<Key extends string = PromptKey>(
  context: Context,
  input: Input,
  topic?: Topic<Key>,
): Promise<Interview<PromptKey | Key>> {
  const common = await speak(prompts, context.messages);
  const own = topic && (await speak(topic, context.messages));
  const isOwn = (key: string): key is Key => topic !== undefined && Object.hasOwn(topic.en, key);
  const speech: Speech<string> = {
    ...common,
    say: (key, facts) =>
      own && isOwn(key) ? own.say(key, facts) : common.say(key as PromptKey, facts),
  };
  const mayAsk = context.prompt.mayAsk && input.options["no-input"] !== true;
  const situation: Situation = { context, input, speech, mayAsk };
  return {
    speech,
    mayAsk,
    isAnswered: (flag) => textOption(input, flag) !== undefined,
    text: (asked) => text(situation, asked),
    choose: (asked) => choose(situation, asked),
    several: (asked) => several(situation, asked),
    async yesOrNo(asked, otherwise) {
      const choices = (["yes", "no"] as const).map((value) => ({
        value,
        name: speech.say(`ask.${value}`),
      }));
      const marked = otherwise ? "yes" : "no";
      const sure = { ...asked, choices, default: marked, isRequired: true };
      if (!mayAsk && textOption(input, asked.flag) === undefined) return otherwise;
      return (await choose(situation, sure)) === "yes";
    },
  };
}

async function text<T>(situation: Situation, asked: TextAsked<T, string>): Promise<T | undefined> {
  const { context, speech, mayAsk } = situation;
  const read = (words: string): Answer<T> => {
    if (visible(words) === "")
      return asked.isRequired ? { problem: speech.say("ask.required") } : { value: undefined };
    const value = asked.read(visible(words));
    return isMisread(value)
      ? { problem: speech.say(asked.wrong, { ...asked.facts, part: printable(value.misread) }) }
      : { value };
  };
  const typed = typedAnswer(situation, asked);
  if (typed !== undefined) return orStop(situation, asked, read(typed));
  if (!mayAsk) return asked.default === undefined ? undefined : read(asked.default).value;
  const isSure = asked.isRequired || asked.default !== undefined;
  const answer = await leaving(situation, () =>
    context.prompt.text({
      ...said(situation, asked),
      keys: speech.say(isSure ? "keys.text" : "keys.text_unknown"),
      unanswered: speech.say("ask.unknown"),
      check: (words) => read(words).problem,
      ...(asked.default === undefined ? {} : { default: asked.default }),
    }),
  );
  return read(answer).value;
}

/** What a paste brings along and nobody sees would make the entry refuse itself, or hide words from its reader. */
const visible = (words: string) =>
  words
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
      "",
    )
    .trim();

/** The value of "I don't know" among choices. No code and no id is written so. */
const unknown = "?";

async function choose(
  situation: Situation,
  asked: ChoiceAsked<string>,
): Promise<string | undefined> {
  const { context, speech, mayAsk } = situation;
  const typed = typedAnswer(situation, asked);
  if (typed !== undefined) return orStop(situation, asked, among(situation, asked.choices, typed));
  if (!mayAsk) return asked.default;
  const dontKnow: Choice = {
    value: unknown,
    name: speech.say("ask.unknown"),
    meaning: speech.say("ask.unknown_meaning"),
  };
  const answer = await leaving(situation, () =>
    context.prompt.choose({
      ...said(situation, asked),
      keys: speech.say("keys.choose"),
      // First, so that it is what Enter alone takes: in a hurry nobody says what they do not know.
      choices: [...(asked.isRequired ? [] : [dontKnow]), ...safe(asked.choices)],
      ...(asked.default === undefined ? {} : { default: asked.default }),
    }),
  );
  return answer === unknown ? undefined : answer;
}

async function several(
  situation: Situation,
  asked: Omit<ChoiceAsked<string>, "default">,
): Promise<readonly string[] | undefined> {
  const { context, speech, mayAsk } = situation;
  const typed = typedAnswer(situation, asked);
  if (typed !== undefined) {
    const answers = partsOf(typed).map((each) =>
      orStop(situation, asked, among(situation, asked.choices, each)),
    );
    return answers.length === 0 ? undefined : answers.filter((each) => each !== undefined);
  }
  if (!mayAsk) return undefined;
  const ask = () =>
    context.prompt.chooseSeveral({
      ...said(situation, asked),
      keys: speech.say(asked.isRequired ? "keys.several_required" : "keys.several"),
      unanswered: speech.say("ask.unknown"),
      choices: safe(asked.choices),
    });
  let answers = await leaving(situation, ask);
  while (answers.length === 0 && asked.isRequired) {
    context.screen.err(`${speech.say("ask.required")}\n`);
    answers = await leaving(situation, ask);
  }
  return answers.length === 0 ? undefined : answers;
}

/** Words between commas, in any script; nothing where there is nothing. */
export function partsOf(words: string, separator: RegExp = /[,،]/): readonly string[] {
  return words
    .split(separator)
    .map((each) => each.trim())
    .filter(Boolean);
}

export function isMisread(value: unknown): value is Misread {
  return typeof value === "object" && value !== null && "misread" in value;
}

/** An answer, or what is wrong with it. */
interface Answer<T> {
  readonly value?: T | undefined;
  readonly problem?: string;
}

/** What the flag says; ends the command where nobody can be asked and the flag is needed. */
function typedAnswer(
  { input, mayAsk, speech }: Situation,
  asked: Asked<string>,
): string | undefined {
  const typed = textOption(input, asked.flag);
  if (typed !== undefined || mayAsk || !asked.isRequired || asked.default !== undefined)
    return typed;
  const question = speech.say(asked.question, asked.facts);
  throw new Stop(exit.usage, speech.say("ask.flag_needed", { flag: `--${asked.flag}`, question }));
}

function orStop<T>(
  { speech }: Situation,
  { flag, isRequired }: Asked<string>,
  { value, problem }: Answer<T>,
): T | undefined {
  if (problem === undefined && (value !== undefined || !isRequired)) return value;
  const why = problem ?? speech.say("ask.required");
  throw new Stop(exit.usage, speech.say("ask.flag_wrong", { flag: `--${flag}`, problem: why }));
}

function among({ speech }: Situation, choices: readonly Choice[], typed: string): Answer<string> {
  const values = choices.map((each) => each.value);
  const answer = typed.trim();
  if (values.includes(answer)) return { value: answer };
  if (answer === "" || answer === "unknown") return { value: undefined };
  const known = someOf(values, answer);
  const near = nearest(answer, values);
  return {
    problem:
      near === undefined
        ? speech.say("ask.not_among", { answer, known })
        : speech.say("ask.near", { answer, near, known }),
  };
}

/** How many answers a sentence can list. */
const mostListed = 20;

/** All values, or of many those that begin like the answer; the first of them where none does. */
function someOf(values: readonly string[], answer: string): string {
  if (values.length <= mostListed) return values.join(", ");
  const alike = values.filter((each) => each.startsWith(answer.slice(0, 3).toLowerCase()));
  return `${(alike.length > 0 ? alike : values).slice(0, mostListed).join(", ")} …`;
}

function said({ speech }: Situation, { question, facts, help }: Asked<string>) {
  const { say, direction } = speech;
  return {
    question: turned(say(question, facts), direction),
    ...(help === undefined ? {} : { help: say(help) }),
  };
}

/** Names may come from files of the pathway. */
function safe(choices: readonly Choice[]): readonly Choice[] {
  return choices.map((each) => ({ ...each, name: printable(each.name) }));
}

async function leaving<T>({ context, speech }: Situation, ask: () => Promise<T>): Promise<T> {
  // What stood there while files were read would stand before the question.
  context.screen.progress("");
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PromptLeft) throw new Stop(exit.interrupted, speech.say("ask.left"));
    throw error;
  }
}
