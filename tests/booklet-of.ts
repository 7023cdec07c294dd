import { loadCatalogue } from "../src/catalogue/load.ts";
import { type Edition, makeEdition } from "../src/edition/edition.ts";
import { withheldFrom } from "../src/edition/withheld.ts";
import type { Audience } from "../src/model/audience.ts";
import { addDays, type PlainDate } from "../src/model/plain-date.ts";
import { nodeFiles } from "../src/node/files.ts";
import { booklet } from "../src/render/booklet.ts";
import type { PaperDocument } from "../src/render/layout.ts";
import { readerOf } from "../src/render/reader.ts";
import { runRules } from "../src/rules/run.ts";
import { languageOf } from "./all-languages.ts";

/** The booklet of an edition in a language, valid for 90 days. */
export async function bookletOf(
  edition: Edition,
  language: string,
  validUntil: PlainDate = addDays(edition.as_of, 90),
): Promise<PaperDocument> {
  const reader = readerOf(languageOf(language), edition.pathway);
  const [document] = await booklet.documents(edition, { reader, isWorkingCopy: true, validUntil });
  if (document === undefined) throw new Error("There is no booklet.");
  return document;
}

/** What an audience sees of a pathway on the disk. */
export async function editionOnDisk(
  root: string,
  asOf: string,
  audience: Audience = "public",
): Promise<Edition> {
  const catalogue = await loadCatalogue({ files: nodeFiles, root });
  const today = asOf as PlainDate;
  const withheld = withheldFrom(await runRules(catalogue, today));
  return makeEdition(catalogue, { audience, asOf: today, withheld });
}
