import type { Finding } from "../model/finding.ts";
import type { SourceFile } from "./source-file.ts";

/** Two files of one name, so of one id: told at the later one, or at the one in private/, which no other finding may name. */
export function sameId(later: SourceFile, former: SourceFile): Finding & { source: SourceFile } {
  const [source, other] = former.isPrivate ? [former, later] : [later, former];
  return {
    source,
    path: [],
    message: "The file {other} has the same name, so the same id. Rename one of them.",
    args: { other: other.path },
  };
}
