import type { SourceFile } from "../catalogue/source-file.ts";
import type { PathwayRule } from "./rule.ts";

export const duplicateId: PathwayRule = {
  id: "duplicate-id",
  severity: "error",
  stage: "pathway",
  title: "Two files with one id",
  why: "The file name is the id; with two of one name, nobody knows which entry a link, a card or a review means.",
  remedy: "Rename one of the files.",
  *check({ catalogue }) {
    const seen = new Map<string, SourceFile>();
    for (const { source } of catalogue.services) {
      const other = seen.get(source.id);
      if (other)
        yield {
          source,
          path: [],
          message: "The file {other} has the same name, so the same id. Rename one of them.",
          args: { other: other.path },
        };
      else seen.set(source.id, source);
    }
  },
};
