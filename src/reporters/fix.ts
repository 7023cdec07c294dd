import { Chalk } from "chalk";
import type { FixKey } from "../languages/en-fix.ts";
import type { Speech } from "../languages/speech.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
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
    style.speech.say("fix.refused", { file: printable(file), rule }),
  );
  return `${[...blocks, ...refused, ...closing(report, style)].join("\n")}\n`;
}

function repairLine({ line, rule, title, words }: ToldRepair, { speech }: FixStyle): string {
  const what = words ? `${shown(words.before)}  →  ${shown(words.after)}` : title;
  return speech.say("fix.repair", { line, what, rule });
}

/** On one line; a line break is a sign, and what has no width is one too. */
function shown(text: string): string {
  const line = text.trim().replaceAll(/\s*\r?\n\s*/g, " ⏎ ");
  const short = line.length > 70 ? `${line.slice(0, 67)}…` : line;
  return short === "" ? "∅" : isolated(short);
}

function closing({ repairs, left, isDry, validate }: FixReport, { speech }: FixStyle): string[] {
  const count = repairs.length;
  const first =
    count === 0
      ? speech.say("fix.none")
      : speech.say(isDry ? "fix.would" : "fix.mended", { count });
  return left === undefined
    ? [first]
    : [first, `${speech.say("fix.left", { counts: left })}  ${validate}`];
}
