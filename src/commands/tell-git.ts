import { isOwnHook } from "../doctor/commit-hook.ts";
import { type DoctorKey, doctor } from "../languages/en-doctor.ts";
import { speak } from "../languages/speech.ts";
import type { FileChange } from "../ports/writer.ts";
import type { Context, Input } from "./command.ts";
import { hookText } from "./commit-hook.ts";
import { driverCommand, driverKey, mergeAttributes } from "./merge-settings.ts";
import { carryOut } from "./planned-change.ts";

/** What Git should know of a pathway. The program is named as it lies on this machine. */
export interface ForGit {
  /** Lines of `.gitattributes`. */
  readonly attributes: string;
  readonly driver: string;
  /** The setting that holds it. */
  readonly driverKey: string;
  readonly hook: string;
}

export function forGit({ files }: Pick<Context, "files">): ForGit {
  const program = files.shipped("bin/pathway.js");
  return {
    attributes: mergeAttributes,
    driver: driverCommand(program),
    driverKey,
    hook: hookText(program),
  };
}

/** Something of Git's own that is to be set; `do` is false when Git or the disk refuses. */
interface Setting {
  readonly said: DoctorKey;
  do(): boolean;
}

/**
 * Tells Git, in the shared history and in that of private/, how two edits are put together, and lets it look at what is about
 * to be committed. Says what was done.
 */
export async function tellGit(context: Context, input: Input, root: string): Promise<void> {
  const { screen, messages } = context;
  const { say } = await speak(doctor, messages);
  const wanted = forGit(context);
  const folders = histories(context, root);
  // The answer is what is found; what changes is said beside it.
  const beside = { ...context, screen: { ...screen, out: screen.err } };
  const changes = folders.flatMap((folder) => attributesIn(context, { root, folder }));
  await carryOut(beside, input, { root, changes });
  const settings = [
    ...folders.flatMap((folder) => driverIn(context, folder, wanted)),
    ...folders.flatMap((folder) => hookIn(context, folder, wanted)),
  ];
  if (input.options["dry-run"] === true) {
    if (settings.length > 0) screen.err(`${say("fix.dry")}\n`);
    return;
  }
  for (const setting of settings)
    screen.err(`${say(setting.do() ? setting.said : "fix.refused")}\n`);
}

/** The shared folder, and private/ where that has a history of its own. */
function histories({ git, files }: Context, root: string): readonly string[] {
  const top = git.root(root);
  const apart = files.absolute(root, "private");
  const own = files.exists(apart) ? git.root(apart) : undefined;
  return [
    ...(top === undefined ? [] : [root]),
    ...(own === undefined || own === top ? [] : [apart]),
  ];
}

/** Adds the lines that are missing; what else stands there stays. */
function attributesIn(
  { files }: Context,
  { root, folder }: { readonly root: string; readonly folder: string },
): readonly FileChange[] {
  const path = files.absolute(folder, ".gitattributes");
  const read = files.read(path);
  if (!("text" in read) && read.problem !== "missing") return [];
  const before = "text" in read ? read.text : undefined;
  const known = new Set((before ?? "").split(/\r?\n/));
  const missing = mergeAttributes.split("\n").filter((line) => line !== "" && !known.has(line));
  if (missing.every((line) => line.startsWith("#"))) return [];
  const kept = (before ?? "").replace(/(?<=[^\n])$/, "\n");
  const after = `${kept}${missing.join("\n")}\n`;
  return [{ file: files.within(root, path) ?? ".gitattributes", before, after }];
}

function driverIn({ git }: Context, folder: string, { driver }: ForGit): readonly Setting[] {
  if (git.setting(folder, driverKey) === driver) return [];
  return [{ said: "fix.merging", do: () => git.set(folder, driverKey, driver) }];
}

/** Somebody's own program stays. */
export function hookIn(
  { git, files }: Context,
  place: string,
  { hook }: ForGit,
): readonly Setting[] {
  const folder = git.hooks(place);
  if (folder === undefined) return [];
  const read = files.read(files.absolute(folder, "pre-commit"));
  const isOpen =
    "text" in read ? isOwnHook(read.text) && read.text !== hook : read.problem === "missing";
  if (!isOpen) return [];
  return [{ said: "fix.hook", do: () => git.putHook(place, "pre-commit", hook) }];
}
