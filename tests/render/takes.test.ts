import { expect, test } from "vitest";
import type { Fit } from "../../src/model/person-fit.ts";
import { type Question, questions, taking } from "../../src/render/takes.ts";
import { editionOf, smallPathway } from "../edition-of.ts";

/** What a service says, and how it answers the five questions, in their order. */
const cases: readonly (readonly [what: string, says: object, answers: readonly Fit[]])[] = [
  ["nothing", {}, ["ask", "ask", "ask", "ask", "ask"]],
  ["everyone", { open_to: "everyone" }, ["yes", "yes", "yes", "ask", "ask"]],
  [
    "refugees only",
    { open_to: { statuses: ["refugee"] }, fees: "free" },
    ["no", "yes", "yes", "yes", "ask"],
  ],
  [
    "people without papers named",
    { open_to: { statuses: ["irregular", "refugee"], papers_needed: "none" } },
    ["yes", "yes", "yes", "ask", "ask"],
  ],
  [
    "papers asked for",
    { open_to: { papers_needed: ["Passport"] } },
    ["ask", "yes", "yes", "ask", "ask"],
  ],
  ["adults", { open_to: { ages: "18+" } }, ["yes", "no", "yes", "ask", "ask"]],
  ["children", { open_to: { ages: "0-17" } }, ["yes", "yes", "no", "ask", "ask"]],
  [
    "women and girls",
    { open_to: { sexes: ["women", "girls"] } },
    ["yes", "yes", "no", "ask", "ask"],
  ],
  ["women, who are grown up", { open_to: { sexes: ["women"] } }, ["yes", "no", "no", "ask", "ask"]],
  ["some children", { open_to: { ages: "0-5" } }, ["yes", "ask", "no", "ask", "ask"]],
  [
    "nothing but a refusal",
    { not_open_to: [{ who: ["irregular"], because: "law" }] },
    ["no", "ask", "ask", "ask", "ask"],
  ],
  [
    "everyone but children under five",
    { open_to: "everyone", not_open_to: [{ who: { ages: "0-4" }, because: "practice" }] },
    ["yes", "ask", "yes", "ask", "ask"],
  ],
  ["pregnant women", { open_to: { groups: ["pregnant"] } }, ["yes", "yes", "no", "ask", "ask"]],
  [
    "one of two sets, of which one has no men",
    { open_to: { any_of: [{ ages: "0-17" }, { groups: ["disabled"] }] } },
    ["yes", "yes", "yes", "ask", "ask"],
  ],
  [
    "everyone, but the funder refuses people without papers",
    { open_to: "everyone", not_open_to: [{ who: ["irregular"], because: "funding" }] },
    ["no", "yes", "yes", "ask", "ask"],
  ],
  [
    "everyone but some men: not all men are refused",
    {
      open_to: "everyone",
      not_open_to: [{ who: { sexes: ["men"], groups: ["homeless"] }, because: "capacity" }],
    },
    ["yes", "yes", "yes", "ask", "ask"],
  ],
  [
    "a price, on foot",
    { fees: { amount: 50, currency: "SDG" }, referral: { how: ["walk_in", "phone"] } },
    ["ask", "ask", "ask", "no", "yes"],
  ],
  [
    "a price that some do not pay, by phone",
    {
      fees: { amount: 50, currency: "SDG", waived_for: ["refugee"] },
      referral: { how: ["phone"] },
    },
    ["ask", "ask", "ask", "ask", "no"],
  ],
  [
    "two places that differ",
    {
      open_to: "everyone",
      sites: [{ id: "a" }, { id: "b", open_to: { sexes: ["women"] }, fees: "free" }],
    },
    ["yes", "ask", "ask", "ask", "ask"],
  ],
];

test.each(cases)("a service that says: %s", async (_what, says, answers) => {
  const edition = await editionOf({
    ...smallPathway,
    "services/one.yaml": {
      name: "One",
      organization: "nile-health",
      provides: ["primary_health_care"],
      phone: "+249 91 234 5678",
      ...says,
    },
  });
  const [service] = [...edition.listed, ...edition.unlisted];
  const told = questions.map((question: Question) => service && taking(service, question));
  expect(told).toEqual(answers);
});
