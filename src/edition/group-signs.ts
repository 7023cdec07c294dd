import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Audience } from "../model/audience.ts";
import { audienceTables } from "../model/audience-table.ts";
import type { FactGroup } from "../model/fact-group.ts";
import { factsByGroup, signs } from "../model/group-facts.ts";
import { project } from "./project.ts";

/**
 * Signs by which an answer, once it comes back, can be held against what it was an answer to: they differ when what the
 * audience is told of this group has changed meanwhile.
 */
export function groupSigns(
  catalogue: Catalogue,
  { source, written }: Catalogue["services"][number],
  audience: Audience,
): (group: FactGroup) => string {
  const own = factsByGroup(
    project(written, audienceTables.service, audience),
    audienceTables.service,
  );
  const partner = catalogue.organizations.get(written.organization);
  const isShown = partner && (!partner.source.isPrivate || source.isPrivate);
  const provider = isShown && project(partner.written, audienceTables.organization, audience);
  const numbers = factsByGroup(provider, audienceTables.organization).get("contact") ?? [];
  return (group) => {
    // A service without a number of its own is called on its organisation's.
    const more = group === "contact" ? numbers : [];
    return signs([...(own.get(group) ?? []), "", ...more].join("\n"))
      .toString(16)
      .padStart(8, "0");
  };
}
