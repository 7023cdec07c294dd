import type { Direction } from "./direction.ts";
import { printable } from "./printable.ts";

/**
 * Lines of a document on a screen, each kept in the direction of its language. What the document itself set apart stays so;
 * whatever else could steer a terminal becomes visible.
 */
export function screenLines(lines: readonly string[], direction: Direction): string {
  const safe = lines.map((line) =>
    line
      .split(/([\u2066-\u2069])/)
      .map((part, index) => (index % 2 === 0 ? printable(part) : part))
      .join(""),
  );
  const kept = direction === "rtl" ? safe.map((line) => `\u2067${line}\u2069`) : safe;
  return `${kept.join("\n")}\n`;
}
