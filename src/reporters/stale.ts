import { Chalk, type ChalkInstance } from "chalk";
import { languageOf } from "../languages/registry.ts";
import { label } from "../languages/translator.ts";
import { factGroups } from "../model/fact-group.ts";
import type { FreshnessCause, FreshnessState } from "../model/freshness.ts";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { isolated, printable } from "./printable.ts";
import { staleSentence } from "./stale-sentence.ts";

/** How the report may look, and what it may show. */
export interface StaleStyle {
  readonly color: boolean;
  /** A person looks: entries for protection staff are named, and contacts of partners are shown. */
  readonly showsAll: boolean;
}

const causes: Readonly<Record<FreshnessCause, string>> = {
  routine: "routine review",
  never: "nobody has confirmed it yet",
  "no-answer": "no answer three times",
  "reported-wrong": "reported wrong",
  "found-closed": "found closed",
  "status-ended": "the end of its status has passed",
  "funding-ended": "funding ended",
  "agreement-expired": "the agreement expired",
  "vetting-expired": "the vetting expired",
  withdrawn: "withdrawn",
};

const outcomes: Readonly<Record<NonNullable<StaleLine["last"]>["outcome"], string>> = {
  confirmed: "confirmed",
  changed: "changed",
  no_answer: "no answer",
  closed: "found closed",
  reported_wrong: "reported wrong",
};

/** Whom to call today, worst first, grouped by owner: the number, what to ask, how it ended last time, and why now. */
export function staleText(report: StaleReport, style: StaleStyle): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const stale = report.lines.filter((line) => line.freshness.state !== "current");
  const named = stale.filter((line) => style.showsAll || !line.restricted);
  const unjudged = report.unjudged.filter((file) => style.showsAll || !file.startsWith("private/"));
  const owners = [...new Set(named.map((line) => line.owner))];
  const groups = owners.map((owner) => {
    const blocks = named
      .filter((line) => line.owner === owner)
      .map((line) => block(line, style, paint));
    return `${paint.bold(isolated(owner) || "nobody's")}\n${blocks.join("")}`;
  });
  return [
    ...groups,
    ...unnamed(stale.length - named.length + report.unjudged.length - unjudged.length),
    ...unjudged.map(
      (file) =>
        `${printable(file)} cannot be judged: it, or its organisation's file, cannot be read. Run  pathway validate  to see why.\n`,
    ),
    `As of ${report.as_of}: ${staleSentence(report.summary)}\n`,
  ].join("\n");
}

function unnamed(count: number): string[] {
  if (count === 0) return [];
  const entries = count === 1 ? "1 more entry is" : `${count} more entries are`;
  return [
    `${entries} for protection staff, so counted and not named here. On a terminal they are named.\n`,
  ];
}

function block(line: StaleLine, { showsAll }: StaleStyle, paint: ChalkInstance): string {
  const { id, name, freshness, calls, last } = line;
  const { state, due, cause } = freshness;
  const call = calls.find((each) => showsAll || each.isPublic);
  const rows = [
    ["why", `${causes[cause]}${due === undefined ? "" : `, ${dueWord(state, cause)} ${due}`}`],
    ["call", call && `${isolated(call.at)}${call.who ? `, ${isolated(call.who)}` : ""}`],
    ["ask", toAsk(line)],
    [
      "last",
      last &&
        `${outcomes[last.outcome]} on ${last.on} by ${last.method}${withWhom(last, showsAll)}`,
    ],
  ] as const;
  const shown = rows.flatMap(([word, text]) =>
    text ? [`      ${paint.dim(word.padEnd(4))}  ${text}\n`] : [],
  );
  const head = `  ${stateWord(state, paint)}  ${isolated(name)}  ${paint.dim(printable(id))}`;
  return `${head}\n${shown.join("")}`;
}

function withWhom(last: NonNullable<StaleLine["last"]>, showsAll: boolean): string {
  return last.with && showsAll ? `, with ${isolated(last.with)}` : "";
}

const endings: readonly FreshnessCause[] = [
  "funding-ended",
  "agreement-expired",
  "vetting-expired",
  "found-closed",
  "status-ended",
];

/** Groups of facts that are not current, in words; where something ended, the one question that matters. */
function toAsk({ freshness: { groups, cause } }: StaleLine): string {
  if (cause === "withdrawn") return "";
  if (endings.includes(cause)) return "does it go on, and until when";
  const stale = new Set(groups.flatMap((each) => (each.state === "current" ? [] : [each.group])));
  if (stale.size === factGroups.length) return "everything";
  const english = languageOf("en");
  return [...stale].map((group) => label(english, "factGroup", group)).join(", ");
}

function dueWord(state: FreshnessState, cause: FreshnessCause): string {
  if (cause !== "routine") return "since";
  return state === "due" || state === "overdue" ? "due" : "was due";
}

/** Colour never says it alone: the word stands there. */
function stateWord(state: FreshnessState, paint: ChalkInstance): string {
  const word = state.replaceAll("_", " ").padEnd(14);
  return state === "due" ? paint.yellow(word) : paint.red(word);
}
