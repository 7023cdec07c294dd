import { shownOrganization, shownService } from "../../src/edition/shown.ts";
import { type EntryFacts, factsOfOrganization, factsOfService } from "../../src/history/facts.ts";
import type { Audience } from "../../src/model/audience.ts";
import type { OrganizationFile, PathwayFile, ServiceFile } from "../../src/model/file-types.ts";
import { toOrganization } from "../../src/model/organization.ts";
import { toPathway } from "../../src/model/pathway.ts";
import { toService } from "../../src/model/to-service.ts";

const pathwayFile = {
  ...{ format: 1, title: "Help", country: "SD", time_zone: "Africa/Khartoum" },
  ...{ languages: ["en", "ar"], audience: "public" },
} as PathwayFile;
const pathway = toPathway(pathwayFile);
const anything = { has: () => true } as unknown as ReadonlySet<string>;

/** What an audience is told by an entry as a file has it. */
export function factsOf(
  path: string,
  value: unknown,
  audience: Audience = "restricted",
): EntryFacts {
  const [folder, id = ""] = path.replace(/\.yaml$/, "").split("/");
  const source = { path, id, isPrivate: false } as const;
  // A key without a value is a line that is not there.
  const copy: unknown = JSON.parse(JSON.stringify(value));
  if (folder === "services") {
    const written = copy as ServiceFile;
    const entry = { source: { ...source, kind: "service" as const }, written };
    const whole = { ...entry, meaning: toService(id, written, "en") };
    const visible = { audience, services: anything, protocols: anything };
    return factsOfService(shownService({ pathway }, whole, visible));
  }
  const written = copy as OrganizationFile;
  const entry = { source: { ...source, kind: "organization" as const }, written };
  const whole = { ...entry, meaning: toOrganization(id, written, "en") };
  const shown = shownOrganization({ pathway }, whole, { audience, withheld: new Set() });
  if (!shown) throw new Error(`${path} has no name.`);
  return factsOfOrganization(shown);
}
