import type { Vocabulary } from "../model/vocabulary.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { same } from "./canonical.ts";
import { type Change, type EntryChange, harms, saidAt, worse } from "./change.ts";
import { effectOf } from "./effect.ts";
import type { EntryFacts, FactKey, Facts, Said } from "./facts.ts";
import { harmOf } from "./harm.ts";

/**
 * What changed in an entry for one audience: the one way to ask it. Give the facts of both states (`factsOfService` of a service that
 * was projected for the audience), `undefined` where that audience does not see the entry; the answer is `undefined` where it
 * reads the same as before, however the file was laid out.
 *
 * - A history folds this over an entry's saved states; a difference asks it of each entry that two revisions have; corrections
 *   and "what is new" ask it of two editions.
 * - `harm` ranks what to tell first, and which copies to call in; `effect` tells what was lost (`narrower`) and won (`wider`).
 * - The words are made in `render/change-words.ts`, in every language of documents.
 *
 * Nothing is lost: `applied(before, changesOf(before, after).changes)` says what `after` says.
 */
export function changesOf(
  before: EntryFacts | undefined,
  after: EntryFacts | undefined,
  vocabulary: Vocabulary,
): EntryChange | undefined {
  const entry = after ?? before;
  if (!entry) return undefined;
  const codes = [before, after].flatMap((each) => each?.own.provides ?? []);
  const compared = { before, after, isSensitive: isSensitive(codes, vocabulary) };
  const changes = [...changedFacts(compared)].sort(
    (a, b) => harms.indexOf(a.harm) - harms.indexOf(b.harm),
  );
  const isRenamed = before !== undefined && after !== undefined && before.id !== after.id;
  if (before && after && changes.length === 0 && !isRenamed) return undefined;
  const what = !before ? "added" : !after ? "gone" : "changed";
  return {
    ...{ kind: entry.kind, id: entry.id, what, before, after, changes },
    ...(isRenamed ? { formerId: before.id } : {}),
    harm: harmOfAll(what, changes),
  };
}

/** What an entry says once these changes are made to it. The id of a place stays where something is still said of it. */
export function applied(facts: EntryFacts, changes: readonly Change[]): EntryFacts {
  const own: Record<string, unknown> = { ...facts.own };
  const places = new Map([...facts.places].map(([id, said]) => [id, { ...said } as typeof own]));
  for (const { place, key, after } of changes) {
    const said = place === undefined ? own : (places.get(place) ?? {});
    if (place !== undefined) places.set(place, said);
    if (after === undefined) delete said[key];
    else said[key] = after;
  }
  const spoken = [...places].filter(([, said]) => Object.keys(said).length > 0);
  return { ...facts, own: own as Said, places: new Map(spoken) as EntryFacts["places"] };
}

/** An entry that came helps; one that went may have done harm, and nobody is told which. */
function harmOfAll(what: EntryChange["what"], changes: readonly Change[]): EntryChange["harm"] {
  if (what === "added") return "missed";
  if (what === "gone") return "danger";
  return changes.map(({ harm }) => harm).reduce(worse, "minor");
}

interface Compared {
  readonly before: EntryFacts | undefined;
  readonly after: EntryFacts | undefined;
  readonly isSensitive: boolean;
}

function* changedFacts(compared: Compared): Iterable<Change> {
  const { before, after } = compared;
  const ids = new Set([...(after?.places.keys() ?? []), ...(before?.places.keys() ?? [])]);
  for (const place of [undefined, ...ids]) {
    const [earlier, later] = [saidAt(before, place), saidAt(after, place)];
    const keys = new Set([...Object.keys(later), ...Object.keys(earlier)]) as Set<FactKey>;
    for (const key of keys)
      if (!same(earlier[key], later[key]))
        yield changeOf(key, { place, isSensitive: compared.isSensitive }, [
          earlier[key],
          later[key],
        ]);
  }
}

function changeOf<Key extends FactKey>(
  key: Key,
  { place, isSensitive: sensitive }: { place: string | undefined; isSensitive: boolean },
  [before, after]: readonly [Facts[Key] | undefined, Facts[Key] | undefined],
): Change {
  const effect = effectOf(key, before, after);
  const harm = harmOf({ key, before, after, effect, isSensitive: sensitive });
  return {
    ...{ key, effect, harm },
    ...(place === undefined ? {} : { place }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  } as Change;
}
