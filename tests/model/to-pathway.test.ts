import { describe, expect, test } from "vitest";
import { toOrganization } from "../../src/model/organization.ts";
import { areaAndAbove, toPathway, toProtocol } from "../../src/model/pathway.ts";
import { read, toName, toText } from "../../src/model/text.ts";
import { isSensitive, sectorsOf, vocabularyOf } from "../../src/model/vocabulary.ts";

const least = {
  format: 1,
  title: "Help",
  country: "SD",
  time_zone: "Africa/Khartoum",
  languages: ["en", "ar"],
};
const pathway = (lines: object = {}) =>
  toPathway({ ...least, ...lines } as Parameters<typeof toPathway>[0]);

describe("pathway.yaml", () => {
  test("the defaults: help desks see entries, doors are open", () => {
    expect(pathway()).toMatchObject({
      title: { en: "Help" },
      audience: "partner",
      status: "open",
      example: false,
      areas: [],
      review: {},
      rules: {},
    });
  });

  test("seasons are certain unless they say otherwise, and days that do not exist are left out", () => {
    const dates = [
      { from: "2027-02-08", to: "2027-03-09" },
      { from: "2028-01-28", to: "2028-02-26", certain: "no" },
      { from: "2029-02-30", to: "2029-03-01" },
    ];
    const [season] = pathway({ seasons: [{ id: "ramadan", name: "Ramadan", dates }] }).seasons;
    expect(season?.dates.map((each) => each.certain)).toEqual([true, false]);
  });

  test("specialists, emergency numbers, own services and complaints", () => {
    const read_ = pathway({
      specialists: [{ role: "lead", phone: "+249 1", sectors: ["sgbv"], hours: "always" }],
      emergency: [{ for: "Ambulance", phone: "333", text: "Free" }],
      own_services: [{ name: "Calls" }],
      complaints: { general: "Box" },
      records: { system: "KoBo", who: "staff", keep_for: "2 years" },
      review: { default: "3 months", ngo: "1 week" },
      holidays: [
        { on: "2026-12-25", name: "Christmas" },
        { on: "2026-02-30", name: "None" },
      ],
    });
    expect(read_.specialists).toEqual([
      { role: "lead", phone: "+249 1", sectors: ["sgbv"], codes: [], hours: { kind: "always" } },
    ]);
    expect(read_.emergency).toEqual([
      { for: { en: "Ambulance" }, phone: "333", text: { en: "Free" } },
    ]);
    expect(read_.own_services).toEqual([{ name: { en: "Calls" }, provides: [] }]);
    expect(read_.complaints).toEqual({ general: { en: "Box" } });
    expect(read_.records).toEqual({ system: "KoBo", who: { en: "staff" }, keep_for: "2 years" });
    expect(read_.review).toEqual({
      default: { count: 3, unit: "month" },
      ngo: { count: 1, unit: "week" },
    });
    expect(read_.holidays).toEqual([{ on: "2026-12-25", name: { "*": "Christmas" } }]);
  });

  test("areas lie within others; a circle ends", () => {
    const { areas } = pathway({
      areas: [
        { id: "omdurman", name: "Omdurman", within: "state" },
        { id: "state", name: "State" },
        { id: "a", name: "A", within: "b" },
        { id: "b", name: "B", within: "a" },
      ],
    });
    expect(areaAndAbove("omdurman", areas)).toEqual(["omdurman", "state"]);
    expect(areaAndAbove("a", areas)).toEqual(["a", "b"]);
    expect(areaAndAbove("nowhere", areas)).toEqual(["nowhere"]);
  });

  test("a protocol's steps are texts", () => {
    expect(toProtocol("p", { name: "P", steps: ["One", { ar: "اثنان" }] }, "en")).toEqual({
      id: "p",
      name: { en: "P" },
      steps: [{ en: "One" }, { ar: "اثنان" }],
    });
  });
});

describe("an organisation", () => {
  test("a name is enough", () => {
    expect(toOrganization("a", { name: "A" }, "en")).toEqual({
      id: "a",
      name: { "*": "A" },
      phone: [],
      agreements: [],
    });
  });

  test("every short form", () => {
    const found = toOrganization(
      "a",
      {
        name: "A",
        phone: "+249 1",
        state: { state: "withdrawn", internal_reason: "secret" },
        complaints: { general: "Box", last_tested: "2026-01-01" },
        referral_contact: { role: "Desk", hours: "by_appointment" },
        vetting: {
          data_protection: "met",
          no_enforcement_role: { state: "not_met", note: "N" },
          assessed: { on: "2026-01-01", by: "lead", expires: "2027-01-01" },
        },
        agreements: [{ id: "m", kind: "mou", expires: "2026-12-31", billing: "B" }],
      },
      "en",
    );
    expect(found).toEqual({
      id: "a",
      name: { "*": "A" },
      phone: ["+249 1"],
      state: "withdrawn",
      internal_reason: "secret",
      complaints: { general: { en: "Box" } },
      referral_contact: { role: "Desk", hours: { kind: "by_appointment" } },
      vetting: { data_protection: "met", no_enforcement_role: "not_met" },
      assessed: { on: "2026-01-01", by: "lead", expires: "2027-01-01" },
      agreements: [{ id: "m", kind: "mou", expires: "2026-12-31", billing: "B" }],
    });
  });
});

describe("text", () => {
  const words = toText({ ar: "نعم", fr: "Oui" }, "en");
  test.each([
    ["ar", "نعم", "ar"],
    ["fr", "Oui", "fr"],
    ["ti", "Oui", "fr"],
  ])("a reader of %s", (language, expected, found) => {
    expect(read(words, language, ["fr", "ar"])).toEqual({ words: expected, language: found });
  });
  test("any language before none, and none is empty", () => {
    expect(read(words, "ti", [])).toEqual({ words: "نعم", language: "ar" });
    expect(read({}, "en", ["en"])).toEqual({ words: "", language: undefined });
  });
  test("a proper name serves every reader and needs no note", () => {
    expect(read(toName("Nile"), "ar", ["en"])).toEqual({ words: "Nile", language: undefined });
  });
});

describe("vocabulary", () => {
  const own = pathway({
    vocabulary: [
      { code: "mobile_library", sector: "education", name: "Library" },
      { code: "counselling", sector: "protection", name: "Talks", sensitive: "yes" },
      { code: "hiv_care", sector: "health", name: "Care", sensitive: "no" },
      { code: "survivor_hotline", sector: "sgbv", name: "Line" },
    ],
  }).vocabulary;
  const vocabulary = vocabularyOf(own);

  test("the same code replaces ours", () => {
    expect(vocabulary.get("mobile_library")).toMatchObject({
      sector: "education",
      sensitive: false,
    });
    expect(vocabulary.get("counselling")).toMatchObject({ sector: "protection", sensitive: true });
    expect(vocabulary.get("hiv_care")).toMatchObject({ sensitive: false });
  });
  test("a code that only gets another name stays sensitive, and a hotline", () => {
    expect(vocabulary.get("survivor_hotline")).toMatchObject({ sensitive: true, hotline: true });
  });
  test("one sensitive code makes an entry sensitive", () => {
    expect(isSensitive(["vaccination", "foster_care"], vocabulary)).toBe(true);
    expect(isSensitive(["vaccination", "nobody_knows"], vocabulary)).toBe(false);
  });
  test("an entry stands under every sector of its codes, its own choice first", () => {
    const provides = ["vaccination", "counselling", "mobile_library"];
    expect(sectorsOf({ provides }, vocabulary)).toEqual(["health", "protection", "education"]);
    expect(sectorsOf({ provides, sector: "education" }, vocabulary)[0]).toBe("education");
    expect(sectorsOf({ provides, sector: "shelter" }, vocabulary)[0]).toBe("health");
  });
});
