import { prompts } from "../languages/en-prompts.ts";
import { speak } from "../languages/speech.ts";
import { turned } from "../reporters/direction.ts";
import { isolated, printable } from "../reporters/printable.ts";
import { newFindings } from "./judge-change.ts";
import { carryOut } from "./planned-change.ts";
import { isGrave, ofAge } from "./review-write.ts";
import { saveFiles } from "./save.ts";
import type { NewRow } from "./sheet-new-rows.ts";
import type { SheetFault } from "./sheet-read.ts";
import { askRow, type Taking } from "./sheet-take.ts";

/** The new rows that somebody wants: each is told and asked about. */
export async function takenNewRows(
  rows: readonly NewRow[],
  taking: Taking & { readonly isAsking: boolean },
): Promise<readonly NewRow[]> {
  const { talk, context, showsAll } = taking;
  let { isAsking } = taking;
  const taken: NewRow[] = [];
  for (const row of rows) {
    const facts = { name: isolated(printable(row.name)), provider: row.provider, row: row.at.row };
    const line = talk.speech.say(showsAll ? "new.row" : "new.row_hidden", facts);
    const words = `${turned(line, talk.speech.direction)}\n`;
    if (isAsking && talk.mayAsk) context.screen.err(words);
    else context.screen.out(words);
    const answer = isAsking ? await askRow(taking) : "yes";
    if (answer === "all") isAsking = false;
    if (answer !== "no") taken.push(row);
  }
  return taken;
}

/** Writes them as drafts that nobody has confirmed, but for those that would be wrong. */
export async function writeNewRows(
  rows: readonly NewRow[],
  taking: Taking,
): Promise<readonly SheetFault[]> {
  if (rows.length === 0) return [];
  const { context, input, around, today, talk } = taking;
  const { root, pathway } = around;
  const changes = rows.map(({ path, text }) => ({ file: path, before: undefined, after: text }));
  // What a draft does not say yet is no fault of its row:  validate  tells it.
  const found = await newFindings(context, { root, changes, today });
  const wrong = found.filter((each) => isGrave(each) && !ofAge.has(each.rule));
  const refused = new Set(wrong.map(({ file }) => file));
  const allowed = changes.filter(({ file }) => !refused.has(file));
  const written =
    allowed.length === 0 ? [] : await carryOut(context, input, { root, changes: allowed });
  if (written.length > 0) {
    const files = written.map(({ file }) => file);
    const ids = rows.filter(({ path }) => files.includes(path)).map(({ id }) => id);
    const message = talk.speech.say("commit.new", {
      ids: ids.slice(0, 5).join(", "),
      count: ids.length,
    });
    const saving = {
      context,
      input,
      speech: await speak(prompts, context.messages),
      root,
      pathway,
    };
    saveFiles(saving, files, { shared: message, apart: message });
  }
  return rows.flatMap(({ path, at }): SheetFault[] => {
    const own = [...new Set(wrong.filter(({ file }) => file === path).map(({ rule }) => rule))];
    const [rule] = own;
    if (rule === undefined) return [];
    return [{ cell: at, problem: "fault.new_refused", facts: { rules: own.join(", "), rule } }];
  });
}
