import { pathsAt } from "./paths-at.ts";
import type { FileRule } from "./rule.ts";

/**
 * What only protection staff may see and what hurts when others read it. Not all that is theirs: on which day and by which role something
 * was confirmed has to stand beside the entry, or nobody could tell when it is due.
 */
const staffWords: Readonly<Record<string, readonly string[]>> = {
  service: [
    "status.internal_reason",
    "sites.*.status.internal_reason",
    "not_open_to.*.willing",
    "not_open_to.*.steps",
    "not_open_to.*.interim",
    "verification.*.note",
    "notes_about_the_service",
    "postponed.reason",
    "funding.funder",
    "source.unmapped",
  ],
  organization: ["state.internal_reason", "vetting", "agreements", "follow_up"],
};

export const staffWordsInPublicRepository: FileRule = {
  id: "staff-words-in-public-repository",
  severity: "blocking",
  stage: "file",
  title: "Words for protection staff stand in a repository that everybody can read",
  why: "What we think of a partner, what was negotiated with it and what was noted in confidence can be read and copied by anybody.",
  remedy:
    "Make the repository private, or move these words to private/ and keep the entry here without them. What was ever saved stays in the history: pathway audit tells where.",
  example: {
    wrong: "vetting:\n  no_enforcement_role: met",
    right: "name: Without vetting",
  },
  when: ({ source, catalogue }) =>
    catalogue.isRepositoryPublic &&
    // Nothing in an example is true.
    !catalogue.pathway.example &&
    !source.isPrivate &&
    Object.hasOwn(staffWords, source.kind),
  *check({ source, written }) {
    for (const place of staffWords[source.kind] ?? [])
      for (const path of pathsAt(written, place.split(".")))
        yield {
          path,
          atKey: true,
          message:
            "Everybody can read this repository, and only protection staff may read this. Make the repository private, or move this to private/.",
        };
  },
};
