import stringWidth from "string-width";
import { isolated } from "./printable.ts";

/** The columns that the widest of some texts takes on a screen. */
export const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((each) => stringWidth(each)));

/** Cuts by what a terminal shows, not by characters. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Pads to a width; right-to-left text is isolated, so that the columns beside it stay where they are. */
export function pad(cell: string, width: number): string {
  return isolated(cell) + " ".repeat(Math.max(0, width - stringWidth(cell)));
}
