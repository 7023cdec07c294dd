import { longest, pad } from "./cells.ts";
import type { Direction } from "./direction.ts";
import { paragraph } from "./paragraph.ts";

/** A label, and what stands beside it. */
interface Labelled {
  readonly label: string;
  readonly values: readonly string[];
}

const indent = 2;

/**
 * Lines for `screenLines`, which makes them safe to show. Labels in a column, words beside them; long words go on below where they began. Right to left, label and words stand
 * on one line, since terminals disagree on columns there.
 */
export function labelledLines(
  rows: readonly Labelled[],
  { width, direction }: { readonly width: number; readonly direction: Direction },
): readonly string[] {
  const before = direction === "rtl" ? indent : longest(rows.map(({ label }) => label)) + indent;
  const room = Math.max(20, width - before - indent);
  return rows.flatMap(({ label, values }) => {
    const said = values.flatMap((value, index) =>
      direction === "rtl" && index === 0 ? `${label}: ${value}` : value,
    );
    const lines = said.flatMap((value) =>
      paragraph(value.replace(/\s*\n\s*/g, " "), { width: room, direction: "ltr" }),
    );
    return lines.map((line, index) => {
      if (direction === "rtl") return " ".repeat(index === 0 ? indent : indent * 2) + line;
      return " ".repeat(indent) + pad(index === 0 ? label : "", before) + line;
    });
  });
}
