/** A text and the place in it that a reader has reached. Readers move it, and return `undefined` once they are lost. */
export interface Lines {
  readonly text: string;
  /** The next character to read. */
  at: number;
  /** Where this line ends, before its line break. */
  end: number;
  /** Where the next line begins. */
  next: number;
  /** The column in which what is read now began; -1 after the last line. */
  indent: number;
}

/** The characters that mean something, by their codes. */
export const sign = {
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  double: 0x22,
  hash: 0x23,
  single: 0x27,
  comma: 0x2c,
  hyphen: 0x2d,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  greater: 0x3e,
  bracket: 0x5b,
  backslash: 0x5c,
  bracketEnd: 0x5d,
  underscore: 0x5f,
  brace: 0x7b,
  bar: 0x7c,
  braceEnd: 0x7d,
} as const;

/** Opening brackets on a line, in words or not; the exact reader refuses ten more. */
const mostBrackets = 20;
/** Likewise for spaces in a row. */
const mostSpaces = " ".repeat(60);

/** Whether a text has only characters that every reader of YAML takes for the same, and none of them absurdly often. */
export function isOrdinary(text: string): boolean {
  let brackets = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < sign.space) {
      if (code === sign.newline) brackets = 0;
      else if (code !== sign.return || text.charCodeAt(at + 1) !== sign.newline) return false;
    } else if (code === sign.bracket || code === sign.brace) {
      brackets += 1;
      if (brackets > mostBrackets) return false;
    } else if (code >= 0x7f && isStrange(code)) return false;
  }
  return !text.includes(mostSpaces);
}

/** Control characters, line breaks of other kinds, the byte order mark and what is no character. */
function isStrange(code: number): boolean {
  if (code <= 0x9f || code >= 0xfffe) return true;
  return code === 0x2028 || code === 0x2029 || code === 0xfeff;
}

/** A text from its first line that says something. */
export function linesOf(text: string): Lines {
  const lines: Lines = { text, at: 0, end: 0, next: 0, indent: 0 };
  nextLine(lines);
  return lines;
}

/** Goes to the first sign of the next line that is neither empty nor a comment. */
export function nextLine(lines: Lines): void {
  const { text } = lines;
  while (lines.next < text.length) {
    const start = lines.next;
    measureLine(lines);
    if (lines.at < lines.end && text.charCodeAt(lines.at) !== sign.hash) {
      lines.indent = lines.at - start;
      return;
    }
  }
  lines.indent = -1;
}

/** Takes the next line, whatever it says, and stands behind its indentation. */
export function measureLine(lines: Lines): void {
  const { text, next: start } = lines;
  const found = text.indexOf("\n", start);
  const newline = found < 0 ? text.length : found;
  const isWindows = newline > start && text.charCodeAt(newline - 1) === sign.return;
  lines.at = start;
  lines.end = isWindows ? newline - 1 : newline;
  lines.next = newline + 1;
  skipSpaces(lines);
}

export function skipSpaces(lines: Lines): void {
  while (lines.text.charCodeAt(lines.at) === sign.space) lines.at += 1;
}
