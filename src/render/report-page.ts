import type { BarriersView } from "./barriers-view.ts";
import type { GapsView } from "./gaps-view.ts";
import { fillPage } from "./page.ts";
import type { ViewContext } from "./row.ts";

/** What is missing, as one self-contained page. */
export function gapsPage(view: GapsView, context: ViewContext): string {
  return reportPage({ ...view, entries: [] }, context);
}

/** The register of refusals as one self-contained page. */
export function barriersPage(view: BarriersView, context: ViewContext): string {
  const { won, summary, ...rest } = view;
  return reportPage({ ...rest, legend: [summary], tables: [], lists: [won] }, context);
}

interface Report extends GapsView {
  readonly entries: BarriersView["entries"];
}

function reportPage(view: Report, { edition, reader }: ViewContext): string {
  const { code, direction } = reader.language;
  return fillPage("report", {
    ...{ lang: code, dir: direction, noindex: edition.audience !== "public" },
    ...view,
    pathway: reader.words(edition.pathway.title),
  });
}
