import type { StaleLine, StaleReport } from "../model/stale.ts";
import { formatVersion } from "./json.ts";
import { jsonText } from "./printable.ts";

/** How fresh a pathway is, for programs. Entries for protection staff are counted, and listed only when `showsAll`. */
export function staleJson(
  report: StaleReport,
  { version, showsAll }: { readonly version: string; readonly showsAll: boolean },
): string {
  const listed = report.lines.filter((line) => showsAll || !line.restricted);
  const unjudged = report.unjudged.filter((file) => showsAll || !file.startsWith("private/"));
  const answer = {
    tool: "pathway",
    version,
    format_version: formatVersion,
    as_of: report.as_of,
    summary: { ...report.summary, not_listed: report.lines.length - listed.length },
    entries: listed.map((line) => entryAnswer(line, showsAll)),
    not_judged: unjudged,
  };
  return jsonText(answer);
}

function entryAnswer(
  { id, name, owner, freshness, calls, last }: StaleLine,
  showsAll: boolean,
): object {
  const { with: who, ...act } = last ?? {};
  return {
    id,
    name,
    owner,
    state: freshness.state,
    cause: freshness.cause,
    due: freshness.due ?? null,
    confirmed: freshness.confirmed ?? null,
    call: calls.filter((each) => showsAll || each.isPublic).map(({ isPublic: _, ...call }) => call),
    last: last ? { ...act, ...(who !== undefined && showsAll ? { with: who } : {}) } : null,
    groups: freshness.groups.map(({ site, due, confirmed, ...group }) => ({
      ...group,
      ...(site === undefined ? {} : { site }),
      due: due ?? null,
      confirmed: confirmed ?? null,
    })),
  };
}
