/** How a script looks in the encodings of Windows for it. */
interface Candidate {
  readonly encoding: string;
  readonly letters: RegExp;
}

/** Encodings of Windows whose letters beyond ASCII are nearly all of one script. */
const scripts: readonly Candidate[] = [
  { encoding: "windows-1256", letters: /[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/g },
  { encoding: "windows-1251", letters: /[\u0400-\u045f\u0490\u0491]/g },
];

/** Letters of words in the languages of western, central and south-eastern Europe. */
const latin: readonly Candidate[] = [
  {
    encoding: "windows-1252",
    letters: /[àâäáãåçéèêëíìîïñóòôöõúùûüýÿæœßÀÂÄÁÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜ«»’“”–—°€]/g,
  },
  { encoding: "windows-1250", letters: /[ąćęłńśźżčďěňřšťůžőűáéíóúýäöüĄĆĘŁŃŚŹŻČŘŠŽ„”–]/g },
  { encoding: "windows-1254", letters: /[ğışçöüâîûĞİŞÇÖÜ’“”–]/g },
  { encoding: "macintosh", letters: /[àâäáãåçéèêëíìîïñóòôöõúùûüÿæœßÉÀÇ«»’“”–—]/g },
];

/**
 * The likeliest encoding of a text: what its first bytes say, where zeros stand, UTF-8 wherever that is possible; else the
 * one in which its letters beyond ASCII make words of one script.
 */
export function guessEncoding(bytes: Buffer): string {
  const { isUtf8 } = process.getBuiltinModule("node:buffer");
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = (rest: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  if (zeros(1) > sample.length / 8) return "utf-16le";
  if (zeros(0) > sample.length / 8) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : guessWindows(bytes);
}

function guessWindows(bytes: Buffer): string {
  const high = Buffer.from(bytes.filter((byte) => byte >= 0x80).subarray(0, 1 << 16));
  const words = Buffer.from(bytes.subarray(0, 1 << 16));
  const ofScript = scripts.map((each) => ({ ...each, share: shareOf(high, each) }));
  const best = ofScript.reduce((a, b) => (b.share > a.share ? b : a));
  // In words of such a script letters stand in rows; an accent in a Latin word stands alone.
  if (best.share > 0.8 && rows(words) > 0.5) return best.encoding;
  const ofLatin = latin.map((each) => ({ ...each, share: shareOf(high, each) }));
  return ofLatin.reduce((a, b) => (b.share > a.share ? b : a)).encoding;
}

/** How many of the bytes are letters that words in this encoding have. */
function shareOf(high: Buffer, { encoding, letters }: Candidate): number {
  const text = new TextDecoder(encoding).decode(high);
  return (text.match(letters)?.length ?? 0) / Math.max(1, high.length);
}

/** How many of the bytes beyond ASCII stand beside another one. */
function rows(bytes: Buffer): number {
  let [all, beside] = [0, 0];
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    all += 1;
    if ((bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80) beside += 1;
  }
  return beside / Math.max(1, all);
}
