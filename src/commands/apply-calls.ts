import { callAnswers } from "../languages/en-call-answers.ts";
import { reviewTalk } from "../languages/en-review-talk.ts";
import { speak } from "../languages/speech.ts";
import { entryAudience } from "../model/entry-audience.ts";
import { pathwaySign } from "../model/pathway-sign.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import { parseDate } from "../model/plain-date.ts";
import { printable } from "../reporters/printable.ts";
import { boundCalls } from "./call-binding.ts";
import { withoutRefused } from "./call-refused.ts";
import type { Binding, ToDo } from "./call-results.ts";
import { neededColumns, type ReadRows, readRows } from "./call-rows.ts";
import { type Applying, preview, tellFaults, tellToDos } from "./call-telling.ts";
import { callWords } from "./call-words.ts";
import { type Context, type Input, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { interview } from "./interview.ts";
import { knownWords } from "./known-words.ts";
import { openEntries } from "./open-entries.ts";
import { findPathway } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { carryOut, refuseUnfinished } from "./planned-change.ts";
import { type CallResult, changesOf } from "./review-result.ts";
import { askWrite, messagesOf, tellNext } from "./review-write.ts";
import { saveFiles } from "./save.ts";
import { sheetsIn } from "./sheets-in.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Records what call sheets say that were filled in: `calls --apply`. What cannot be used is told by its cell. */
export async function applyCalls(context: Context, input: Input, file: string): Promise<number> {
  await loadPhoneKinds();
  const talk = await interview(context, input, reviewTalk);
  const speech = await speak(callAnswers, context.messages);
  const around = await surroundingsOf(context, await findPathway(context, input));
  const today = asOf(context, input, around.pathway);
  if (around.pathway.roles.length === 0)
    throw new Stop(exit.usage, talk.speech.say("talk.no_roles"));
  const said = saidOf(input, { around, today, speech, language: context.messages });
  const rows = await rowsOf(context, { file, speech, today, around });
  const binding = await bindingOf({ context, input, around, speech }, rows);
  const showsAll = context.screen.isTerminal || input.options["show-values"] === true;
  const applying: Applying = {
    ...{ context, input, talk, speech, around, binding, today, file, showsAll },
  };
  const bound = boundCalls(rows, binding, said);
  const { results, refused } = await withoutRefused(bound.results, applying, rows.rows);
  const faults = [...rows.faults, ...bound.faults, ...refused];
  tellFaults(faults, applying);
  const isWritten = await record(results, bound.todos, applying);
  tellRest(faults.length, isWritten, applying);
  return faults.length > 0 ? exit.findings : exit.fine;
}

/** The calls in a file. What holds none ends the command, with what to do about it. */
async function rowsOf(
  context: Context,
  { file, speech, today, around }: Pick<Applying, "file" | "speech" | "today" | "around">,
): Promise<ReadRows> {
  const words = await callWords(context.messages);
  const rows = readRows(await sheetsIn(context, file, speech), words, {
    today,
    pathway: pathwaySign(around.pathway),
  });
  if (rows.isSheet) return rows;
  const columns = words.titles(neededColumns);
  throw new Stop(exit.usage, speech.say("file.columns", { file: printable(file), columns }));
}

/** What flags say for all calls at once. */
function saidOf(
  input: Input,
  {
    around,
    today,
    speech,
    language,
  }: Pick<Applying, "around" | "today" | "speech"> & { readonly language: string },
) {
  const [by] = knownWords(input, "by", {
    words: around.pathway.roles.map(({ id }) => id),
    called: "role",
  }) ?? [undefined];
  const typed = textOption(input, "on");
  const on = typed === undefined ? undefined : parseDate(typed);
  if (typed !== undefined && !on) throw new Stop(exit.usage, `--on: ${speech.say("fault.day")}`);
  if (on && on > today)
    throw new Stop(exit.usage, `--on: ${speech.say("fault.future", { on, today })}`);
  return { on, by, language };
}

async function bindingOf(
  { context, input, around, speech }: Pick<Applying, "context" | "input" | "around" | "speech">,
  { services }: ReadRows,
): Promise<Binding> {
  const { root } = around;
  const sources = around.sources.filter(({ kind, id }) => kind === "service" && services.has(id));
  const changes = sources.map(({ path }) => ({ file: path, before: "", after: "" }));
  await refuseUnfinished(context, input, { root, changes });
  const paths = new Set(sources.map(({ path }) => path));
  const opened = await openEntries(context, root, ({ path }) => paths.has(path));
  const showsAll = context.screen.isTerminal || input.options["show-values"] === true;
  const { pathway, vocabulary } = opened.catalogue;
  return {
    ...{ opened, around },
    idOf: ({ source, meaning }) => {
      const isHidden =
        source.isPrivate || entryAudience(meaning, pathway, vocabulary) === "restricted";
      return isHidden && !showsAll ? undefined : source.id;
    },
    note: (words) => noteOf(speech.say("todo.note", { words: words.replace(/\s+/g, " ") })),
  };
}

/** As long as a note may be. What would turn the line it stands in around becomes visible, and no letter is cut in two. */
function noteOf(words: string): string {
  return printable(words)
    .slice(0, 500)
    .replace(/\p{Surrogate}/gu, "�");
}

/** Shows what is new, asks once, writes all files or none, and saves each call by itself. */
async function record(
  results: readonly CallResult[],
  todos: readonly ToDo[],
  applying: Applying,
): Promise<boolean> {
  const { context, input, talk, around, binding, today } = applying;
  const changes = results.flatMap((each) => changesOf(each, binding.opened));
  if (changes.length > 0) await preview(results, applying);
  tellToDos(todos, applying);
  if (changes.length === 0) return false;
  const shouldSave = await isWanted(applying);
  const { root, pathway } = around;
  const written = await carryOut(context, input, { root, changes });
  if (written.length === 0) return true;
  const files = new Set(written.map(({ file }) => file));
  const saving = {
    ...{ context, speech: talk.speech, root, pathway },
    input: shouldSave ? input : { ...input, options: { ...input.options, "no-save": true } },
  };
  const commit = (ids: string) => applying.speech.say("commit", { ids });
  for (const result of results) {
    const own = changesOf(result, binding.opened).flatMap(({ file }) =>
      files.has(file) ? [file] : [],
    );
    if (own.length === 0) continue;
    saveFiles(saving, own, messagesOf(result, { talk, commit, isVerified: true }));
    tellNext({ context, input, talk, opened: binding.opened, today, isAsked: false }, result);
  }
  return true;
}

/** Whether to save it too; ends the command where nobody said that it is to be written. */
async function isWanted({ input, talk, speech }: Applying): Promise<boolean> {
  const { options } = input;
  if (options["yes"] === true || options["dry-run"] === true) return true;
  if (!talk.mayAsk) throw new Stop(exit.usage, speech.say("ask.yes_needed"));
  return askWrite({ talk });
}

function tellRest(faults: number, isWritten: boolean, applying: Applying): void {
  const { context, input, speech, file } = applying;
  const { say } = speech;
  if (!isWritten) context.screen.out(`${say("done.nothing", { file: printable(file) })}\n`);
  if (faults === 0) return;
  const key = input.options["dry-run"] === true ? "done.faults_dry" : "done.faults";
  context.screen.err(`${say(key, { count: faults })}\n`);
}
