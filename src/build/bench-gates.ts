import type { Measured } from "./bench-measure.ts";

/** A promise about speed: the gate is held by every change, the aim is where the work goes. */
export interface Gate {
  readonly name: string;
  readonly subject: string;
  /** What it is held against; `undefined` when the figure stands alone. */
  readonly against?: string;
  readonly gate: number;
  readonly aim: number;
  readonly unit: "×" | "MiB" | "ms" | "ms more";
}

/** How a gate came out. `reached` is missing when a peer was not there. */
export interface Outcome extends Gate {
  readonly reached?: number;
}

const times = (
  name: string,
  subject: string,
  against: string,
  [gate, aim]: [number, number],
): Gate => ({
  name,
  subject,
  against,
  gate,
  aim,
  unit: "×",
});

export const gates: readonly Gate[] = [
  times("--help", "help", "bare node", [1.5, 1.15]),
  times("validate one file", "one", "bare node", [1.7, 1.25]),
  times("validate 10,000 cold, no findings", "cold", "list and read", [12, 5]),
  times("… every file with a warning, text", "warned", "cold", [1.5, 1.1]),
  times("… with 100 invalid", "invalid", "cold", [1.5, 1.1]),
  times("validate 10,000 cold", "cold, quoted", "ajv-cli", [0.6, 0.33]),
  times("validate 1,000 cold", "cold 1,000, quoted", "v8r", [1 / 50, 1 / 100]),
  times("validate 1,000 cold", "cold 1,000, quoted", "Spectral", [1 / 50, 1 / 100]),
  // The difference is what the rules take: at most half of reading and checking.
  times("reading and check, with all rules", "with all rules", "read and check", [1.5, 1.2]),
  times("validate 10,000 warm", "warm", "git status", [6, 3]),
  times("… 100 edited of 10,000", "edited", "warm", [1.7, 1.2]),
  times("stale 10,000 warm", "stale", "git status", [6, 3]),
  times("find in 10,000, warm", "find", "git grep", [3.5, 1.6]),
  times("history of 10,000, 2,000 saves", "history", "git log", [2, 1.25]),
  times("history of one of 10,000", "history of one", "git log", [2, 1.25]),
  times("diff, 949 of 10,000 changed", "diff", "git diff", [3, 1.8]),
  times("cold, ten times the files", "cold", "cold 1,000", [12, 10]),
  {
    name: "directory of 1,000",
    subject: "directory",
    against: "cold 1,000",
    gate: 2000,
    aim: 500,
    unit: "ms more",
  },
  {
    name: "workbook of 1,000 call sheets",
    subject: "call sheets",
    against: "cold 1,000",
    gate: 3000,
    aim: 1000,
    unit: "ms more",
  },
  { name: "list of 5,000 rows inspected", subject: "list", gate: 5000, aim: 2000, unit: "ms" },
  {
    name: "list of 5,000 rows planned",
    subject: "list planned",
    gate: 5000,
    aim: 2000,
    unit: "ms",
  },
  { name: "sheet of 1,000 services back", subject: "sheet back", gate: 2000, aim: 800, unit: "ms" },
  { name: "booklet of 300", subject: "booklet", gate: 10_000, aim: 5000, unit: "ms" },
  times("booklet of 300", "booklet", "printing twice", [1.3, 1.05]),
  {
    name: "booklet of 1,000",
    subject: "booklet of 1,000",
    gate: 30_000,
    aim: 15_000,
    unit: "ms",
  },
  {
    name: "peak memory, list of 5,000 rows",
    subject: "list planned",
    gate: 300,
    aim: 200,
    unit: "MiB",
  },
  { name: "peak memory, 10,000", subject: "cold", gate: 300, aim: 130, unit: "MiB" },
];

/** Holds what was measured against the gates. */
export function judge(measured: ReadonlyMap<string, Measured>): readonly Outcome[] {
  return gates.map((gate) => {
    const subject = measured.get(gate.subject);
    const against = gate.against === undefined ? undefined : measured.get(gate.against);
    if (!subject || (gate.against !== undefined && !against)) return gate;
    if (gate.unit === "MiB") return { ...gate, reached: subject.memory ?? Number.NaN };
    if (gate.unit === "ms") return { ...gate, reached: subject.median };
    const other = against?.median ?? Number.NaN;
    const reached = gate.unit === "×" ? subject.median / other : subject.median - other;
    return { ...gate, reached };
  });
}

/** One line of the table: what, figure, gate, aim, verdict. */
export function outcomeLine({ name, against, reached, gate, aim, unit }: Outcome): string {
  const figure = (value: number) =>
    `${unit === "×" ? value.toFixed(value < 0.1 ? 3 : 2) : Math.round(value)} ${unit}`;
  const verdict =
    reached === undefined
      ? "skipped"
      : reached <= aim
        ? "held, aim reached"
        : reached <= gate
          ? "held"
          : "MISSED";
  const cells = [
    `${name}`.padEnd(36),
    `${against ?? "–"}`.padEnd(14),
    (reached === undefined ? "–" : figure(reached)).padStart(12),
    figure(gate).padStart(12),
    figure(aim).padStart(12),
  ];
  return `${cells.join("  ")}  ${verdict}`;
}
