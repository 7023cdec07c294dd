import type { PublishedService } from "../edition/edition.ts";
import { type Fit, type FitField, type Person, takes } from "../model/person-fit.ts";
import type { Fees, Site } from "../model/service.ts";

/** The questions a help desk asks first, in the order of the columns. */
export const questions = ["without_papers", "under_18", "men", "free", "walk_in"] as const;
export type Question = (typeof questions)[number];

/** Of whom a question is, and on which conditions its answer hangs. */
export interface Kind {
  readonly person: Person;
  readonly about: readonly FitField[];
}

/** Questions that are about who comes: what else a service asks of people stands in its other columns and in its sentence. */
export const kinds: Readonly<Record<Exclude<Question, "free" | "walk_in">, Kind>> = {
  without_papers: {
    person: { statuses: ["irregular"] },
    about: ["statuses", "papers_needed"],
  },
  under_18: { person: { ages: { from: 0, to: 17 } }, about: ["ages"] },
  men: { person: { sex: "men" }, about: ["sexes"] },
};

/** Answers one question from the codes of an entry. What the entry does not say is "ask", never "yes" and never "no". */
export function taking(service: PublishedService, question: Question): Fit {
  if (question === "walk_in") return walkIn(service);
  return agree(
    service.sites.map((site) =>
      question === "free" ? freeOf(site.fees) : takesKind(service, site, kinds[question]),
    ),
  );
}

/** The answer of `find` about people of a kind; what else would have to be asked of them is not the question. */
export function takesKind(
  { not_open_to }: Pick<PublishedService, "not_open_to">,
  { open_to }: Pick<Site, "open_to">,
  { person, about }: Kind,
): Fit {
  const { fit, fields } = takes({ not_open_to, ...(open_to ? { open_to } : {}) }, person, []);
  if (fit !== "ask" || open_to === undefined) return fit;
  return fields.some((each) => about.includes(each)) ? "ask" : "yes";
}

/** Sites that differ leave the question open. */
function agree(answers: readonly Fit[]): Fit {
  const [first = "ask"] = answers;
  return answers.every((each) => each === first) ? first : "ask";
}

/** Whether a person pays nothing. */
export function freeOf(fees: Fees | undefined): Fit {
  if (fees === undefined) return "ask";
  if (fees.kind === "free" || fees.amount === 0) return "yes";
  return fees.waived_for === undefined ? "no" : "ask";
}

/** Whether people may come without being announced. */
export function walkIn({ referral }: Pick<PublishedService, "referral">): Fit {
  const ways = referral?.how ?? [];
  if (ways.length === 0) return "ask";
  return ways.includes("walk_in") ? "yes" : "no";
}
