import type { SourceFile } from "../catalogue/source-file.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import type { Speech } from "../languages/speech.ts";
import type { DataPath } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { schemas } from "../model/schemas.ts";
import { readExact } from "../yaml/exact.ts";
import type { Source } from "../yaml/extent.ts";
import { follow } from "../yaml/tree.ts";
import { type Context, type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { mayName } from "./planned-change.ts";
import type { Surroundings } from "./surroundings.ts";

/** The file of a service or a provider, read with the place of everything in it. */
export interface FoundEntry {
  readonly file: SourceFile;
  readonly source: Source;
}

export const kindOption: OptionSpec = {
  flags: "--kind <kind>",
  description: "where a service and a provider have the same id",
  choices: ["service", "organization"],
};

interface Looking {
  readonly context: Context;
  readonly input: Input;
  readonly speech: Speech<PromptKey>;
  readonly around: Surroundings;
}

/**
 * The entry with an id, of the kind that --kind or else the command means; ends the command where there is none, or two,
 * or where its file is not right itself.
 */
export function foundEntry(
  looking: Looking,
  id: string,
  { meant }: { readonly meant?: "service" } = {},
): FoundEntry {
  const file = fileOf(looking, id, meant);
  const { context, around, speech } = looking;
  const read = context.files.read(context.files.absolute(around.root, file.path));
  const text = "text" in read ? read.text : "";
  const { tree } = readExact(text);
  if (tree?.kind !== "map")
    throw new Stop(exit.usage, speech.say("edit.unusable", { path: file.path }));
  return { file, source: { text, tree } };
}

function fileOf(
  { context, input, speech, around }: Looking,
  id: string,
  meant: "service" | undefined,
): SourceFile {
  const kind = textOption(input, "kind");
  const entries = around.sources.filter((each) =>
    kind === undefined ? /^(?:service|organization)$/.test(each.kind) : each.kind === kind,
  );
  const [found, another] = entries.filter((each) => each.id === id);
  const ofMeant = [found, another].find((each) => each && each.kind === meant);
  if (ofMeant) return ofMeant;
  if (found && another) throw new Stop(exit.usage, speech.say("edit.both", { id }));
  if (found) return found;
  const near = nearest(
    id,
    entries.filter(({ path }) => mayName(context, input)(path)).map((each) => each.id),
  );
  const words =
    near === undefined
      ? speech.say("edit.not_found", { id })
      : speech.say("edit.near", { id, near });
  throw new Stop(exit.usage, words);
}

/** The keys of a kind of file, in the order of the file format. */
export function keysOf(kind: "service" | "organization"): readonly string[] {
  return Object.keys(schemas[kind]["properties"] ?? {});
}

/** True when something stands at the path. */
export function stands({ tree }: Source, path: DataPath): boolean {
  return follow(tree, path).steps === path.length;
}
