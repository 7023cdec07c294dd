import { caseIn } from "../model/case-words.ts";
import type { Finding } from "../model/finding.ts";
import { isGivenName } from "../model/given-names.ts";
import { contactIn, lastDigits } from "../model/number-words.ts";
import { isPersonalMail, personIn } from "../model/person-words.ts";
import { asEntry } from "./entry-context.ts";
import { type FileText, isLandmark, textsOf } from "./file-texts.ts";
import { mayStandIn } from "./glance.ts";
import { knownNames } from "./known-names.ts";
import type { EntryContext, FileContext, FileRule } from "./rule.ts";

export const textLooksLikePersonalData: FileRule = {
  id: "text-looks-like-personal-data",
  severity: "error",
  stage: "file",
  title: "A person's name, number or mailbox stands in a text",
  why: "Nobody decides who may see what stands inside a sentence, and nobody calls it at the routine review.",
  remedy:
    "Write roles instead of names. A number or mailbox goes under phone, email or referral_contact, each with readers of its own.",
  example: {
    wrong: "notes_about_the_service: Dr. Salma answers best before nine",
    right: "notes_about_the_service: The director answers best before nine",
  },
  when: ({ written }) => mayStandIn(written, "person") || mayStandIn(written, "contact"),
  *check(context) {
    const { written } = context;
    const mayName = mayStandIn(written, "person");
    // In other files numbers stand in sentences by intention: whom to call to complain.
    const entry = asEntry(context);
    const mayHold = entry !== undefined && mayStandIn(written, "contact");
    if (!mayName && !mayHold) return;
    for (const text of textsOf(written)) {
      const name = mayName ? nameIn(text, context) : undefined;
      const isTold = name !== undefined && name.readBy === undefined;
      const number = mayHold && !isTold ? numberIn(text, entry) : undefined;
      // What tells about a person served is graver, and told by a rule of its own.
      if ((name || number) && caseIn(text.words) !== undefined) continue;
      if (name) yield { path: text.path, isPersonal: true, ...name };
      if (number) yield { path: text.path, isPersonal: true, ...number };
    }
  },
};

type Found = Pick<Finding, "message" | "quotes" | "readBy">;

/** In a text that everyone reads, a name is the finding of personal-name-public. */
function nameIn(text: FileText, context: FileContext): Found | undefined {
  if (isLandmark(text)) return undefined;
  const { words, path } = text;
  const alone = path.at(-1) === "with" && isGivenName(words.trim());
  const name = alone ? words : personIn(words, () => knownNames(context));
  if (name === undefined) return undefined;
  const isForEveryone = context.audience === "public" && !context.source.isPrivate;
  return {
    ...(isForEveryone ? { readBy: "fewer" } : {}),
    message: '"{name}" names a person. Write what they are: head nurse, director, desk.',
    quotes: { name },
  };
}

function numberIn({ words }: FileText, context: EntryContext): Found | undefined {
  const found = contactIn(words);
  if (!found) return undefined;
  if ("mail" in found) {
    if (!isPersonalMail(found.mail, () => knownNames(context))) return undefined;
    return {
      message:
        "{mail} looks like the mailbox of one person. Give the team's under email, or this one under referral_contact.",
      quotes: found,
    };
  }
  if (numbersOf(context).some((each) => lastDigits(each) === lastDigits(found.number)))
    return undefined;
  return {
    message:
      "{number} stands in no contact line, so nobody knows whose number it is, and nobody checks it. Put it under phone, or under referral_contact for help desks only.",
    quotes: found,
  };
}

/** Numbers that the entry, its organisation or the pathway give as contacts. */
function numbersOf({ service, organization, catalogue }: EntryContext): readonly string[] {
  const { emergency, specialists } = catalogue.pathway;
  return [
    ...service.sites.flatMap(({ contact }) => [
      ...contact.phone,
      ...contact.whatsapp,
      ...contact.sms,
    ]),
    ...(organization?.phone ?? []),
    ...[service.referral_contact?.phone, organization?.referral_contact?.phone].flatMap(
      (each) => each ?? [],
    ),
    ...emergency.map(({ phone }) => phone),
    ...specialists.flatMap(({ phone, backup }) => [phone, backup ?? phone]),
  ];
}
