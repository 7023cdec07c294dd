import type { NamedKind } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { Audience } from "../model/audience.ts";
import { hasEnded } from "../model/freshness.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type Reference, serviceReferences, unknownSites } from "./references.ts";
import type { EntryContext } from "./rule.ts";

/**
 * What rules about the whole pathway see of one service. Plain data, since it is kept from run to run: whatever such a
 * rule needs of a service is a field here and nowhere else. Keep it small, there are ten thousand of them.
 */
export interface EntryDigest {
  readonly source: SourceFile;
  readonly organization: string;
  readonly provides: readonly string[];
  /** Of all its sites. */
  readonly areas: readonly string[];
  /** Who sees the entry, by its own line or by default. */
  readonly audience: Audience;
  readonly isSensitive: boolean;
  /** Nobody is sent there: closed or withdrawn. */
  readonly isClosed: boolean;
  /** Why it is past a hard stop, and the last day before it. */
  readonly ended?: { readonly cause: string; readonly due?: PlainDate };
  /** References to other services; of those to names of pathway.yaml and protocols only the ones that lead nowhere. */
  readonly references?: readonly Reference[];
  readonly formerIds?: readonly string[];
}

/** The digest of one service. A field that most services do not have is left out: it would be kept ten thousand times. */
export function entryDigest(context: EntryContext): EntryDigest {
  const { source, service, written, freshness } = context;
  const references = openReferences(context);
  const { cause, due } = freshness;
  return {
    source,
    organization: service.organization,
    provides: service.provides,
    areas: [...new Set(service.sites.flatMap((site) => site.place.area ?? []))],
    audience: context.audience,
    isSensitive: context.isSensitive,
    isClosed: context.isClosed,
    ...(hasEnded(freshness) ? { ended: { cause, ...(due ? { due } : {}) } } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(written.former_ids ? { formerIds: written.former_ids } : {}),
  };
}

/** What the surroundings answer needs no second look. */
function openReferences({ written, catalogue: { described } }: EntryContext): Reference[] {
  return serviceReferences(written)
    .filter(({ kind, id }) => !described[kind as NamedKind]?.has(id))
    .concat(unknownSites(written));
}
