import { type MergeKey, merge } from "../languages/en-merge.ts";
import type { PromptKey } from "../languages/en-prompts.ts";
import { team } from "../languages/en-team.ts";
import { speak } from "../languages/speech.ts";
import type { FileChange } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Command, Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { finishMerge } from "./finish-merge.ts";
import { type Interview, interview } from "./interview.ts";
import { findPathway } from "./open-pathway.ts";
import { shared } from "./options.ts";
import { carryOut, mayName, planOptions } from "./planned-change.ts";
import { type Settled, settleFile } from "./settle-file.ts";
import { refuseNoHistory } from "./unsaved-files.ts";
import { handOf, type MergePlace, mergePlaces, type UnsettledFile } from "./unsettled-files.ts";

export const command: Command = {
  arguments: "[id]",
  options: [
    shared.pathway,
    shared.asOf,
    {
      flags: "--keep <side>",
      description: "whose words stay in every question: mine, theirs, or both where both can stand",
      choices: ["mine", "theirs", "both"],
    },
    {
      flags: "--answer <field=side>",
      description: "the same for one field, phone=theirs; once for each",
      repeats: "lines",
    },
    {
      flags: "--write <field=words>",
      description: "what is right, where neither is: phone=+249 91 234 5678; once for each",
      repeats: "lines",
    },
    {
      flags: "--with-errors <answer>",
      description: "save also what validate calls an error: yes or no",
      choices: ["yes", "no"],
    },
    ...planOptions.filter(({ flags }) => flags !== "--allow-dirty"),
  ],
  examples: [
    "pathway resolve",
    "pathway resolve kitchen --answer phone=theirs",
    'pathway resolve kitchen --write "phone=+249 91 234 5678" --keep mine',
  ],
  async run(context, input) {
    const talk = await interview(context, input, merge);
    const root = await findPathway(context, input);
    const words = await speak(team, context.messages);
    refuseNoHistory({ context, speech: words, root });
    const places = mergePlaces(context, root);
    if (!places) throw new Stop(exit.unable, words.say("save.unreadable"));
    const work = { context, input, talk, root };
    const asked = askedFiles(work, places);
    if (asked.length === 0 && !places.some(({ state }) => state === "merge")) {
      context.screen.out(`${talk.speech.say("resolve.nothing")}\n`);
      return exit.fine;
    }
    const answered = await answers(work, asked);
    const isDry = input.options["dry-run"] === true;
    await carryOut(context, beyondMerge(input), { root, changes: changesOf(work, answered) });
    if (isDry) {
      context.screen.out(`${talk.speech.say("resolve.dry")}\n`);
      return exit.fine;
    }
    take(work, places, answered);
    return finish(work, asked);
  },
};

/** One run of `resolve`. */
export interface Resolving {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<PromptKey | MergeKey>;
  readonly root: string;
}

/** A file and what becomes of it; `undefined`: it stays as somebody mended it by hand. */
interface Answered {
  readonly file: UnsettledFile;
  readonly settled: Settled | undefined;
}

/** It is for this that files are written in the middle of a merge. */
const beyondMerge = (input: Input): Input => ({
  ...input,
  options: { ...input.options, "allow-dirty": true },
});

function askedFiles(
  { input, talk }: Resolving,
  places: readonly MergePlace[],
): readonly UnsettledFile[] {
  const all = places.flatMap(({ files }) => files);
  const [id] = input.arguments;
  if (id === undefined) return all;
  const asked = all.filter((file) => file.id === id || file.path === id);
  if (asked.length > 0) return asked;
  const { say } = talk.speech;
  const ids = all.filter(({ path }) => !path.startsWith("private/")).map((file) => file.id);
  const words = all.length === 0 ? say("resolve.nothing") : "";
  throw new Stop(exit.usage, words || say("resolve.unknown", { id, ids: ids.join(", ") }));
}

/** Every question is asked before anything is written. */
async function answers(
  { context, input, talk, root }: Resolving,
  asked: readonly UnsettledFile[],
): Promise<readonly Answered[]> {
  const { files } = context;
  const settling = {
    ...{ context, input, talk },
    isTaken: (path: string) => files.exists(files.absolute(root, path)),
  };
  const answered: Answered[] = [];
  for (const file of asked) {
    const hand = handOf(file);
    const name = mayName(context, input)(file.path)
      ? printable(file.path)
      : talk.speech.say("merge.private_file");
    if (hand === "begun")
      throw new Stop(exit.unable, talk.speech.say("resolve.by_hand", { file: name }));
    const settled =
      hand === "settled" ? undefined : (standsAlone(file) ?? (await settleFile(settling, file)));
    answered.push({ file, settled });
  }
  return answered;
}

/** Where both gave an entry another id, each of them, nobody is asked: both stand, as after `sync`, and somebody is told. */
function standsAlone({ mine, unmerged }: UnsettledFile): Settled | undefined {
  const { base, ours, theirs } = unmerged;
  if (!ours && !theirs) return { side: "mine" };
  if (base || (ours && theirs)) return undefined;
  return { side: (ours ? "ours" : "theirs") === mine ? "mine" : "theirs" };
}

/** Of whole files only what can be shown as text: Git itself takes them over, to the byte. */
function changesOf(_: Resolving, answered: readonly Answered[]): readonly FileChange[] {
  return answered.flatMap(({ file, settled }): FileChange[] => {
    if (!settled) return [];
    const { text, beside } = settled;
    return [
      ...(text === undefined ? [] : [{ file: file.path, before: file.now, after: text }]),
      ...(beside ? [{ file: beside.path, before: undefined, after: beside.text }] : []),
    ];
  });
}

/** Tells Git what is settled. */
function take(
  { context, input, talk, root }: Resolving,
  places: readonly MergePlace[],
  answered: readonly Answered[],
): void {
  const { git, files, screen } = context;
  const refused = () => new Stop(exit.unable, talk.speech.say("resolve.not_written"));
  for (const { folder, files: own } of places) {
    const here = answered.filter(({ file }) => own.includes(file));
    for (const { file, settled } of here) {
      if (settled?.side === undefined) continue;
      const other = file.mine === "ours" ? "theirs" : "ours";
      const side = settled.side === "mine" ? file.mine : other;
      if (!git.takeSide(folder, file.unmerged, side)) throw refused();
    }
    const inFolder = (path: string) => files.within(folder, files.absolute(root, path)) ?? path;
    const written = here.flatMap(({ file, settled }) => [
      ...(settled?.side === undefined ? [inFolder(file.path)] : []),
      ...(settled?.beside ? [inFolder(settled.beside.path)] : []),
    ]);
    if (!git.settle(folder, written)) throw refused();
  }
  const twice = answered.filter(({ file }) => !file.unmerged.base && standsAlone(file));
  if (twice.length > 0) {
    const ids = twice.map(({ file }) =>
      mayName(context, input)(file.path) ? file.id : "private/",
    );
    screen.err(`${talk.speech.say("resolve.two_ids", { ids: ids.map(printable).join(", ") })}\n`);
  }
  if (answered.length > 0)
    screen.out(`${talk.speech.say("resolve.settled", { count: answered.length })}\n`);
}

/** Ends the merge where nothing is left; else says what is. */
async function finish(work: Resolving, asked: readonly UnsettledFile[]): Promise<number> {
  const { context, input, talk, root } = work;
  const { say } = talk.speech;
  const isNamed = mayName(context, input);
  let code: number = exit.fine;
  for (const place of mergePlaces(context, root) ?? []) {
    const { files, outside, state } = place;
    const left = files.map(({ path }) => path);
    for (const [key, paths] of [["left", left] as const, ["outside", outside] as const]) {
      if (paths.length === 0) continue;
      const named = paths.filter(isNamed).map((path) => `  ${printable(path)}\n`);
      context.screen.err(`${say(`resolve.${key}`, { count: paths.length })}\n${named.join("")}`);
    }
    if (left.length + outside.length > 0) code = exit.findings;
    else if (state === "merge") code = Math.max(code, await finishMerge(work, place));
    else if (state !== undefined && asked.length > 0)
      context.screen.out(`${say("resolve.go_on", { what: state })}\n`);
  }
  return code;
}
