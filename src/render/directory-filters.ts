import { areaAndAbove } from "../model/pathway.ts";
import { areaNumber } from "./area-tree.ts";
import { areaName, type ViewContext } from "./row.ts";
import type { Section } from "./sections.ts";

/** One line of a list to choose from. */
interface Choice {
  readonly value: string | number;
  readonly text: string;
}

/** What a reader can choose by: only what the page holds. */
export function filterOptions(
  sections: readonly Section[],
  { context, chapters }: { context: ViewContext; chapters: ReadonlyMap<string, number> },
): object {
  const { edition, reader } = context;
  const spoken = edition.listed
    .flatMap((each) => [each, ...each.sites])
    .flatMap((each) => each.languages);
  const languages = [...new Set(spoken.map((each) => each.code))].map((value) => ({
    value,
    text: reader.languageName(value),
  }));
  return {
    sectors: sections
      .filter((each) => each.services.length + each.references.length > 0)
      .map(({ sector, title }) => ({ value: chapters.get(sector), text: title })),
    areas: areaChoices(context),
    languages: languages.sort((a, b) => reader.compare(a.text, b.text)),
  };
}

/** Areas with entries and those around them, each below the area it lies in. */
function areaChoices(context: ViewContext): Choice[] {
  const { edition, reader } = context;
  const sites = edition.listed.flatMap((each) => each.sites);
  const named = new Set(
    sites.flatMap((site) => [site.place.area ?? [], site.visits.map((each) => each.area)].flat()),
  );
  const used = new Set([...named].flatMap((id) => areaAndAbove(id, edition.pathway.areas)));
  const within = (id: string) => edition.pathway.areas.find((each) => each.id === id)?.within;
  const below = (parent: string | undefined, depth: number): Choice[] =>
    [...used]
      .filter((id) => within(id) === parent)
      .map((id) => ({ id, name: areaName(id, context) }))
      .sort((a, b) => reader.compare(a.name, b.name))
      .flatMap(({ id, name }) => [
        { value: areaNumber(id, context), text: `${"\u2003".repeat(depth)}${name}` },
        ...below(id, depth + 1),
      ]);
  return below(undefined, 0);
}
