import { report } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import { countsOf } from "../model/diagnostic.ts";
import { staleSentence } from "../reporters/stale-sentence.ts";
import { summary } from "../reporters/summary.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { findPathways, openPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";

/** What a person does with a pathway on an ordinary day. */
const daily = `On an ordinary day:
  edit    open a file in services/ with any editor
  check   pathway validate             what is wrong, and what to write instead
  call    pathway stale                whom to call today, and what to ask
  print   pathway render directory     a page for the desk, to open or to print
  send    pathway export csv           the entries as a table, for a partner

All commands:  pathway --help
`;

/** What `pathway` alone says: the daily five, and the state of the pathway in two lines. */
export async function overview(context: Context): Promise<number> {
  const { screen } = context;
  screen.out(daily);
  for (const root of foundFrom(context)) screen.out(`\n${await stateOf(context, root)}`);
  return exit.fine;
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
  const stale = staleSentence(staleReport(catalogue, today).summary);
  const speech = await speak(report, context.messages);
  const closing = summary({ counts, files: catalogue.fileCount, as_of: today }, speech);
  return `${root}\n  ${stale}\n  ${closing}`;
}
