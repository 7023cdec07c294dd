import { conflictMarkers } from "./conflict-markers.ts";
import { duplicateId } from "./duplicate-id.ts";
import { hiddenPlaceLocated } from "./hidden-place-located.ts";
import { readingRules } from "./reading.ts";
import { reviewOverdue } from "./review-overdue.ts";
import type { Rule } from "./rule.ts";
import { unknownCode } from "./unknown-code.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Every rule, in the order in which its findings are told. One file and one line a rule. */
export const rules: readonly Rule[] = [
  ...readingRules,
  conflictMarkers,
  duplicateId,
  unknownCode,
  unknownReference,
  hiddenPlaceLocated,
  reviewOverdue,
];
