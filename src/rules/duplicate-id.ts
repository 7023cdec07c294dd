import { sameId } from "../catalogue/same-id.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayRule, PlacedFinding } from "./rule.ts";

export const duplicateId: PathwayRule = {
  id: "duplicate-id",
  severity: "error",
  stage: "pathway",
  arises: "elsewhere",
  title: "Two entries with one id",
  why: "The file name is the id; with two of one name, nobody knows which entry a link, a card or a review means.",
  remedy:
    "Rename one of the files. An id that an entry had before (former_ids) cannot be given to another.",
  example: {
    wrong: "former_ids: [clinic]",
    right: "former_ids: [old-clinic]",
  },
  *check({ entries, catalogue }) {
    yield* among(entries);
    const providers = [...catalogue.organizations.values()];
    yield* among(
      providers.map(({ source, written }) => ({ source, formerIds: written.former_ids ?? [] })),
    );
  },
};

/** Whoever has an id, and had others before. */
type Holder = Pick<EntryDigest, "source" | "formerIds">;

function* among(holders: readonly Holder[]): Iterable<PlacedFinding> {
  const seen = new Map<string, SourceFile>();
  for (const { source } of holders) {
    const other = seen.get(source.id);
    if (other) yield sameId(source, other);
    else seen.set(source.id, source);
  }
  const former = new Map<string, SourceFile>();
  for (const { source, formerIds = [] } of holders)
    for (const [index, id] of formerIds.entries()) {
      const other = seen.get(id) ?? former.get(id);
      former.set(id, source);
      if (!other) continue;
      yield {
        source,
        path: ["former_ids", index],
        message:
          other === source
            ? "{id} is this entry's own id or stands here twice. Remove it."
            : "{id} is or was also the id of {other}. An old card would lead to the wrong entry: remove one.",
        quotes: { id },
        args: { other: other.isPrivate && !source.isPrivate ? unnamed : other.path },
      };
    }
}

/** Stands for a file in private/, whose name no log may hold. */
const unnamed = "an entry for protection staff";
