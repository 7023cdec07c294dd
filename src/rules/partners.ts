import type { OrganizationEntry } from "../catalogue/catalogue.ts";
import type { Organization } from "../model/organization.ts";
import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayContext } from "./rule.ts";

/** An organisation with what it offers. */
export interface Partner {
  readonly organization: OrganizationEntry;
  readonly services: readonly EntryDigest[];
  readonly sensitive: readonly EntryDigest[];
}

const vettedStates: readonly (string | undefined)[] = ["vetted", "agreed", "listed"];

/** Nobody has looked into the organisation. That it has no part in enforcement is asked on the first day, and alone is no vetting. */
export function isUnvetted({ state, assessed, vetting = {} }: Organization): boolean {
  const looked = Object.entries(vetting).some(
    ([criterion, state]) => criterion !== "no_enforcement_role" || state !== "met",
  );
  return !vettedStates.includes(state) && !assessed && !looked;
}

let last: { readonly context: PathwayContext; readonly partners: readonly Partner[] } | undefined;

/** Every organisation that offers something in the pathway. Kept for the pathway asked about last: several rules ask. */
export function partnersOf(context: PathwayContext): readonly Partner[] {
  if (last?.context !== context) last = { context, partners: joined(context) };
  return last.partners;
}

function joined({ entries, catalogue }: PathwayContext): readonly Partner[] {
  const byId = new Map<string, EntryDigest[]>();
  for (const entry of entries) {
    if (entry.isClosed) continue;
    const list = byId.get(entry.organization) ?? [];
    list.push(entry);
    byId.set(entry.organization, list);
  }
  return [...byId].flatMap(([id, services]) => {
    const organization = catalogue.organizations.get(id);
    const sensitive = services.filter((each) => each.isSensitive);
    return organization ? [{ organization, services, sensitive }] : [];
  });
}
