import type { Edit } from "../model/diagnostic.ts";

/**
 * Replaces exactly the characters the edits name. Edits at the same place keep their order; edits that overlap are a
 * fault of whoever made them.
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let done = 0;
  const parts: string[] = [];
  for (const { range, text: words } of sorted) {
    if (range.start < done || range.end < range.start || range.end > text.length)
      throw new RangeError(`Edits overlap or lie outside the text at ${range.start}.`);
    parts.push(text.slice(done, range.start), words);
    done = range.end;
  }
  return parts.join("") + text.slice(done);
}
