import { phrases } from "./ar-rule-phrases.ts";
import { files } from "./ar-rules-files.ts";
import { people } from "./ar-rules-people.ts";
import { routine } from "./ar-rules-routine.ts";
import { syntax } from "./ar-rules-syntax.ts";
import { values } from "./ar-rules-values.ts";
import { written } from "./ar-rules-written.ts";
import type { RuleTranslation } from "./rule-words.ts";

/**
 * What `validate` and `explain` say of rules, in Arabic. Keys of the file format, commands and names in braces stay as
 * they are. A rule that is not here, and a sentence that is not here, is said in English.
 */
export const rules: RuleTranslation = {
  rules: { ...files, ...syntax, ...written, ...values, ...people, ...routine },
  phrases,
};
