import wrapAnsi from "wrap-ansi";
import { type Direction, turned } from "./direction.ts";

/**
 * Words wrapped to a width. Lines that are read from right to left are isolated one by one, so that a terminal turns
 * each by itself; what was isolated inside and is cut by a line's end is closed there and opened again.
 */
export function paragraph(
  text: string,
  { width, direction }: { readonly width: number; readonly direction: Direction },
): readonly string[] {
  if (direction === "ltr") return wrapAnsi(text, width).split("\n");
  const lines = wrapAnsi(text.replace(lineOfFile, "$1\u00a0"), width)
    .replaceAll("\u00a0", " ")
    .split("\n");
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const character of line)
      if (character === openIsolate) open += 1;
      else if (character === close) open = Math.max(0, open - 1);
    return turned(openIsolate.repeat(before) + line + close.repeat(open), direction);
  });
}

/** A key with its value, such as status: closed, is typed as one piece and so stands on one line. */
const lineOfFile = /(\w:) (?=\w)/g;

const openIsolate = "\u2068";
const close = "\u2069";
