import type { PublishedService } from "../edition/edition.ts";
import type { Conditions, Eligibility, Refusal } from "../model/eligibility.ts";
import type { Fees } from "../model/service.ts";

/** Whether a service takes people of a kind, as far as its entry says. */
export type Taking = "yes" | "ask" | "no";

/** The questions a help desk asks first, in the order of the columns. */
export const questions = ["without_papers", "under_18", "men", "free", "walk_in"] as const;
export type Question = (typeof questions)[number];

/** Answers one question from the codes of an entry. What the entry does not say is "ask", never "yes" and never "no". */
export function taking(service: PublishedService, question: Question): Taking {
  if (question === "free") return agree(service.sites.map((site) => freeOf(site.fees)));
  if (question === "walk_in") return walkIn(service);
  if (service.not_open_to.some((refusal) => refuses(refusal, question))) return "no";
  return agree(service.sites.map((site) => takenBy(site.open_to ?? service.open_to, question)));
}

/** Sites that differ leave the question open. */
function agree(answers: readonly Taking[]): Taking {
  const [first = "ask"] = answers;
  return answers.every((each) => each === first) ? first : "ask";
}

/** Whether a person pays nothing. */
export function freeOf(fees: Fees | undefined): Taking {
  if (fees === undefined) return "ask";
  if (fees.kind === "free" || fees.amount === 0) return "yes";
  return fees.waived_for === undefined ? "no" : "ask";
}

/** Whether people may come without being announced. */
export function walkIn({ referral }: Pick<PublishedService, "referral">): Taking {
  const ways = referral?.how ?? [];
  if (ways.length === 0) return "ask";
  return ways.includes("walk_in") ? "yes" : "no";
}

type WhoQuestion = Exclude<Question, "free" | "walk_in">;

function refuses({ who }: Refusal, question: WhoQuestion): boolean {
  const only = Object.keys(who).length === 1;
  if (question === "without_papers") return who.statuses?.includes("irregular") === true;
  if (question === "men") return only && who.sexes?.includes("men") === true;
  return only && who.ages !== undefined && who.ages.from === 0 && (who.ages.to ?? 0) >= 17;
}

function takenBy(openTo: Eligibility | undefined, question: WhoQuestion): Taking {
  if (openTo === undefined) return "ask";
  if (openTo.kind === "everyone") return "yes";
  const all = meets[question](openTo.all);
  if (all === "no" || openTo.any.length === 0) return all;
  const any = openTo.any.map(meets[question]);
  if (any.every((each) => each === "no")) return "no";
  return all === "yes" && any.includes("yes") ? "yes" : "ask";
}

const meets: Readonly<Record<WhoQuestion, (conditions: Conditions) => Taking>> = {
  without_papers({ statuses, papers_needed: papers }) {
    if (statuses && !statuses.includes("irregular")) return "no";
    return papers === undefined || papers === "none" ? "yes" : "ask";
  },
  under_18({ ages, sexes }) {
    if (ages && ages.from >= 18) return "no";
    if (sexes && !sexes.includes("girls") && !sexes.includes("boys")) return "ask";
    return "yes";
  },
  men({ ages, sexes, groups }) {
    if (sexes && !sexes.includes("men")) return "no";
    if (ages?.to !== undefined && ages.to < 18) return "no";
    const others = new Set(["pregnant", "new_mother", "unaccompanied_child", "separated_child"]);
    return groups?.every((each) => others.has(each)) ? "no" : "yes";
  },
};
