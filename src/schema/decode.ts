import type { RuledFinding } from "../model/finding.ts";
import type { FileKind } from "../model/schemas.ts";
import { readFast } from "../yaml/fast.ts";
import { validators } from "./validators.js";

/** A file's text as data of its kind, or what is wrong with it. */
export interface Decoded {
  /** Fits the schema of its kind; `undefined` when it does not. */
  readonly value?: unknown;
  readonly findings: readonly RuledFinding[];
}

/** A text with one of these may give words with characters that steer a machine: as they are, or written as an escape. */
const mayHide =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\\[abefvNLP0xuU]/;

/**
 * Reads a text and checks it against the schema of `kind`. Bad data makes findings, never an exception.
 * The exact reader and the words for misfits are loaded when a text needs them: most runs need neither.
 */
export async function decode(kind: FileKind, text: string): Promise<Decoded> {
  // The fast reader takes no text that may hide something.
  const fast = readFast(text);
  if (fast) return checked(kind, fast.value, text);
  const read = await readExactly(text);
  if (read.findings.length > 0) return { findings: read.findings };
  if (mayHide.test(text)) {
    const { steeringCharacters } = await import("./steering-characters.ts");
    const found = steeringCharacters(read.value);
    if (found.length > 0) return { findings: found };
  }
  return checked(kind, read.value, text);
}

async function checked(kind: FileKind, value: unknown, text: string): Promise<Decoded> {
  if (value === null || value === undefined)
    return {
      findings: [
        {
          rule: "empty-file",
          path: [],
          message: "The file is empty. Write the entry, or delete the file.",
        },
      ],
    };
  if (validators[kind](value)) return { value, findings: [] };
  const { explainMisfit } = await import("./explain-misfit.ts");
  return { findings: explainMisfit(kind, value, text) };
}

async function readExactly(text: string): Promise<Decoded> {
  const { readExact } = await import("../yaml/exact.ts");
  const exact = readExact(text);
  return {
    value: exact.value,
    findings: exact.problems.map((problem) => ({ ...problem, path: [] })),
  };
}
