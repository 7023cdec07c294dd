import { sectors } from "../model/vocabulary.ts";
import { anywhere, countGaps, keysOf, type Split, type Tally } from "./gaps-count.ts";
import type { GapsContext } from "./gaps-view.ts";
import { isProtected } from "./stop-box.ts";

const nothing: Tally = { confirmed: 0, ask: 0, prospects: 0 };

/** A matrix for programs: every cell with its numbers, and whether an empty one says anything. */
export function gapsJson({ edition, asked }: GapsContext, split: Split): object {
  const counts = countGaps(edition, split, asked);
  const keys = keysOf(split, edition);
  const entries = sectors.flatMap((sector) =>
    keys.map((key) => ({
      sector,
      [split]: key === anywhere ? null : key,
      ...(counts.get(sector)?.get(key) ?? nothing),
      all_shown: edition.audience === "restricted" || !isProtected(sector),
    })),
  );
  const empty = entries.filter(
    ({ confirmed, ask, prospects, all_shown: isWhole }) =>
      isWhole && confirmed + ask + prospects === 0,
  );
  return {
    summary: { total: entries.length, empty: empty.length },
    entries,
    prospects: edition.prospects.map(({ id }) => id),
  };
}
