import type { StaleLine, StaleReport } from "../model/stale.ts";
import { read } from "../model/text.ts";
import { markdownId, markdownWords } from "./markdown-words.ts";
import { groupsOf } from "./stale-groups.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { wordsOf } from "./stale-words.ts";

/** A table an owner or organisation, for an issue, a wiki or a mail. */
export const staleMarkdown: StaleReporter = (report, style) => {
  const { lines, unjudged, unnamed } = shown(report, style);
  const { say, direction } = style.speech;
  const words = (text: string) => markdownWords(text, direction);
  const tables = groupsOf(lines, report, style).map((group) =>
    [
      ...(group.name === undefined ? [] : [`## ${words(group.name)}`]),
      staleTable(group.lines, report, style),
    ].join("\n\n"),
  );
  const parts = [
    ...tables,
    ...(unjudged.length > 0
      ? [unjudged.map((file) => `- ${words(say("unjudged", { file }))}`).join("\n")]
      : []),
    ...(unnamed > 0 ? [words(say("restricted", { count: unnamed }))] : []),
    words(staleClosing(report, style)),
  ];
  const text = direction === "rtl" ? ['<div dir="rtl">', ...parts, "</div>"] : parts;
  return `${text.join("\n\n")}\n`;
};

/** What decides how a table looks. */
export type TableStyle = Pick<StaleStyle, "speech" | "showsAll" | "by" | "sorting">;

/** Lines as a table, with the same cells everywhere. */
export function staleTable(
  lines: readonly StaleLine[],
  report: StaleReport,
  style: TableStyle,
): string {
  const { say, code, direction } = style.speech;
  const head = [
    say("row.state"),
    say("row.service"),
    ...(["why", "call", "ask", "last"] as const).map((each) => say(`row.${each}`)),
  ];
  const rows = lines.map((line) => {
    const { why, call, ask, last } = wordsOf(line, style, (text) => text);
    const name = markdownWords(read(line.name, code, report.languages).words, direction);
    const others = [why, call, ask, last].map((text) => markdownWords(text, direction));
    const state = say(`state.${line.freshness.state}`);
    return [state, `${name} (${markdownId(line.id)})`, ...others];
  });
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
