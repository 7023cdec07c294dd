import { Chalk } from "chalk";
import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import type { Severity } from "../model/diagnostic.ts";
import { directionIn, turned } from "./direction.ts";
import { formatVersion } from "./json.ts";
import { paragraph } from "./paragraph.ts";
import { isolated, jsonText, printable } from "./printable.ts";

/** What is told of a rule. */
export interface ExplainedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** How an explanation looks, and in which language. */
export interface ExplainStyle {
  readonly color: boolean;
  readonly width: number;
  readonly speech: Speech<ReportKey>;
}

/** One rule in plain words: what is wrong, why it can hurt someone, what to do, how it looks. */
export function explainText(
  { id, severity, title, why, remedy, example }: ExplainedRule,
  { color, width, speech }: ExplainStyle,
): string {
  const { say } = speech;
  const paint = new Chalk({ level: color ? 1 : 0 });
  const wrapped = (text: string) =>
    paragraph(text, { width: Math.min(width, 80), direction: directionIn(text) }).join("\n");
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => `    ${printable(line)}`)
      .join("\n");
  const heading = (key: ReportKey) => turned(say(key), speech.direction);
  return [
    `${paint.bold(id)}  (${isolated(say(`explain.${severity}`))})`,
    "",
    wrapped(`${title}.`),
    "",
    wrapped(`${paint.bold(say("explain.why"))} ${why}`),
    "",
    wrapped(`${paint.bold(say("explain.remedy"))} ${remedy}`),
    ...(example
      ? [
          "",
          heading("explain.wrong"),
          lines(example.wrong),
          heading("explain.right"),
          lines(example.right),
        ]
      : []),
    "",
  ].join("\n");
}

/** What is left of a rule that went: since when, and what tells of the same today. */
export function retiredText(
  { id, since, instead }: { readonly id: string; readonly since: string; readonly instead: string },
  { say, direction }: Speech<ReportKey>,
): string {
  return `${id}\n\n${turned(say("explain.retired", { version: since }), direction)} ${instead}\n`;
}

/** Every rule on a line, the gravest first. */
export function ruleList(
  rules: readonly ExplainedRule[],
  { say, direction }: Speech<ReportKey>,
): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const order: readonly Severity[] = ["blocking", "error", "warning", "note"];
  const groups = order.flatMap((severity) => {
    const own = rules.filter((rule) => rule.severity === severity);
    if (own.length === 0) return [];
    const lines = own.map((rule) => `  ${rule.id.padEnd(width)}  ${isolated(rule.title)}`);
    return [`${turned(say(`explain.${severity}`), direction)}\n${lines.join("\n")}\n`];
  });
  const one = isolated(say("explain.one"));
  return `${groups.join("\n")}\n${one}  pathway explain ${rules[0]?.id ?? "RULE"}\n`;
}

/** The same for programs. */
export function explainJson(rules: readonly ExplainedRule[], version: string): string {
  const plain = rules.map(({ id, severity, title, why, remedy, example }) => ({
    id,
    severity,
    title,
    why,
    remedy,
    ...(example ? { example } : {}),
  }));
  const answer = { tool: "pathway", version, format_version: formatVersion, rules: plain };
  return jsonText(answer);
}
