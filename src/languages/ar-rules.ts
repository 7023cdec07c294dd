import { phrases } from "./ar-rule-phrases.ts";
import { peopleRules } from "./ar-rules-people.ts";
import { readingRules } from "./ar-rules-reading.ts";
import { routineRules } from "./ar-rules-routine.ts";
import { valueRules } from "./ar-rules-values.ts";
import type { RuleTranslation } from "./rule-words.ts";

/**
 * What `validate` and `explain` say of rules, in Arabic. Keys of the file format, commands and names in braces stay as
 * they are. A rule that is not here, and a sentence that is not here, is said in English.
 */
export const rules: RuleTranslation = {
  rules: { ...readingRules, ...valueRules, ...peopleRules, ...routineRules },
  phrases,
};
