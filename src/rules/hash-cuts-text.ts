import { blockTexts, isWithin } from "./block-text.ts";
import type { TextRule } from "./rule.ts";

/** Keys under which sentences and addresses stand, and the languages they are in. A remark behind a code or a date is one. */
const ofText =
  /^(?:name|title|address|directions|description|not_provided|good_to_know|note|text|why|reason|place|what|to_whom|consent|accompaniment|who_pays|waived_for|phone_cost|privacy|must_say|what_happens_next|desk_note|[a-z]{2,3})$/;

/** A plain value, and behind it a # with a number. */
const cut =
  /^([ \t]*(?:- +)*([\w-]+):[ \t]+)([^\s"'#|>&*!%@`{[][^\n#]*?)([ \t]+#\s?[\d\u0660-\u0669\u06f0-\u06f9][^\n]*?)\r?$/gm;

export const hashCutsText: TextRule = {
  id: "hash-cuts-text",
  severity: "warning",
  stage: "text",
  title: "A # with a number cuts the text",
  why: "To YAML everything behind a # is a remark: the number of the house or the room is missing in every document.",
  remedy: "Put the whole text in quotes; or, if it is a remark, begin it with a word.",
  example: {
    wrong: "address: Building # 4, second floor",
    right: 'address: "Building # 4, second floor"',
  },
  *check(text) {
    if (!text.includes("#") || !/#\s?[\d\u0660-\u0669\u06f0-\u06f9]/.test(text)) return;
    let blocks: ReturnType<typeof blockTexts> | undefined;
    for (const { index, 1: before = "", 2: key = "", 3: kept = "", 4: lost = "" } of text.matchAll(
      cut,
    )) {
      if (!ofText.test(key)) continue;
      blocks ??= blockTexts(text);
      if (isWithin(index, blocks)) continue;
      const start = index + before.length + kept.length + lost.search(/#/);
      yield {
        path: [],
        range: { start, end: index + before.length + kept.length + lost.trimEnd().length },
        message:
          "The text ends before this #, and what follows is lost as a remark. Put the whole text in quotes; if it is a remark, begin it with a word.",
      };
    }
  },
};
