import type { ServiceEntry } from "../catalogue/catalogue.ts";
import { staleLine } from "../catalogue/stale-report.ts";
import { type Edition, makeEdition } from "../edition/edition.ts";
import { review } from "../languages/en-review.ts";
import { languageOf } from "../languages/program-languages.ts";
import { type SpeechCode, speak, speechCodes } from "../languages/speech.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { read } from "../model/text.ts";
import { readerOf } from "../render/reader.ts";
import {
  callScript,
  type ReviewSheet,
  reviewSheet,
  type SheetContext,
} from "../render/review-sheet.ts";
import type { OpenEntries } from "./open-entries.ts";

/** An entry, and what is to be asked about it. */
export interface CallEntry {
  readonly entry: ServiceEntry;
  readonly sheet: ReviewSheet;
}

/** One talk with one provider, about some of its services. */
export interface Call {
  readonly provider: ReviewSheet["provider"];
  readonly entries: readonly CallEntry[];
  /** What to read out, in each language of the pathway that the program speaks. */
  readonly scripts: readonly { readonly code: SpeechCode; readonly lines: readonly string[] }[];
}

/** The chosen services by provider, in the order in which they were chosen. */
export async function callsAbout(
  { catalogue, chosen }: OpenEntries,
  { today, code }: { readonly today: PlainDate; readonly code: SpeechCode },
): Promise<readonly Call[]> {
  const edition = makeEdition(catalogue, {
    audience: "restricted",
    asOf: today,
    withheld: new Set(),
  });
  const speech = await speak(review, code);
  const reader = readerOf(languageOf(code), catalogue.pathway);
  const context: SheetContext = { edition, reader, speech };
  const services = [...edition.listed, ...edition.unlisted];
  const entries = chosen.flatMap((entry): CallEntry[] => {
    const service = services.find(({ id }) => id === entry.source.id);
    const line = staleLine(entry, catalogue, today);
    return service ? [{ entry, sheet: reviewSheet(line, service, context) }] : [];
  });
  const providers = new Map<string, CallEntry[]>();
  for (const each of entries) {
    const { id } = each.sheet.provider;
    providers.set(id, [...(providers.get(id) ?? []), each]);
  }
  return Promise.all(
    [...providers.values()].map(async (all): Promise<Call> => {
      const [{ sheet }] = all as [CallEntry];
      return {
        provider: sheet.provider,
        entries: all,
        scripts: await scriptsFor(all, edition),
      };
    }),
  );
}

async function scriptsFor(
  entries: readonly CallEntry[],
  { pathway, organizations }: Edition,
): Promise<Call["scripts"]> {
  const [{ sheet }] = entries as [CallEntry];
  const { provider } = sheet;
  const isHidden = entries.some((each) => each.sheet.isHidden);
  const known = speechCodes.filter((each) => pathway.languages.includes(each));
  const codes = known.length > 0 ? known : (["en"] as const);
  return Promise.all(
    codes.map(async (code) => {
      const name = organizations.get(provider.id)?.name;
      const words = name && read(name, code, pathway.languages).words;
      const named = { ...provider, name: words ?? provider.name };
      return { code, lines: callScript({ provider: named, isHidden }, await speak(review, code)) };
    }),
  );
}
