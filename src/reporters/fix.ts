import { Chalk } from "chalk";
import type { FixKey } from "../languages/en-fix.ts";
import type { Facts } from "../languages/sentence.ts";
import type { Speech } from "../languages/speech.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { turned } from "./direction.ts";
import { isolated, printable } from "./printable.ts";

/** A repair, as it is told. */
export interface ToldRepair {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** What the rule finds, as a short noun phrase. */
  readonly title: string;
  /** The characters before and after; `undefined` where they may not be shown. */
  readonly words?: { readonly before: string; readonly after: string } | undefined;
}

/** What `fix` did, or would do. */
export interface FixReport {
  readonly repairs: readonly ToldRepair[];
  readonly refused: readonly Diagnostic[];
  /** Of all repairs, also in files that are not named. */
  readonly count: number;
  /** A sentence about files that are not named, where there are any. */
  readonly unnamed: readonly string[];
  /** Findings that are left in the files in question, in words; `undefined` when none is. */
  readonly left: string | undefined;
  /** Nothing was written. */
  readonly isDry: boolean;
  /** The command that tells what is left. */
  readonly validate: string;
}

/** How the sentences are said. */
export interface FixStyle {
  readonly color: boolean;
  readonly speech: Speech<FixKey>;
}

/** What was mended and what was left, in sentences. */
export function fixText(report: FixReport, style: FixStyle): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  const files = new Map<string, ToldRepair[]>();
  for (const each of report.repairs) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  const blocks = [...files].map(([file, repairs]) => {
    const sorted = [...repairs].sort((a, b) => a.line - b.line);
    const lines = sorted.map((each) => `  ${repairLine(each, style)}`);
    return [paint.bold(printable(file)), ...lines, ""].join("\n");
  });
  const refused = report.refused.map(({ file, rule }) =>
    said(style, "fix.refused", { file: printable(file), rule }),
  );
  return `${[...blocks, ...refused, ...report.unnamed.map((each) => turned(each, style.speech.direction)), ...closing(report, style)].join("\n")}\n`;
}

/** A sentence, so that a terminal keeps it in the direction in which it is read. */
function said({ speech }: FixStyle, key: FixKey, facts?: Facts): string {
  return turned(speech.say(key, facts), speech.direction);
}

function repairLine({ line, rule, title, words }: ToldRepair, style: FixStyle): string {
  const what = words ? `${shown(words.before)}  →  ${shown(words.after)}` : title;
  return said(style, "fix.repair", { line, what, rule });
}

/** On one line; a line break is a sign, and what has no width is one too. */
function shown(text: string): string {
  const line = text.trim().replaceAll(/\s*\r?\n\s*/g, " ⏎ ");
  const short = line.length > 70 ? `${line.slice(0, 67)}…` : line;
  return short === "" ? "∅" : isolated(short);
}

function closing(report: FixReport, style: FixStyle): string[] {
  const { count, left, isDry, validate } = report;
  const first =
    count === 0
      ? said(style, "fix.none")
      : said(style, isDry ? "fix.would" : "fix.mended", { count });
  return left === undefined
    ? [first]
    : [first, `${said(style, "fix.left", { counts: left })}  ${validate}`];
}
