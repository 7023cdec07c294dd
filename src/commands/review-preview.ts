import { staleLine } from "../catalogue/stale-report.ts";
import type { StaleKey } from "../languages/en-stale.ts";
import { languageOf } from "../languages/program-languages.ts";
import type { Speech, SpeechCode } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { type FactGroup, factGroups } from "../model/fact-group.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { WrittenAct } from "../model/review-acts.ts";
import type { StaleLine } from "../model/stale.ts";
import { read } from "../model/text.ts";
import { toService } from "../model/to-service.ts";
import { isolated } from "../reporters/printable.ts";
import { whyNow } from "../reporters/stale-words.ts";
import { readExact } from "../yaml/exact.ts";
import { follow } from "../yaml/tree.ts";
import { flowText } from "../yaml/write-value.ts";
import type { OpenEntries } from "./open-entries.ts";
import { type NewValue, recorded } from "./record-review.ts";
import type { AskKey } from "./review-facts.ts";
import { attemptsInRow, type CallResult, type EntryResult } from "./review-result.ts";

/** In whose words, of which day, and how much of it may be shown. */
export interface PreviewStyle {
  readonly speech: Speech<AskKey>;
  readonly states: Speech<StaleKey>;
  readonly today: PlainDate;
  /** Whether a file may be named here: in a log entries for protection staff are counted only. */
  isNamed(file: string): boolean;
  /** Values of fields may be shown, and who told them. */
  readonly showsValues: boolean;
}

/** What a talk is recorded as, entry by entry, in words: nothing is written that was not said here. */
export function previewOf(
  result: CallResult,
  opened: OpenEntries,
  style: PreviewStyle,
): readonly string[] {
  const shown = result.entries.filter(({ entry }) => style.isNamed(entry.source.path));
  return [
    ...shown.flatMap((each) => entryLines(each, opened, style)),
    ...(style.isNamed(providerPath(result, opened)) ? providerLines(result, opened, style) : []),
  ];
}

/** What is new of the provider itself. What the desk thinks of it is for protection staff: in a log only that it was said. */
function providerLines(
  result: CallResult,
  opened: OpenEntries,
  style: PreviewStyle,
): readonly string[] {
  const { call, providerValues, judgement } = result;
  const { say } = style.speech;
  const provider = isolated(call.provider.name);
  const text = opened.texts.get(providerPath(result, opened)) ?? "";
  const values = valueLines(providerValues, text, style);
  const help = judgement?.people_get_help;
  const followed = judgement?.agreement_followed;
  if (!style.showsValues) {
    const said = judgement ? [`  ${say("preview.judged")}`] : [];
    return values.length + said.length === 0 ? [] : [provider, ...values, ...said];
  }
  return [
    ...(values.length > 0 ? [provider, ...values] : []),
    ...(help ? [say("preview.help", { provider, answer: say(`talk.help_${help}`) })] : []),
    ...(followed
      ? [say("preview.agreement", { provider, answer: say(`talk.agreement_${followed}`) })]
      : []),
  ];
}

const providerPath = ({ call }: CallResult, { catalogue }: OpenEntries) =>
  catalogue.organizations.get(call.provider.id)?.source.path ?? "";

function entryLines(
  result: EntryResult,
  opened: OpenEntries,
  style: PreviewStyle,
): readonly string[] {
  const { entry, acts, values } = result;
  const { speech, today } = style;
  const { languages } = opened.catalogue.pathway;
  const name = read(entry.meaning.name, speech.code, languages).words;
  const text = opened.texts.get(entry.source.path) ?? "";
  return [
    `${isolated(name)}  ${entry.source.id}`,
    ...acts.map((act) => `  ${actLine(act, result, style)}`),
    ...valueLines(values, text, style),
    `  ${standing(lineAfter(result, opened, today), style)}`,
  ];
}

function actLine(
  act: WrittenAct,
  { entry, acts }: EntryResult,
  { speech, today }: PreviewStyle,
): string {
  const { say, code } = speech;
  const { outcome = "confirmed", facts, at } = act;
  if (outcome === "no_answer" && facts === undefined)
    return say("preview.no_answer", { count: attemptsInRow(entry, acts, today) });
  if (outcome === "closed") return say("preview.closed");
  const words = groupWords(facts ?? factGroups, code, say);
  const key = outcome === "no_answer" ? "unknown" : outcome;
  const line = say(`preview.${key}`, { facts: words });
  return at === undefined ? line : say("preview.at", { line, places: at.join(say("ask.comma")) });
}

function groupWords(
  groups: readonly FactGroup[],
  code: SpeechCode,
  say: PreviewStyle["speech"]["say"],
): string {
  if (groups.length === factGroups.length) return say("preview.everything");
  return groups.map((each) => label(languageOf(code), "factGroup", each)).join(say("ask.comma"));
}

/** Each value that is different, as it stood and as it will stand; in a log only its name. */
function valueLines(
  values: readonly NewValue[],
  text: string,
  { speech: { say }, showsValues }: PreviewStyle,
): readonly string[] {
  const { tree } = readExact(text);
  return values.map(({ path, value }) => {
    const key = path.join(".");
    if (!showsValues) return `  ${say("preview.key", { key })}`;
    const { node, steps } = follow(tree, path);
    const before =
      node && steps === path.length ? oneLine(text.slice(node.range.start, node.range.end)) : "";
    const after = value === undefined ? "–" : oneLine(flowText(value));
    const facts = { key, before: isolated(before), after: isolated(after) };
    return `  ${say(before === "" ? "preview.value_new" : "preview.value", facts)}`;
  });
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

/** How fresh an entry is when what was said is written. */
export function lineAfter(
  { entry: { source, written }, acts, values }: EntryResult,
  { texts, catalogue }: OpenEntries,
  today: PlainDate,
): StaleLine {
  const after = recorded(texts.get(source.path) ?? "", { acts, values });
  const file = (readExact(after).value ?? written) as ServiceFile;
  const meaning = toService(source.id, file, catalogue.pathway.languages[0] ?? "en");
  return staleLine({ source, written: file, meaning }, catalogue, today);
}

/** The day by which it is asked about again, or what still keeps it old. */
function standing(line: StaleLine, { speech: { say }, states, showsValues }: PreviewStyle): string {
  const { state, due } = line.freshness;
  if (state === "current" && line.comes === undefined && due) return say("preview.next", { due });
  if (state === "current" && line.comes?.cause === "routine")
    return say("preview.next", { due: line.comes.on });
  return say("preview.still", {
    state: states.say(`state.${state}`),
    why: whyNow(line, { say: states.say, showsAll: showsValues }),
  });
}
