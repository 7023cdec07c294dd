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

const known = new Map<string, RegExp | undefined>();

/** The letters a language (BCP 47) is written in; `undefined` where this file does not hold its script. */
function lettersOf(language: string): RegExp | undefined {
  if (!known.has(language)) known.set(language, letters[scriptOf(language)]);
  return known.get(language);
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "";
  } catch {
    return "";
  }
}

/** False when words hold no letter of a language's script; true for a script that nobody can judge here. */
export function mayBeIn(words: string, language: string): boolean {
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
