const other = /[^\x00-\x7f]/g;

/** Words in Arabic would come out three times as long, and more would have to be read. */
export function isMostlyAscii(code: string): boolean {
  return (code.match(other)?.length ?? 0) < code.length / 50;
}

/**
 * The same program with every other letter as an escape. One dash outside Latin 1 makes the engine hold and scan the whole
 * file with two bytes a letter, which takes a tenth more time. Behind a backslash, or where a template is taken as it
 * is written, an escape would mean something else: then the build stops.
 */
export function ascii(code: string): string {
  const unfit = /(?<!\\)(?:\\\\)*\\[^\x00-\x7f]|\bString\.raw`[^`]*[^\x00-\x7f]/.exec(code);
  if (unfit) throw new Error(`This cannot be written in ASCII: ${unfit[0]}`);
  return code.replace(
    other,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
