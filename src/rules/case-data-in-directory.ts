import { caseIn } from "../model/case-words.ts";
import { textsOf } from "./file-texts.ts";
import { mayStandIn } from "./glance.ts";
import { keepsOut } from "./keeps-out.ts";
import type { FileRule } from "./rule.ts";

export const caseDataInDirectory: FileRule = {
  id: "case-data-in-directory",
  severity: "blocking",
  stage: "file",
  title: "The file tells about a person who was served",
  why: "A directory is copied, printed and lost; what it says about one person can be used against them, and Git keeps it for ever.",
  remedy:
    "Take it out, and keep it where referrals are recorded (records in pathway.yaml). What was saved in Git stays in its history: ask for help to remove it there. In a provider's file only these words are kept out of documents; in pathway.yaml and protocols nothing is, and it is an error.",
  example: {
    wrong: "notes_about_the_service: The client was sent away in March",
    right: "notes_about_the_service: People were sent away in March",
  },
  when: ({ written }) => mayStandIn(written, "case"),
  *check({ written, source }) {
    const severity = keepsOut(source);
    for (const { path, words } of textsOf(written)) {
      const found = caseIn(words);
      if (found === undefined) continue;
      yield {
        path,
        isPersonal: true,
        severity,
        message:
          '"{words}" tells about one person who was served. Take it out: such things are kept where referrals are recorded, never in a directory.',
        quotes: { words: found },
      };
    }
  },
};
