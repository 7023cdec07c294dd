/** Characters of one unit. Source of the alphabet: 3GPP TS 23.038, 6.2.1, the default alphabet of text messages. */
const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Characters of its extension table, of two units. */
const extended = new Set("\f^{}\\[~]|€");

/** Units that one message holds, and each part of a longer one, which begins with six bytes of its own (3GPP TS 23.040). */
const rooms = { "GSM-7": { alone: 160, part: 153 }, "UCS-2": { alone: 70, part: 67 } } as const;

/** How a text is sent. */
export interface SmsSize {
  readonly alphabet: keyof typeof rooms;
  /** Messages that somebody pays for. */
  readonly parts: number;
  readonly used: number;
  /** Units that fit into that many parts. */
  readonly room: number;
}

/** Counts the parts of a text message. One letter outside the default alphabet makes all of it cost twice as much and more. */
export function smsSize(text: string): SmsSize {
  const signs = [...text];
  const alphabet = signs.every(isDefault) ? "GSM-7" : "UCS-2";
  const units = signs.map((sign) =>
    alphabet === "UCS-2" ? sign.length : extended.has(sign) ? 2 : 1,
  );
  const { alone, part } = rooms[alphabet];
  const used = units.reduce((sum, each) => sum + each, 0);
  if (used <= alone) return { alphabet, parts: 1, used, room: alone };
  const parts = partsOf(units, part);
  return { alphabet, parts, used, room: parts * part };
}

/** A sign of two units is never cut: it goes to the next part whole. */
function partsOf(units: readonly number[], room: number): number {
  let [parts, filled] = [1, 0];
  for (const each of units) {
    if (filled + each > room) [parts, filled] = [parts + 1, 0];
    filled += each;
  }
  return parts;
}

const isDefault = (sign: string): boolean => basic.has(sign) || extended.has(sign);

const plainSigns: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  œ: "oe",
  Œ: "OE",
};

/**
 * The same words in signs that take least room: without typography, and in Latin letters without the accents that the default
 * alphabet lacks, if then all of them are in it. A range of times has a hyphen: it keeps its order in a right-to-left message.
 */
export function inFewUnits(text: string): string {
  const spaced = text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/(\d)\s?–\s?(\d)/g, "$1-$2")
    .trim();
  const plain = [...spaced.replace(/ · /g, ", ")].map(plainSign).join("");
  return [...plain].every(isDefault) ? plain : spaced;
}

function plainSign(sign: string): string {
  if (isDefault(sign)) return sign;
  return plainSigns[sign] ?? sign.normalize("NFD").replace(/\p{M}/gu, "");
}
