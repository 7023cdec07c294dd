import type { Edit, TextRange } from "../model/diagnostic.ts";
import type { YamlProblem } from "./exact.ts";
import { inQuotes } from "./write-scalar.ts";

/** What happens to people who write YAML by hand. Told from the line as it stands, not from the parser's words. */
export function accidentAt(text: string, offset: number): YamlProblem | undefined {
  const line = lineAt(text, offset);
  return (
    tabAsIndent(text, line) ??
    starForHyphen(text, line) ??
    keysOnOneLine(line) ??
    colonWithoutSpace(line) ??
    colonSplitsText(line) ??
    textAfterQuote(line) ??
    nextLineTooDeep(text, line)
  );
}

interface Line {
  readonly start: number;
  readonly words: string;
  /** Where the next line begins, whatever ends this one; the length of the text behind the last. */
  readonly next: number;
}

/** The line a parser stumbled over: the one of `offset`, or the first after it that says something. */
function lineAt(text: string, offset: number): Line {
  let start = text.lastIndexOf("\n", offset - 1) + 1;
  for (;;) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const words = text.slice(start, end).replace(/\r$/, "");
    if (next < 0) return { start, words, next: text.length };
    if (words.trim() !== "" || next + 1 >= text.length) return { start, words, next: next + 1 };
    start = next + 1;
  }
}

const tabbed = /^ *\t\s*(?=\S)/;

function tabAsIndent(text: string, line: Line): YamlProblem | undefined {
  const own = tabbed.test(line.words) ? line : lineAt(text, line.next);
  const found = tabbed.exec(own.words);
  if (!found) return undefined;
  const tabs = text.slice(own.start).match(/^ *\t/gm)?.length ?? 1;
  return {
    rule: "tab-as-indent",
    message:
      tabs > 1
        ? "A tab stands at the beginning of this line, and of {others} more. YAML counts spaces only: put spaces there, as many as on the lines around."
        : "A tab stands at the beginning of this line. YAML counts spaces only: put spaces there, as many as on the lines around.",
    args: { others: tabs - 1 },
    range: { start: own.start, end: own.start + found[0].length },
  };
}

const starred = /^( *)\*( +\S.*)$/;

/** Items of a list that begin with a star, as in a letter: all of them, since they are one mistake. */
function starForHyphen(text: string, line: Line): YamlProblem | undefined {
  if (!starred.test(line.words)) return undefined;
  let last = line;
  while (last.next < text.length && starred.test(lineAt(text, last.next).words))
    last = lineAt(text, last.next);
  const start = line.start + line.words.indexOf("*");
  const range = { start, end: last.start + last.words.length };
  return {
    rule: "yaml-syntax",
    message: "A star does not begin an item of a list. Write a hyphen and a space instead.",
    range: { start, end: start + 1 },
    edit: { range, text: text.slice(start, range.end).replace(/^( *)\*/gm, "$1-") },
  };
}

/** Keys of an event that stand behind each other without the braces around them. */
const unbraced =
  /^(\s*- +)((?:[a-z_]+: +[^\s,:{}[\]"'][^,:{}[\]]*)(?:, +[a-z_]+: +[^,:{}[\]]+)+?)\s*$/;

function keysOnOneLine({ start, words }: Line): YamlProblem | undefined {
  const [, before = "", keys = ""] = unbraced.exec(words) ?? [];
  if (keys === "") return undefined;
  const range = { start: start + before.length, end: start + before.length + keys.length };
  return {
    rule: "colon-splits-text",
    message:
      "Several keys stand on one line, and the colons split it. Put braces around all of them, or write one key a line.",
    range,
    edit: { range, text: `{${keys}}` },
  };
}

/** A key, and a value right behind its colon. The value of an address on the web begins with two strokes. */
const stuck = /^\s*(?:- +)*([a-z][a-z_-]*):(?!\/\/)[^\s:,]/;

function colonWithoutSpace({ start, words }: Line): YamlProblem | undefined {
  const found = stuck.exec(words);
  if (!found) return undefined;
  const colon = start + words.indexOf(":");
  return {
    rule: "colon-without-space",
    message:
      "No space stands behind this colon, so the line is not read as a key with its value. Put a space there.",
    range: { start: colon, end: colon + 1 },
    edit: { range: { start: colon + 1, end: colon + 1 }, text: " " },
  };
}

/** A key, and a plain value in which a colon ends a word. */
const split = /^(\s*(?:- +)*(?:[\w-]+: +)?)([^\s"'[\]{}|>&*!%@`#,?-][^#]*?:(?: .*)?)$/;

function colonSplitsText({ start, words }: Line): YamlProblem | undefined {
  const [, before = "", rest = ""] = split.exec(words) ?? [];
  if (rest === "" || !/\w: /.test(before)) return undefined;
  const value = rest.replace(/ +#.*$/, "").trimEnd();
  const range = { start: start + before.length, end: start + before.length + value.length };
  return {
    rule: "colon-splits-text",
    message:
      "The colon inside this text splits it, so that the line cannot be read. Put the whole text in quotes.",
    range,
    edit: { range, text: inQuotes(value) },
  };
}

/** A value that begins with a quote and goes on behind the one that closes it. */
const goesOn =
  /^(\s*(?:- +)*(?:[\w-]+: +)?)((["'])(?:(?!\3).)*\3)(?!\3)([^\s,\]}:#].*| +[^\s#,\]}:].*)$/;

function textAfterQuote({ start, words }: Line): YamlProblem | undefined {
  const [, before = "", quoted = "", quote = "", rest = ""] = goesOn.exec(words) ?? [];
  if (rest === "") return undefined;
  const at = start + before.length + quoted.length;
  return {
    rule: "text-after-quote",
    message:
      quote === "'"
        ? "The text ends at this apostrophe, since it began with one, and what follows cannot be read. Put the whole text in double quotes."
        : "The text ends at this quote, and what follows cannot be read. Put the whole text in single quotes, or use other quotes inside.",
    range: { start: at - 1, end: at + rest.trimEnd().length },
    ...(quote === "'" ? wholeInQuotes(start + before.length, words.slice(before.length)) : {}),
  };
}

/** Quotes around a text that was meant to be quoted already: only where it ends with the sign it began with. */
function wholeInQuotes(start: number, value: string): { readonly edit?: Edit } {
  const words = value.trimEnd();
  if (!words.endsWith("'") || words.includes('"')) return {};
  const range: TextRange = { start, end: start + words.length };
  return { edit: { range, text: inQuotes(words.slice(1, -1)) } };
}

/** A key that has its value on its own line, and below it a line that begins further right. */
const valued = /^( *)(?:- +)*[\w-]+: +[^\s#|>]/;
const deeperKey = /^( *)(?:- +)?[\w-]+:(?: |$)/;

function nextLineTooDeep(text: string, line: Line): YamlProblem | undefined {
  const [, indent] = valued.exec(line.words) ?? [];
  if (indent === undefined) return undefined;
  let next = lineAt(text, line.next);
  while (/^\s*#/.test(next.words) && next.next < text.length) next = lineAt(text, next.next);
  const [, deeper] = deeperKey.exec(next.words) ?? [];
  if (deeper === undefined || next.start <= line.start || deeper.length <= indent.length)
    return undefined;
  const at = next.start + deeper.length;
  return {
    rule: "wrong-indentation",
    message:
      "This line begins further right than the one above, which has its value already. Let both begin in the same column.",
    range: { start: at, end: at + next.words.trim().length },
  };
}
