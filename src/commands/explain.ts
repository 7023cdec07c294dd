import { explainJson, explainText, ruleList } from "../reporters/explain.ts";
import { rules } from "../rules/registry.ts";
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
  async run({ screen, version }, input) {
    const [id] = input.arguments;
    const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id);
    const [rule] = chosen;
    if (id !== undefined && !rule) throw new Stop(exit.usage, unknown(id));
    if (input.options["json"] === true) screen.out(explainJson(chosen, version));
    else screen.out(id === undefined || !rule ? ruleList(rules) : explainText(rule, screen));
    return exit.fine;
  },
};

function unknown(id: string): string {
  const near = didYouMean(
    id,
    rules.map((rule) => rule.id),
  );
  return `There is no rule "${id}".${near} See them all:  pathway explain`;
}
