import type { Diagnostic } from "../model/diagnostic.ts";

/** Findings of one rule told of one file; who has more begins with these. */
const most = 20;

/**
 * Of each file the first findings of each rule, and how many more there are: a file pasted from elsewhere has thousands of
 * one kind, and to place and print them all takes a minute.
 */
export function fewOfEach(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= most) return found;
  const counts = new Map<string, number>();
  const told = found.filter(({ file, rule }) => {
    const key = `${rule} ${file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most;
  });
  if (told.length === found.length) return found;
  const left = [...counts].filter(([, count]) => count > most);
  return [...told, ...left.map(([key, count]) => moreOf(key, count - most))];
}

function moreOf(key: string, count: number): Diagnostic {
  const [rule = "", ...file] = key.split(" ");
  return {
    rule: "more-of-the-same",
    severity: "note",
    file: file.join(" "),
    path: [],
    message:
      "The rule {rule} found {count} more places in this file. Mend the first ones, then validate again.",
    args: { rule, count },
    quotable: true,
  };
}
