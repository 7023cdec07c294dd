import { describe, expect, test } from "vitest";
import { countryOf, isZone, languageOf, zonesOf } from "../../src/model/named-in.ts";

describe("what people call a country or a language", () => {
  test.each([
    ["Sudan", "SD"],
    ["sd", "SD"],
    ["السودان", "SD"],
    ["Soudan", "SD"],
    ["South Sudan", "SS"],
    ["cote d'ivoire", "CI"],
    ["Bosnia and Herzegovina", "BA"],
    ["UK", "GB"],
    ["Turkey", "TR"],
    ["Atlantis", undefined],
    ["ZZ", undefined],
    ["QQ", undefined],
    ["", undefined],
  ])("%s is the country %s", (written, code) => {
    expect(countryOf(written)).toBe(code);
  });

  test.each([
    ["Arabic", "ar"],
    ["العربية", "ar"],
    ["arabe", "ar"],
    ["فرنسية", "fr"],
    ["TI", "ti"],
    ["Tigrinya", "ti"],
    ["Dari", "prs"],
    ["pt-BR", "pt-BR"],
    ["Klingon", undefined],
    ["xx", undefined],
  ])("%s is the language %s", (written, code) => {
    expect(languageOf(written)).toBe(code);
  });

  test("a country's clocks", () => {
    expect(zonesOf("SD")).toEqual(["Africa/Khartoum"]);
    expect(zonesOf("CD").length).toBe(2);
    expect(["Africa/Khartoum", "UTC", "Africa/Atlantis", "now"].map(isZone)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
