export type Direction = "ltr" | "rtl";

/**
 * A line isolated in its direction; from left to right it stays as it is. In one from right to left, days, ranges and
 * signs of the file format keep their order: 2026-11-02 would be shown as 02-11-2026, and 18+ as +18.
 */
export function turned(line: string, direction: Direction): string {
  return direction === "rtl" ? `\u2067${line.replace(latin, kept)}\u2069` : line;
}

/** Words before a line that is turned already: they belong behind the sign that turns it. */
export function before(words: string, line: string, direction: Direction): string {
  const turn = direction === "rtl" ? 1 : 0;
  return line.slice(0, turn) + words + line.slice(turn);
}

/** Colours, which are signs to the terminal and no part of the words; or what is not written from right to left, with the spaces inside it. */
const latin = /\u001b\[[\d;]*m|[!-~]+(?: +[!-~]+)*/g;
const colors = /(?:\u001b\[[\d;]*m)+$/;

/** What a terminal puts in order by itself: words from letter to letter, and numbers without signs. */
const inOrder = /^[a-z](?:.*[a-z])?$|^\d+$|^[^a-z\d<>]*$/i;

function kept(run: string, offset: number, line: string): string {
  if (run.startsWith("\u001b")) return run;
  const previous = line.slice(0, offset).replace(colors, "").at(-1) ?? " ";
  if (previous === isolate) return run;
  // A sign right behind a word, and the end of a sentence, belong to the sentence.
  const form = previous === " " ? /^()(.*?)([.,:;!?( ]*)$/ : /^([.,:;!?) ]*)(.*?)([.,:;!?( ]*)$/;
  const [, before = "", code = "", after = ""] = form.exec(run) ?? [];
  return inOrder.test(code) ? run : `${before}\u2066${code}\u2069${after}`;
}

/** What was put into the sentence is set apart already. */
const isolate = "\u2068";

/** How a sentence is read, by its own letters: one that is not translated stays English among Arabic ones. */
export function directionIn(sentence: string): Direction {
  return /[\u0590-\u08ff]/.test(sentence.replace(/\{\w+\}/g, "")) ? "rtl" : "ltr";
}
