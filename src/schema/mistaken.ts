import type { DataPath, Edit, TextRange } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { Schema } from "../model/schema-parts.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import type { ExactDocument } from "../yaml/exact.ts";
import { mistakenAddress } from "./mistaken-address.ts";
import { mistakenColon } from "./mistaken-colon.ts";
import { mistakenCoordinates } from "./mistaken-coordinates.ts";
import { mistakenDate } from "./mistaken-date.ts";
import { mistakenFees } from "./mistaken-fees.ts";
import { mistakenHours, mistakenWeek } from "./mistaken-hours.ts";
import { mistakenInterval } from "./mistaken-interval.ts";
import { mistakenLanguage } from "./mistaken-language.ts";
import { mistakenList } from "./mistaken-list.ts";
import { mistakenNothing } from "./mistaken-nothing.ts";
import { mistakenNumber } from "./mistaken-number.ts";
import { mistakenSwitch } from "./mistaken-switch.ts";
import { mistakenWord } from "./mistaken-word.ts";
import { waysAt } from "./ways-at.ts";

/** A value that does not fit, as it stands in the text. */
export interface Misfit {
  readonly value: unknown;
  /** The characters of the value; of a value that is not there, what stands behind its key on the line. */
  readonly raw: string;
  readonly range: TextRange;
  /** The ways in which it may be written here. */
  readonly ways: readonly Schema[];
}

/** What really happened to a value: a rule of its own, and where it is certain, the repair. */
export interface Mistaken {
  readonly rule: string;
  readonly message: string;
  readonly args?: RuledFinding["args"] & {};
  readonly quotes?: RuledFinding["quotes"] & {};
  /** Point at these characters, not at the value. */
  readonly range?: TextRange;
  /** What to write instead of the value. */
  readonly text?: string;
  readonly edit?: Edit;
}

const accidents: readonly ((misfit: Misfit) => Mistaken | undefined)[] = [
  mistakenNothing,
  mistakenSwitch,
  mistakenColon,
  mistakenDate,
  mistakenHours,
  mistakenWeek,
  mistakenInterval,
  mistakenCoordinates,
  mistakenLanguage,
  mistakenList,
  mistakenFees,
  mistakenNumber,
  mistakenAddress,
  mistakenWord,
];

const told: ReadonlySet<string> = new Set([
  "empty-value",
  "needs-quotes",
  "too-long",
  "wrong-value",
]);

/** What people write by accident is short. Looking for it in what fills a file takes as long as its length squared. */
const isLong = ({ raw }: Omit<Misfit, "ways">) => raw.length > 1000;

/** Findings about values, said as the accidents that they are where the text shows one. */
export function nameAccidents(
  kind: FileKind,
  value: unknown,
  { findings, text, exact }: Explained,
): readonly RuledFinding[] {
  return findings.map((finding) => {
    if (!told.has(finding.rule) || finding.path.length === 0) return finding;
    const misfit = misfitAt(valueAt(value, finding.path), finding, { text, exact });
    if (isLong(misfit)) return finding;
    const ways = waysAt(schemas[kind], finding.path);
    for (const accident of accidents) {
      const mistaken = accident({ ...misfit, ways });
      if (mistaken) return asFinding(mistaken, misfit, finding);
    }
    return finding;
  });
}

/** What was found in a text, and the text. */
export interface Explained {
  readonly findings: readonly RuledFinding[];
  readonly text: string;
  readonly exact: ExactDocument;
}

function misfitAt(
  value: unknown,
  { path }: RuledFinding,
  { text, exact }: Omit<Explained, "findings">,
): Omit<Misfit, "ways"> {
  if (value === null || value === undefined) {
    const key = exact.rangeOf(path, true);
    const next = text.indexOf("\n", key.end);
    const line = text.slice(key.end, next < 0 ? text.length : next).replace(/\r$/, "");
    const gap = /^["']?:[ \t]*/.exec(line)?.[0].length ?? line.length;
    return {
      value,
      raw: line.slice(gap).trimEnd(),
      range: { start: key.end + gap, end: key.end + line.trimEnd().length },
    };
  }
  const range = exact.rangeOf(path);
  return { value, raw: text.slice(range.start, range.end), range };
}

function asFinding(
  { rule, message, args, quotes, range, text, edit }: Mistaken,
  misfit: Pick<Misfit, "range">,
  { path }: RuledFinding,
): RuledFinding {
  const repair = text === undefined ? edit : { range: misfit.range, text };
  return {
    rule,
    path,
    message,
    ...(args ? { args } : {}),
    ...(quotes ? { quotes } : {}),
    ...(range ? { range } : {}),
    ...(repair ? { edit: repair } : {}),
  };
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

/** True when a value may be written here in the way of a schema of our own, told by its advice. */
export function mayBe(ways: readonly Schema[], meant: Schema): boolean {
  return ways.some((way) => way["errorMessage"] === meant["errorMessage"]);
}
