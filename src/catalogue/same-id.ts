import type { Finding } from "../model/finding.ts";
import type { SourceFile } from "./source-file.ts";

/** Two files of one name, so of one id: told at the later one. */
export function sameId(source: SourceFile, other: SourceFile): Finding & { source: SourceFile } {
  return {
    source,
    path: [],
    message: "The file {other} has the same name, so the same id. Rename one of them.",
    args: { other: other.path },
  };
}
