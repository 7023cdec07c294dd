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
import { type NewRowsOf, newRows } from "./sheet-new-rows.ts";
import { takenNewRows, writeNewRows } from "./sheet-new-write.ts";
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
    ...(await sheetBinding(context, input, {
      ...{ around, today, rows: given.rows, hasLoose: given.loose.length > 0 },
    })),
  };
  const rows = taking.touched.map((row) => compared(row, taking));
  const changes = rows.flatMap(({ change }) => change ?? []);
  const added = await newRows(await looseOf(given, taking), taking);
  const taken = await takenRows(changes, taking);
  const wanted = await takenNewRows(added.rows, { ...taking, isAsking: taken.isAsking });
  const refused = [
    ...(await writeRows(taken.changes, taking)),
    ...(await writeNewRows(wanted, taking)),
  ];
  const faults = [
    ...[...given.faults, ...rows.flatMap((each) => each.faults)],
    ...[...added.faults, ...taken.faults, ...refused],
  ];
  tellFaults(faults, { ...taking, speech: taking.talk.speech });
  const { say } = taking.talk.speech;
  if (given.gone > 0) context.screen.err(`${say("done.gone", { count: given.gone })}\n`);
  const isNothing = changes.length === 0 && added.rows.length === 0;
  if (isNothing && faults.length === 0)
    context.screen.out(`${say("done.nothing", { file: printable(file) })}\n`);
  else if (taken.changes.length === 0 && wanted.length === 0)
    context.screen.out(`${say("done.left")}\n`);
  if (faults.length === 0) return exit.fine;
  context.screen.err(`${say("done.faults", { count: faults.length })}\n`);
  return exit.findings;
}

/** Rows without a key, and what they take from the others: of a sheet with one provider nobody types its name again. */
async function looseOf(
  { loose, rows }: GivenRows,
  { context, around }: Taking,
): Promise<NewRowsOf> {
  const [like] = rows;
  if (loose.length === 0 || !like) return { loose, like: like?.key, provider: undefined };
  const ids = new Set(rows.map(({ key }) => key.id));
  const sources = around.sources.filter(({ kind, id }) => kind === "service" && ids.has(id));
  const providers = new Set(
    sources.map(({ path }) => {
      const read = context.files.read(context.files.absolute(around.root, path));
      return "text" in read ? /^organization: *["']?([a-z0-9-]+)/m.exec(read.text)?.[1] : undefined;
    }),
  );
  const [provider] = providers;
  return { loose, like: like.key, provider: providers.size === 1 ? provider : undefined };
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
