import type { ServiceEntry } from "../catalogue/catalogue.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { WrittenAct } from "../model/review-acts.ts";
import { aboutSite, silences } from "../model/site-events.ts";
import type { FileChange } from "../ports/writer.ts";
import type { OpenEntries } from "./open-entries.ts";
import { type Judgement, judged, type NewValue, recorded, withValues } from "./record-review.ts";
import type { Call } from "./review-call.ts";

/** What a talk about one entry came to. */
export interface EntryResult {
  readonly entry: ServiceEntry;
  readonly acts: readonly WrittenAct[];
  readonly values: readonly NewValue[];
}

/** What a talk with one provider came to. */
export interface CallResult {
  readonly call: Pick<Call, "provider">;
  readonly entries: readonly EntryResult[];
  readonly providerValues: readonly NewValue[];
  readonly judgement?: Judgement;
}

/** The files that a talk changes. Whatever was recorded already is not among them. */
export function changesOf(
  { call, entries, providerValues, judgement }: CallResult,
  { catalogue, texts }: OpenEntries,
): readonly FileChange[] {
  const changes = entries.map(({ entry, acts, values }): FileChange => {
    const before = texts.get(entry.source.path) ?? "";
    return { file: entry.source.path, before, after: recorded(before, { acts, values }) };
  });
  const provider = catalogue.organizations.get(call.provider.id);
  if (provider) {
    const before = texts.get(provider.source.path) ?? "";
    const corrected = withValues("organization", before, providerValues);
    const after = judgement ? judged(corrected, judgement) : corrected;
    changes.push({ file: provider.source.path, before, after });
  }
  return changes.filter(({ before, after }) => before !== after);
}

/** The acts that do not stand in the entry yet. One attempt a day counts: three calls in an hour find the same closed office. */
export function newActs(entry: ServiceEntry, acts: readonly WrittenAct[]): readonly WrittenAct[] {
  const known = entry.meaning.verification;
  return acts.filter(
    (act) =>
      !known.some(
        (each) =>
          each.on === act.on &&
          each.outcome === (act.outcome ?? "confirmed") &&
          each.facts.join() === (act.facts ?? []).join() &&
          each.at.join() === (act.at ?? []).join() &&
          (act.outcome === "no_answer" || (each.by === act.by && each.method === act.method)),
      ),
  );
}

/** Attempts in a row that nobody answered, with those that are to be recorded; of several places, where there were most. */
export function attemptsInRow(
  entry: ServiceEntry,
  acts: readonly WrittenAct[],
  today: PlainDate,
): number {
  const { verification, sites } = entry.meaning;
  const told = acts.map((act) => ({ facts: [], at: [], outcome: "confirmed" as const, ...act }));
  const events = [...verification, ...told]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return Math.max(...sites.map(({ id }) => silences(aboutSite(events, id)).length));
}
