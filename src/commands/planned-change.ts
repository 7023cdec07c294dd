import type { FixKey } from "../languages/en-fix.ts";
import type { Speech } from "../languages/speech.ts";
import type { DataPath } from "../model/diagnostic.ts";
import { type FileChange, WriteFailure } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input, OptionSpec } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Options of every command that changes files of a pathway. */
export const planOptions: readonly OptionSpec[] = [
  { flags: "--dry-run", description: "show what would change, and change nothing" },
  { flags: "--diff", description: "show what changes, line by line" },
  {
    flags: "--allow-dirty",
    description: "write also in the middle of a merge or rebase",
  },
  {
    flags: "--show-values",
    description: "show words of fields that are not public, also in logs",
  },
];

/**
 * Shows a planned change if that was asked for, then writes it: all files or none. Gives the changes that were written;
 * none with --dry-run.
 */
export async function carryOut(
  context: Context,
  input: Input,
  { root, changes }: { readonly root: string; readonly changes: readonly FileChange[] },
): Promise<readonly FileChange[]> {
  const real = changes.filter(({ before, after }) => before !== after);
  if (real.length === 0) return [];
  const isDry = input.options["dry-run"] === true;
  if (isDry || input.options["diff"] === true)
    context.screen.out(await shown(context, input, real));
  if (isDry) return [];
  await refuseUnfinished(context, input, { root, changes: real });
  try {
    context.writer.change(root, real);
  } catch (error) {
    if (error instanceof WriteFailure) throw new Stop(exit.unable, error.message);
    throw error;
  }
  return real;
}

/**
 * True for a file that may be named where the answer goes: a log does not tell which entries are for protection staff
 * only, since a name alone may say what a place is.
 */
export function mayName({ screen }: Context, input: Input): (file: string) => boolean {
  const showsAll = screen.isTerminal || input.options["show-values"] === true;
  return (file) => showsAll || !file.startsWith("private/");
}

/** The exact diff; in a log, where words of fields that are not public must not stand, the fields that change. */
async function shown(
  context: Context,
  input: Input,
  changes: readonly FileChange[],
): Promise<string> {
  const { screen } = context;
  if (screen.isTerminal || input.options["show-values"] === true) {
    const { diffText } = await import("../reporters/diff.ts");
    return diffText(changes, screen);
  }
  const { changedFields } = await import("./changed-fields.ts");
  const { turned } = await import("../reporters/direction.ts");
  const speech = await planSpeech(context);
  const named = changes.filter(({ file }) => mayName(context, input)(file));
  const lines = [
    ...named.map((change) => {
      const what = inWords(change, changedFields(change), speech);
      return `${printable(change.file)}  ${turned(what, speech.direction)}`;
    }),
    ...(await unnamed(context, changes.length - named.length)),
    turned(speech.say("plan.hidden"), speech.direction),
  ];
  return `${lines.join("\n")}\n`;
}

async function planSpeech({ messages }: Pick<Context, "messages">): Promise<Speech<FixKey>> {
  const { fix } = await import("../languages/en-fix.ts");
  const { speak } = await import("../languages/speech.ts");
  return speak(fix, messages);
}

/** How many files are not named, in a sentence; nothing where all are. */
export async function unnamed(
  context: Pick<Context, "messages">,
  count: number,
): Promise<readonly string[]> {
  if (count === 0) return [];
  return [(await planSpeech(context)).say("fix.private", { count })];
}

function inWords(
  { before, after }: FileChange,
  fields: readonly DataPath[] | undefined,
  { say }: Speech<FixKey>,
): string {
  if (before === undefined) return say("plan.new");
  if (after === undefined) return say("plan.removed");
  if (fields === undefined) return say("plan.changes");
  const names = [...new Set(fields.map((path) => path.join(".") || say("plan.unknown")))];
  return names.length === 0 ? say("plan.order") : say("plan.fields", { fields: names.join(", ") });
}

/** Ends the command where nothing may be written now. In the middle of a merge a file may hold both sides; what we write then would look like somebody's answer. */
export async function refuseUnfinished(
  context: Context,
  input: Input,
  {
    root,
    changes,
  }: { readonly root: string; readonly changes: readonly Pick<FileChange, "file">[] },
): Promise<void> {
  if (input.options["allow-dirty"] === true) return;
  const { git, files } = context;
  const inPrivate = changes.some(({ file }) => file.startsWith("private/"));
  for (const folder of inPrivate ? [root, files.absolute(root, "private")] : [root]) {
    const what = git.unfinished(folder);
    if (!what) continue;
    const { say } = await planSpeech(context);
    throw new Stop(exit.unable, say("plan.unfinished", { what, folder }));
  }
}
