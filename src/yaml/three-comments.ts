import { type Comment, commentsIn } from "./comments.ts";
import { readExact } from "./exact.ts";
import { same } from "./three-rows.ts";

/** Puts comments that got lost between two sides above the line they speak of, or at the end; the data stays as it is. */
export function withLostComments(text: string, base: string, sides: readonly string[]): string {
  const known = new Set(commentsIn(base).map(({ words }) => words));
  const standing = new Set(commentsIn(text).map(({ words }) => words));
  let whole = text;
  for (const side of sides) {
    // What stood in the base and is not in one side was taken out by somebody.
    for (const comment of commentsIn(side)) {
      const { words } = comment;
      if (standing.has(words) || known.has(words)) continue;
      standing.add(words);
      whole = withComment(whole, comment, side);
    }
  }
  return whole;
}

function withComment(text: string, { words, about, line }: Comment, side: string): string {
  const key = keyIn(side.split("\n")[about - 1]);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split("\n");
  const places = lines.flatMap((line, index) => (key && keyIn(line) === key ? [index] : []));
  for (const place of about === line ? places : []) {
    const next = lines
      .with(place, `${lines[place]?.trimEnd()} ${words}${end.slice(0, -1)}`)
      .join("\n");
    if (says(next, text, words)) return next;
  }
  for (const place of places) {
    const indent = /^\s*/.exec(lines[place] ?? "")?.[0] ?? "";
    const next = lines.toSpliced(place, 0, `${indent}${words}${end.slice(0, -1)}`).join("\n");
    if (says(next, text, words)) return next;
  }
  const last = `${text}${text === "" || text.endsWith("\n") ? "" : end}${words}${end}`;
  return says(last, text, words) ? last : text;
}

const keyIn = (line = "") => /^\s*(?:-\s+)?([\w-]+):/.exec(line)?.[1];

const says = (next: string, text: string, words: string) =>
  same(readExact(next).value, readExact(text).value) &&
  commentsIn(next).some((each) => each.words === words);
