import { Lexer } from "yaml";
import type { TextRange } from "../model/diagnostic.ts";

/** A comment of a text, and the line that it speaks of. Lines count from 1. */
export interface Comment {
  readonly words: string;
  readonly range: TextRange;
  readonly line: number;
  /** Its own line where something stands before it, else the next line that holds more than a comment; 0 where none does. */
  readonly about: number;
}

/** The lexer writes one of these before a document, an error and a text; they stand for no character. */
const marks = new Set(["\u0002", "\u0018", "\u001f"]);
const textFollows = "\u001f";

/** Every comment that is one: a # inside a text or within quotes begins none. */
export function commentsIn(text: string): readonly Comment[] {
  const lines = text.split("\n");
  const following = nextContent(lines);
  const comments: Comment[] = [];
  let [offset, line, lineStart, before] = [0, 1, 0, ""];
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && before !== textFollows) {
      const words = token.trimEnd();
      const isAlone = text.slice(lineStart, offset).trim() === "";
      const about = isAlone ? (following[line - 1] ?? 0) : line;
      comments.push({ words, range: { start: offset, end: offset + words.length }, line, about });
    }
    before = token;
    if (marks.has(token)) continue;
    offset += token.length;
    const last = token.lastIndexOf("\n");
    if (last < 0) continue;
    lineStart = offset - token.length + last + 1;
    line += token.split("\n").length - 1;
  }
  return comments;
}

/** For each line the first one from there on that holds more than a comment, counted from 1; 0 where none does. */
function nextContent(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines
    .map((_, index) => lines.length - 1 - index)
    .map((index) => {
      if (/^\s*[^\s#]/.test(lines[index] ?? "")) next = index + 1;
      return next;
    })
    .reverse();
}
