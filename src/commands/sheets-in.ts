import type { CallAnswersKey } from "../languages/en-call-answers.ts";
import type { Speech } from "../languages/speech.ts";
import { type ReadSheet, WorkbookFailure } from "../ports/workbook.ts";
import { printable } from "../reporters/printable.ts";
import type { Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** The tables in a file that somebody filled in. What is no table ends the command, with what to do about it. */
export async function sheetsIn(
  { workbooks, files }: Context,
  file: string,
  { say }: Speech<CallAnswersKey>,
): Promise<readonly ReadSheet[]> {
  try {
    return await workbooks.read(files.absolute(file));
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const { problem, detail } = error;
    const more = problem === "damaged" && detail !== "" ? ` (${detail})` : detail;
    throw new Stop(exit.usage, say(`file.${problem}`, { file: printable(file), detail: more }));
  }
}
