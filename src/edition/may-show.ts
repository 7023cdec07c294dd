import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { type Audience, maySee } from "../model/audience.ts";
import { entryAudience } from "../model/entry-audience.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { Organization } from "../model/organization.ts";
import type { Service } from "../model/service.ts";

/** True when an audience may see a service at all: its own audience, where its file stands, no rule that blocks it. */
export function mayShowService(
  catalogue: Pick<Catalogue, "pathway" | "vocabulary">,
  { source, meaning }: Entry<ServiceFile, Service>,
  { audience, withheld }: { readonly audience: Audience; readonly withheld: ReadonlySet<string> },
): boolean {
  const own = entryAudience(meaning, catalogue.pathway, catalogue.vocabulary);
  return maySee(audience, own) && mayShowFile(source, audience) && !withheld.has(source.path);
}

/** A file in `private/` is for protection staff whatever it says. */
export function mayShowFile({ isPrivate }: SourceFile, audience: Audience): boolean {
  return !isPrivate || audience === "restricted";
}

/** True for a provider that somebody found and that is no partner yet. */
export function isProspect({ state }: Pick<Organization, "state">): boolean {
  return state === "identified" || state === "contacted";
}

/**
 * Ids of providers that run nothing at all and could become partners. Help desks may see how far a partnership is; one
 * that runs only what they may not see is not among them, since nobody could tell why it is named.
 */
export function prospectsFor(catalogue: Catalogue, audience: Audience): ReadonlySet<string> {
  if (!maySee(audience, "partner")) return new Set();
  const running = new Set(catalogue.services.map(({ written }) => written.organization));
  const found = [...catalogue.organizations.values()].filter(
    ({ source, meaning }) =>
      isProspect(meaning) && !running.has(source.id) && mayShowFile(source, audience),
  );
  return new Set(found.map(({ source }) => source.id));
}
