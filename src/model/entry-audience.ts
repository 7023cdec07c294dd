import type { Audience } from "./audience.ts";
import type { Pathway } from "./pathway.ts";
import type { Service } from "./service.ts";
import { isSensitive, type Vocabulary } from "./vocabulary.ts";

/** Who sees an entry that states no audience: protection staff when it is sensitive, else the pathway's default. */
export function defaultAudience(
  service: Service,
  pathway: Pathway,
  vocabulary: Vocabulary,
): Audience {
  return isSensitive(service.provides, vocabulary) ? "restricted" : pathway.audience;
}

/** Who sees an entry. Whether a wider audience than the default was decided is a blocking rule's question. */
export function entryAudience(
  service: Service,
  pathway: Pathway,
  vocabulary: Vocabulary,
): Audience {
  return service.audience ?? defaultAudience(service, pathway, vocabulary);
}
