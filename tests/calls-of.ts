import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { type CallRound, callRound, type RoundChoice } from "../src/edition/call-round.ts";
import { makeEdition } from "../src/edition/edition.ts";
import { calls } from "../src/languages/en-calls.ts";
import { review } from "../src/languages/en-review.ts";
import { stale } from "../src/languages/en-stale.ts";
import { type SpeechCode, speak } from "../src/languages/speech.ts";
import type { PlainDate } from "../src/model/plain-date.ts";
import type { CallContext } from "../src/render/call-view.ts";
import { readerOf } from "../src/render/reader.ts";
import { languageOf } from "./all-languages.ts";

/** Call sheets of a pathway on a day, and everything they are shown with. */
export async function callsOf(
  catalogue: Catalogue,
  {
    audience = "partner",
    asOf = "2026-11-20",
    code = "en",
    ...choice
  }: RoundChoice & {
    readonly audience?: "partner" | "restricted";
    readonly asOf?: string;
    readonly code?: SpeechCode;
  } = {},
): Promise<{ readonly round: CallRound; readonly view: CallContext }> {
  const edition = makeEdition(catalogue, {
    audience,
    asOf: asOf as PlainDate,
    withheld: new Set(),
  });
  const speech = {
    calls: await speak(calls, code),
    review: await speak(review, code),
    stale: await speak(stale, code),
  };
  const reader = readerOf(languageOf(code), edition.pathway);
  return { round: callRound(catalogue, edition, choice), view: { edition, reader, speech } };
}
