import { merge } from "../languages/en-merge.ts";
import { speak } from "../languages/speech.ts";
import { WriteFailure } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import { marked } from "../yaml/marked.ts";
import type { Command, Context } from "./command.ts";
import { exit } from "./exit.ts";
import { entryAt, mergedEntry } from "./merged-entry.ts";

/**
 * What Git calls for each entry that both sides changed, once `doctor --fix` has told it to. Git's own words: %O the state of
 * both before, %A ours, into which the answer goes, %B theirs, %P the path. Exit 0: put together; 1: a question is left.
 */
export const command: Command = {
  arguments: "<base> <ours> <theirs> <path>",
  options: [],
  examples: [
    "pathway merge-driver %O %A %B %P",
    "pathway merge-driver before.yaml mine.yaml theirs.yaml services/clinic.yaml",
    "pathway merge-driver before.yaml mine.yaml theirs.yaml pathway.yaml",
  ],
  async run(context, { arguments: [base = "", ours = "", theirs = "", path = ""] }) {
    const { files } = context;
    const [first, second, third] = [base, ours, theirs].map((each) => {
      const read = files.read(files.absolute(each));
      return "text" in read ? read.text : undefined;
    });
    // Too large, or no text: Git keeps ours in the folder and says that nothing is settled.
    if (second === undefined || third === undefined) return exit.findings;
    const merged = mergedEntry(path, { base: first, ours: second, theirs: third });
    const mine = merged?.text(new Map()) ?? second;
    const other = merged
      ? merged.text(new Map(merged.clashes.map((clash) => [clash, clash.theirs])))
      : third;
    const isSettled = merged !== undefined && merged.clashes.length === 0;
    if (!write(context, ours, second, isSettled ? mine : marked(mine, other))) return exit.findings;
    if (isSettled) return exit.fine;
    const fields = merged?.clashes.map(({ names }) => names.join(".")) ?? [];
    await tell(context, path, fields);
    return exit.findings;
  },
};

function write(
  { files, writer, screen }: Context,
  file: string,
  before: string,
  after: string,
): boolean {
  if (before === after) return true;
  try {
    writer.change(files.absolute("."), [{ file, before, after }]);
    return true;
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    screen.err(`${printable(error.message)}\n`);
    return false;
  }
}

/** Beside what Git says of a conflict: in which fields, and what to type. */
async function tell(
  { screen, messages }: Context,
  path: string,
  fields: readonly string[],
): Promise<void> {
  const { say } = await speak(merge, messages);
  const id = entryAt(path)?.id ?? "";
  const words =
    fields.length === 0
      ? say("driver.whole", { file: printable(path), id: printable(id) })
      : say("driver.fields", {
          ...{ file: printable(path), id: printable(id) },
          fields: printable(fields.join(", ")),
        });
  screen.err(`${words}\n`);
}
