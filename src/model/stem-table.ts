/** What a table looks for. Letters are small, Arabic ones without hamza; a digit is written 0. */
export interface Stems {
  /** Three or four letters, digits or signs, anywhere. */
  readonly parts: string;
  /** Whole words, as far as they consist of letters of one script. */
  readonly words?: readonly string[];
  /** An @, or so many digits in all. */
  readonly digits?: number;
}

const [digit, at, firstLatin, firstArabic] = [1, 2, 8, 34];
/** Characters told apart; everything else is one and the same. A vowel sign of Arabic is as if it were not there. */
const signs = " .-é";
const arabicLetters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
const variants: Readonly<Record<string, string>> = {
  É: "é",
  "\u00a0": " ",
  "\u212a": "k",
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "ء",
  ئ: "ء",
};
const mark = 255;

/** Entries of each table. Exact for three characters, and for more a number made of them: a wrong one among thousands costs a second look. */
const size = 1 << 18;

/**
 * One look at a text for everything that patterns begin with: gives a number in which the bit of each `Stems` is set of which
 * something may stand there. A first look that leaves nothing out: what it does not see, no pattern finds.
 */
export function stemTable(all: readonly Stems[]): (text: string) => number {
  let tables: Tables | undefined;
  return (text) => {
    tables ??= filled(all);
    return look(text, tables);
  };
}

interface Tables {
  readonly classes: Uint8Array;
  /** Of letters with an accent the letter, and of accents by themselves that they are such. */
  readonly bare: Uint8Array;
  readonly threes: Uint8Array;
  readonly fours: Uint8Array;
  readonly words: Uint8Array;
  /** Bits of those that ask for digits, and how many digits the first of them asks for. */
  readonly atSign: number;
  readonly digits: number;
}

function look(text: string, tables: Tables): number {
  const { classes, bare, threes, fours, words, atSign, digits } = tables;
  // Patterns take an accent for the end of a word, or for nothing: of a word that has one, both are looked up.
  let [found, row, word, whole, count] = [0, 0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sign = classes[code] ?? 0;
    if (sign >= firstLatin && sign !== mark) {
      // A word ends where another script begins.
      if (word !== 0 && sign >= firstArabic !== word >= limit) {
        found |= (words[slot(word)] ?? 0) | (words[slot(whole)] ?? 0);
        word = whole = 0;
      }
      if (whole !== 0) whole = nextWord(whole, sign);
      word = nextWord(word, sign);
    } else {
      if (word !== 0) found |= words[slot(word)] ?? 0;
      const letter = code < 0xc0 ? 0 : (bare[code] ?? 0);
      if (letter !== 0) whole = letter === mark ? whole || word : nextWord(whole || word, letter);
      else if (whole !== 0) {
        found |= words[slot(whole)] ?? 0;
        whole = 0;
      }
      word = 0;
      if (sign === mark) continue;
      if (sign === digit) count += 1;
      else if (sign === at) found |= atSign;
    }
    row = ((row << 6) | sign) & 0xffffff;
    found |= (threes[row & 0x3ffff] ?? 0) | (fours[slot(row)] ?? 0);
  }
  if (word !== 0) found |= words[slot(word)] ?? 0;
  if (whole !== 0) found |= words[slot(whole)] ?? 0;
  return count >= digits ? found | atSign : found;
}

/** Numbers of Arabic words are above it, those of others below. */
const limit = 1 << 29;
const nextWord = (word: number, sign: number) =>
  ((Math.imul(word, 37) + sign) & (limit - 1)) | (sign >= firstArabic ? limit : 0) | 0;
const slot = (code: number) => Math.imul(code, 0x9e3779b1) >>> 14;

function filled(all: readonly Stems[]): Tables {
  const [threes, fours, words] = [1, 2, 3].map(() => new Uint8Array(size)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const classes = classTable();
  const put = (table: Uint8Array, place: number, bit: number) => {
    table[place] = (table[place] ?? 0) | bit;
  };
  const numbered = (text: string, next: (code: number, sign: number) => number) =>
    [...text].reduce((code, sign) => next(code, classes[sign.charCodeAt(0)] ?? 0), 0);
  const asRow = (row: number, sign: number) => ((row << 6) | sign) & 0xffffff;
  let [atSign, digits] = [0, Number.POSITIVE_INFINITY];
  for (const [index, stems] of all.entries()) {
    const bit = 1 << index;
    for (const part of stems.parts.split("|"))
      if (part === "") continue;
      else if (part.length === 3) put(threes, numbered(part, asRow), bit);
      else put(fours, slot(numbered(part, asRow)), bit);
    for (const each of stems.words ?? []) put(words, slot(numbered(each, nextWord)), bit);
    if (stems.digits !== undefined) [atSign, digits] = [bit, stems.digits];
  }
  return { classes, bare: bareTable(classes), threes, fours, words, atSign, digits };
}

function bareTable(classes: Uint8Array): Uint8Array {
  const bare = new Uint8Array(0x10000);
  bare.fill(mark, 0x300, 0x370);
  for (let code = 0xc0; code < 0x250; code += 1) {
    const [letter = "", ...accents] = String.fromCharCode(code).normalize("NFD");
    if (accents.length > 0) bare[code] = classes[letter.charCodeAt(0)] ?? 0;
  }
  return bare;
}

function classTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const put = (letters: string, first: number) => {
    for (const [index, letter] of [...letters].entries())
      classes[letter.charCodeAt(0)] = first + index;
  };
  put(signs, at + 1);
  for (const latin of ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])
    put(latin, firstLatin);
  put(arabicLetters, firstArabic);
  classes["@".charCodeAt(0)] = at;
  for (const zero of [0x30, 0x660, 0x6f0]) classes.fill(digit, zero, zero + 10);
  for (const [first, last] of [
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
  ] as const)
    classes.fill(mark, first, last + 1);
  for (const [variant, letter] of Object.entries(variants))
    classes[variant.charCodeAt(0)] = classes[letter.charCodeAt(0)] ?? 0;
  return classes;
}
