import { callAnswers } from "../languages/en-call-answers.ts";
import { sheetAnswers } from "../languages/en-sheet-answers.ts";
import { speak } from "../languages/speech.ts";
import { pathwaySign } from "../model/pathway-sign.ts";
import { printable } from "../reporters/printable.ts";
import { tellFaults } from "./call-telling.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { interview } from "./interview.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { sheetBinding } from "./sheet-binding.ts";
import { compared } from "./sheet-changes.ts";
import { type GivenRows, givenRows } from "./sheet-read.ts";
import { type Taking, takenRows } from "./sheet-take.ts";
import { writeRows } from "./sheet-write.ts";
import { sheetsIn } from "./sheets-in.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/**
 * Takes over what was changed in a sheet: `sheet --apply`. Every difference is told; what cannot be used is told by its
 * cell, and the rest does not suffer.
 */
export async function applySheet(context: Context, input: Input, file: string): Promise<number> {
  const around = await surroundingsOf(context, await findPathway(context, input));
  const today = asOf(context, input, around.pathway);
  const given = await rowsIn(context, file, around);
  const taking: Taking = {
    ...{
      context,
      input,
      showsAll: context.screen.isTerminal || input.options["show-values"] === true,
    },
    talk: await interview(context, input, sheetAnswers),
    ...(await sheetBinding(context, input, { around, today, rows: given.rows })),
  };
  const rows = taking.touched.map((row) => compared(row, taking));
  const changes = rows.flatMap(({ change }) => change ?? []);
  const taken = await takenRows(changes, taking);
  const refused = await writeRows(taken.changes, taking);
  const faults = [
    ...[...given.faults, ...rows.flatMap((each) => each.faults)],
    ...[...taken.faults, ...refused],
  ];
  tellFaults(faults, { ...taking, speech: taking.talk.speech });
  const { say } = taking.talk.speech;
  if (changes.length === 0 && faults.length === 0)
    context.screen.out(`${say("done.nothing", { file: printable(file) })}\n`);
  else if (taken.changes.length === 0) context.screen.out(`${say("done.left")}\n`);
  if (faults.length === 0) return exit.fine;
  context.screen.err(`${say("done.faults", { count: faults.length })}\n`);
  return exit.findings;
}

/** The rows of a file. What is no sheet of this pathway ends the command. */
async function rowsIn(
  context: Context,
  file: string,
  { pathway }: Surroundings,
): Promise<GivenRows> {
  const { say } = await speak(sheetAnswers, context.messages);
  const sheets = await sheetsIn(context, file, await speak(callAnswers, context.messages));
  const given = givenRows(sheets, pathwaySign(pathway));
  const name = printable(file);
  if (!given.isSheet) throw new Stop(exit.usage, say("file.columns", { file: name }));
  if (given.isOther) throw new Stop(exit.usage, say("file.other", { file: name }));
  return given;
}
