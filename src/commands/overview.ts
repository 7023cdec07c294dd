import { type PromptKey, prompts } from "../languages/en-prompts.ts";
import { report } from "../languages/en-report.ts";
import { stale as staleWords } from "../languages/en-stale.ts";
import { type Speech, speak } from "../languages/speech.ts";
import { countsOf } from "../model/diagnostic.ts";
import { printable } from "../reporters/printable.ts";
import { staleSentence } from "../reporters/stale-sentence.ts";
import { summary } from "../reporters/summary.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { findPathways, openPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";

/** What a person does with a pathway on an ordinary day: a word for it, and what to type. */
const daily = [
  ["edit", "pathway new service"],
  ["check", "pathway validate"],
  ["call", "pathway stale"],
  ["print", "pathway render directory"],
  ["send", "pathway export csv"],
] as const;

/** What begins a pathway, where there is none. */
const first = [
  ["begin", "pathway init"],
  ["try", "pathway init practice --example"],
] as const;

/** What `pathway` alone says: the daily five and the state of the pathway in two lines; where there is none, how to begin. */
export async function overview(context: Context): Promise<number> {
  const { screen } = context;
  const speech = await speak(prompts, context.messages);
  const roots = foundFrom(context);
  screen.out(
    roots.length > 0 ? "" : `${speech.say("overview.hello")}\n\n${lines(speech, first)}\n`,
  );
  screen.out(`${speech.say("overview.daily")}\n${lines(speech, daily)}`);
  screen.out(`\n${speech.say("overview.all")}  pathway --help\n`);
  for (const root of roots) screen.out(`\n${await stateOf(context, root)}`);
  return exit.fine;
}

/** One line for each: the word, what to type, what comes of it. */
function lines({ say }: Speech<PromptKey>, rows: typeof daily | typeof first): string {
  return rows
    .map(([key, typed]) => {
      const word = say(`overview.${key}`).padEnd(8);
      return `  ${word}${typed.padEnd(33)}${say(`overview.${key}_what`)}\n`;
    })
    .join("");
}

const nothingTyped: Input = { arguments: [], options: {} };

/** Help is no place to complain that there is nothing here yet. */
function foundFrom(context: Context): readonly string[] {
  try {
    return findPathways(context, nothingTyped);
  } catch (error) {
    if (error instanceof Stop) return [];
    throw error;
  }
}

async function stateOf(context: Context, root: string): Promise<string> {
  const catalogue = await openPathway(context, root);
  const today = asOf(context, nothingTyped, catalogue.pathway);
  const { runRules } = await import("../rules/run.ts");
  const { staleReport } = await import("../catalogue/stale-report.ts");
  const counts = countsOf(await runRules(catalogue, today));
  const stale = staleSentence(
    staleReport(catalogue, today).summary,
    await speak(staleWords, context.messages),
  );
  const speech = await speak(report, context.messages);
  const closing = summary({ counts, files: catalogue.fileCount, as_of: today }, speech);
  return `${printable(root)}\n  ${stale}\n  ${closing}`;
}
