import { expect, test } from "vitest";
import type { Audience } from "../../src/model/audience.ts";
import { languages } from "../all-languages.ts";
import { documentsOf } from "../documents-of.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";

const files: PathwayFiles = {
  ...smallPathway,
  "organizations/nile-health.yaml": {
    name: "Nile Health",
    kind: "ngo",
    state: { state: "contacted", internal_reason: "Reason-of-partner" },
    vetting: {
      code_of_conduct: "met",
      staff_vetting: { state: "not_met", evidence: "None shown" },
      assessed: { on: "2026-03-01", by: "protection-lead", expires: "2027-03-01" },
    },
    agreements: [
      {
        id: "a",
        kind: "mou",
        expires: "2026-12-31",
        billing: "Billing-by-month",
        document: "Safe-3",
      },
    ],
  },
  "services/clinic.yaml": {
    name: "Nile Clinic",
    organization: "nile-health",
    provides: ["primary_health_care"],
    audience: "public",
    status: { state: "paused", internal_reason: { en: "Reason-of-pause", ar: "Reason-of-pause" } },
    not_open_to: [
      {
        who: ["irregular"],
        because: "funding",
        willing: "yes",
        steps: [{ on: "2026-10-01", text: { en: "Asked-the-funder", ar: "Asked-the-funder" } }],
        interim: { hsp_pays: "yes", approval: "coordinator" },
      },
    ],
    funding: { until: "2026-12-30", funder: "Some-foundation" },
    notes_about_the_service: { en: "The-landlord", ar: "The-landlord" },
  },
};

const words = [
  "Reason-of-partner",
  "Billing-by-month",
  "Safe-3",
  "Reason-of-pause",
  "Asked-the-funder",
  "Some-foundation",
  "The-landlord",
];

async function pages(audience: Audience) {
  const edition = await editionOf(files, { audience });
  const made = await Promise.all(languages.map((language) => documentsOf(edition, language)));
  return made.flat();
}

test("protection staff read barriers, money, notes and the partner in every book and language", async () => {
  const books = (await pages("restricted")).filter(({ path }) =>
    /^(?:directory|booklet)/.test(path),
  );
  expect(books.length).toBe(2 * languages.length);
  for (const { path, content } of books)
    for (const word of words) expect(content, path).toContain(word);
});

test("so they do on a site, on the page of the service", async () => {
  const made = (await pages("restricted")).filter(({ path }) => /^site.*\/s\//.test(path));
  expect(made.length).toBe(languages.length);
  for (const { path, content } of made)
    for (const word of words) expect(content, path).toContain(word);
});

test("what is handed out, hung up or sent on has none of it, whoever prints it", async () => {
  const others = (await pages("restricted")).filter(
    ({ path }) => !/^(?:directory|booklet|site)/.test(path),
  );
  expect(others.length).toBeGreaterThan(4 * languages.length);
  for (const { path, content } of others)
    for (const word of words) expect(content, path).not.toContain(word);
});

test("they read what each means, in words", async () => {
  const [directory] = await documentsOf(
    await editionOf(files, { audience: "restricted" }),
    languages.find(({ code }) => code === "en") ?? never(),
  );
  const text = directory?.content.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") ?? "";
  expect(text).toContain("Barrier: what was tried The provider is willing.");
  expect(text).toContain("1 October 2026: Asked-the-funder");
  expect(text).toContain("Until then we pay, case by case. Approved by: Coordinator");
  expect(text).toContain("Met: 1 of 14 Not met: staff are vetted Not known: neutral on migration,");
  expect(text).toContain("Assessed on 1 March 2026 · until 1 March 2027 · Protection lead");
  expect(text).toContain("Memorandum · until 31 December 2026 · Billing-by-month · Safe-3");
});

test.each(["public", "partner"] as const)("the %s edition has none of it", async (audience) => {
  for (const { path, content } of await pages(audience))
    for (const word of words) expect(content, path).not.toContain(word);
});

function never(): never {
  throw new Error("There is no English.");
}
