import type { Catalogue } from "../catalogue/catalogue.ts";
import type { OpenedPathway } from "../catalogue/load.ts";
import type { Loading } from "../catalogue/read-file.ts";
import { PromptLeft } from "../ports/prompt.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { formatOption } from "./options.ts";

/** Finds the pathways a command is about: --pathway, else upwards from the working folder, else `pathways/*`. */
export function findPathways(context: Pick<Context, "files">, input: Input): readonly string[] {
  const { files } = context;
  const named = textOption(input, "pathway");
  if (named !== undefined) {
    const folder = files.absolute(named);
    if (files.exists(files.absolute(folder, "pathway.yaml"))) return [folder];
    throw new Stop(exit.usage, {
      key: files.exists(folder) ? "stop.no_pathway_in" : "stop.no_folder",
      facts: { folder: named },
    });
  }
  for (let folder = files.absolute("."); ; folder = files.absolute(folder, "..")) {
    if (files.exists(files.absolute(folder, "pathway.yaml"))) return [folder];
    if (folder === files.absolute(folder, "..")) break;
  }
  const below = files
    .list(files.absolute("pathways"))
    .filter((found) => /^[^/]+\/pathway\.yaml$/.test(found.path))
    .map((found) => files.absolute("pathways", found.path, ".."));
  if (below.length > 0) return below;
  throw new Stop(exit.usage, { key: "stop.no_pathway" });
}

/** The one pathway a command is about. Of several, a person at a terminal chooses; elsewhere --pathway names it. */
export async function findPathway(
  context: Pick<Context, "files" | "prompt">,
  input: Input,
): Promise<string> {
  const found = findPathways(context, input);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const { prompt } = context;
  if (input.options["no-input"] === true || !prompt.mayAsk) throw several(found);
  const choices = found.map((value) => ({ value, name: value }));
  try {
    const keys = "Arrow keys: move. Enter: choose.";
    return await prompt.choose({ question: "Which pathway?", keys, choices });
  } catch (error) {
    if (error instanceof PromptLeft) throw new Stop(exit.interrupted, "No pathway was chosen.");
    throw error;
  }
}

/** Formats that are lines, so that one answer may follow another. */
const severalAtOnce = ["text", "concise", "github"];

/** Pathways that are taken one by one. */
interface Several {
  readonly roots: readonly string[];
  /** Whether their names stand with the data or with the notices. */
  readonly named: "out" | "err";
}

/**
 * Does the same with each pathway: each is judged by itself, so there is one answer for each, and a program that reads the
 * answer wants one. Gives the gravest exit code.
 */
export async function eachPathway(
  { screen }: Context,
  input: Input,
  { roots, named }: Several,
  once: (root: string) => Promise<number>,
): Promise<number> {
  const isOne = roots.length < 2;
  if (!isOne && !severalAtOnce.includes(formatOption(input))) throw several(roots);
  if (!isOne) screen.err(`There are ${roots.length} pathways here; each is judged by itself.\n`);
  let worst: number = exit.fine;
  for (const root of roots) {
    if (!isOne) screen[named](`${printable(root)}\n\n`);
    worst = Math.max(worst, await once(root));
  }
  return worst;
}

function several(roots: readonly string[]): Stop {
  const folders = roots.map((each) => `  ${each}`).join("\n");
  return new Stop(exit.usage, { key: "stop.several", facts: { folders } });
}

/** Told of each text that is read. */
export type Saw = (path: string, text: string) => void;

/** Reads a pathway whole, with a progress line when it is large. */
export async function openPathway(context: Context, root: string, saw?: Saw): Promise<Catalogue> {
  // The reader and the rules are large; a verdict that is remembered needs neither.
  const { loadCatalogue } = await import("../catalogue/load.ts");
  return withinBounds(async () => loadCatalogue(await loading(context, root, saw)));
}

/** Reads of a pathway what every entry depends on; services and organisations can be read one by one. */
export async function openFiles(context: Context, root: string, saw?: Saw): Promise<OpenedPathway> {
  const load = await import("../catalogue/load.ts");
  return withinBounds(async () => load.openFiles(await loading(context, root, saw)));
}

async function loading(context: Context, root: string, saw?: Saw): Promise<Loading> {
  const { screen, files, machine } = context;
  const { inspectText } = await import("../rules/run.ts");
  return {
    files,
    root,
    repository: machine.repository,
    inspect: (text, source) => {
      saw?.(source.path, text);
      return inspectText(text, source);
    },
    progress: (done, of) => {
      if (of > 500 && done % 250 === 0) screen.progress(`Reading ${done} of ${of} files`);
    },
  };
}

async function withinBounds<T>(read: () => Promise<T>): Promise<T> {
  const { TooManyFiles } = await import("../catalogue/load.ts");
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooManyFiles)
      throw new Stop(exit.usage, `This pathway has ${error.message}`);
    throw error;
  }
}

/** Reads a pathway for a command that makes something of it; without a readable pathway.yaml nothing can be made. */
export async function openUsablePathway(
  context: Context,
  root: string,
  saw?: Saw,
): Promise<Catalogue> {
  const catalogue = await openPathway(context, root, saw);
  if (catalogue.pathwayUnusable)
    throw new Stop(exit.usage, { key: "stop.unusable", facts: { folder: root } });
  return catalogue;
}
