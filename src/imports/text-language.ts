/** Languages that are written in Arabic letters. */
const arabicScript = /^(?:ar|fa|ur|ps|ckb|ug|sd)\b/;

/**
 * The language in which a text probably stands, by its letters: the first of the pathway's that is written so; the first
 * of all where none is.
 */
export function languageOfText(text: string, languages: readonly string[]): string {
  const isArabic = /[\u0600-\u06ff]/.test(text);
  const first = languages[0] ?? "en";
  return languages.find((each) => arabicScript.test(each) === isArabic) ?? first;
}
