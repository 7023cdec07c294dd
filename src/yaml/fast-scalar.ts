import { type Lines, sign } from "./fast-lines.ts";

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const longestWord = 5;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Numbers no entry has: of other bases, infinite, none at all. */
const oddNumber = /^[-+]?(?:0[a-z]|\.[in])/i;

/** Plain text up to the end of the line or a comment. It goes on in no second line: that is deeper, so its reader sees it. */
export function readPlain(lines: Lines): unknown {
  const { text, at: start, end } = lines;
  if (!startsPlain(lines)) return undefined;
  let last = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign.space) continue;
    if (code === sign.hash && last < at) break;
    if (code === sign.colon && (at + 1 === end || text.charCodeAt(at + 1) === sign.space))
      return undefined;
    last = at + 1;
  }
  lines.at = last;
  return meaning(text.slice(start, last));
}

/** Plain text up to a comma or a closing bracket, which must stand on the same line. */
export function readPlainInBrackets(lines: Lines): unknown {
  const { text, at: start, end } = lines;
  if (!startsPlain(lines)) return undefined;
  let last = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign.space) continue;
    if (code === sign.comma || code === sign.bracketEnd || code === sign.braceEnd) {
      lines.at = last;
      return meaning(text.slice(start, last));
    }
    if (code === sign.bracket || code === sign.brace) return undefined;
    if (code === sign.hash && last < at) return undefined;
    if (code === sign.colon && ' ,[]{}"'.includes(text.charAt(at + 1))) return undefined;
    last = at + 1;
  }
  return undefined;
}

/** Whether plain text can begin here. A hyphen begins it only before a letter or digit. */
function startsPlain({ text, at, end }: Lines): boolean {
  if (at >= end) return false;
  if (text.charCodeAt(at) === sign.hyphen) return /[\dA-Za-z.]/.test(text.charAt(at + 1));
  return !"!\"#%&'*,:>?@[]`{|}".includes(text.charAt(at));
}

/** What a plain word means in the core schema of YAML 1.2; `undefined` when it is an odd number. */
function meaning(word: string): unknown {
  const first = word.charCodeAt(0);
  const mayBeNumber = first <= sign.nine;
  if (!mayBeNumber) {
    const value = word.length <= longestWord ? words.get(word) : undefined;
    return value === undefined ? word : value;
  }
  if (oddNumber.test(word)) return undefined;
  return decimal.test(word) ? Number(word) : word;
}

/** Text in double quotes that close on the same line, with the escapes that people write: quotes, backslashes, line breaks. */
export function readDoubleQuoted(lines: Lines): string | undefined {
  const { text, at: open, end } = lines;
  let escapes = false;
  for (let at = open + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign.double) {
      lines.at = at + 1;
      const inside = text.slice(open + 1, at);
      return escapes ? inside.replace(/\\(.)/g, unescaped) : inside;
    }
    if (code !== sign.backslash) continue;
    at += 1;
    if (!'"\\n'.includes(text.charAt(at))) return undefined;
    escapes = true;
  }
  return undefined;
}

const unescaped = (_: string, sign: string) => (sign === "n" ? "\n" : sign);

/** Text in single quotes that close on the same line; two in a row are one in the text. */
export function readSingleQuoted(lines: Lines): string | undefined {
  const { text, at: open, end } = lines;
  let doubled = false;
  for (let at = open + 1; at < end; at += 1) {
    if (text.charCodeAt(at) !== sign.single) continue;
    if (text.charCodeAt(at + 1) !== sign.single) {
      lines.at = at + 1;
      const inside = text.slice(open + 1, at);
      return doubled ? inside.replaceAll("''", "'") : inside;
    }
    at += 1;
    doubled = true;
  }
  return undefined;
}
