import examples from "libphonenumber-js/examples.mobile.json" with { type: "json" };
import { beforeAll, describe, expect, test } from "vitest";
import { isOrdinaryNumber } from "../../src/model/ordinary-number.ts";
import { internationalNumber, judgeNumber, loadPhoneKinds } from "../../src/model/phone-kind.ts";
import { randomFrom } from "../yaml/differences.ts";

beforeAll(loadPhoneKinds);

const countries = Object.entries(examples as Readonly<Record<string, string>>);

describe("a number that looks ordinary", () => {
  test("is one that the tables of all countries call right or at least possible", () => {
    const random = randomFrom(3);
    const doubted: string[] = [];
    let ordinary = 0;
    for (const [country, example] of countries)
      for (let run = 0; run < 40; run += 1) {
        const digits = [...example].map((digit) => (random(3) === 0 ? String(random(10)) : digit));
        if (random(4) === 0) digits.pop();
        if (random(4) === 0) digits.push(String(random(10)));
        const number = (random(2) === 0 ? "0" : "") + digits.join("");
        // A short code of the own country is dialled as it is.
        if (number.length < 7 || !isOrdinaryNumber(number, country)) continue;
        ordinary += 1;
        if (!["fine", "unlikely"].includes(judgeNumber(number, country)))
          doubted.push(`${country} ${number} ${judgeNumber(number, country)}`);
      }
    expect(ordinary).toBeGreaterThan(1000);
    expect(doubted).toEqual([]);
  });

  test("written with its country's code it is ordinary for every pathway, almost everywhere", () => {
    const whole = countries.map(([country, example]) => internationalNumber(example, country));
    const missed = whole.filter((number) => number && !isOrdinaryNumber(number, "SD"));
    // Countries that share a code with a larger one, and those whose numbers follow a long pattern.
    expect(missed.length).toBeLessThan(whole.length / 5);
  });
});

test.each([
  ["+249 91 234 5678", "JO", true],
  ["(+249) 91-234.5678", "SD", true],
  ["091 234 5678", "SD", true],
  ["091 234 5678 ext. 12", "SD", true],
  ["3033", "SD", true],
  ["116111", "SD", true],
  ["+249 91 234 567", "SD", false],
  ["91 234 5678", "SD", false],
  ["+999 12 345 678", "SD", false],
  ["+3033", "SD", false],
  ["1234567", "SD", false],
  ["091 234 5678", "ZZ", false],
  ["", "SD", false],
])("%s in %s: %s", (number, country, expected) =>
  expect(isOrdinaryNumber(number, country)).toBe(expected),
);
