import type { Finding } from "../model/finding.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

export const unknownReference: EntryRule = {
  id: "unknown-reference",
  severity: "error",
  stage: "entry",
  title: "Name of something that does not exist",
  why: "Readers would be sent to a place, a partner or a service that nobody has described.",
  remedy: "Correct the id, or add the file or the line it names.",
  *check(context) {
    const { service, catalogue, written } = context;
    const { pathway } = catalogue;
    if (
      !catalogue.organizations.has(service.organization) &&
      !isBroken(context, "organization", service.organization)
    )
      yield unknown(
        ["organization"],
        service.organization,
        `organizations/${service.organization}.yaml`,
      );
    const areas = new Set(pathway.areas.map((area) => area.id));
    if (written.area !== undefined && !areas.has(written.area))
      yield unknown(["area"], written.area, "areas in pathway.yaml");
    for (const [index, site] of (written.sites ?? []).entries())
      if (site.area !== undefined && !areas.has(site.area))
        yield unknown(["sites", index, "area"], site.area, "areas in pathway.yaml");
    const protocol = service.referral?.protocol;
    if (
      protocol !== undefined &&
      !catalogue.protocols.has(protocol) &&
      !isBroken(context, "protocol", protocol)
    )
      yield unknown(["referral", "protocol"], protocol, `protocols/${protocol}.yaml`);
    yield* services(context);
  },
};

function* services({ service, written, catalogue }: EntryContext): Iterable<Finding> {
  const ids = new Set(catalogue.services.map((entry) => entry.source.id));
  for (const source of catalogue.unusable) ids.add(source.id);
  for (const [index, refusal] of service.not_open_to.entries())
    for (const [position, id] of refusal.instead.entries())
      if (!ids.has(id))
        yield unknown(["not_open_to", index, "instead", position], id, `services/${id}.yaml`);
  const through = written.reached_through;
  if (through !== undefined && !ids.has(through))
    yield unknown(["reached_through"], through, `services/${through}.yaml`);
}

/** A broken file is reported as broken: one cause, one finding. */
function isBroken(
  { catalogue }: EntryContext,
  kind: "organization" | "protocol",
  id: string,
): boolean {
  return catalogue.unusable.some((source) => source.kind === kind && source.id === id);
}

function unknown(path: Finding["path"], id: string, place: string): Finding {
  return {
    path,
    message:
      '"{id}" is not described anywhere: {place} is missing. Correct the id, or add it there.',
    quotes: { id },
    args: { place },
  };
}
