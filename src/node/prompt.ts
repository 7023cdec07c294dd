import {
  type Choice,
  type ChoiceQuestion,
  type Prompt,
  PromptLeft,
  type SeveralQuestion,
  type TextQuestion,
} from "../ports/prompt.ts";
import { wantsColor } from "./screen.ts";

/** Where questions are shown and keys are read. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly isColored: boolean;
}

/** Asks on standard error, since data goes to standard output. */
export function nodePrompt(color: string | undefined): Prompt {
  return promptOn(
    () => process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env["CI"],
    () => ({ input: process.stdin, output: process.stderr, isColored: wantsColor(color) }),
  );
}

/** Asks on a terminal that is opened when something is asked. */
export function promptOn(mayAsk: () => boolean, open: () => Terminal): Prompt {
  return {
    get mayAsk() {
      return mayAsk();
    },
    text: async (question) => String(await answerOf(open(), "input", question)),
    choose: async (question) => String(await answerOf(open(), "select", question)),
    chooseSeveral: async (question) =>
      (await answerOf(open(), "checkbox", question)) as readonly string[],
  };
}

type Question = TextQuestion | ChoiceQuestion | SeveralQuestion;

/** How many choices are seen at once. */
const pageSize = 12;

/** What asks is large, and loaded when something is asked. */
async function answerOf(terminal: Terminal, type: string, question: Question): Promise<unknown> {
  const { createPromptModule, default: inquirer } = await import("inquirer");
  const { default: wrapAnsi } = await import("wrap-ansi");
  const { input, output, isColored } = terminal;
  const lines = linesOf(wrapAnsi);
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  const leaveByKey = (_: unknown, key?: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key?.ctrl && key.name === "d") leave();
  };
  // Without these a terminal that was closed would leave the question open for ever.
  input.on("keypress", leaveByKey).on("end", leave);
  try {
    const ask = createPromptModule({ input, output, signal: leaving.signal });
    const fields = {
      ...("choices" in question
        ? { choices: listed(question.choices, inquirer.Separator), pageSize, loop: false }
        : {
            validate: (answer: string) => question.check(answer) ?? true,
            transformer: (answer: string, { isFinal }: { readonly isFinal: boolean }) =>
              isFinal ? fitted(question, answer || `– ${question.unanswered}`, lines) : answer,
          }),
      ...("default" in question ? { default: question.default } : {}),
      shortcuts: { all: null, invert: null },
      theme: themeOf(question, lines, isColored),
    };
    const asked = { type, name: "answer", message: question.question, ...fields };
    return (await ask<{ answer: unknown }>([asked as never])).answer;
  } catch (error) {
    const left = error instanceof Error && /^(Exit|Abort)PromptError$/.test(error.name);
    throw left ? new PromptLeft() : error;
  } finally {
    input.removeListener("keypress", leaveByKey).removeListener("end", leave);
  }
}

function listed(
  choices: readonly Choice[],
  Separator: new (line: string) => object,
): readonly object[] {
  return choices.flatMap(({ value, name, meaning, heading }) => [
    ...(heading === undefined ? [] : [new Separator(`── ${heading}`)]),
    { value, name, short: name, ...(meaning === undefined ? {} : { description: meaning }) },
  ]);
}

const same = (text: string) => text;
const cyan = (text: string) => `\u001b[36m${text}\u001b[39m`;
const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`;

type Lines = (text: string) => readonly string[];

/** Text in lines that no word is cut by: what asks would break them wherever the screen ends. */
function linesOf(wrap: (text: string, width: number) => string): Lines {
  const width = Math.max(30, (process.stderr.columns ?? 80) - 3);
  return (text) => wrap(text, width).split("\n");
}

/** An answer on the line of its question where there is room, below it where there is none. */
function fitted({ question }: Question, text: string, lines: Lines): string {
  const isLong = lines(`${question} ${text}`).length > lines(question).length;
  return isLong ? `\n  ${lines(text).join("\n  ")}` : text;
}

/** The words between a question and its answer are ours, in the person's language; colours only where they are wanted. */
function themeOf(question: Question, lines: Lines, isColored: boolean): object {
  const below = [question.help, question.keys].flatMap((text) => (text ? lines(text) : []));
  const about = below.map((line) => `\n  ${isColored ? dim(line) : line}`);
  const isText = "check" in question;
  const message = (text: string, status: string) => {
    const asked = lines(text).join("\n  ");
    return status === "done" ? asked : `${asked}${about.join("")}${isText ? "\n " : ""}`;
  };
  const answer = (text: string) => {
    const said = fitted(question, text, lines);
    return isColored ? cyan(said) : said;
  };
  const unanswered = "unanswered" in question ? `– ${question.unanswered}` : "";
  const renderSelectedChoices = (marked: readonly { readonly short: string }[]) =>
    marked.map((each) => each.short).join(", ") || unanswered;
  const error = (text: string) => {
    const said = lines(`> ${text}`).join("\n  ");
    return isColored ? red(said) : said;
  };
  const style = { message, answer, error, renderSelectedChoices, keysHelpTip: () => undefined };
  if (isColored) return { style };
  return {
    prefix: { idle: "?", done: "✓" },
    icon: { cursor: "❯", checked: "◉", unchecked: "◯" },
    style: {
      ...style,
      ...{ highlight: same, description: same },
      defaultAnswer: (text: string) => `(${text})`,
    },
  };
}
