/** Letters at the beginning of a needle by which it is looked for; a shorter one cannot be. */
export const shortestNeedle = 6;

/** Needles by the number that stands for their first letters. */
interface Index {
  readonly byStart: ReadonlyMap<number, readonly string[]>;
  /** True where some needle has this number, up to its lowest bits: asked first, because it is asked for every letter. */
  readonly mayStart: Uint8Array;
}

const bits = 0xffff;
const base = 0x01000193;

/** Prepares needles for being looked for, all at once, in long texts. */
export function needleIndex(needles: Iterable<string>): Index {
  const byStart = new Map<number, string[]>();
  const mayStart = new Uint8Array(bits + 1);
  for (const needle of new Set(needles)) {
    if (needle.length < shortestNeedle) continue;
    const start = numberOf(needle);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
    mayStart[start & bits] = 1;
  }
  return { byStart, mayStart };
}

/** Which of the needles stand in a text: one walk through it, however many there are (after Rabin and Karp). */
export function* foundNeedles(
  text: string,
  { byStart, mayStart }: Index,
): Iterable<{ readonly needle: string; readonly at: number }> {
  if (byStart.size === 0 || text.length < shortestNeedle) return;
  let first = 1;
  for (let index = 1; index < shortestNeedle; index += 1) first = Math.imul(first, base);
  let number = numberOf(text);
  for (let at = 0; ; at += 1) {
    if (mayStart[number & bits] === 1)
      for (const needle of byStart.get(number) ?? [])
        if (text.startsWith(needle, at)) yield { needle, at };
    const next = at + shortestNeedle;
    if (next >= text.length) return;
    const without = (number - Math.imul(text.charCodeAt(at), first)) | 0;
    number = (Math.imul(without, base) + text.charCodeAt(next)) | 0;
  }
}

function numberOf(text: string): number {
  let number = 0;
  for (let index = 0; index < shortestNeedle; index += 1)
    number = (Math.imul(number, base) + text.charCodeAt(index)) | 0;
  return number;
}
