import type { Position } from "../model/diagnostic.ts";

/** Line and column of an offset; lines end with \n or \r\n. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}
