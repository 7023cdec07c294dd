import type { NamedKind } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { Audience } from "../model/audience.ts";
import { defined } from "../model/defined.ts";
import type { DataPath } from "../model/diagnostic.ts";
import { hasEnded } from "../model/freshness-states.ts";
import { lastDigits } from "../model/number-words.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { VerificationEvent } from "../model/service.ts";
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
  /** Nobody is sent there for the time being. */
  readonly isPaused?: true;
  /** Why it is past a hard stop, and the last day before it. */
  readonly ended?: { readonly cause: string; readonly due?: PlainDate };
  /** References to other services; of those to names of pathway.yaml and protocols only the ones that lead nowhere. */
  readonly references?: readonly Reference[];
  readonly formerIds?: readonly string[];
  /** The last act that confirmed something: day, role and method with a space between. */
  readonly confirmed?: string;
  readonly lines?: readonly Line[];
}

/** A number that is not that of a place, and when it is answered. */
export interface Line {
  /** As `lastDigits` has it. */
  readonly number: string;
  /** Equal for equal hours. */
  readonly hours: string;
  readonly path: DataPath;
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
    ...(service.status?.state === "paused" ? { isPaused: true as const } : {}),
    ...(hasEnded(freshness) ? { ended: { cause, ...(due ? { due } : {}) } } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(written.former_ids ? { formerIds: written.former_ids } : {}),
    ...defined({ confirmed: lastConfirmed(context), lines: linesOf(context) }),
  };
}

function lastConfirmed({ service, today }: EntryContext): string | undefined {
  let last: VerificationEvent | undefined;
  for (const event of service.verification) {
    const { on, outcome } = event;
    const confirms = outcome === "confirmed" || outcome === "changed";
    if (confirms && on <= today && (!last || on >= last.on)) last = event;
  }
  return last && `${last.on} ${last.by} ${last.method}`;
}

/** Hours of a place are when its door is open, and say little about its telephone. */
function linesOf({ service, written }: EntryContext): readonly Line[] | undefined {
  const lines = service.sites.flatMap(({ place, contact, hours }, index) => {
    const isLine = !place.hidden && !place.area && !place.address && !place.coordinates;
    if (!isLine || !hours) return [];
    const at = written.sites?.[index]?.phone === undefined ? [] : ["sites", index];
    return contact.phone.map((number) => ({
      number: lastDigits(number),
      hours: JSON.stringify(hours),
      path: [...at, "phone"],
    }));
  });
  return lines.length > 0 ? lines : undefined;
}

/** What the surroundings answer needs no second look. */
function openReferences({ written, catalogue: { described } }: EntryContext): Reference[] {
  return serviceReferences(written)
    .filter(({ kind, id }) => !described[kind as NamedKind]?.has(id))
    .concat(unknownSites(written));
}
