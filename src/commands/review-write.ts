import { isGuarded } from "../catalogue/stale-report.ts";
import { stale } from "../languages/en-stale.ts";
import { ruleSpeech } from "../languages/rule-words.ts";
import { sentence } from "../languages/sentence.ts";
import { directionOf, speak } from "../languages/speech.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { attempts } from "../model/site-events.ts";
import type { FileChange } from "../ports/writer.ts";
import { turned } from "../reporters/direction.ts";
import { isolated, printable } from "../reporters/printable.ts";
import { confirmedThatDay } from "./confirmed-that-day.ts";
import { exit, Stop } from "./exit.ts";
import { newFindings } from "./judge-change.ts";
import { notice } from "./notice.ts";
import { carryOut, mayName } from "./planned-change.ts";
import type { OpenReview } from "./review-open.ts";
import { previewOf } from "./review-preview.ts";
import {
  attemptsInRow,
  type CallResult,
  changesOf,
  type EntryResult,
  newActs,
} from "./review-result.ts";
import { stillStopped } from "./review-still.ts";
import { type Messages, type Saving, saveFiles } from "./save.ts";

/** Everything that a talk is written with. */
export interface Writing extends OpenReview {
  /** Somebody answered questions, and is asked whether it is right. */
  readonly isAsked: boolean;
  /** Facts were confirmed, which the history says in lines that programs read. */
  readonly isVerified: boolean;
  /** What the history says of these entries. */
  commit(ids: string): string;
}

/** Shows what was said, says what speaks against it, writes it and saves it. False where nothing was new, or nobody wanted it. */
export async function writeResult(writing: Writing, said: CallResult): Promise<boolean> {
  const { context, input, talk, around, opened, today, isAsked } = writing;
  const { say, direction } = talk.speech;
  const result = withoutKnown(said, writing);
  refuseUnwritable(result, writing);
  const changes = changesOf(result, opened);
  if (changes.length === 0) {
    context.screen.out(`${say("write.same")}\n`);
    return false;
  }
  // Whoever answers questions reads them too.
  const isNamed = isAsked ? () => true : mayNameEntry(writing);
  const lines = previewOf(result, opened, {
    ...{ speech: talk.speech, today, isNamed },
    states: await speak(stale, context.messages),
    showsValues: isAsked || context.screen.isTerminal || input.options["show-values"] === true,
  });
  const show = (line: string) =>
    isAsked ? context.screen.err(`${line}\n`) : context.screen.out(`${line}\n`);
  for (const line of lines) show(turned(line, direction));
  await tellDoubts(writing, result, changes);
  const shouldSave = isAsked && input.options["dry-run"] !== true ? await askWrite(writing) : true;
  const { root, pathway } = around;
  const written = await carryOut(context, input, { root, changes });
  if (written.length === 0) return false;
  const saving: Saving = {
    ...{ context, speech: talk.speech, root, pathway },
    input: shouldSave ? input : { ...input, options: { ...input.options, "no-save": true } },
  };
  saveFiles(
    saving,
    written.map(({ file }) => file),
    messagesOf(result, writing),
  );
  tellNext(writing, result);
  return true;
}

/** What is said of a provider that has no file would be lost. */
function refuseUnwritable(
  { call, providerValues, judgement }: CallResult,
  { opened, talk }: Writing,
): void {
  const { id } = call.provider;
  if (providerValues.length === 0 && !judgement) return;
  if (opened.catalogue.organizations.has(id)) return;
  throw new Stop(exit.usage, talk.speech.say("door.no_provider", { id }));
}

/** What stands in the files already is said, and not written a second time. */
function withoutKnown(result: CallResult, writing: Writing): CallResult {
  const { context, talk } = writing;
  return {
    ...result,
    entries: result.entries.map((each) => {
      const acts = newActs(each.entry, each.acts);
      const known = each.acts.find((act) => !acts.includes(act));
      const id = idOf(each, writing);
      if (known?.outcome === "no_answer" && known.facts === undefined)
        context.screen.err(`${talk.speech.say("write.attempt_known", { id, on: known.on })}\n`);
      return { ...each, acts };
    }),
  };
}

/** An entry for protection staff has no name in a log. */
function idOf(
  { entry }: EntryResult,
  writing: Pick<Writing, "context" | "input" | "opened" | "isAsked">,
): string {
  const isNamed = writing.isAsked || mayNameEntry(writing)(entry.source.path);
  return isNamed ? entry.source.id : "private/";
}

/** In a log an entry for protection staff has no name, wherever its file stands, and neither has anything of private/. */
function mayNameEntry({
  context,
  input,
  opened,
}: Pick<Writing, "context" | "input" | "opened">): (file: string) => boolean {
  if (context.screen.isTerminal || input.options["show-values"] === true) return () => true;
  const { catalogue } = opened;
  const guarded = catalogue.services.filter((entry) => isGuarded(entry, catalogue));
  const files = new Set(guarded.map(({ source }) => source.path));
  const isShared = mayName(context, input);
  return (file) => isShared(file) && !files.has(file);
}

/** Rules about age: how old the entry is then was said already. */
export const ofAge = new Set(["review-overdue", "review-expired", "never-verified"]);

/** What validation would find afterwards. What must not be written stops it where nobody can be asked. */
async function tellDoubts(
  { context, input, talk, around, today, isAsked }: Writing,
  result: CallResult,
  changes: readonly FileChange[],
): Promise<void> {
  const { screen } = context;
  const { say } = talk.speech;
  const bulk = confirmedThatDay(context, around, result);
  if (bulk) await notice(screen, talk.speech, { words: say("door.bulk", bulk), to: "err" });
  const found = (await newFindings(context, { root: around.root, changes, today })).filter(
    ({ rule }) => !ofAge.has(rule),
  );
  await tellFindings({ context, input, isAsked }, found);
  if (found.some(isGrave) && !isAsked) throw new Stop(exit.usage, say("door.refused"));
}

/** True for what must not be written. */
export const isGrave = ({ severity }: Pick<Diagnostic, "severity">): boolean =>
  severity === "error" || severity === "blocking";

/** Says what validation would find, a line each. */
export async function tellFindings(
  { context, input, isAsked }: Pick<Writing, "context" | "input" | "isAsked">,
  found: readonly Diagnostic[],
): Promise<void> {
  const { screen } = context;
  const isNamed = isAsked ? () => true : mayName(context, input);
  const rules = await ruleSpeech(context.messages);
  const direction = directionOf(context.messages);
  for (const each of found) {
    const words = sentence(rules.finding(each), {
      showQuotes:
        each.quotable || isAsked || screen.isTerminal || input.options["show-values"] === true,
      dress: isolated,
    });
    const file = isNamed(each.file) ? printable(each.file) : "private/";
    await notice(screen, { direction }, { words: `${file}  ${each.rule}: ${words}`, to: "err" });
  }
}

/** Whether to save it as well; ends the command where it is not to be written. */
export async function askWrite({ talk }: Pick<Writing, "talk">): Promise<boolean> {
  const { say } = talk.speech;
  const answer = await talk.choose({
    flag: "write",
    question: "new.write",
    isRequired: true,
    default: "save",
    choices: (["save", "only", "no"] as const).map((value) => ({
      value,
      name: say(`write.${value}`),
    })),
  });
  if (answer === "no") throw new Stop(exit.interrupted, say("ask.left"));
  return answer === "save";
}

/** What the history says of a talk. */
export function messagesOf(
  result: CallResult,
  { talk, commit, isVerified }: Pick<Writing, "talk" | "commit" | "isVerified">,
): Messages {
  const ids = (isPrivate: boolean) =>
    result.entries
      .filter(
        ({ entry, acts, values }) =>
          entry.source.isPrivate === isPrivate && acts.length + values.length > 0,
      )
      .map(({ entry }) => entry.source.id);
  const message = (list: readonly string[]) =>
    list.length === 0
      ? talk.speech.say("write.commit_provider", { id: result.call.provider.id })
      : commit(list.join(", "));
  // An attempt that nobody answered verifies nothing.
  const act = result.entries
    .flatMap(({ acts }) => acts)
    .find(({ outcome = "confirmed" }) => outcome === "confirmed" || outcome === "changed");
  const trailers = isVerified &&
    act && [`Verified-On: ${act.on}`, `Verified-By: ${act.by}`, `Verified-Method: ${act.method}`];
  return {
    shared: message(ids(false)),
    apart: message(ids(true)),
    ...(trailers ? { trailers } : {}),
  };
}

/** What somebody has to do besides. */
export function tellNext(
  writing: Pick<Writing, "context" | "input" | "talk" | "opened" | "today" | "isAsked">,
  result: CallResult,
): void {
  const { context, talk, today } = writing;
  const { say } = talk.speech;
  for (const each of result.entries) {
    const { entry, acts } = each;
    const id = idOf(each, writing);
    const has = (outcome: string) => acts.some((act) => act.outcome === outcome);
    if (has("closed")) context.screen.out(`${say("write.closed_next", { id })}\n`);
    if (has("no_answer") && attemptsInRow(entry, acts, today) >= attempts)
      context.screen.out(`${say("write.unreachable_next", { id })}\n`);
  }
  for (const words of stillStopped(writing, result, (each) => idOf(each, writing)))
    context.screen.out(`${words}\n`);
}
