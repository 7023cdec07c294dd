const beyondAscii = /[\u0080-\uffff]/;
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;

/** A text for comparing: small letters without accents, Arabic without vowel signs and with one form of each letter. */
export function folded(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .normalize("NFD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "ا")
    .replace(/\u0649/g, "ي")
    .replace(/\u0629/g, "ه");
}
