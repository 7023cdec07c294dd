import { Chalk } from "chalk";
import { type Diagnostic, type Severity, severities } from "../model/diagnostic.ts";
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
  /** Findings that are left, of the files in question. */
  readonly left: Readonly<Record<Severity, number>>;
  /** Nothing was written. */
  readonly isDry: boolean;
  /** How to see what is left. */
  readonly validate: string;
}

/** What was mended and what was left, in sentences. */
export function fixText(report: FixReport, { color }: { readonly color: boolean }): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const files = new Map<string, ToldRepair[]>();
  for (const each of report.repairs) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  const blocks = [...files].map(([file, repairs]) => {
    const sorted = [...repairs].sort((a, b) => a.line - b.line);
    return [paint.bold(printable(file)), ...sorted.map((each) => `  ${repairLine(each)}`), ""].join(
      "\n",
    );
  });
  return `${[...blocks, ...refusals(report.refused), ...summary(report, files.size)].join("\n")}\n`;
}

function repairLine({ line, rule, title, words }: ToldRepair): string {
  const what = words
    ? `${isolated(oneLine(words.before))}  →  ${isolated(oneLine(words.after))}`
    : title;
  return `line ${line}: ${what}  (${rule})`;
}

/** Line breaks as a sign, so that a repair stays on its line. */
function oneLine(text: string): string {
  const line = text.trim().replaceAll(/\s*\r?\n\s*/g, " ⏎ ");
  const short = line.length > 70 ? `${line.slice(0, 67)}…` : line;
  return short === "" ? "nothing" : short;
}

function refusals(refused: readonly Diagnostic[]): string[] {
  return refused.map(
    ({ file, rule }) =>
      `${printable(file)}: ${rule} is left as it is. The repair would bring another fault; mend both by hand.`,
  );
}

function summary({ repairs, left, isDry, validate }: FixReport, files: number): string[] {
  const done = isDry ? "Could mend" : "Mended";
  const first =
    repairs.length === 0
      ? "There is nothing that can be mended with certainty."
      : `${done} ${counted(repairs.length, "fault")} in ${counted(files, "file")}.${isDry ? " Nothing was written." : ""}`;
  const rest = [...severities]
    .reverse()
    .flatMap((severity) => (left[severity] > 0 ? [amount(left[severity], severity)] : []));
  if (rest.length === 0) return [first];
  return [
    first,
    `Left for you, since only a person knows what is right: ${rest.join(", ")}. See them:  ${validate}`,
  ];
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const amount = (count: number, severity: Severity) =>
  severity === "blocking" ? `${count} blocking` : counted(count, severity);
