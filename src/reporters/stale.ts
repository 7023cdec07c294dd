import { Chalk } from "chalk";
import stringWidth from "string-width";
import type { FreshnessCause, FreshnessState } from "../model/freshness.ts";
import type { StaleLine, StaleReport, StaleSummary } from "../model/stale.ts";
import { formatVersion } from "./json.ts";
import { printable } from "./printable.ts";

const causes: Readonly<Record<FreshnessCause, string>> = {
  routine: "routine review",
  never: "never verified",
  "no-answer": "no answer three times",
  "reported-wrong": "reported wrong",
  "found-closed": "found closed",
  "status-ended": "its status has ended",
  "funding-ended": "funding ended",
  "agreement-expired": "agreement expired",
  "vetting-expired": "vetting expired",
  withdrawn: "withdrawn",
};

/** Who is to be called, worst first, grouped by owner; closes with one sentence on the whole. */
export function staleText(report: StaleReport, { color }: { color: boolean }): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const stale = report.lines.filter((line) => line.freshness.state !== "current");
  const out: string[] = [];
  let owner: string | undefined;
  const named = Math.min(40, Math.max(0, ...stale.map((line) => stringWidth(line.name))));
  for (const line of stale) {
    if (line.owner !== owner) {
      owner = line.owner;
      out.push(`${out.length > 0 ? "\n" : ""}${paint.bold(printable(owner) || "no owner")}`);
    }
    out.push(`  ${row(line, named)}`);
  }
  for (const file of report.unjudged)
    out.push(
      `\n${printable(file)} cannot be read, so not judged. Run  pathway validate  to see why.`,
    );
  out.push(`${out.length > 0 ? "\n" : ""}As of ${report.as_of}: ${staleSentence(report.summary)}`);
  return `${out.join("\n")}\n`;
}

/** "37 of 41 confirmed in time; 3 overdue; 1 never". */
export function staleSentence(summary: StaleSummary): string {
  const inTime = summary.current + summary.due;
  const others: readonly (readonly [number, string])[] = [
    [summary.due, "of them due soon"],
    [summary.overdue, "overdue"],
    [summary.never_verified, "never verified"],
    [summary.unreachable, "unreachable"],
    [summary.expired, "expired"],
    [summary.not_judged, "not judged"],
  ];
  const parts = others.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${[`${inTime} of ${summary.total} confirmed in time`, ...parts].join("; ")}.`;
}

/** The same for programs. Names of entries for protection staff are left out. */
export function staleJson(report: StaleReport, version: string): string {
  const answer = {
    tool: "pathway",
    version,
    format_version: formatVersion,
    as_of: report.as_of,
    summary: report.summary,
    entries: report.lines.map(({ id, name, owner, freshness, restricted }) => ({
      id,
      ...(restricted ? {} : { name }),
      owner,
      state: freshness.state,
      cause: freshness.cause,
      due: freshness.due ?? null,
      confirmed: freshness.confirmed ?? null,
      groups: freshness.groups.map(({ site, due, confirmed, ...group }) => ({
        ...group,
        ...(site === undefined ? {} : { site }),
        due: due ?? null,
        confirmed: confirmed ?? null,
      })),
    })),
    not_judged: report.unjudged,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function row({ id, name, freshness }: StaleLine, width: number): string {
  const { state, due, cause } = freshness;
  const shown = printable(name);
  const padded = shown + " ".repeat(Math.max(0, width - stringWidth(shown)));
  return `${stateWord(state).padEnd(15)} ${due ?? "          "}  ${padded}  ${id}${cause === "routine" || cause === "never" ? "" : `  (${causes[cause]})`}`;
}

function stateWord(state: FreshnessState): string {
  return state.replaceAll("_", " ");
}
