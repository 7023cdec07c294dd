import type { Direction } from "./direction.ts";
import { paragraph } from "./paragraph.ts";
import { printable } from "./printable.ts";

/**
 * Lines of a document on a screen, each kept in the direction of its language. What the document itself set apart stays so;
 * whatever else could steer a terminal becomes visible. With a width, long lines break between words and go on below
 * their beginning.
 */
export function screenLines(
  lines: readonly string[],
  { direction, width }: { readonly direction: Direction; readonly width?: number },
): string {
  const safe = lines.map((line) =>
    line
      .split(/([\u2066-\u2069])/)
      .map((part, index) => (index % 2 === 0 ? printable(part) : part))
      .join(""),
  );
  const broken = width === undefined ? safe : safe.flatMap((line) => inWidth(line, width));
  const kept = direction === "rtl" ? broken.map((line) => `\u2067${line}\u2069`) : broken;
  return `${kept.join("\n")}\n`;
}

/** A line in parts that a screen has room for; the mark of a list, or a label of a column, and the space before it stand before the first only. */
function inWidth(line: string, width: number): readonly string[] {
  const [label = ""] = /^ {2,}\S(?:.*?\S)?:? {2,}(?=\S)/.exec(line) ?? [];
  const [mark = ""] = /^ *(?:– )?/.exec(line) ?? [];
  const lead = label.length > 0 && label.length <= width / 2 ? label : mark;
  const room = Math.max(20, width - lead.length);
  return paragraph(whole(line.slice(lead.length)), { width: room, direction: "ltr" }).map(
    (part, index) =>
      (index === 0 ? lead : " ".repeat(lead.length)) + part.replaceAll("\u00a0", " "),
  );
}

/** A number that is set apart from words of the other direction stays on one line. */
const whole = (text: string) =>
  text.replace(/\u2066[^\u2066-\u2069]*\u2069/g, (number) => number.replaceAll(" ", "\u00a0"));
