import type { YAMLError } from "yaml";
import type { YamlProblem } from "./exact.ts";
import { accidentAt } from "./syntax-accidents.ts";

/** What a parser's complaint means to somebody who edits an entry. The place matters more than the parser's words. */
const sentences: Readonly<Record<string, string>> = {
  BAD_INDENT:
    "This line stands too far left or right. Lines that belong together begin in the same column.",
  MISSING_CHAR: "A quote, bracket or colon is missing here.",
  UNEXPECTED_TOKEN:
    "This does not belong here. Put the text in quotes if it holds a colon, a bracket or a #.",
  BLOCK_AS_IMPLICIT_KEY: 'A colon inside the text splits it. Put the whole text in quotes: "…".',
  MULTILINE_IMPLICIT_KEY:
    'A colon is missing on this line, or a colon inside the text splits it. Put text in quotes: "…".',
  KEY_OVER_1024_CHARS: "A colon is missing near the beginning of this line.",
  BAD_DQ_ESCAPE:
    "A backslash inside double quotes has a meaning of its own. Write it twice, or use single quotes.",
  BAD_ALIAS: "The text begins with a sign that YAML keeps for itself. Put it in quotes.",
  BAD_SCALAR_START: "The text begins with a sign that YAML keeps for itself. Put it in quotes.",
  NON_STRING_KEY: "The word before the colon must be plain text.",
  BLOCK_IN_FLOW:
    "Inside brackets everything stands on one line. Write one item a line below each other instead.",
};

/** Turns a parser's error into a problem a coordinator can act on. */
export function plainSyntax(error: YAMLError, text: string): YamlProblem {
  const open = /closing (["'])/.exec(error.message)?.[1];
  const quote = open === undefined ? undefined : openQuote(text, open, error.pos[0]);
  if (quote !== undefined)
    return {
      rule: "yaml-syntax",
      message: "This quote is opened and never closed. Close it at the end of the text.",
      range: { start: quote, end: quote + 1 },
    };
  const bracket = /end with a [\]}]/.test(error.message)
    ? openBracket(text, error.pos[0])
    : undefined;
  if (bracket !== undefined)
    return {
      rule: "yaml-syntax",
      message:
        "This bracket is opened and never closed on its line. Put {closing} behind its last item, or write one item a line.",
      args: { closing: text[bracket] === "[" ? "]" : "}" },
      range: { start: bracket, end: bracket + 1 },
    };
  const accident = accidentAt(text, error.pos[0]);
  if (accident) return accident;
  const [start, end] = error.pos;
  const from = Math.min(start, text.length);
  return {
    rule: error.code === "BAD_INDENT" ? "wrong-indentation" : "yaml-syntax",
    message:
      sentences[error.code] ??
      "This line cannot be read. Compare it with the lines above and below.",
    range: { start: from, end: Math.min(Math.max(end, from + 1), Math.max(text.length, from)) },
  };
}

/** The parser notices an open quote at the end of the file; the person looks for where it began. */
function openQuote(text: string, quote: string, before: number): number | undefined {
  const opening = new RegExp(`(?:^|[:,[{-] *)${quote}(?=[^${quote}\\n]*$)`, "gm");
  const found = [...text.slice(0, before).matchAll(opening)].at(-1);
  return found && found.index + found[0].length - 1;
}

/** The last bracket before a place that opens a value and is not closed on its line. */
function openBracket(text: string, before: number): number | undefined {
  const opening = /(?:^|[:,[{-]) *([[{])[^\]}\n]*$/gm;
  const found = [...text.slice(0, before).matchAll(opening)].at(-1);
  return found && found.index + found[0].search(/[[{][^[{]*$/);
}
