import type { EntryChange, Harm } from "../history/change.ts";
import type { CopyChange } from "../history/copy-changes.ts";
import type { EntryFacts, FactKey, Facts, Said } from "../history/facts.ts";
import { type ChangeContext, factLabel, factWords } from "./change-values.ts";
import {
  long,
  type PlacedChange,
  placedChanges,
  placeLines,
  placesWords,
  toldOf,
} from "./change-words.ts";

/** What is done to a line of a printed copy. */
export interface Mending {
  /** What it is about, such as Phone; `undefined` for the entry as a whole. */
  readonly label: string | undefined;
  /** Words of the copy; `undefined` where there is nothing to strike out. */
  readonly strike: string | undefined;
  readonly write: string;
}

/** In whose words a copy is corrected. */
export interface MendContext {
  readonly telling: ChangeContext;
  /** False for words that the readers of the copy may not see any more: they are not printed once more. */
  mayQuote(words: string): boolean;
}

/** Facts that are told in a sentence: what stands in the copy is no value that could be struck out. */
const sentences: ReadonlySet<FactKey> = new Set(["draft", "hidden", "not_open_to"]);

/** What an entry of a copy needs, the most harmful first. Of smaller things nothing; empty when there is nothing more. */
export function mendingsOf(
  { what, change }: CopyChange,
  context: MendContext,
  isOver: boolean,
): readonly Mending[] {
  const { say } = context.telling.reader;
  if (what === "gone" || what === "unlisted") {
    const write = say(isOver ? "mend.gone" : "mend.aged");
    const whole = { label: undefined, strike: say("mend.whole"), write };
    return isOver ? [whole] : [whole, ...doorMendings(change, context)];
  }
  if (what === "added") return newLines(change.after, context);
  const places = placeLines(change, context.telling).map(({ text }) => ({
    ...{ label: undefined, strike: undefined },
    write: text,
  }));
  return [
    ...places,
    ...changesThatMatter(change).flatMap((placed) => factMendings(placed, change, context)),
  ];
}

/** Of an entry that nobody confirmed in time: that it shut its door besides. Whoever asks the desk for it need not wait for that. */
function doorMendings(change: EntryChange, context: MendContext): readonly Mending[] {
  return changesThatMatter(change)
    .filter(({ change: { key, effect } }) => key === "status" && effect !== "wider")
    .flatMap((placed) => factMendings(placed, change, context))
    .map((mending) => ({ ...mending, strike: undefined }));
}

function changesThatMatter(change: EntryChange): readonly PlacedChange[] {
  return placedChanges(change).filter(
    ({ harm, change: { effect } }) => matters(harm) && effect !== "translated",
  );
}

/** Wrong words that lead nobody astray are left to the next edition. */
export const matters = (harm: Harm): boolean => harm !== "minor";

function factMendings(
  placed: PlacedChange,
  whole: EntryChange,
  context: MendContext,
): readonly Mending[] {
  const { telling } = context;
  const { key, before, after } = placed.change;
  const place = placesWords(placed, whole, telling);
  const at = (words: string) =>
    place === undefined ? words : telling.reader.say("change.at", { place, change: words });
  const label = factLabel(key, telling.reader);
  const strike = before === undefined ? undefined : at(struck(key, before, context));
  // Doors that are open again are told in a sentence, and those that were open said nothing of it.
  const isOpen = key === "status" && (after === undefined || after.state === "open");
  if (sentences.has(key) || isOpen)
    return toldOf(placed.change, telling).map((write) => ({
      ...{ label, write: at(context.mayQuote(write) ? write : label) },
      strike: undefined,
    }));
  const now =
    after === undefined
      ? telling.reader.say("mend.ask", { label })
      : telling.reader.say("change.new", { label, now: factWords(key, after, telling) });
  return [{ label, strike, write: at(now) }];
}

/** The words that stand in the copy; only what they are about where they are long, or not for these readers any more. */
function struck<Key extends FactKey>(key: Key, before: Facts[Key], context: MendContext): string {
  const { telling, mayQuote } = context;
  const label = factLabel(key, telling.reader);
  const words = factWords(key, before, telling);
  const isQuoted = !long.has(key) && words !== "" && mayQuote(words);
  return isQuoted ? telling.reader.say("change.new", { label, now: words }) : label;
}

/** What somebody must know of an entry that the copy does not have. */
const newKeys = ["provides", "area", "address", "phone", "whatsapp", "hours", "open_to"] as const;

function newLines(after: EntryFacts | undefined, { telling }: MendContext): readonly Mending[] {
  if (!after) return [];
  const parts: readonly Said[] = [after.own, ...after.places.values()];
  return parts.flatMap((said) =>
    newKeys.flatMap((key) => {
      const value = said[key] as Facts[typeof key] | undefined;
      if (value === undefined) return [];
      const label = factLabel(key, telling.reader);
      const write = telling.reader.say("change.new", {
        label,
        now: factWords(key, value, telling),
      });
      return [{ label, strike: undefined, write }];
    }),
  );
}
