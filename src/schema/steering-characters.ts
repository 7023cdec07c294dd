import type { DataPath } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";

/** Characters that steer a terminal, a browser or a spreadsheet, marks that turn the direction of text, and half characters. */
const steering =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

/** Finds them in words, however they were written in the file: an entry that holds one is not used. */
export function steeringCharacters(value: unknown, path: DataPath = []): readonly RuledFinding[] {
  if (typeof value === "string") {
    const found = steering.exec(value)?.[0];
    if (found === undefined) return [];
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return [
      {
        rule: "control-character",
        path,
        message:
          "A character that cannot be seen stands here (U+{code}). Delete the text around it and type it again.",
        args: { code },
      },
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) =>
    steeringCharacters((value as Record<string | number, unknown>)[key], [...path, key]),
  );
}
