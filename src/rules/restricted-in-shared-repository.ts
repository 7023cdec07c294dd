import type { EntryRule } from "./rule.ts";

export const restrictedInSharedRepository: EntryRule = {
  id: "restricted-in-shared-repository",
  severity: "blocking",
  stage: "entry",
  title: "Entry for protection staff stands in the shared folder",
  why: "Everyone who ever copied the shared repository keeps its whole history, also after the file is removed.",
  remedy:
    "Move the file to private/services/. It stays in the history of the shared repository: ask the person who keeps it.",
  example: {
    wrong: "provides: [survivor_shelter]",
    right: "provides: [counselling]",
  },
  when: ({ source, audience }) => !source.isPrivate && audience === "restricted",
  *check({ service, source, catalogue }) {
    const stated = service.audience !== undefined;
    yield {
      path: [stated ? "audience" : "provides"],
      atKey: true,
      message: stated
        ? "Only protection staff may see this entry, and everyone who has the shared folder has it. Move the file to {place}."
        : "One of these codes is sensitive, so only protection staff may see this entry, and everyone who has the shared folder has it. Move the file to {place}.",
      args: { place: `private/services/${source.id}.yaml` },
      ...(catalogue.pathway.example ? { severity: "note" as const } : {}),
    };
  },
};
