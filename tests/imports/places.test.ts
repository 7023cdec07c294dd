import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeOf } from "../../src/imports/code-words.ts";
import { targets } from "../../src/imports/targets.ts";
import { imported, meanings } from "./import-of.ts";

test("every place where a column may go stands in the document about lists", () => {
  const document = readFileSync(new URL("../../docs/from-excel.md", import.meta.url), "utf8");
  const missing = targets
    .map(({ to }) => to)
    .filter(
      (to) => !/^hours\.(?:tue|wed|thu|fri|sat)$/.test(to) && !document.includes(`\`${to}\``),
    );
  expect(missing).toEqual([]);
});

describe("a heading leads to its place, in four languages", () => {
  test.each([
    ["Name of the service *", "name"],
    ["Implementing Partner (IP)", "organization"],
    ["Organization type", "organization.kind"],
    ["Focal point phone", "referral_contact.phone"],
    ["3. Opening hours", "hours"],
    ["Eligibility criteria", "open_to"],
    ["Intitulé", "name"],
    ["Adresse complète", "address"],
    ["Heures d’ouverture", "hours"],
    ["Personne de contact", "referral_contact.name"],
    ["Nombre del encargado", "referral_contact.name"],
    ["Correo electrónico", "email"],
    ["Fecha de fin", "funding.until"],
    ["اسم الخدمة", "name"],
    ["رقم الهاتف", "phone"],
    ["ضابط الارتباط", "referral_contact.name"],
    ["الفئات المستهدفة", "open_to"],
    ["program_id", "source.unmapped"],
    ["Postal code", "source.unmapped"],
    ["Something else", "source.unmapped"],
  ])("%s: %s", async (heading, place) => {
    const { mapping } = await imported([
      [heading, "Other"],
      ["words", "x"],
    ]);
    expect(mapping.columns[heading]?.to).toBe(place);
  });
});

test.each([
  ["Primary health care", "primary_health_care"],
  ["Legal aid", "legal_counselling"],
  ["Soins de santé", "primary_health_care"],
  ["Apoyo psicosocial", "counselling"],
  ["التطعيم", "vaccination"],
  ["Wellness", undefined],
])("the word %j means %s", (word, code) => {
  expect(codeOf(word, meanings.code)).toBe(code);
});
