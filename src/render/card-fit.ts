import type { PageNumbers } from "./page-number.ts";

/** How closely a card is set: as usual, or where that takes more than two sides, closer. */
export const fits = ["", "tight", "tighter"] as const;
export type Fit = (typeof fits)[number];

/** Sides that a card has: a front and a back. */
const wanted = 2;

/** The ids of a card's beginning and end; while it is measured, it is printed in every fit. */
export function marks(
  number: number,
  fit: Fit = "",
): { readonly id: string; readonly end: string } {
  const more = fit === "" ? "" : `-${fit}`;
  return { id: `c${number}${more}`, end: `e${number}${more}` };
}

/** How many sides a card takes in a fit; `undefined` where it was not printed in it. */
export function sidesOf(number: number, pages: PageNumbers, fit: Fit = ""): number | undefined {
  const { id, end } = marks(number, fit);
  const [first, last] = [pages.get(id), pages.get(end)];
  return first === undefined || last === undefined ? undefined : last - first + 1;
}

/** The first fit in which a card has two sides; where it has in none, the one with the fewest. */
export function fitOf(number: number, pages: PageNumbers): Fit {
  const measured = fits.flatMap((fit) => {
    const sides = sidesOf(number, pages, fit);
    return sides === undefined ? [] : [{ fit, sides: Math.max(sides, wanted) }];
  });
  const least = Math.min(...measured.map(({ sides }) => sides));
  return measured.find(({ sides }) => sides === least)?.fit ?? "";
}

/** The sides of a card, where they are more than a front and a back. */
export function manySides(number: number, pages: PageNumbers): number | undefined {
  const sides = sidesOf(number, pages);
  return sides !== undefined && sides > wanted ? sides : undefined;
}
