import type { OrganizationEntry } from "../catalogue/catalogue.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StopCause } from "../model/review-plan.ts";
import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayContext } from "./rule.ts";

/** One organisation whose services ended for one cause on one day: one cause, one finding. */
export interface Ended {
  readonly organization: OrganizationEntry;
  readonly due: PlainDate | undefined;
  readonly services: readonly EntryDigest[];
}

/** Services that are still offered and ended for `cause`, by organisation and day. */
export function endedFor(
  { entries, catalogue }: PathwayContext,
  cause: StopCause,
): readonly Ended[] {
  const groups = new Map<string, Ended & { readonly services: EntryDigest[] }>();
  for (const entry of entries) {
    if (entry.isClosed || entry.ended?.cause !== cause) continue;
    const organization = catalogue.organizations.get(entry.organization);
    if (!organization) continue;
    const { due } = entry.ended;
    const key = `${organization.source.id} ${due}`;
    const group = groups.get(key) ?? { organization, due, services: [] };
    group.services.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
