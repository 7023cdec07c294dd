import { barriersWords } from "../languages/en-barriers.ts";
import { speak } from "../languages/speech.ts";
import { causes } from "../model/schema-eligibility.ts";
import { type BarriersContext, barriersIn } from "../render/barriers-view.ts";
import type { Input } from "./command.ts";
import { knownWords } from "./known-words.ts";
import type { OpenEdition } from "./open-edition.ts";
import { outputReader, speechOf } from "./output-language.ts";

/** What sentences about barriers are made with. */
export async function contextOf(input: Input, { edition }: OpenEdition): Promise<BarriersContext> {
  const reader = await outputReader(input, edition);
  const speech = await speak(barriersWords, speechOf(reader.language.code));
  return { edition, reader, speech };
}

/** Refusals for the causes asked about; all when none is. */
export function chosenBarriers(input: Input, view: BarriersContext): ReturnType<typeof barriersIn> {
  const asked = knownWords(input, "because", { words: causes, called: "cause" });
  const all = barriersIn(view);
  if (!asked) return all;
  return all.filter(({ refusal }) => refusal.because.some((each) => asked.includes(each)));
}
