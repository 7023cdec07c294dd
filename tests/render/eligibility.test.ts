import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { speechCodes } from "../../src/languages/speech.ts";
import { toEligibility, toRefusals } from "../../src/model/eligibility.ts";
import { eligibilitySentence, refusalWords } from "../../src/render/eligibility-sentence.ts";
import { areaNameIn, readerIn } from "./readers.ts";

/** One case of the table. */
interface Case {
  readonly says?: string;
  readonly refuses?: string;
  readonly open_to?: unknown;
  readonly who?: unknown;
  readonly because?: unknown;
  readonly [language: string]: unknown;
}

const cases: readonly Case[] = parse(
  readFileSync(new URL("eligibility-cases.yaml", import.meta.url), "utf8"),
);

test("the table says every case in every language of the program", () => {
  expect(cases.length).toBeGreaterThan(25);
  for (const each of cases)
    expect(Object.keys(each), each.says ?? each.refuses).toEqual(
      expect.arrayContaining([...speechCodes]),
    );
});

describe.each(speechCodes)("in %s", (code) => {
  const reader = readerIn(code);
  const areaName = areaNameIn(code);

  test.each(cases.filter((each) => each.says))("who may come: $says", (each) => {
    const sentence = eligibilitySentence(toEligibility(each.open_to, "en"), reader, areaName);
    expect(sentence).toBe(each[code]);
  });

  test.each(cases.filter((each) => each.refuses))("who may not: $refuses", (each) => {
    const [refusal] = toRefusals([{ who: each.who, because: each.because }], "en");
    expect(refusal && refusalWords(refusal, reader, areaName)).toBe(each[code]);
  });
});

test("papers are read in the reader's language, and in the first language where there are none", () => {
  const eligibility = toEligibility(
    { papers_needed: [{ en: "Passport", ar: "جواز السفر" }, "Blue card"] },
    "en",
  );
  expect(eligibilitySentence(eligibility, readerIn("ar"), areaNameIn("ar"))).toBe(
    "يمكن لأي شخص أن يأتي. الأوراق المطلوبة: جواز السفر؛ \u2068Blue card\u2069.",
  );
});

/** The same people in languages that documents alone speak; none has the grammar of another. */
test.each([
  [
    "es",
    "Solo para mujeres o niñas que sean personas refugiadas, de 12 a 17 años. No se necesitan papeles.",
  ],
  [
    "fa",
    "فقط برای زنان یا دختران که از این گروه هم باشند: پناهندگان، از 12 تا 17 ساله. مدرکی لازم نیست.",
  ],
  [
    "uk",
    "Лише такі люди: жінки або дівчата, які також належать до: біженці, віком від 12 до 17 років. Документи не потрібні.",
  ],
  [
    "so",
    "Waxaa loogu talagalay oo keliya: haweenka ama gabdhaha oo sidoo kale ka mid ah: qaxootiga, da'doodu u dhexayso 12 ilaa 17 sano. Warqado looma baahna.",
  ],
  ["ti", "ነዚኦም ጥራይ፦ ደቂ ኣንስትዮ ወይ ኣዋልድ፣ ካብዞም እውን ዝኾኑ፦ ስደተኛታት፣ ዕድሚኦም ካብ 12 ክሳብ 17 ዓመት። ወረቐት ኣየድልን።"],
  ["am", "ለእነዚህ ብቻ፦ ሴቶች ወይም ልጃገረዶች፣ ከእነዚህም የሆኑ፦ ስደተኞች፣ ዕድሜያቸው ከ12 እስከ 17 ዓመት። ሰነድ አያስፈልግም።"],
])("in %s lists, ages and papers stand in one sentence that people would say", (code, said) => {
  const open = { sexes: ["women", "girls"], statuses: ["refugee"], ages: "12-17" };
  const eligibility = toEligibility({ ...open, papers_needed: "none" }, "en");
  expect(eligibilitySentence(eligibility, readerIn(code), areaNameIn(code))).toBe(said);
});
