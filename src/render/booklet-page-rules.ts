import type { Chapter } from "./booklet-chapters.ts";
import { styleString } from "./escape.ts";

/** What stands around the text of every page. */
export interface PageFurniture {
  /** At the head, inner side: what the reader must know of this copy. */
  readonly notice: string;
  /** At the foot, inner side: whom to call. */
  readonly strip: string;
  /** Below it: edition, dates, code. */
  readonly edition: string;
  /** Usual is A5; large is A4 with letters twice as large, a pair A4 with two languages beside one another. */
  readonly paper: "usual" | "large" | "pair";
}

/** A run of pages with its running head. */
export interface PageRun {
  readonly id: string;
  readonly running: string;
}

/**
 * The page rules, one pair for each run of pages: the browser knows no running heads of its own. The outer side of a page
 * is the side it is named after; in a right-to-left document the browser counts the first page as a left one.
 */
export function pageRules(runs: readonly PageRun[], furniture: PageFurniture): string {
  return [papers[furniture.paper], ...runs.map((run) => runRules(run, furniture))].join("\n");
}

/** The runs of pages of a booklet. */
export function pageRuns(
  chapters: readonly Chapter[],
  { front, back }: { readonly front: string; readonly back: string },
): readonly PageRun[] {
  return [{ id: "front", running: front }, ...chapters, { id: "back", running: back }];
}

/** Large letters around the text grow less than those of the text: they need not be read from the first to the last. */
const papers: Readonly<Record<PageFurniture["paper"], string>> = {
  usual: "",
  large: "@page{size:210mm 297mm;margin:24mm 15mm 26mm;font-size:10.5pt}@page cover{margin:18mm}",
  pair: "@page{size:210mm 297mm;font-size:7pt}@page cover{margin:18mm}",
};

/** Signs of a running head that leave room for the notice beside it. */
const longestLine = 40;

function runRules(
  { id, running }: PageRun,
  { notice, strip, edition, paper }: PageFurniture,
): string {
  const isLarge = paper === "large";
  const [text, folio] = isLarge ? ["13pt", "20pt"] : ["8pt", "10pt"];
  const [outside, inside] = isLarge ? ["14mm", "18mm"] : ["12mm", "16mm"];
  const sides = ["left", "right"] as const;
  const rules = sides.map((outer) => {
    const inner = outer === "left" ? "right" : "left";
    const space =
      running.length <= longestLine ? "white-space:nowrap" : `width:${isLarge ? 90 : 64}mm`;
    return [
      `@page ${id}:${outer}{margin-${outer}:${outside};margin-${inner}:${inside};`,
      `@top-${outer}{content:${styleString(running)};font-weight:700;font-size:${text};${space};text-align:${outer}}`,
      `@top-${inner}{content:${styleString(notice)};padding-${outer}:4mm;text-align:${inner}}`,
      `@bottom-${outer}{content:counter(page);font-weight:700;font-size:${folio};width:${outside};text-align:${outer}}`,
      `@bottom-${inner}{content:${styleString(strip)} "\\a " ${styleString(edition)};white-space:pre-line;text-align:${inner}}}`,
    ].join("");
  });
  return [`.run-${id}{page:${id}}`, ...rules].join("\n");
}
