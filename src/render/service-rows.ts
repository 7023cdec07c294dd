import type { PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import type { Refusal } from "../model/eligibility.ts";
import type { Fees } from "../model/service.ts";
import { eligibilitySentence, refusalWords } from "./eligibility-sentence.ts";
import type { Reader, Words } from "./reader.ts";
import { areaName, doorsOf, type Row, textRows, type ViewContext } from "./row.ts";

/** Who may come, who may not and where they can go, what it costs, in which languages, what to expect. */
export function serviceRows(service: PublishedService, context: ViewContext): Row[] {
  const { reader } = context;
  const { say } = reader;
  return [
    whoRow(service.open_to, context),
    ...service.not_open_to.map((refusal) => refusalRow(refusal, context)),
    feesRow(service.fees, reader),
    languagesRow(service.languages, reader),
    ...textRows("not_provided", say("entry.not_provided"), service.not_provided, context),
    ...textRows("good_to_know", say("entry.good_to_know"), service.good_to_know, context),
  ];
}

/** Who may come, as a sentence made from the codes; "ask" where nothing is known. */
export function whoRow(openTo: PublishedService["open_to"], context: ViewContext): Row {
  const { reader } = context;
  const base = { kind: "who", label: reader.say("entry.who") };
  if (!openTo) return { ...base, unknown: reader.say("entry.ask") };
  const sentence = eligibilitySentence(openTo, reader, (id) => areaName(id, context));
  const note = openTo.kind === "conditions" && openTo.note ? [reader.words(openTo.note)] : [];
  return { ...base, words: [...(sentence ? [{ text: sentence }] : []), ...note] };
}

/** Who is refused, why, and where they can go. */
export function refusalRow(refusal: Refusal, context: ViewContext): Row {
  const { reader } = context;
  const { instead, desk_note: note } = refusal;
  const text = refusalWords(refusal, reader, (id) => areaName(id, context));
  const words = [{ text }, ...(note ? [reader.words(note)] : [])];
  const row = { kind: "refusal", label: reader.say("entry.not_for"), words };
  const doors = doorsOf("entry.instead", instead, context);
  return doors ? { ...row, doors } : row;
}

/** What it costs the person; "ask" where nothing is known. */
export function feesRow(fees: Fees | undefined, reader: Reader): Row {
  const { say } = reader;
  const base = { kind: "fees", label: say("entry.fees") };
  if (!fees) return { ...base, unknown: say("entry.ask") };
  if (fees.kind === "free" || fees.amount === 0)
    return { ...base, words: [{ text: say("entry.free") }] };
  const amount =
    fees.amount === undefined ? [] : [{ text: reader.amount(fees.amount, fees.currency) }];
  const hidden = fees.hidden.map((each) => label(reader.language, "hiddenCost", each));
  return {
    ...base,
    words: [
      ...amount,
      ...[fees.who_pays, fees.note, fees.billing].flatMap((each) =>
        each ? [reader.words(each)] : [],
      ),
      ...waived(fees, reader),
      ...(hidden.length > 0
        ? [{ text: say("entry.other_costs", { costs: reader.list(hidden) }) }]
        : []),
    ],
  };
}

function waived(fees: Extract<Fees, { kind: "priced" }>, reader: Reader): Words[] {
  const { waived_for: people } = fees;
  if (people === undefined) return [];
  const text = Array.isArray(people)
    ? reader.list(people.map((each) => label(reader.language, "status", each)))
    : reader.within(people as Exclude<typeof people, readonly string[]>);
  return [{ text: reader.say("entry.free_for", { people: text }) }];
}

/** Languages spoken, and by whom; "ask" where nothing is known. */
export function languagesRow(languages: PublishedService["languages"], reader: Reader): Row {
  const base = { kind: "languages", label: reader.say("entry.languages") };
  if (languages.length === 0) return { ...base, unknown: reader.say("entry.ask") };
  const names = languages.map(({ code, mode }) => {
    const by = mode && mode !== "staff" ? ` (${label(reader.language, "languageMode", mode)})` : "";
    return `${reader.languageName(code)}${by}`;
  });
  return { ...base, words: [{ text: reader.capital(reader.list(names)) }] };
}
