/** What is known of bytes that are no text in UTF-8: how they were probably saved, and where that shows. */
export interface Encoding {
  readonly reason: string;
  /** The first line that cannot be read, from 1; absent where the whole file is in another encoding. */
  readonly line?: number;
}

/** Tells how a file was saved that is not in UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  const isWide =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    first === 0 ||
    second === 0;
  if (isWide)
    return {
      reason:
        "it is saved as UTF-16, which some editors call Unicode; save it again with the encoding UTF-8",
    };
  const line = lineOf(bytes);
  return {
    reason: `line ${line} holds a letter in an older encoding, such as those of Windows; save it again with the encoding UTF-8, and look whether its letters are still right`,
    line,
  };
}

/** The line of the first byte that is no UTF-8: the text up to there is, the text with it is not. */
function lineOf(bytes: Uint8Array): number {
  const { isUtf8 } = process.getBuiltinModule("node:buffer");
  let line = 1;
  let start = 0;
  for (;;) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    if (next < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = next + 1;
    line += 1;
  }
}
