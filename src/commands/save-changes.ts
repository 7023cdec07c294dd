import { corrections } from "../languages/en-corrections.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import { type TeamKey, team } from "../languages/en-team.ts";
import { speak } from "../languages/speech.ts";
import { toldText } from "../render/told-page.ts";
import { printable } from "../reporters/printable.ts";
import { type Command, type Context, type Input, textOption } from "./command.ts";
import { pageOf, type Told, tell } from "./diff.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { notice } from "./notice.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf, shared } from "./options.ts";
import { mayName, refuseUnfinished } from "./planned-change.ts";
import { recordFiles } from "./save.ts";
import { objectionsTo, restrictedAmong, wrongInMessage } from "./save-checks.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { refuseNoHistory, type UnsavedFiles, unsavedFiles } from "./unsaved-files.ts";
import { type WrongEdition, wrongEditions } from "./wrong-editions.ts";

export const command: Command = {
  arguments: "[what...]",
  options: [
    shared.pathway,
    shared.asOf,
    { flags: "--message <words>", description: "what changed, instead of saying it behind save" },
    {
      flags: "--with-errors <answer>",
      description: "save also what validate calls an error: yes or no",
      choices: ["yes", "no"],
    },
    {
      flags: "--corrections <answer>",
      description: "make slips for printed copies that are wrong now: yes or no",
      choices: ["yes", "no"],
    },
    {
      flags: "--also <file>",
      description: "save a new file too that is none of a pathway; several with commas",
      repeats: true,
    },
    { flags: "--dry-run", description: "say what would be saved, and save nothing" },
    { flags: "--allow-dirty", description: "save also in the middle of a merge or rebase" },
    {
      flags: "--show-values",
      description: "show words of fields that are not public, also in logs",
    },
  ],
  examples: [
    'pathway save "the eye clinic has a new number"',
    'pathway save "winter hours" --dry-run',
    'pathway save --message "kitchen closed" --with-errors yes',
  ],
  async run(context, input) {
    const talk = await interview(context, input, team);
    const root = await findPathway(context, input);
    refuseNoHistory({ context, speech: talk.speech, root });
    const around = await surroundingsOf(context, root);
    const unsaved = unsavedFiles({ context, input, speech: talk.speech, root });
    await tellLeft({ context, input, talk, around }, unsaved);
    const { say } = talk.speech;
    if (unsaved.taken.length === 0) {
      context.screen.out(`${say("save.nothing")}\n`);
      return exit.fine;
    }
    await refuseUnfinished(context, input, {
      root,
      changes: unsaved.taken.map((file) => ({ file })),
    });
    return save({ context, input, talk, around }, unsaved.taken);
  },
};

interface Work {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | TeamKey>;
  readonly around: Surroundings;
}

/** Judges, says what changed for readers, and keeps these files under the person's sentence. Paths are relative to the pathway. */
export async function save(work: Work, taken: readonly string[]): Promise<number> {
  const { context, input, talk, around } = work;
  const { screen } = context;
  const { say } = talk.speech;
  const { root, pathway } = around;
  await refuseObjections(work, taken);
  const message = await messageOf(work, taken);
  const told = await tellReaders(work);
  const editions = told
    ? await wrongEditions(context, reading(work), {
        root,
        ids: new Set(told.entries.map(({ change }) => change.id)),
        today: asOf(context, input, pathway),
      })
    : [];
  await tellEditions(work, editions);
  if (input.options["dry-run"] === true) {
    screen.out(`${say("save.dry", { count: taken.length })}\n`);
    return exit.fine;
  }
  const saving = { context, input, speech: talk.speech, root, pathway };
  if (!recordFiles(saving, taken, { shared: message, apart: message })) return exit.unable;
  screen.out(`${say("save.here_only", { count: taken.length })}\n`);
  return offerCorrections(work, editions);
}

/** Which printed editions are wrong by now, and where what was just saved stands in them. */
async function tellEditions(
  { context, talk: { speech } }: Work,
  editions: readonly WrongEdition[],
): Promise<void> {
  const slips = await speak(corrections, context.messages);
  for (const { number, entries, places } of editions) {
    const at = places.slice(0, mostPlaces).map((place) => slips.say("at.page", { ...place }));
    const more = places.length - at.length;
    const named = [...at, ...(more > 0 ? [slips.say("code.more", { count: more })] : [])];
    const words = [
      speech.say("save.edition_wrong", { number, count: entries }),
      ...(at.length > 0 ? [speech.say("save.edition_places", { places: named.join("; ") })] : []),
    ].join("\n");
    await notice(context.screen, speech, { words, to: "out" });
  }
}

/** Places that a person still looks up. */
const mostPlaces = 8;

/** The slips at once, where somebody says yes: copies are on desks already. */
async function offerCorrections(
  { context, input, talk, around }: Work,
  editions: readonly WrongEdition[],
): Promise<number> {
  if (editions.length === 0) return exit.fine;
  const isWanted = await talk.yesOrNo(
    { flag: "corrections", question: "save.corrections", help: "save.corrections_help" },
    false,
  );
  if (!isWanted) return exit.fine;
  const { command: slips } = await import("./corrections.ts");
  const { "as-of": day, "no-input": isMute } = input.options;
  const options = { pathway: around.root, "as-of": day, "no-input": isMute };
  return slips.run(context, { arguments: editions.map(({ number }) => String(number)), options });
}

/** A new file that is none of ours is named, not taken. */
async function tellLeft({ context, input, talk }: Work, { left }: UnsavedFiles): Promise<void> {
  if (left.length === 0) return;
  const named = left.filter(mayName(context, input));
  const few = named.slice(0, 10).map((path) => `  ${printable(path)}\n`);
  const words = talk.speech.say("save.left", { count: left.length });
  await notice(context.screen, talk.speech, { words, to: "err" });
  context.screen.err(few.join(""));
}

/** What may never be saved ends the command; of errors a person decides. */
async function refuseObjections(work: Work, taken: readonly string[]): Promise<void> {
  const { context, input, talk, around } = work;
  const { say } = talk.speech;
  const restricted = restrictedAmong(context, around, taken);
  if (restricted.length > 0)
    throw new Stop(exit.findings, say("save.private_shared", { count: restricted.length }));
  const objections = await objectionsTo({ context, input, root: around.root }, taken);
  if (objections.found.length === 0) return;
  context.screen.err(`${(await objections.report()).trimEnd()}\n`);
  if (objections.isFinal) throw new Stop(exit.findings, say("save.never"));
  const isSaved = await talk.yesOrNo(
    { flag: "with-errors", question: "save.with_errors", help: "save.with_errors_help" },
    false,
  );
  if (!isSaved)
    throw new Stop(exit.findings, say("save.errors", { count: objections.found.length }));
}

/** The person's sentence. What must not stand in a history that others copy ends the command. */
async function messageOf(
  { context, input, talk, around }: Work,
  taken: readonly string[],
): Promise<string> {
  const typed = input.arguments.join(" ").trim();
  const asked = typed === "" ? talk : await answered(context, input, typed);
  const message = await asked.text({
    flag: "message",
    question: "save.message",
    help: "save.message_help",
    wrong: "ask.required",
    isRequired: true,
    read: (words) => words,
  });
  const wrong = taken.some((path) => !path.startsWith("private/"))
    ? await wrongInMessage(context, around.root, message ?? "")
    : undefined;
  if (wrong) throw new Stop(exit.findings, talk.speech.say(`save.message_${wrong}`));
  return message ?? "";
}

/** What stands behind the command answers as its flag would. */
function answered(
  context: Context,
  input: Input,
  message: string,
): Promise<Interview<PromptKey | TeamKey>> {
  const given = textOption(input, "message") ?? message;
  return interview(context, { ...input, options: { ...input.options, message: given } }, team);
}

/** More entries than these are told as a pull request has them. */
const manyEntries = 20;

/** What changed in the reader's terms; in a log, only what everyone may read. Nothing before the first save. */
async function tellReaders(work: Work): Promise<Told | undefined> {
  const { context, around } = work;
  if (context.git.resolve(around.root, "HEAD") === undefined) return undefined;
  const told = await tell(context, reading(work));
  const page = pageOf(told, told.entries.length > manyEntries);
  context.screen.out(`${toldText({ ...page, notices: [], about: [] }, told.telling.reader)}\n`);
  return told;
}

/** What `diff` is asked with: from the last save to now. */
function reading({ context, input, around }: Work): Input {
  const audience = context.screen.isTerminal ? "partner" : "public";
  return { arguments: [], options: { ...input.options, pathway: around.root, audience } };
}
