import type { TextRange } from "../model/diagnostic.ts";

const header = /(?:: |- )[|>][-+\d]*\s*(?: #.*)?$/;

/** The texts written under | or >, which are no YAML inside. Their lines stand further right than the line that announces them. */
export function blockTexts(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let open: { readonly start: number; readonly indent: number } | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const indent = line.search(/[^ ]/);
    const ends = indent >= 0 && line.trim() !== "";
    if (open && ends && indent <= open.indent) {
      found.push({ start: open.start, end: start });
      open = undefined;
    }
    if (!open && header.test(line)) open = { start: start + line.length + 1, indent };
    start += line.length + 1;
  }
  return open ? [...found, { start: open.start, end: text.length }] : found;
}

/** Whether a place lies in one of them. */
export function isWithin(at: number, ranges: readonly TextRange[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
}
