import type { FactGroup } from "../model/fact-group.ts";
import type { Act, GroupAnswer } from "../model/review-acts.ts";
import type { Choice } from "../ports/prompt.ts";
import type { ReviewQuestion } from "../render/review-sheet.ts";
import { dataOf } from "../yaml/new-file.ts";
import type { NewValue } from "./record-review.ts";
import type { Call, CallEntry } from "./review-call.ts";
import { type Asking, askCorrections, type Corrected } from "./review-correction.ts";
import { maySettle } from "./review-door.ts";
import { valuesFor } from "./review-values.ts";

/** What was said in a talk so far. It grows while questions are answered, so that whoever leaves loses nothing. */
export interface Heard {
  readonly answers: Map<string, GroupAnswer[]>;
  readonly values: Map<string, NewValue[]>;
  readonly providerValues: NewValue[];
}

export const nothingHeard = (): Heard => ({
  answers: new Map(),
  values: new Map(),
  providerValues: [],
});

export const hasHeard = ({ answers, providerValues }: Heard): boolean =>
  answers.size + providerValues.length > 0;

/** One question, and the entries that it settles. */
interface AskedOnce {
  readonly question: ReviewQuestion;
  readonly about: readonly CallEntry[];
  /** What is corrected stands in the provider's file. */
  readonly isProviders: boolean;
}

/** Groups of which several services of a provider often say the very same: one number, one door. */
const sharedGroups: readonly FactGroup[] = ["contact", "location"];

/** Asks everything that is to be asked in a call, what several services share once. */
export async function askFacts(
  asking: Asking,
  call: Call,
  {
    method,
    heard,
    tell,
  }: {
    readonly method: Act["method"];
    readonly heard: Heard;
    tell(entry: CallEntry): void;
  },
): Promise<void> {
  const questions = questionsOf(call).filter(({ question }) => maySettle(method, question.group));
  let told: CallEntry | undefined;
  for (const asked of questions) {
    const [entry] = asked.about;
    const isAlone = asked.about.length === 1;
    if (isAlone && entry && entry !== told && call.entries.length > 1) tell(entry);
    if (isAlone) told = entry;
    await askOnce(asking, asked, { heard, isAlone: isAlone || call.entries.length === 1 });
  }
}

/** Shared questions first, then each entry's own. */
function questionsOf(call: Call): readonly AskedOnce[] {
  const shared = new Map<string, { question: ReviewQuestion; about: CallEntry[] }>();
  for (const entry of call.entries)
    for (const question of entry.sheet.questions) {
      const isShared =
        question.isProviders ||
        (sharedGroups.includes(question.group) &&
          question.sites.length === 0 &&
          question.says.length > 0);
      if (!isShared) continue;
      const key = `${question.group} ${question.question}`;
      const same = shared.get(key);
      if (same) same.about.push(entry);
      else shared.set(key, { question, about: [entry] });
    }
  const once = [...shared.values()].map(
    ({ question, about }): AskedOnce => ({
      ...{ question, about, isProviders: question.isProviders === true },
    }),
  );
  const together = once.filter(({ about, isProviders }) => about.length > 1 || isProviders);
  const apart = call.entries.flatMap((entry) =>
    entry.sheet.questions
      .filter(
        (each) =>
          !together.some(({ question, about }) => about.includes(entry) && isSame(question, each)),
      )
      .map((question): AskedOnce => ({ question, about: [entry], isProviders: false })),
  );
  return [...together, ...apart];
}

const isSame = (a: ReviewQuestion, b: ReviewQuestion) =>
  a.group === b.group && a.question === b.question;

async function askOnce(
  asking: Asking,
  { question, about, isProviders }: AskedOnce,
  { heard, isAlone }: { readonly heard: Heard; readonly isAlone: boolean },
): Promise<void> {
  const { talk } = asking;
  const { say } = talk.speech;
  const names = about.map(({ sheet }) => sheet.name).join(say("ask.comma"));
  const words = isAlone
    ? question.question
    : say("talk.shared", { services: names, question: question.question });
  const said = await talk.choose({
    ...{ flag: "confirmed", question: "talk.question", help: "talk.question_help" },
    facts: { question: words },
    ...{ isRequired: true, default: "skip" },
    choices: choicesFor(question, say),
  });
  if (said !== "yes" && said !== "changed" && said !== "unknown") return;
  const [first] = about;
  const file = isProviders ? {} : first?.entry.written;
  const corrected =
    said === "changed" && file ? await askCorrections(asking, question.group, file) : [];
  const isWrong = said === "changed" && corrected.length === 0;
  for (const entry of about) {
    const id = entry.entry.source.path;
    const answer: GroupAnswer = {
      group: question.group,
      sites: question.sites,
      said: isWrong ? "wrong" : said,
    };
    heard.answers.set(id, [...(heard.answers.get(id) ?? []), answer]);
    if (!isProviders)
      heard.values.set(id, [
        ...(heard.values.get(id) ?? []),
        ...valuesOf(entry, corrected, question),
      ]);
  }
  if (isProviders)
    heard.providerValues.push(
      ...corrected.map(({ fact, value }) => ({ path: fact.path, value: dataOf(value) })),
    );
}

function choicesFor(
  { says, isSecret }: ReviewQuestion,
  say: Asking["talk"]["speech"]["say"],
): readonly Choice[] {
  const known: readonly Choice[] =
    says.length === 0
      ? [{ value: "changed", name: say("talk.tell") }]
      : [
          { value: "yes", name: say("talk.yes") },
          ...(isSecret ? [] : [{ value: "changed", name: say("talk.changed") }]),
        ];
  return [
    { value: "skip", name: say("talk.skip") },
    ...known,
    { value: "unknown", name: say("talk.unknown") },
  ];
}

function valuesOf(
  { entry }: CallEntry,
  corrected: readonly Corrected[],
  { sites }: ReviewQuestion,
): readonly NewValue[] {
  return corrected.flatMap((each) => valuesFor(entry.written, { ...each, sites }));
}
