import { staleLine } from "../src/catalogue/stale-report.ts";
import { makeEdition } from "../src/edition/edition.ts";
import { review } from "../src/languages/en-review.ts";
import { type SpeechCode, speak } from "../src/languages/speech.ts";
import type { PlainDate } from "../src/model/plain-date.ts";
import { readerOf } from "../src/render/reader.ts";
import { type ReviewSheet, reviewSheet } from "../src/render/review-sheet.ts";
import { languageOf } from "./all-languages.ts";
import { catalogueOf, type PathwayFiles } from "./edition-of.ts";

/** What is asked about the first service of a pathway on a day. */
export async function sheetOf(
  files: PathwayFiles,
  { asOf = "2026-11-20", code = "en" }: { readonly asOf?: string; readonly code?: SpeechCode } = {},
): Promise<ReviewSheet> {
  const catalogue = await catalogueOf(files);
  const today = asOf as PlainDate;
  const edition = makeEdition(catalogue, {
    audience: "restricted",
    asOf: today,
    withheld: new Set(),
  });
  const [entry] = catalogue.services;
  const service = [...edition.listed, ...edition.unlisted].find(
    ({ id }) => id === entry?.source.id,
  );
  if (!entry || !service) throw new Error("There is no service in this pathway.");
  const reader = readerOf(languageOf(code), catalogue.pathway);
  const speech = await speak(review, code);
  return reviewSheet(staleLine(entry, catalogue, today), service, { edition, reader, speech });
}
