import type { RuledFinding } from "../model/finding.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { readExact } from "../yaml/exact.ts";
import { misfits } from "./misfits.ts";
import { mendKeys } from "./misspelt-key.ts";
import { nameAccidents } from "./mistaken.ts";

/** Why a value that the compiled schema refused does not fit. Never empty: what nobody can explain is still told. */
export function explainMisfit(
  kind: FileKind,
  value: unknown,
  text: string,
): readonly RuledFinding[] {
  const findings = misfits(schemas[kind], value);
  if (findings.length > 0) {
    const explained = { findings, text, exact: readExact(text) };
    return mendKeys(kind, { ...explained, findings: nameAccidents(kind, value, explained) });
  }
  return [
    {
      rule: "wrong-value",
      path: [],
      message: "Something in this file does not fit the file format.",
    },
  ];
}
