import { prompts } from "../languages/en-prompts.ts";
import { speak } from "../languages/speech.ts";
import { printable } from "../reporters/printable.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { ciPlaces } from "./init-ci.ts";
import { notice } from "./notice.ts";
import { findPathway, findPathways, openFiles } from "./open-pathway.ts";
import { ciNotices, planCi } from "./place-ci.ts";
import { createFiles, saveFiles } from "./save.ts";

/** What may be said besides --ci when a pathway is there already; anything else is meant for a new one. */
const fitting = ["ci", "dry-run", "yes", "input", "no-input", "messages", "color"];

/** The pathway that is there already, when only the files for a server are asked for; `undefined` when a new one is begun. */
export async function pathwayForCi(context: Context, input: Input): Promise<string | undefined> {
  const place = ciPlaces.find((each) => each === textOption(input, "ci"));
  const isOther = ([name, value]: readonly [string, unknown]) =>
    value !== undefined && value !== false && !fitting.includes(name);
  if (!place || Object.entries(input.options).some(isOther)) return undefined;
  const { files } = context;
  const [named] = input.arguments;
  if (named === undefined) return found(context, input);
  const folder = files.absolute(named);
  return files.exists(files.absolute(folder, "pathway.yaml")) ? folder : undefined;
}

async function found(context: Context, input: Input): Promise<string | undefined> {
  try {
    findPathways(context, input);
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
  return findPathway(context, input);
}

/** Writes the file for a server into a pathway that is there already, and nothing else. Nothing is overwritten. */
export async function addCi(context: Context, input: Input, root: string): Promise<number> {
  const { screen, messages, files } = context;
  const place = ciPlaces.find((each) => each === textOption(input, "ci")) ?? "github";
  const plan = await planCi(context, { folder: root, place });
  const speech = await speak(prompts, messages);
  const { file, top } = plan;
  if (file === undefined)
    throw new Stop(exit.usage, speech.say("init.exists", { path: plan.taken ?? "" }));
  if (input.options["dry-run"] === true) {
    screen.out(`${speech.say("init.would_write", { folder: printable(top) })}\n`);
    screen.out(`  ${file.path}\n\n${String(file.content)}`);
    return exit.fine;
  }
  if (input.options["yes"] === "no") throw new Stop(exit.interrupted, speech.say("ask.left"));
  createFiles(context, top, [file]);
  const { pathway } = (await openFiles(context, root)).surroundings;
  const message = plan.speech.say("ci.message");
  const saving = { context, input, speech, root: files.absolute(top), pathway };
  saveFiles(saving, [file.path], { shared: message, apart: message });
  for (const words of ciNotices(plan)) await notice(screen, speech, { words, to: "out" });
  return exit.fine;
}
