import { type Audience, maySee } from "../model/audience.ts";
import { addInterval, type PlainDate, parseDate } from "../model/plain-date.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

export const sensitiveWithoutDecision: EntryRule = {
  id: "sensitive-without-decision",
  severity: "blocking",
  stage: "entry",
  title: "Sensitive service is shown more widely than anyone decided",
  why: "Once a place of help is printed for everyone, also those the person fled from can read it.",
  remedy:
    "Remove the audience line, so that only protection staff see it; or let the role in charge sign decisions/<id>.yaml, and review it each year.",
  example: {
    wrong: "provides: [survivor_counselling]\naudience: public",
    right: "provides: [survivor_hotline]\naudience: public",
  },
  when: ({ isSensitive, audience }) => isSensitive && audience !== "restricted",
  *check(context) {
    const { audience, source } = context;
    const problem = missingDecision(context, audience);
    if (!problem) return;
    yield {
      path: ["audience"],
      message: problem,
      args: {
        readers: audience === "public" ? "everyone" : "all help desks",
        id: source.id,
      },
    };
  },
};

/** What is wrong with the decision; `undefined` when one covers it. */
function missingDecision(
  { catalogue, source, today }: EntryContext,
  audience: Audience,
): string | undefined {
  const about = [...catalogue.decisions.values()].filter(
    (each) => (each.written.entry ?? each.source.id) === source.id,
  );
  if (about.length === 0)
    return "This service is sensitive and shown to {readers}; no decision says so. Remove the line, or sign decisions/{id}.yaml.";
  const wide = about.filter((each) => maySee(audience, each.written.audience));
  if (wide.length === 0)
    return "This service is sensitive and shown to {readers}; the decision is for a narrower circle. Remove the line, or sign decisions/{id}.yaml.";
  const inForce = wide.some(({ written }) => {
    const last = parseDate(written.reviewed ?? written.on);
    const begun = parseDate(written.on);
    return last && begun && begun <= today && yearAfter(last) >= today;
  });
  return inForce
    ? undefined
    : "This service is sensitive and shown to {readers}; the decision has not been reviewed for a year. Look at it again and write the day under reviewed in decisions/{id}.yaml, or remove the line.";
}

const yearAfter = (date: PlainDate) => addInterval(date, { count: 1, unit: "year" });
