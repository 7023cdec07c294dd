import type { StaleLine, StaleReport } from "../model/stale.ts";
import { fails, nameOf } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import { formatVersion } from "./json.ts";
import { jsonText } from "./printable.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { toldDays } from "./told-days.ts";

/**
 * How fresh a pathway is, for programs: every entry asked for, or with a day those due by it. Entries for protection staff
 * are counted, and listed only when `showsAll`.
 */
export const staleJson: StaleReporter = (report, style) => {
  const { lines, unjudged } = shown(report, style, { everyEntry: true });
  const named = report.lines.filter((line) => style.showsAll || !line.restricted);
  return jsonText({
    tool: "pathway",
    version: style.version,
    format_version: formatVersion,
    as_of: report.as_of,
    within: style.by ?? null,
    fail_on: style.failOn,
    summary: {
      ...report.summary,
      failing: report.lines.filter((line) => fails(line, style)).length,
      not_listed: report.lines.length - named.length,
    },
    entries: lines.map((line) => entryAnswer(line, report, style)),
    not_judged: unjudged,
  });
};

function entryAnswer(line: StaleLine, report: StaleReport, { showsAll }: StaleStyle): object {
  const { id, owner, organization, freshness, calls, last } = line;
  const { due: dueOn, comes } = toldDays(line, showsAll);
  const { languages } = report;
  const language = languages[0] ?? "en";
  const { with: who, ...act } = last ?? {};
  const isHidden = report.organizations[organization]?.restricted === true && !showsAll;
  return {
    id,
    name: read(line.name, language, languages).words,
    file: line.file,
    owner,
    owner_name: owner === "" ? "" : nameOf(report.owners, owner, { language, languages }),
    ...(isHidden ? {} : { organization }),
    sectors: line.sectors,
    areas: line.areas,
    state: freshness.state,
    cause: freshness.cause,
    due: dueOn ?? null,
    comes_due: comes ? { on: comes.on ?? null, cause: comes.cause } : null,
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
