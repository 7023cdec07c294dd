import { type Claim, claimIn } from "../model/clauses.ts";
import { textsOf } from "./file-texts.ts";
import { mayStandIn } from "./glance.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

export const walkInYetReferralRequired: EntryRule = {
  id: "walk-in-yet-referral-required",
  severity: "warning",
  stage: "entry",
  needs: ["referral"],
  title: "Anyone may walk in by one line, only with a referral by another",
  why: "A person makes the way there alone and is sent back for a paper nobody told them about.",
  remedy:
    "Ask the provider. If a referral is needed, take walk_in out of referral.how; if not, change the words.",
  example: {
    wrong: "referral:\n  how: [walk_in]\ngood_to_know: Only by referral",
    right: "referral:\n  how: [phone]\ngood_to_know: Only by referral",
  },
  when: ({ written, service, isClosed }) =>
    !isClosed &&
    service.referral?.how.includes("walk_in") === true &&
    (isHidden(service) || mayStandIn(written, "referral")),
  *check({ written, service }) {
    const index = service.referral?.how.indexOf("walk_in") ?? -1;
    if (isHidden(service)) {
      yield {
        path: ["referral", "how", index],
        message:
          "Nobody can walk into a place whose address is hidden. Take walk_in out, and say how the contact is made.",
      };
      return;
    }
    for (const { path, words } of textsOf(written)) {
      const found = claimIn(words, referralOnly);
      if (found === undefined) continue;
      yield {
        path,
        message:
          '"{words}" asks for a referral, and referral.how says that people may walk in. Ask the provider which holds.',
        quotes: { words: found },
      };
    }
  },
};

const isHidden = ({ sites }: EntryContext["service"]) => sites.every(({ place }) => place.hidden);

const referralOnly: Claim = {
  words:
    /\b(?:only (?:by|with|through) (?:a )?referral|by referral only|referral only|(?:a )?referral (?:letter )?(?:is )?(?:required|needed|necessary|obligatory)|no walk[- ]?ins?|sur (?:reference|orientation) (?:uniquement|seulement)|(?:uniquement|seulement) sur (?:reference|orientation)|(?:reference|orientation) obligatoire)\b|(?:بال|ب|عبر ال)احاله فقط|فقط (?:بال|ب|عبر ال)احاله|(?:يلزم|يجب|تلزم) (?:وجود |احضار )?احاله/,
  doubt:
    /\b(?:no|not|without|if|unless|specialists?|operations?|surgery|pas|sans|si|sauf)\b (?!walk)|(?:لا|بدون|دون|اذا) /,
};
