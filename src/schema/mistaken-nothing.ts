import { inQuotes } from "../yaml/write-scalar.ts";
import type { Misfit, Mistaken } from "./mistaken.ts";

/** A value that begins with #, so that all of it is a comment. With a space behind the sign it was meant as one. */
export function mistakenNothing({ value, raw: line, range: whole }: Misfit): Mistaken | undefined {
  if (value !== null || !/^#\S/.test(line)) return undefined;
  // A second # with a space on either side begins a remark.
  const raw = line.replace(/ +# .*$/, "");
  const range = { start: whole.start, end: whole.start + raw.length };
  return {
    rule: "hash-hides-value",
    message:
      "What begins with # is a comment to YAML, so nothing stands behind this key. Put the value in quotes: {quoted}.",
    quotes: { quoted: inQuotes(raw) },
    range,
    // A digit behind the sign is a number of a house or a room; a word might be a remark.
    ...(/^#\p{Nd}/u.test(raw) ? { edit: { range, text: inQuotes(raw) } } : {}),
  };
}
