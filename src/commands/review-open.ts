import type { SourceFile } from "../catalogue/source-file.ts";
import { reviewTalk } from "../languages/en-review-talk.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { type Interview, interview } from "./interview.ts";
import { type OpenEntries, openEntries } from "./open-entries.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { mayName, refuseUnfinished } from "./planned-change.ts";
import type { AskKey } from "./review-facts.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Some entries that somebody has something to record about. */
export interface OpenReview {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<AskKey>;
  readonly around: Surroundings;
  readonly opened: OpenEntries;
  readonly today: PlainDate;
}

/** Who chooses entries, from what. */
export type Choosing = Pick<OpenReview, "context" | "input" | "talk" | "around">;

/**
 * Opens the entries that are chosen. Ends the command where nothing may be written now, or where a file is not right itself:
 * nobody answers ten questions for nothing.
 */
export async function openReview(
  context: Context,
  input: Input,
  choose: (choosing: Choosing) => Promise<readonly SourceFile[]>,
): Promise<OpenReview> {
  const talk = await interview(context, input, reviewTalk);
  const around = await surroundingsOf(context, await findPathway(context, input));
  const { root, pathway } = around;
  // A number that is corrected is judged as soon as it is typed.
  if (talk.mayAsk || talk.isAnswered("changed")) await loadPhoneKinds();
  const today = asOf(context, input, pathway);
  const sources = await choose({ context, input, talk, around });
  const changes = sources.map(({ path }) => ({ file: path, before: "", after: "" }));
  await refuseUnfinished(context, input, { root, changes });
  const paths = new Set(sources.map(({ path }) => path));
  const opened = await openEntries(context, root, ({ path }) => paths.has(path));
  const isNamed = mayName(context, input);
  const [broken] = opened.catalogue.unusable;
  if (broken) {
    const path = isNamed(broken.path) ? printable(broken.path) : "private/";
    throw new Stop(exit.usage, talk.speech.say("edit.unusable", { path }));
  }
  return { context, input, talk, around, opened, today };
}
