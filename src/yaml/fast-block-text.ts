import { type Lines, measureLine, nextLine, sign } from "./fast-lines.ts";

/**
 * Text below `|` or `>`, with or without a hyphen; the column must be told by the first line. `undefined` for other signs,
 * for an empty text, one that begins or ends unusually, and for folded lines that are indented, which are not folded.
 */
export function readBlockText(lines: Lines, indent: number): string | undefined {
  const { text } = lines;
  const isFolded = text.charCodeAt(lines.at) === sign.greater;
  lines.at += 1;
  const isStripped = text.charCodeAt(lines.at) === sign.hyphen;
  if (isStripped) lines.at += 1;
  if (lines.at !== lines.end) return undefined;
  const found = readLines(lines, indent, isFolded);
  if (!found) return undefined;
  while (found.at(-1) === "") found.pop();
  const joined = found.join("\n");
  const unfolded = isFolded
    ? joined.replace(/\n(\n*)/g, (_, more: string) => (more === "" ? " " : more))
    : joined;
  return isStripped ? unfolded : `${unfolded}\n`;
}

function readLines(lines: Lines, indent: number, isFolded: boolean): string[] | undefined {
  const { text } = lines;
  const found: string[] = [];
  let column = -1;
  while (lines.next < text.length) {
    const start = lines.next;
    measureLine(lines);
    if (lines.next > text.length) return undefined;
    const { at, end } = lines;
    if (at === end) {
      if (at > start || column < 0) return undefined;
      found.push("");
      continue;
    }
    const here = at - start;
    if (column < 0) column = here;
    if (column <= indent) return undefined;
    if (here < column) {
      lines.next = start;
      break;
    }
    if (isFolded && (here > column || text.charCodeAt(end - 1) === sign.space)) return undefined;
    found.push(text.slice(start + column, end));
  }
  nextLine(lines);
  return column < 0 ? undefined : found;
}
