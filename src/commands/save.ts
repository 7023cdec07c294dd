import type { PromptKey } from "../languages/en-prompts.ts";
import type { Speech } from "../languages/speech.ts";
import type { Pathway } from "../model/pathway.ts";
import { read } from "../model/text.ts";
import type { Author } from "../ports/git.ts";
import { type Output, WriteFailure } from "../ports/writer.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { mayName } from "./planned-change.ts";

/** Files of a pathway that are written together, and how the history tells of it. */
export interface Saving {
  readonly context: Context;
  readonly input: Input;
  readonly speech: Speech<PromptKey>;
  readonly root: string;
  readonly pathway: Pathway;
}

/** More files than these are written by no hand: then some are named and the others counted. */
const mostNamed = 30;
const fewNamed = 10;

/** A mailbox that can never exist. Source: RFC 2606. */
export const nowhere = "pathway@example.invalid";

/** Writes new files, all or none; nothing is overwritten. */
export function createFiles(
  { writer }: Pick<Context, "writer">,
  folder: string,
  outputs: readonly Output[],
): void {
  try {
    const made = outputs.map(({ path, content, isProgram }) => ({
      ...{ file: path, before: undefined },
      after: String(content),
      ...(isProgram ? { isProgram } : {}),
    }));
    writer.change(folder, made);
  } catch (error) {
    if (error instanceof WriteFailure) throw new Stop(exit.unable, error.message);
    throw error;
  }
}

/** What a history says: the shared one may say less than that of private/, whose ids nobody else should read. */
export interface Messages {
  readonly shared: string;
  readonly apart: string;
  /** Lines `Key: value` at the end of both, for programs that read the history. */
  readonly trailers?: readonly string[];
}

/** Records files that were written, and no others, under a role; says what was done. Paths are relative to the pathway. */
export function saveFiles(saving: Saving, paths: readonly string[], messages: Messages): void {
  const { context, input, speech } = saving;
  const { screen } = context;
  const isNamed = mayName(context, input);
  const named = paths.filter(isNamed);
  for (const path of named.slice(0, named.length > mostNamed ? fewNamed : mostNamed))
    screen.out(`${speech.say("save.written", { path: printable(path) })}\n`);
  if (named.length > mostNamed)
    screen.out(`${speech.say("save.written_more", { count: named.length - fewNamed })}\n`);
  const unnamed = paths.filter((path) => !isNamed(path)).length;
  if (unnamed > 0) screen.out(`${speech.say("save.written_private", { count: unnamed })}\n`);
  if (input.options["no-save"] === true) return;
  recordFiles(saving, paths, messages);
}

/** Records files as they stand, and no others, under a role; says so. False when Git refused one of the histories. */
export function recordFiles(saving: Saving, paths: readonly string[], messages: Messages): boolean {
  const { context, input, speech } = saving;
  const { screen, git } = context;
  const isNamed = mayName(context, input);
  let isWhole = true;
  const isTold = (inner: readonly string[], isApart: boolean) =>
    isApart ? isNamed("private/") : inner.every(isNamed);
  for (const { folder, inner, isApart } of placesOf(saving, paths)) {
    const message = isApart ? messages.apart : messages.shared;
    if (git.root(folder) === undefined) {
      screen.err(`${speech.say("save.not_saved_no_git")}\n`);
      continue;
    }
    const author = authorOf(saving, folder);
    const whole = [message, ...(messages.trailers ? ["", ...messages.trailers] : [])].join("\n");
    const isMerge = git.unfinished(folder) === "merge";
    const isKept = git.record(folder, { paths: inner, message: whole, author, isMerge });
    isWhole &&= isKept;
    screen.out(
      `${savedLine(speech, { isKept, isTold: isTold(inner, isApart), message, author })}\n`,
    );
  }
  return isWhole;
}

interface Kept {
  readonly isKept: boolean;
  /** What was saved may be named here. */
  readonly isTold: boolean;
  readonly message: string;
  readonly author: Author;
}

function savedLine({ say }: Saving["speech"], { isKept, isTold, message, author }: Kept): string {
  if (!isKept) return say("save.not_saved_refused");
  const by = printable(author.name);
  return isTold
    ? say("save.saved", { author: by, message: printable(message) })
    : say("save.saved_private", { author: by });
}

/** Files of one history. Paths are relative to its folder. */
interface Place {
  readonly folder: string;
  readonly inner: readonly string[];
  readonly isApart: boolean;
}

/** The shared folder and private/, which has a history of its own, each with its files. */
function placesOf({ context, root }: Saving, paths: readonly string[]): readonly Place[] {
  const { files, git } = context;
  const folder = files.absolute(root, "private");
  const isApart = files.exists(folder) && git.root(folder) !== git.root(root);
  const ofPrivate = (path: string) => isApart && path.startsWith("private/");
  const shared = paths.filter((path) => !ofPrivate(path));
  const apart = paths.filter(ofPrivate).map((path) => path.slice("private/".length));
  return [
    { folder: root, inner: shared, isApart: false },
    { folder, inner: apart, isApart: true },
  ].filter(({ inner }) => inner.length > 0);
}

/**
 * The role that the history names: what the repository says, else the role that keeps the pathway. The person's own
 * settings of Git are never used: they name a person, and a history is copied with everything in it.
 */
export function authorOf(
  { context, pathway }: Pick<Saving, "context" | "pathway">,
  folder: string,
): Author {
  const own = context.git.author(folder);
  if (own) return own;
  const role = pathway.roles.find(({ id }) => id === pathway.owner) ?? pathway.roles[0];
  const name = role ? read(role.name, pathway.languages[0] ?? "en", pathway.languages).words : "";
  return { name: name || "Coordinator", mail: nowhere };
}
