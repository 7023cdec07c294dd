import type { Edition, PublishedService } from "../edition/edition.ts";
import { isSensitive } from "../model/vocabulary.ts";
import type { Export } from "./export.ts";

/** The version of this format; it changes when a field goes or changes its meaning. */
const formatVersion = 1;

/** Everything an audience may see, for programs: every language, every field of the model. */
export const json: Export = {
  name: "json",
  summary: "everything the audience may see, for programs",
  files: (edition) => [
    { path: "services.json", content: `${JSON.stringify(answer(edition), null, 2)}\n` },
  ],
};

function answer(edition: Edition): object {
  const { audience, as_of, pathway, organizations, listed, unlisted } = edition;
  return {
    tool: "pathway",
    format_version: formatVersion,
    as_of,
    audience,
    title: pathway.title,
    example: pathway.example,
    organizations: [...organizations.values()],
    services: listed.map((service) => serviceAnswer(service, edition)),
    no_longer_listed: unlisted.map(({ id, name }) => ({ id, name })),
  };
}

/** One entry: its fields, whether a specialist is to be called first, and how fresh it is. */
export function serviceAnswer(
  { outcomes, ...service }: PublishedService,
  edition: Edition,
): object {
  const specialistFirst = isSensitive(service.provides, edition.vocabulary);
  return { ...service, specialist_first: specialistFirst, freshness: outcomes };
}
