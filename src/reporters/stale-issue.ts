import type { StaleLine, StaleReport } from "../model/stale.ts";
import { sorted, summarize } from "../model/stale-lines.ts";
import { read } from "../model/text.ts";
import { turned } from "./direction.ts";
import { markdownWords, uncalling } from "./markdown-words.ts";
import { isolated } from "./printable.ts";
import { groupsOf } from "./stale-groups.ts";
import { staleTable, type TableStyle } from "./stale-markdown.ts";
import { staleSentence } from "./stale-sentence.ts";
import type { StaleStyle } from "./stale-style.ts";

/** What the one issue of a pathway is to say. */
export interface StaleIssue {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** Stands in the body, and differs where title or body do; the day and the program's version do not count. */
  readonly content: string;
  /** Nothing is to be confirmed: the issue can be closed. */
  readonly isEmpty: boolean;
}

/** How an issue is written. */
export interface IssueStyle {
  readonly style: Pick<StaleStyle, "version" | "speech">;
  /** The most characters that a body can have. */
  readonly longest: number;
  /** Where the pathway lies in its repository. */
  readonly folder: string;
  /** A short text that differs where the given one does. */
  digest(text: string): string;
}

/** The words in an issue's body, which nobody sees, that make it the one of this pathway. */
export function issueMark(folder: string): string {
  return `<!-- referral-pathway stale ${encodeURIComponent(folder.replace(/\/$/, "") || ".")} -->`;
}

/** Whether a body, as a host gives it back, already says this. */
export function saysContent(body: string, content: string): boolean {
  return body.includes(contentMark(content));
}

const contentMark = (content: string) => `<!-- referral-pathway content ${content} -->`;

/** The longest title that every host takes, with room to spare. */
const longestTitle = 200;

/**
 * Everything that is due or worse, owner by owner. Entries for protection staff are not even counted: an issue is read by
 * whoever sees the repository. Of a list that is too long for an issue the worst is listed, and the rest counted.
 */
export function staleIssue(
  report: StaleReport,
  { style, longest, folder, digest }: IssueStyle,
): StaleIssue {
  const open = openReport(report);
  const shown = { ...style, showsAll: false, sorting: "owner", by: undefined } as const;
  const listed = open.lines.filter(isTask);
  const { say } = style.speech;
  const name = isolated(read(report.title, style.speech.code, report.languages).words);
  const title = [...uncalling(say("issue.title", { title: name }))].slice(0, longestTitle);
  const isEmpty = listed.length === 0 && open.unjudged.length === 0;
  const whole = (count: number) => {
    const parts = isEmpty
      ? [markdownWords(staleSentence(open.summary, style.speech), style.speech.direction)]
      : partsOf(worst(listed, count, open), open, shown);
    const content = digest([title.join(""), ...parts].join("\n"));
    return { content, body: bodyOf(parts, content, { report, style, folder }) };
  };
  const fits = (count: number) => whole(count).body.length <= longest;
  return { title: title.join(""), isEmpty, ...whole(most(listed.length, fits)) };
}

/** The report that anybody may read. */
function openReport(report: StaleReport): StaleReport {
  const lines = report.lines.filter(({ restricted }) => !restricted);
  const unjudged = report.unjudged.filter(({ restricted }) => !restricted);
  return { ...report, lines, unjudged, summary: summarize(lines, unjudged.length) };
}

/** What was withdrawn asks nothing of anybody. */
function isTask({ freshness }: StaleLine): boolean {
  return freshness.state !== "current" && freshness.cause !== "withdrawn";
}

/** Lines that are listed, in the order of owners, and how many are not. */
interface Listed {
  readonly lines: readonly StaleLine[];
  readonly left: number;
}

function worst(lines: readonly StaleLine[], count: number, report: StaleReport): Listed {
  if (count >= lines.length) return { lines, left: 0 };
  const kept = new Set(sorted({ ...report, lines }, "state", "en").slice(0, count));
  return { lines: lines.filter((line) => kept.has(line)), left: lines.length - count };
}

/** The largest count that fits; none fits where even the frame is too long. */
function most(all: number, fits: (count: number) => boolean): number {
  if (fits(all)) return all;
  let [low, high] = [0, all];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** One file of an organisation that cannot be read keeps all its services from being judged: they must not fill the issue. */
const mostUnread = 40;

function partsOf(
  { lines, left }: Listed,
  report: StaleReport,
  style: TableStyle,
): readonly string[] {
  const { say, direction } = style.speech;
  const words = (text: string) => markdownWords(text, direction);
  const tables = groupsOf(lines, report, style).map(
    (group) => `### ${words(group.name ?? "")}\n\n${staleTable(group.lines, report, style)}`,
  );
  const unread = report.unjudged
    .slice(0, mostUnread)
    .map(({ file }) => `- ${words(say("unjudged", { file }))}`);
  const more = report.unjudged.length - unread.length;
  if (more > 0) unread.push(`- ${words(say("calendar.more", { count: more }))}`);
  return [
    words(staleSentence(report.summary, style.speech)),
    ...tables,
    ...(unread.length > 0 ? [unread.join("\n")] : []),
    ...(left > 0 ? [`**${typed(words(say("issue.left", { count: left })))}**`] : []),
    typed(words(say("issue.how"))),
  ];
}

/** What one types stands out in our own sentences. */
const typed = (sentence: string) => sentence.replace(/pathway (?:calls|review|stale)/g, "`$&`");

function bodyOf(
  parts: readonly string[],
  content: string,
  {
    report,
    style,
    folder,
  }: { readonly report: StaleReport } & Pick<IssueStyle, "style" | "folder">,
): string {
  const { say, direction } = style.speech;
  const made = say("issue.made", { date: report.as_of, version: style.version });
  const whole = [...parts, `<sub>${turned(made, direction)}</sub>`];
  const text = direction === "rtl" ? ['<div dir="rtl">', ...whole, "</div>"] : whole;
  return `${[issueMark(folder), ...text, contentMark(content)].join("\n\n")}\n`;
}
