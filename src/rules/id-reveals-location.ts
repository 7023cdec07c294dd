import type { Finding } from "../model/finding.ts";
import type { Area } from "../model/pathway.ts";
import { areaInId } from "../model/place-words.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

export const idRevealsLocation: EntryRule = {
  id: "id-reveals-location",
  severity: "error",
  stage: "entry",
  title: "An id says where a place is that must stay unknown",
  why: "Ids stand in file names, histories and lists where nobody thinks of hiding anything.",
  remedy:
    "Choose an id that tells nothing: a word, a colour, a tree. Rename the entry or the organisation with pathway rename.",
  example: {
    wrong: "sites:\n  - id: omdurman-house\n    address: hidden",
    right: "sites:\n  - id: first-house\n    address: hidden",
  },
  // What everyone may read of a sensitive service, its area among it, an id may say too.
  when: ({ service, isSensitive, audience, isClosed }) =>
    !isClosed && (hasHidden(service) || (isSensitive && audience !== "public")),
  *check(context) {
    const { written, service } = context;
    const { areas } = context.catalogue.pathway;
    yield* told("The id of this entry", context.source.id, areas, { path: [] });
    if (!hasHidden(service)) return;
    yield* told("The id of its organisation", service.organization, areas, {
      path: ["organization"],
    });
    for (const [index, site] of (written.sites ?? []).entries())
      if ((site.address ?? written.address) === "hidden")
        yield* told("The id of this site", site.id, areas, { path: ["sites", index, "id"] });
  },
};

const hasHidden = ({ sites }: EntryContext["service"]) => sites.some(({ place }) => place.hidden);

function* told(
  what: string,
  id: string,
  areas: readonly Area[],
  { path }: Pick<Finding, "path">,
): Iterable<Finding> {
  const area = areaInId(id, areas);
  if (area === undefined) return;
  yield {
    path,
    message:
      "{what} holds {area}, and so tells where it is. Choose an id that tells nothing about the place.",
    args: { what },
    quotes: { area },
  };
}
