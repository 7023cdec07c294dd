import { Chalk } from "chalk";
import { type DoctorKey, doctor } from "../languages/en-doctor.ts";
import type { Facts } from "../languages/sentence.ts";
import { english, type Speech } from "../languages/speech.ts";
import { turned } from "./direction.ts";
import { formatVersion } from "./json.ts";
import { paragraph } from "./paragraph.ts";
import { jsonText, printable } from "./printable.ts";

/** One thing that was looked at. */
export interface CheckLine {
  readonly id: string;
  readonly state: "fine" | "hint" | "mend" | "untold";
  readonly title: DoctorKey;
  readonly say: DoctorKey;
  readonly facts: Facts;
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

interface Shown {
  readonly color: boolean;
  readonly width: number;
}

const indent = 8;
const paints = { fine: "green", hint: "cyan", mend: "red", untold: "yellow" } as const;

/** For people: what is in order in one line, what is not with what to type below it. */
export function doctorText(report: DoctorReport, screen: Shown, speech: Speech<DoctorKey>): string {
  const lines = report.groups.flatMap(({ pathway, checks }) => [
    pathway === undefined
      ? turned(speech.say("group.machine"), speech.direction)
      : printable(pathway),
    ...checks.flatMap((each) => checkLines(each, screen, speech)),
    "",
  ]);
  return `${lines.join("\n")}${turned(closing(report, speech), speech.direction)}\n`;
}

function checkLines(check: CheckLine, screen: Shown, speech: Speech<DoctorKey>): readonly string[] {
  const paint = new Chalk({ level: screen.color ? 1 : 0 })[paints[check.state]];
  const { direction } = speech;
  const width = Math.max(30, screen.width - indent);
  const [first = "", ...more] = paragraph(sentenceOf(check, speech), { width, direction });
  const mark = speech.say(`state.${check.state}`);
  return [
    `  ${paint(mark)}${" ".repeat(Math.max(1, indent - 2 - mark.length))}${first}`,
    ...more.map((line) => " ".repeat(indent) + line),
    ...check.remedies.map((each) => `${" ".repeat(indent + 4)}${printable(each)}`),
  ];
}

/** Paths and names of programs keep their order among letters that run the other way. */
function sentenceOf({ title, say, facts }: CheckLine, speech: Speech<DoctorKey>): string {
  const dress = (fact: string) =>
    speech.direction === "rtl" ? `\u2068${printable(fact)}\u2069` : printable(fact);
  const dressed = Object.entries(facts).map(
    ([name, fact]) => [name, typeof fact === "string" ? dress(fact) : fact] as const,
  );
  const text = speech.say(say, Object.fromEntries(dressed));
  return speech.say("line", { title: speech.say(title), text });
}

function closing(report: DoctorReport, { say }: Speech<DoctorKey>): string {
  const { mend, untold, hint } = countsOf(report);
  if (mend === 0 && untold === 0)
    return hint === 0 ? say("close.fine") : say("close.hints", { count: hint });
  const parts = [
    ...(mend > 0 ? [say("close.mend", { count: mend })] : []),
    ...(untold > 0 ? [say("close.untold", { count: untold })] : []),
  ];
  return parts.join(" ");
}

function countsOf({ groups }: DoctorReport): Readonly<Record<CheckLine["state"], number>> {
  const states = groups.flatMap(({ checks }) => checks.map(({ state }) => state));
  const count = (wanted: CheckLine["state"]) => states.filter((each) => each === wanted).length;
  return { fine: count("fine"), hint: count("hint"), mend: count("mend"), untold: count("untold") };
}

/** For programs; always English. */
export function doctorJson(report: DoctorReport): string {
  const { version, groups } = report;
  const speech = english(doctor);
  const checks = groups.flatMap(({ pathway, checks: list }) =>
    list.map(({ id, state, say, facts, remedies }) => ({
      ...(pathway === undefined ? {} : { pathway }),
      ...{ id, state, message: speech.say(say, facts), remedies },
    })),
  );
  const summary = countsOf(report);
  const answer = { tool: "pathway", version, format_version: formatVersion, summary, checks };
  return jsonText(answer);
}
