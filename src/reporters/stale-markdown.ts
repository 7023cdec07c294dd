import type { StaleLine, StaleReport } from "../model/stale.ts";
import { read } from "../model/text.ts";
import { type Direction, turned } from "./direction.ts";
import { printable } from "./printable.ts";
import { groupsOf } from "./stale-groups.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";
import { wordsOf } from "./stale-words.ts";

/** A table an owner or organisation, for an issue, a wiki or a mail. */
export const staleMarkdown: StaleReporter = (report, style) => {
  const { lines, unjudged, unnamed } = shown(report, style);
  const { say, direction } = style.speech;
  const words = (text: string) => escaped(text, direction);
  const tables = groupsOf(lines, report, style).map((group) =>
    [
      ...(group.name === undefined ? [] : [`## ${words(group.name)}`]),
      table(group.lines, report, style),
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

function table(lines: readonly StaleLine[], report: StaleReport, style: StaleStyle): string {
  const { say, code, direction } = style.speech;
  const head = [
    say("row.state"),
    say("row.service"),
    ...(["why", "call", "ask", "last"] as const).map((each) => say(`row.${each}`)),
  ];
  const rows = lines.map((line) => {
    const { why, call, ask, last } = wordsOf(line, style, (text) => text);
    const name = escaped(read(line.name, code, report.languages).words, direction);
    const others = [why, call, ask, last].map((text) => escaped(text, direction));
    const state = say(`state.${line.freshness.state}`);
    return [state, `${name} (\`${printable(line.id)}\`)`, ...others];
  });
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/**
 * Words that say in Markdown what they say in the file: nothing becomes a link, a picture or HTML, and no @name or #number
 * calls a person or an issue of a forge. Days and numbers keep their order among words from right to left.
 */
function escaped(text: string, direction: Direction): string {
  return turned(printable(text.replace(/\s+/g, " ")), direction).replace(
    /[&\\`*_{}[\]<>|~]|:(?=\/\/)|(?<=www)\.|(?<![\p{L}\p{N}])[@#](?=[\p{L}\p{N}])/gu,
    (sign) => (sign === "@" || sign === "#" ? `${sign}<!-- -->` : `&#${sign.charCodeAt(0)};`),
  );
}
