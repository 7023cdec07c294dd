import type { RuledFinding } from "../model/finding.ts";
import type { FileKind } from "../model/schemas.ts";
import { readExact } from "../yaml/exact.ts";
import { readFast } from "../yaml/fast.ts";
import { validators } from "./validators.js";

/** A file's text as data of its kind, or what is wrong with it. */
export interface Decoded {
  /** Fits the schema of its kind; `undefined` when it does not. */
  readonly value?: unknown;
  readonly findings: readonly RuledFinding[];
}

/** Explains a misfit; loaded only when there is one. */
export type Explain = (kind: FileKind, value: unknown) => readonly RuledFinding[];

/** Reads a text and checks it against the schema of `kind`. Bad data makes findings, never an exception. */
export function decode(kind: FileKind, text: string, explain: Explain): Decoded {
  const read = readValue(text);
  if (read.findings.length > 0) return { findings: read.findings };
  if (read.value === null || read.value === undefined)
    return {
      findings: [
        {
          rule: "empty-file",
          path: [],
          message: "The file is empty. Write the entry, or delete the file.",
        },
      ],
    };
  if (validators[kind](read.value)) return { value: read.value, findings: [] };
  return { findings: explain(kind, read.value) };
}

function readValue(text: string): { value?: unknown; findings: readonly RuledFinding[] } {
  const fast = readFast(text);
  if (fast) return { value: fast.value, findings: [] };
  const exact = readExact(text);
  return {
    value: exact.value,
    findings: exact.problems.map((problem) => ({ ...problem, path: [] })),
  };
}
