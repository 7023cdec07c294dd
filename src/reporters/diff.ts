import { Chalk, type ChalkInstance } from "chalk";
import { createTwoFilesPatch } from "diff";
import { printable } from "./printable.ts";

/** A file before and after; `undefined` where there is none. */
export interface Difference {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** How the lines are to be read: by a person at a terminal, or by `git apply`, which needs every byte. */
export interface DiffStyle {
  readonly isTerminal: boolean;
  readonly color: boolean;
}

/** What changes, as unified diffs. */
export function diffText(differences: readonly Difference[], style: DiffStyle): string {
  const paint = new Chalk({ level: style.color ? 1 : 0 });
  return differences
    .map(({ file, before, after }) => {
      const patch = createTwoFilesPatch(
        before === undefined ? "/dev/null" : `a/${file}`,
        after === undefined ? "/dev/null" : `b/${file}`,
        before ?? "",
        after ?? "",
      );
      const [, ...lines] = patch.split("\n");
      return lines.map((line) => dressed(line, style.isTerminal, paint)).join("\n");
    })
    .join("");
}

function dressed(line: string, isTerminal: boolean, paint: ChalkInstance): string {
  const text = isTerminal ? printable(line.replace(/\r$/, "")) : line;
  if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(text);
  if (line.startsWith("+")) return paint.green(text);
  if (line.startsWith("-")) return paint.red(text);
  return line.startsWith("@@") ? paint.cyan(text) : text;
}
