import { folded } from "./folded.ts";

/** What to look for in a text, and what makes a clause mean something else. Both are matched in folded text. */
export interface Claim {
  readonly words: RegExp;
  /** Denies or limits what the words seem to claim. */
  readonly doubt: RegExp;
}

/** The words that claim something, in the first clause that does so without doubt; `undefined` when none does. */
export function claimIn(text: string, { words, doubt }: Claim): string | undefined {
  for (const clause of folded(text).split(/[;؛\n!?؟]|[.:]\s/)) {
    const found = words.exec(clause);
    if (found && !doubt.test(clause)) return found[0].trim();
  }
  return undefined;
}

/** Names of currencies as they follow a sum, folded: codes (ISO 4217) of the region, and words in three languages. */
export const currencies =
  "(?:sdg|usd|eur|egp|jod|jd|lbp|etb|ern|ssp|xaf|xof|tnd|mad|dzd|lyd|dollars?|euros?|(?:sudanese )?pounds?|dinars?|francs?|birr|جنيه(?:ات|ا)?|دينار|دنانير|دولار|يورو|فرنك)";
