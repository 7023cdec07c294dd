import { Chalk } from "chalk";
import wrapAnsi from "wrap-ansi";
import { formatVersion } from "./json.ts";
import { printable } from "./printable.ts";

/** One thing that was looked at. */
export interface CheckLine {
  readonly id: string;
  readonly title: string;
  readonly state: "fine" | "hint" | "mend" | "untold";
  readonly message: string;
  readonly remedies: readonly string[];
}

/** What was found on the machine, and in each pathway. */
export interface DoctorReport {
  readonly version: string;
  readonly groups: readonly {
    /** `undefined` for the machine. */
    readonly pathway: string | undefined;
    readonly checks: readonly CheckLine[];
  }[];
}

const marks = { fine: "ok", hint: "note", mend: "MEND", untold: "?" } as const;
const indent = 8;

/** For people: what is in order in one line, what is not with what to type. */
export function doctorText(
  report: DoctorReport,
  screen: { color: boolean; width: number },
): string {
  const paint = new Chalk({ level: screen.color ? 1 : 0 });
  const colors = { fine: paint.green, hint: paint.cyan, mend: paint.red, untold: paint.yellow };
  const lines = report.groups.flatMap(({ pathway, checks }) => [
    pathway === undefined ? "This machine" : printable(pathway),
    ...checks.flatMap(({ title, state, message, remedies }) => [
      `  ${colors[state](marks[state].padEnd(4))}  ${wrapped(`${title}: ${printable(message)}`, screen.width)}`,
      ...remedies.map((each) => `${" ".repeat(indent + 4)}${printable(each)}`),
    ]),
    "",
  ]);
  return `${lines.join("\n")}${closing(report)}\n`;
}

function wrapped(text: string, width: number): string {
  const room = Math.max(30, width - indent);
  return wrapAnsi(text, room, { hard: false }).replaceAll("\n", `\n${" ".repeat(indent)}`);
}

function closing(report: DoctorReport): string {
  const { mend, untold, hint } = countsOf(report);
  if (mend === 0 && untold === 0)
    return hint === 0
      ? "Everything is in order."
      : `Nothing must be mended; ${number(hint, "note")}.`;
  const told = untold > 0 ? `, ${number(untold, "thing")} cannot be told here` : "";
  return `${number(mend, "thing")} to mend${told}.`;
}

const number = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

function countsOf({ groups }: DoctorReport): Readonly<Record<CheckLine["state"], number>> {
  const states = groups.flatMap(({ checks }) => checks.map(({ state }) => state));
  const count = (wanted: CheckLine["state"]) => states.filter((each) => each === wanted).length;
  return { fine: count("fine"), hint: count("hint"), mend: count("mend"), untold: count("untold") };
}

/** For programs. */
export function doctorJson(report: DoctorReport): string {
  const { version, groups } = report;
  const checks = groups.flatMap(({ pathway, checks: list }) =>
    list.map((each) => ({ ...(pathway === undefined ? {} : { pathway }), ...each })),
  );
  const summary = countsOf(report);
  const answer = { tool: "pathway", version, format_version: formatVersion, summary, checks };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
