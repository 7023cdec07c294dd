/** Letters of each script in which languages of help desks are written, by its ISO 15924 code. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Armn: /\p{Script=Armenian}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Latn: /\p{Script=Latin}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Thai: /\p{Script=Thai}/u,
};

/** Letters that surely are of a script, asked first: to make the set of all takes the engine a millisecond. */
const sure: Readonly<Record<string, RegExp>> = {
  Arab: /[\u0621-\u063a\u0641-\u064a]/,
  Latn: /[A-Za-z]/,
};

/** What the system's tables say of the languages of most pathways; to open them takes two milliseconds of every run. */
export const usualScripts: Readonly<Record<string, string>> = {
  ar: "Arab",
  en: "Latn",
  fr: "Latn",
};

const known = new Map<string, RegExp | undefined>();

/** The letters a language (BCP 47) is written in; `undefined` where this file does not hold its script. */
function lettersOf(language: string): RegExp | undefined {
  if (!known.has(language))
    known.set(language, letters[usualScripts[language] ?? scriptOf(language)]);
  return known.get(language);
}

/** The script that the system's tables give for a language; empty where they have none. */
export function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "";
  } catch {
    return "";
  }
}

/** False when words hold no letter of a language's script; true for a script that nobody can judge here. */
export function mayBeIn(words: string, language: string): boolean {
  const usual = usualScripts[language];
  if (usual !== undefined && sure[usual]?.test(words)) return true;
  return lettersOf(language)?.test(words) !== false;
}

/**
 * The language that words stand for by their letters: `asked` where it could be that one, else the first of `languages`
 * whose letters they hold; `undefined` where none of them can be told by its letters, as with digits alone.
 */
export function languageByLetters(
  words: string,
  languages: readonly string[],
  asked: string | undefined = languages[0],
): string | undefined {
  const all = asked === undefined ? languages : [asked, ...languages];
  return all.find((each) => lettersOf(each)?.test(words) === true);
}
