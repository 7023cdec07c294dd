import type { OrganizationEntry } from "../catalogue/catalogue.ts";
import type { Organization } from "../model/organization.ts";
import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayContext } from "./rule.ts";

/** An organisation with what it offers. */
export interface Partner {
  readonly organization: OrganizationEntry;
  readonly services: readonly EntryDigest[];
  /** Sensitive services that may be told of at its file. */
  readonly told: readonly EntryDigest[];
  /**
   * Sensitive services in private/ of an organisation whose file all read. What concerns them is told at their own files: beside
   * the shared one, neither a count nor how grave a finding is may betray that there are any.
   */
  readonly apart: readonly EntryDigest[];
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
    if (!organization) return [];
    const sensitive = services.filter((each) => each.isSensitive);
    const isApart = ({ source }: EntryDigest) => source.isPrivate && !organization.source.isPrivate;
    const told = sensitive.filter((each) => !isApart(each));
    return [{ organization, services, told, apart: sensitive.filter(isApart) }];
  });
}
