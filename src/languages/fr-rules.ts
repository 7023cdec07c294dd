import { phrases } from "./fr-rule-phrases.ts";
import { files } from "./fr-rules-files.ts";
import { people } from "./fr-rules-people.ts";
import { routine } from "./fr-rules-routine.ts";
import { syntax } from "./fr-rules-syntax.ts";
import { values } from "./fr-rules-values.ts";
import { written } from "./fr-rules-written.ts";
import type { RuleTranslation } from "./rule-words.ts";

/**
 * What `validate` and `explain` say of rules, in French. Keys of the file format, commands and names in braces stay as
 * they are. A rule that is not here, and a sentence that is not here, is said in English.
 */
export const rules: RuleTranslation = {
  rules: { ...files, ...syntax, ...written, ...values, ...people, ...routine },
  phrases,
};
