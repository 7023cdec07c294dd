import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StopCause } from "../model/review-plan.ts";
import type { Service } from "../model/service.ts";
import type { PathwayContext } from "./rule.ts";

type OrganizationEntry =
  Catalogue["organizations"] extends ReadonlyMap<string, infer E> ? E : never;

/** One organisation whose services ended for one cause on one day: one cause, one finding. */
export interface Ended {
  readonly organization: OrganizationEntry;
  readonly due: PlainDate | undefined;
  readonly services: readonly Service[];
}

/** Services that are still offered and ended for `cause`, by organisation and day. */
export function endedFor(
  { entries, catalogue }: PathwayContext,
  cause: StopCause,
): readonly Ended[] {
  const groups = new Map<string, Ended & { readonly services: Service[] }>();
  for (const { service, isClosed, freshness } of entries) {
    if (isClosed || freshness.cause !== cause) continue;
    const organization = catalogue.organizations.get(service.organization);
    if (!organization) continue;
    const { due } = freshness;
    const key = `${organization.source.id} ${due}`;
    const group = groups.get(key) ?? { organization, due, services: [] };
    group.services.push(service);
    groups.set(key, group);
  }
  return [...groups.values()];
}
