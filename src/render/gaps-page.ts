import type { GapsContext, GapsView } from "./gaps-view.ts";
import { fillPage } from "./page.ts";

/** What is missing as one self-contained page. */
export function gapsPage(view: GapsView, { edition, reader }: GapsContext): string {
  const { code, direction } = reader.language;
  return fillPage("gaps", {
    ...{ lang: code, dir: direction, noindex: edition.audience !== "public" },
    ...view,
    pathway: reader.words(edition.pathway.title),
  });
}
