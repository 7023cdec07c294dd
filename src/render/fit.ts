import type { Numbered, PageNumbers } from "./page-number.ts";

/** How closely something is set: as usual, or where that takes more pages than it should, closer. */
export const fits = ["", "tight", "tighter"] as const;
export type Fit = (typeof fits)[number];

/** The ids of what is set; a link of the same document leads to each. */
export interface Marks {
  readonly id: string;
  readonly end: string;
}

/** One that is set in a fit, and the pages it took when it was printed before. */
export type SetItem<T extends Marks> = T & {
  readonly fit: Fit;
  readonly taken: number | undefined;
};

interface Wanted {
  /** Pages it should have at most. */
  readonly most: number;
  /** Large letters stay large. */
  readonly isLarge: boolean;
}

/**
 * The first printing holds each item in every fit; from then on it is set in the first one that has as many pages as wanted,
 * or, where none has, in the one with the fewest.
 */
export function fitted<T extends Marks>(
  items: readonly T[],
  { most, isLarge }: Wanted,
  fill: (items: readonly SetItem<T>[]) => string,
): Numbered {
  const tried = fits.slice(0, isLarge ? 1 : fits.length);
  const blank = fill(
    tried.flatMap((fit) =>
      items.map((item) => ({ ...item, ...marksIn(item, fit), fit, taken: undefined })),
    ),
  );
  let chosen: readonly Fit[] = items.map(() => "");
  return {
    html: (pages) => {
      if (pages.size === 0) return blank;
      // Only the first printing holds them all; those after it go by what it found.
      if (items.some((item) => pagesIn(item, pages, "tight") !== undefined))
        chosen = items.map((item) => fitOf(item, pages, most));
      return fill(
        items.map((item, index) => ({
          ...{ ...item, fit: chosen[index] ?? "", taken: pagesIn(item, pages, "") },
        })),
      );
    },
    // A template of somebody's own may mark no beginning: it is set as usual.
    destinations: items.map(({ end }) => end),
  };
}

/** The first fit with as many pages as wanted at most, or with the fewest. */
export function fitOf(item: Marks, pages: PageNumbers, most: number): Fit {
  const measured = fits.flatMap((fit) => {
    const taken = pagesIn(item, pages, fit);
    return taken === undefined ? [] : [{ fit, taken: Math.max(taken, most) }];
  });
  const least = Math.min(...measured.map(({ taken }) => taken));
  return measured.find(({ taken }) => taken === least)?.fit ?? "";
}

/** Its ids where it is set in this fit only to be measured. */
export function marksIn({ id, end }: Marks, fit: Fit): Marks {
  const more = fit === "" ? "" : `-${fit}`;
  return { id: `${id}${more}`, end: `${end}${more}` };
}

function pagesIn(item: Marks, pages: PageNumbers, fit: Fit): number | undefined {
  const { id, end } = marksIn(item, fit);
  const [first, last] = [pages.get(id), pages.get(end)];
  return first === undefined || last === undefined ? undefined : last - first + 1;
}
