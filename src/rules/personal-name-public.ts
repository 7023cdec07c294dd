import { isPersonalMail, personIn } from "../model/person-words.ts";
import { isLandmark, textsOf } from "./file-texts.ts";
import { glanceAt, hasOne, keySet, mayStandIn } from "./glance.ts";
import { keepsOut } from "./keeps-out.ts";
import { knownNames } from "./known-names.ts";
import type { FileRule } from "./rule.ts";

export const personalNamePublic: FileRule = {
  id: "personal-name-public",
  severity: "blocking",
  stage: "file",
  title: "A person's name stands where everyone reads it",
  why: "Staff who are known by name can be threatened, followed or blamed, and the name outlives the job.",
  remedy:
    "Say the role: ask for the head nurse. A name that help desks need goes under referral_contact. For a mailbox give the team's. In a provider's file only these words are kept out of documents; in pathway.yaml and protocols nothing is, and it is an error.",
  example: {
    wrong: "good_to_know: Ask for Dr. Salma, she speaks Tigrinya",
    right: "good_to_know: Ask for the head nurse, she speaks Tigrinya",
  },
  when: ({ written, audience, source }) =>
    audience === "public" &&
    !source.isPrivate &&
    (mayStandIn(written, "person") || hasOne(glanceAt(written).keys, mailKey)),
  *check(context) {
    const { written, source } = context;
    const severity = keepsOut(source);
    const texts = mayStandIn(written, "person") ? textsOf(written) : [];
    for (const text of texts) {
      const name = isLandmark(text) ? undefined : personIn(text.words, () => knownNames(context));
      if (name === undefined) continue;
      yield {
        path: text.path,
        isPersonal: true,
        readBy: "everyone",
        severity,
        message:
          '"{name}" names a person, and everyone reads this. Say the role instead: "ask for the head nurse". A name for help desks only goes under referral_contact.',
        quotes: { name },
      };
    }
    if (!hasOne(glanceAt(written).keys, mailKey)) return;
    for (const { path, address } of mailsOf(written))
      if (isPersonalMail(address, () => knownNames(context)))
        yield {
          path,
          isPersonal: true,
          severity,
          message:
            "{address} looks like the mailbox of one person, and everyone reads this. Give the team's address, or put this one under referral_contact.",
          quotes: { address },
        };
  },
};

const mailKey = keySet(["email"]);

type Mailed = { readonly email?: string };

function* mailsOf(file: unknown) {
  const written = file as Mailed & { readonly sites?: readonly Mailed[] };
  const places = [{ at: [] as readonly (string | number)[], place: written as Mailed }].concat(
    (written.sites ?? []).map((place, index) => ({ at: ["sites", index], place })),
  );
  for (const { at, place } of places)
    if (place.email !== undefined) yield { path: [...at, "email"], address: place.email };
}
