import { report } from "../languages/en-report.ts";
import { ruleSpeech } from "../languages/rule-words.ts";
import { speak } from "../languages/speech.ts";
import {
  type ExplainedRule,
  type ExplainStyle,
  explainJson,
  explainText,
  retiredText,
  ruleList,
} from "../reporters/explain.ts";
import { retiredRules } from "../rules/retired.ts";
import type { ToldRule } from "../rules/rule.ts";
import { toldRules } from "../rules/told-rules.ts";
import type { Command } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { exit, Stop } from "./exit.ts";
import { shared } from "./options.ts";

export const command: Command = {
  arguments: "[rule]",
  options: [shared.json],
  examples: [
    "pathway explain",
    "pathway explain looks-sensitive",
    "pathway explain review-overdue --json",
  ],
  async run({ screen, version, messages }, input) {
    const [id] = input.arguments;
    const speech = await speak(report, messages);
    const gone = retiredRules.find((rule) => rule.id === id);
    if (gone) {
      screen.out(retiredText(gone, speech));
      return exit.fine;
    }
    const chosen = id === undefined ? toldRules : toldRules.filter((rule) => rule.id === id);
    if (chosen.length === 0) throw new Stop(exit.usage, unknown(id ?? ""));
    screen.out(
      input.options["json"] === true
        ? explainJson(chosen, version)
        : await explained(chosen, { id, speech, color: screen.color, width: screen.width }),
    );
    return exit.fine;
  },
};

/** One rule told at length, or all of them on a line each. */
async function explained(
  chosen: readonly ToldRule[],
  { id, ...style }: ExplainStyle & { readonly id: string | undefined },
): Promise<string> {
  const { told } = await ruleSpeech(style.speech.code);
  const spoken = chosen.map((rule) => told<ExplainedRule>(rule));
  const [rule] = spoken;
  return id === undefined || !rule ? ruleList(spoken, style.speech) : explainText(rule, style);
}

function unknown(id: string): string {
  const near = didYouMean(
    id,
    toldRules.map((rule) => rule.id),
  );
  return `There is no rule "${id}".${near} See them all:  pathway explain`;
}
