import { areaAndAbove } from "../model/pathway.ts";
import type { EntryRule } from "./rule.ts";

export const siteAreaOutside: EntryRule = {
  id: "site-area-outside",
  severity: "warning",
  stage: "entry",
  needs: ["sites"],
  title: "Site outside the area of its service",
  why: "The entry stands in one chapter and its door in another, and people look for it where it is not.",
  remedy:
    "Give the service the larger area that holds all its sites, or leave the service's area out.",
  example: {
    wrong: "area: omdurman\nsites:\n  - id: north\n    area: bahri",
    right: "area: khartoum-state\nsites:\n  - id: north\n    area: bahri",
  },
  when: ({ written: { area, sites } }) => area !== undefined && sites !== undefined,
  *check({ written, catalogue }) {
    const { area } = written;
    const { areas } = catalogue.pathway;
    // An area nobody has described is another finding.
    if (area === undefined || !areas.some(({ id }) => id === area)) return;
    for (const [index, site] of (written.sites ?? []).entries()) {
      if (site.area === undefined || !areas.some(({ id }) => id === site.area)) continue;
      if (!areaAndAbove(site.area, areas).includes(area))
        yield {
          path: ["sites", index, "area"],
          message:
            "{site} does not lie in {area}, the area of the service. Correct one of the two.",
          quotes: { site: site.area, area },
        };
    }
  },
};
