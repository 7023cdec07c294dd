import { stringify } from "csv-stringify/sync";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { nameOf } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import { toAsk } from "../model/to-ask.ts";
import { printableData, visible } from "./printable.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { wordsOf } from "./stale-words.ts";
import { toldDays } from "./told-days.ts";

const columns = [
  "as_of",
  "version",
  "state",
  "owner",
  "owner_name",
  "id",
  "name",
  "organization",
  "cause",
  "due",
  "confirmed",
  "call",
  "ask",
  "last_on",
  "last_outcome",
  "last_method",
  "note",
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** A row an entry, for a spreadsheet, formulas made harmless; the last row, without an id, is the sentence on the whole. */
export const staleCsv: StaleReporter = (report, style) => {
  const { lines, unjudged, unnamed } = shown(report, style);
  const { say } = style.speech;
  const heartbeat = { as_of: report.as_of, version: style.version };
  const rows: Row[] = [
    ...lines.map((line) => ({ ...heartbeat, ...rowOf(line, report, style) })),
    ...unjudged.map((file) => ({
      ...heartbeat,
      state: "not_judged",
      note: say("unjudged", { file }),
    })),
    {
      ...heartbeat,
      state: "summary",
      note: [
        staleClosing(report, style),
        ...(unnamed > 0 ? [say("restricted", { count: unnamed })] : []),
      ].join(" "),
    },
  ];
  return stringify(
    rows.map((row) => printableData(row, visible)),
    {
      header: true,
      columns: [...columns],
      bom: true,
      escape_formulas: true,
    },
  );
};

function rowOf(line: StaleLine, report: StaleReport, style: StaleStyle): Row {
  const { freshness, last, owner, organization } = line;
  const { languages } = report;
  const reader = { language: languages[0] ?? "en", languages };
  const asked = toAsk(line, style.by);
  const days = toldDays(line, style.showsAll);
  const isHidden = report.organizations[organization]?.restricted === true && !style.showsAll;
  return {
    state: freshness.state,
    owner,
    owner_name: owner === "" ? "" : nameOf(report.owners, owner, reader),
    id: line.id,
    name: read(line.name, reader.language, languages).words,
    organization: isHidden ? "" : organization,
    cause: freshness.cause,
    due: (days.comes ? days.comes.on : days.due) ?? "",
    confirmed: freshness.confirmed ?? "",
    call: wordsOf(line, style, (text) => text).call,
    ask: [...asked.groups, ...(asked.isEnding ? ["goes_on"] : [])].join("; "),
    last_on: last?.on ?? "",
    last_outcome: last?.outcome ?? "",
    last_method: last?.method ?? "",
  };
}
