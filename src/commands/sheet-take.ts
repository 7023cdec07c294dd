import { isGuarded } from "../catalogue/stale-report.ts";
import type { SheetAnswersKey } from "../languages/en-sheet-answers.ts";
import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { entryAudience } from "../model/entry-audience.ts";
import { read, toName } from "../model/text.ts";
import { turned } from "../reporters/direction.ts";
import type { Context, Input } from "./command.ts";
import { textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { Interview } from "./interview.ts";
import type { SheetBinding } from "./sheet-binding.ts";
import type { Difference, RowChange } from "./sheet-changes.ts";
import type { SheetFault } from "./sheet-read.ts";
import { sentenceOf, sideOf, type Telling } from "./sheet-sentence.ts";

/** Everything that a sheet is taken over with. */
export interface Taking extends SheetBinding {
  readonly context: Context;
  readonly input: Input;
  readonly talk: Interview<SheetAnswersKey>;
  /** Values of fields that are not public may be shown, and entries for protection staff named. */
  readonly showsAll: boolean;
}

/** The rows that somebody wants. */
export interface Taken {
  /** Nobody has said yet that all that follow are to be taken over. */
  readonly isAsking: boolean;
  readonly changes: readonly RowChange[];
  readonly faults: readonly SheetFault[];
}

/** Tells every difference, and asks once for each row; without a person --yes takes all of them. */
export async function takenRows(changes: readonly RowChange[], taking: Taking): Promise<Taken> {
  const { input, talk, context } = taking;
  const isDry = input.options["dry-run"] === true;
  let isAsking = input.options["yes"] !== true && !isDry;
  const taken: RowChange[] = [];
  const faults: SheetFault[] = [];
  for (const change of changes) {
    const settled = await settledRow(change, taking);
    faults.push(...settled.faults);
    const { row } = settled;
    if (row.differences.length === 0) continue;
    const show = (line: string) =>
      isAsking && talk.mayAsk ? context.screen.err(`${line}\n`) : context.screen.out(`${line}\n`);
    for (const line of linesOf(row, taking)) show(turned(line, talk.speech.direction));
    const answer = isAsking ? await askRow(taking) : "yes";
    if (answer === "all") isAsking = false;
    if (answer !== "no") taken.push(row);
  }
  return { changes: taken, faults, isAsking };
}

/** Whether what was told of a row is to be taken over. */
export async function askRow({ talk }: Taking): Promise<string> {
  const { say } = talk.speech;
  if (!talk.mayAsk) throw new Stop(exit.usage, say("ask.yes_needed"));
  const values = ["yes", "no", "all"] as const;
  const answer = await talk.choose({
    ...{ flag: "yes", question: "row.take", isRequired: true, default: "yes" },
    choices: values.map((value) => ({ value, name: say(`row.${value}`) })),
  });
  return answer ?? "no";
}

interface Settled {
  readonly row: RowChange;
  readonly faults: readonly SheetFault[];
}

/** A row without what somebody else has written otherwise meanwhile, unless somebody says that the sheet is right. */
async function settledRow(change: RowChange, taking: Taking): Promise<Settled> {
  const differences: Difference[] = [];
  const faults: SheetFault[] = [];
  for (const each of change.differences) {
    const side = each.isConflict ? await askSide(each, change, taking) : "sheet";
    if (side === "sheet") differences.push(each);
    if (side === undefined) faults.push({ cell: each.at, problem: "fault.conflict" });
  }
  return { row: { ...change, differences }, faults };
}

/** Which side is right; `undefined` where nobody can be asked and no flag says it. */
async function askSide(
  difference: Difference,
  change: RowChange,
  taking: Taking,
): Promise<string | undefined> {
  const { talk, input } = taking;
  const { say } = talk.speech;
  if (!talk.mayAsk || input.options["dry-run"] === true) return textOption(input, "conflicts");
  const telling = tellingOf(taking);
  const words = (side: "before" | "after") => ({ words: sideOf(difference, side, telling) });
  return talk.choose({
    ...{ flag: "conflicts", question: "conflict.which", isRequired: true },
    facts: { name: nameOf(change, taking), fact: telling.factName(difference.fact.key) },
    choices: [
      { value: "file", name: say("conflict.entry", words("before")) },
      { value: "sheet", name: say("conflict.sheet", words("after")) },
    ],
  });
}

function linesOf(change: RowChange, taking: Taking): readonly string[] {
  const telling = tellingOf(taking);
  const name = nameOf(change, taking);
  return change.differences.flatMap((each) => {
    if (!mayShow(each, change, taking))
      return [telling.speech.say("change.hidden", { name, fact: telling.factName(each.fact.key) })];
    return [sentenceOf(each, name, telling), ...othersOf(each, change, taking)];
  });
}

/** A translation that nobody changed says the old thing. */
function othersOf(
  { fact, before }: Difference,
  { key }: RowChange,
  { talk, tongue, context }: Taking,
): readonly string[] {
  if (!fact.isText || typeof before !== "object" || before === null) return [];
  if (!Object.hasOwn(before, key.language)) return [];
  const { reader } = tongue(context.messages);
  const others = Object.keys(before).filter((code) => code !== key.language);
  if (others.length === 0) return [];
  const languages = reader.list(others.map((code) => reader.languageName(code)));
  return [talk.speech.say("change.others", { languages })];
}

/** In a log values of public fields of public entries may stand, and no others. */
function mayShow(
  { fact }: Difference,
  { entry }: RowChange,
  { showsAll, opened }: Taking,
): boolean {
  if (showsAll) return true;
  const { pathway, vocabulary } = opened.catalogue;
  const isPublic =
    !entry.source.isPrivate && entryAudience(entry.meaning, pathway, vocabulary) === "public";
  return isPublic && audienceAt(fact.path, audienceTables.service) === "public";
}

/** The name of the service, and of its place; in a log an id, and none for protection staff only. */
function nameOf({ entry, place }: RowChange, { showsAll, opened, context }: Taking): string {
  const site = place.site && (place.site.name ?? place.site.id);
  const { languages } = opened.catalogue.pathway;
  const words = (text: Parameters<typeof read>[0]) => read(text, context.messages, languages).words;
  if (!showsAll) return isGuarded(entry, opened.catalogue) ? "private/" : entry.source.id;
  const name = words(entry.meaning.name);
  return site === undefined ? name : `${name}, ${words(toName(site))}`;
}

function tellingOf({ talk, tongue, facts, factName, context }: Taking): Telling {
  const own = new Map(facts(context.messages).map((fact) => [fact.key, fact]));
  return {
    ...{ speech: talk.speech, tongue: tongue(context.messages), factName },
    words: (key, value) => own.get(key)?.show(value).cells ?? [],
  };
}
