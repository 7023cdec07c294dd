import type { ServiceEntry } from "../catalogue/catalogue.ts";
import { entryAudience } from "../model/entry-audience.ts";
import { standing } from "../model/freshness.ts";
import type { Organization } from "../model/organization.ts";
import { reviewPlan } from "../model/review-plan.ts";
import { isSensitive } from "../model/vocabulary.ts";
import type { EntryContext, FileContext } from "./rule.ts";

/** What rules see of one service, worked out once for all of them. */
export function entryContext(
  { source, written, meaning: service }: ServiceEntry,
  organization: Organization | undefined,
  { catalogue, today }: Pick<EntryContext, "catalogue" | "today">,
): EntryContext {
  const { pathway, vocabulary } = catalogue;
  return {
    service,
    written,
    source,
    organization,
    catalogue,
    today,
    isSensitive: isSensitive(service.provides, vocabulary),
    audience: entryAudience(service, pathway, vocabulary),
    isClosed: service.status?.state === "closed" || service.status?.state === "withdrawn",
    freshness: standing(reviewPlan({ service, organization, pathway, vocabulary }), today),
  };
}

/** What rules about services see, for a rule about any file; `undefined` when the file is no service. */
export function asEntry(context: FileContext): EntryContext | undefined {
  return context.source.kind === "service" && "service" in context
    ? (context as EntryContext)
    : undefined;
}
