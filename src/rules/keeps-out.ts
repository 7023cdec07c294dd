import type { SourceFile } from "../catalogue/source-file.ts";
import type { Severity } from "../model/diagnostic.ts";

/** How grave something is that nobody may read: it blocks where documents can do without it, and is an error elsewhere. */
export function keepsOut({ kind }: SourceFile): Severity {
  return kind === "service" || kind === "organization" ? "blocking" : "error";
}
