import { staleReport } from "../catalogue/stale-report.ts";
import { compareStates, type FreshnessState } from "../model/freshness.ts";
import type { StaleReport } from "../model/stale.ts";
import { staleJson, staleText } from "../reporters/stale.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { exit } from "./exit.ts";
import { findPathways, openUsablePathway } from "./open-pathway.ts";
import { asOf, formatOption, shared } from "./options.ts";

export const command: Command = {
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--format <format>", description: "how to print", choices: ["text", "json"] },
    shared.json,
    {
      flags: "--fail-on <state>",
      description: "exit 1 from this state on; overdue when absent",
      choices: ["due", "overdue", "expired"],
    },
  ],
  examples: [
    "pathway stale",
    "pathway stale --as-of 2027-01-01",
    "pathway stale --json --fail-on expired",
  ],
  async run(context, input) {
    let worst: number = exit.fine;
    for (const root of findPathways(context, input))
      worst = Math.max(worst, await staleOne(context, input, root));
    return worst;
  },
};

async function staleOne(context: Context, input: Input, root: string): Promise<number> {
  const catalogue = await openUsablePathway(context, root);
  const report = staleReport(catalogue, asOf(context, input, catalogue.pathway));
  const { screen, version } = context;
  screen.out(
    formatOption(input) === "json" ? staleJson(report, version) : staleText(report, screen),
  );
  return codeOf(report, (textOption(input, "fail-on") ?? "overdue") as FreshnessState);
}

/** What could not be judged wins over what is stale: the answer is not whole. */
function codeOf(report: StaleReport, failOn: FreshnessState): number {
  if (report.unjudged.length > 0) return exit.unable;
  const fails = report.lines.some((line) => compareStates(line.freshness.state, failOn) >= 0);
  return fails ? exit.findings : exit.fine;
}
