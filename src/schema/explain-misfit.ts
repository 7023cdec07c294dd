import type { RuledFinding } from "../model/finding.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { misfits } from "./misfits.ts";

/** Why a value that the compiled schema refused does not fit. Never empty: what nobody can explain is still told. */
export function explainMisfit(kind: FileKind, value: unknown): readonly RuledFinding[] {
  const found = misfits(schemas[kind], value);
  if (found.length > 0) return found;
  return [
    {
      rule: "wrong-value",
      path: [],
      message: "Something in this file does not fit the file format.",
    },
  ];
}
