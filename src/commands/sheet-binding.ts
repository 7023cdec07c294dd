import { reviewTalk } from "../languages/en-review-talk.ts";
import { loadPhoneKinds } from "../model/phone-kind.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { type Interview, interview } from "./interview.ts";
import { type OpenEntries, openEntries } from "./open-entries.ts";
import { refuseUnfinished } from "./planned-change.ts";
import type { AskKey } from "./review-facts.ts";
import { factName, type SheetFact, type SheetTongue, sheetFacts } from "./sheet-facts.ts";
import { type GivenRow, isTouched } from "./sheet-read.ts";
import { sheetTongue } from "./sheet-tongue.ts";
import type { Surroundings } from "./surroundings.ts";

/** What the rows of a sheet are held against. */
export interface SheetBinding {
  readonly around: Surroundings;
  readonly today: PlainDate;
  readonly opened: OpenEntries;
  /** Rows in which somebody changed something. */
  readonly touched: readonly GivenRow[];
  /** Questions of a review, in the language of the message. */
  readonly review: Interview<AskKey>;
  tongue(language: string): SheetTongue;
  /** Every fact in the words of a language. */
  facts(language: string): readonly SheetFact[];
  /** What a fact is called. */
  factName(key: string): string;
  /** What is wrong with words that cannot be read. */
  wrong(key: AskKey, part: string): string;
}

interface Given {
  readonly around: Surroundings;
  readonly today: PlainDate;
  readonly rows: readonly GivenRow[];
  /** Rows without a key are among them, in the language of the others. */
  readonly hasLoose: boolean;
}

/** Opens the entries in whose rows something was changed: of a large pathway no others are read. */
export async function sheetBinding(
  context: Context,
  input: Input,
  { around, today, rows, hasLoose }: Given,
): Promise<SheetBinding> {
  const { pathway, vocabulary, root } = around;
  const edition = { pathway, vocabulary, as_of: today };
  const order = sheetFacts(await sheetTongue("en", { edition, around, files: [] }));
  const keys = order.map(({ key }) => key);
  const touched = rows.filter((row) => isTouched(row, keys));
  const opened = await entriesOf(context, input, { around, touched });
  const review = await interview(context, input, reviewTalk);
  const files = opened.chosen.map(({ written }) => written);
  const spoken = hasLoose ? [...touched, ...rows.slice(0, 1)] : touched;
  const tongues = new Map<string, SheetTongue>();
  const facts = new Map<string, readonly SheetFact[]>();
  for (const code of new Set([context.messages, ...spoken.map(({ key }) => key.language)])) {
    const tongue = await sheetTongue(code, { edition, around, files });
    tongues.set(code, tongue);
    facts.set(code, sheetFacts(tongue));
  }
  const own = known(tongues, context.messages);
  return {
    ...{ around: { ...around, root }, today, opened, touched, review },
    tongue: (code) => known(tongues, code),
    facts: (code) => known(facts, code),
    factName: (key) => factName(key, { say: own.say, talk: review.speech.say }),
    wrong: (key, part) => review.speech.say(key, { part: printable(part) }),
  };
}

function known<Value>(all: ReadonlyMap<string, Value>, code: string): Value {
  const found = all.get(code);
  if (found === undefined) throw new Error(`No row is in the language ${code}.`);
  return found;
}

async function entriesOf(
  context: Context,
  input: Input,
  { around, touched }: { readonly around: Surroundings; readonly touched: readonly GivenRow[] },
): Promise<OpenEntries> {
  const ids = new Set(touched.map(({ key }) => key.id));
  const sources = around.sources.filter(({ kind, id }) => kind === "service" && ids.has(id));
  if (sources.length > 0) {
    const changes = sources.map(({ path }) => ({ file: path, before: "", after: "" }));
    await refuseUnfinished(context, input, { root: around.root, changes });
    await loadPhoneKinds();
  }
  const paths = new Set(sources.map(({ path }) => path));
  return openEntries(context, around.root, ({ path }) => paths.has(path));
}
