import type { PlainDate } from "../model/plain-date.ts";
import type { FixReport } from "./fix.ts";
import { formatVersion } from "./json.ts";
import { jsonText } from "./printable.ts";

/** What every answer begins with. */
interface Opening {
  readonly version: string;
  readonly as_of: PlainDate;
  readonly pathway: string;
  /** Nothing was written. */
  readonly isDry: boolean;
}

/** What `fix` did, or would do, for programs; docs/json.md describes it. */
export function fixJson(
  { repairs, refused, count }: Pick<FixReport, "repairs" | "refused" | "count">,
  { left, ...opening }: Opening & { readonly left: Readonly<Record<string, number>> },
): string {
  return jsonText({
    ...opened(opening),
    summary: { mended: count, left, not_shown: count - repairs.length },
    mended: repairs.map(({ file, line, rule, words }) => ({ rule, file, line, ...words })),
    refused: refused.map(({ rule, file }) => ({ rule, file })),
  });
}

/** What `format` did, or would do, for programs; docs/json.md describes it. */
export function formatJson(
  files: {
    readonly changed: readonly string[];
    readonly unread: readonly string[];
    readonly kept: readonly string[];
  },
  { hidden, ...opening }: Opening & { readonly hidden: number },
): string {
  return jsonText({ ...opened(opening), summary: { not_shown: hidden }, ...files });
}

const opened = ({ version, as_of, pathway, isDry }: Opening) => ({
  tool: "pathway",
  version,
  format_version: formatVersion,
  as_of,
  pathway,
  written: !isDry,
});
