/** The pages on both sides of a sheet, from left to right; `undefined` for an empty one. Numbers begin at 1. */
export interface SheetSides {
  readonly front: readonly [number | undefined, number | undefined];
  readonly back: readonly [number | undefined, number | undefined];
}

/** How pages are put on sheets that are folded in the middle. */
export interface Folding {
  readonly pages: number;
  /** Pages that are folded and stapled together, a multiple of four; all of them when absent. */
  readonly signature?: number;
  readonly direction: "ltr" | "rtl";
}

/**
 * Which pages stand on which sheet. Of each signature the outermost sheet comes first; printed on both sides and turned
 * over the short edge, the sheets lie in order. Whoever reads from right to left turns the pages the other way.
 */
export function foldedSheets({ pages, signature, direction }: Folding): readonly SheetSides[] {
  const whole = Math.ceil(pages / 4) * 4;
  const size = signature ?? whole;
  const sheets: SheetSides[] = [];
  const page = (number: number) => (number <= pages ? number : undefined);
  const side = (left: number, right: number): SheetSides["front"] =>
    direction === "ltr" ? [page(left), page(right)] : [page(right), page(left)];
  for (let first = 1; first <= whole; first += size) {
    const last = Math.min(first + size - 1, whole);
    for (let sheet = 0; sheet < (last - first + 1) / 4; sheet += 1) {
      const [low, high] = [first + 2 * sheet, last - 2 * sheet];
      sheets.push({ front: side(high, low), back: side(low + 1, high - 1) });
    }
  }
  return sheets;
}

/** Pages beyond which a book is too thick to fold or to carry. */
const thickest = 500;

/**
 * Parts of a long book that are bound apart: whole signatures, as even as they can be. A book folded at once is parted
 * into signatures of four pages for this.
 */
export function volumesOf(pages: number, signature = 4): readonly (readonly [number, number])[] {
  const count = Math.ceil(pages / thickest);
  const each = Math.ceil(pages / count / signature) * signature;
  return Array.from({ length: count }, (_, index) => [
    index * each + 1,
    Math.min((index + 1) * each, pages),
  ]);
}
