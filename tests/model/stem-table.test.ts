import { describe, expect, test } from "vitest";
import { caseStems, mayTellCase } from "../../src/model/case-words.ts";
import { givenNames } from "../../src/model/given-names.ts";
import { contactStems, mayHoldContact } from "../../src/model/number-words.ts";
import { mayNamePerson, personStems } from "../../src/model/person-words.ts";
import { offerStems, sensitiveOffer } from "../../src/model/sensitive-words.ts";
import { type Stems, stemTable } from "../../src/model/stem-table.ts";
import { fixtureCatalogue, fixtureNames } from "../rules/fixture.ts";

describe("a first look for stems", () => {
  const look = stemTable([
    { parts: "abc|née |دار" },
    { parts: "", words: ["ali", "محمد"] },
    { parts: "0c00", digits: 4 },
  ]);
  test.each([
    ["nothing of it", 0],
    ["xABCx", 0b001],
    ["ab c", 0],
    ["elle est nÉe ici", 0b001],
    ["الدَّار", 0b001],
    ["Ali.", 0b010],
    ["Alice, Khali", 0],
    ["Alié", 0b010],
    ["Alï", 0b010],
    ["Àli\u0308, et", 0b010],
    ["A\u0301li", 0b010],
    ["Alïa, él i", 0],
    ["Aliمحمدx", 0b010],
    ["محمدية", 0],
    ["12C34", 0b100],
    ["1 2, 3-٤", 0b100],
    ["1 2 3", 0],
    ["a@b", 0b100],
    ["", 0],
  ])("%j shows %i", (text, expected) => expect(look(text)).toBe(expected));
});

const looks: readonly (readonly [string, Stems, (text: string) => boolean])[] = [
  ["person", personStems, mayNamePerson],
  ["case", caseStems, mayTellCase],
  ["contact", contactStems, mayHoldContact],
  ["offer", offerStems, (text) => sensitiveOffer(text) !== undefined],
];

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) yield* stringsIn(each);
}

/** Texts in which patterns find something: every string of every fixture, and what only some patterns know. */
async function texts(): Promise<readonly string[]> {
  const catalogues = await Promise.all(fixtureNames().map((name) => fixtureCatalogue(name)));
  const written = catalogues.flatMap(({ catalogue }) => [
    ...stringsIn(catalogue.services.map((each) => each.written)),
    ...stringsIn([...catalogue.organizations.values()].map((each) => each.written)),
  ]);
  const titles = "Mr. X|Mrs X|Ms X|Mme X|Mlle X|Miss X|Monsieur X|Madame X|Mademoiselle X|Dr. X";
  const others =
    "Dre X|Prof X|Docteur X|Doctor X|Sheikh X|السيدة س|والاستاذ س|للدكتور س|المهندسة س";
  const cases =
    "date of birth|born on|Née le|née le|né le 3|naissance|D.O.B|DOB|DO.B|a girl year-old|girl 3 years old|" +
    "patient, enfant de 4 ans|girl named X|girl of 1|boy aged 12|client called|boy was|beneficiary reported|victim fled|" +
    "applicant has|bénéficiaire a |survivante s’est |14C00567|Case No. 123|رقم |ميلاد|ولادة|ولدت |عمره|من العمر|" +
    "المستفيد|الناجي|الضحية|المريض|العميل";
  const first = givenNames.map((name) => name.replace(/^./, (letter) => letter.toUpperCase()));
  return [...written, ...`${titles}|${others}|${cases}`.split("|"), ...first];
}

test.each(looks)("no pattern for %s finds what the first look missed", async (_, stems, finds) => {
  const look = stemTable([stems]);
  const found = (await texts()).filter(finds);
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((text) => look(text) === 0)).toEqual([]);
});
