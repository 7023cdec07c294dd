export type Direction = "ltr" | "rtl";

/** A line isolated in its direction; from left to right it stays as it is. */
export function turned(line: string, direction: Direction): string {
  return direction === "rtl" ? `\u2067${line}\u2069` : line;
}

/** How a sentence is read, by its own letters: one that is not translated stays English among Arabic ones. */
export function directionIn(sentence: string): Direction {
  return /[\u0590-\u08ff]/.test(sentence.replace(/\{\w+\}/g, "")) ? "rtl" : "ltr";
}
