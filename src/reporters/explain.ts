import { Chalk } from "chalk";
import wrapAnsi from "wrap-ansi";
import type { Severity } from "../model/diagnostic.ts";
import { formatVersion } from "./json.ts";
import { printable } from "./printable.ts";

/** What is told of a rule. */
export interface ExplainedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** What each severity means for the pathway. */
const meanings: Readonly<Record<Severity, string>> = {
  blocking: "blocking: the entry stays out of every document",
  error: "error: must be mended",
  warning: "warning: should be mended",
  note: "note: for your information",
};

/** One rule in plain words: what is wrong, why it can hurt someone, what to do, how it looks. */
export function explainText(
  { id, severity, title, why, remedy, example }: ExplainedRule,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const wrapped = (text: string) => wrapAnsi(text, Math.min(width, 80));
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => `    ${printable(line)}`)
      .join("\n");
  return [
    `${paint.bold(id)}  (${meanings[severity]})`,
    "",
    wrapped(`${title}.`),
    "",
    wrapped(`${paint.bold("Why:")} ${why}`),
    "",
    wrapped(`${paint.bold("What to do:")} ${remedy}`),
    ...(example ? ["", "Wrong:", lines(example.wrong), "Right:", lines(example.right)] : []),
    "",
  ].join("\n");
}

/** Every rule on a line, the gravest first. */
export function ruleList(rules: readonly ExplainedRule[]): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const order: readonly Severity[] = ["blocking", "error", "warning", "note"];
  const groups = order.flatMap((severity) => {
    const own = rules.filter((rule) => rule.severity === severity);
    if (own.length === 0) return [];
    const lines = own.map((rule) => `  ${rule.id.padEnd(width)}  ${rule.title}`);
    return [`${meanings[severity]}\n${lines.join("\n")}\n`];
  });
  return `${groups.join("\n")}\nRead about one:  pathway explain ${rules[0]?.id ?? "RULE"}\n`;
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
  return `${JSON.stringify(answer, null, 2)}\n`;
}
