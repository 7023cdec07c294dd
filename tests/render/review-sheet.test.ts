import { describe, expect, test } from "vitest";
import { review } from "../../src/languages/en-review.ts";
import { speak } from "../../src/languages/speech.ts";
import { factGroups } from "../../src/model/fact-group.ts";
import { callScript } from "../../src/render/review-sheet.ts";
import { smallPathway } from "../edition-of.ts";
import { sheetOf } from "../sheet-of.ts";

const clinic = {
  name: "Nile Clinic",
  organization: "nile-health",
  provides: ["primary_health_care"],
  open_to: "everyone",
  area: "omdurman",
  address: "Street 40",
  phone: "+249 91 234 5678",
  languages: ["ar"],
  hours: { "sun-thu": "08:00-14:00" },
  fees: "free",
};
const event = { on: "2026-11-02", by: "coordinator", method: "phone", with: "Head nurse" };
const withClinic = (more: object) => ({
  ...smallPathway,
  "services/nile-clinic.yaml": { ...clinic, ...more },
});
const questions = async (more: object, options = {}) =>
  (await sheetOf(withClinic(more), options)).questions;

describe("what is asked about an entry", () => {
  test("every group shows what the entry says", async () => {
    const asked = await questions({ referral: { how: ["walk_in"] }, must_report: "no" });
    expect(asked.map(({ question }) => question)).toEqual([
      "Phone: +249 91 234 5678. Still right?",
      "Where: Street 40, Omdurman. Still right?",
      "Hours: Sunday to Thursday 08:00–14:00. Still right?",
      "Who may come: Anyone may come. Still right?",
      "Cost: Free. Still right?",
      "Offers: Primary health care; Languages: Arabic. Still right?",
      "How to refer: Walk in; Must they tell the authorities?: No. Still right?",
    ]);
  });

  test("in Arabic nothing else is said", async () => {
    const asked = await questions({ address: "hidden", area: undefined }, { code: "ar" });
    for (const { question } of asked) expect(question).not.toMatch(/[A-Za-z]{3}/);
    expect(asked[0]?.question).toBe("الهاتف: \u2066+249 91 234 5678\u2069. هل ما زال صحيحاً؟");
  });

  test("what is current is not asked; where everything is, all of it is", async () => {
    const groups = async (asOf: string, more: object = {}) =>
      (await questions({ verification: [event], ...more }, { asOf })).map(({ group }) => group);
    const own = { review: { every: "12 months", hours: "1 month" } };
    expect(await groups("2026-12-01", own)).toEqual(["hours"]);
    expect(await groups("2026-11-03", own)).toEqual(factGroups);
    expect(await groups("2027-03-01")).toEqual(factGroups);
  });

  test("of an entry that nobody answered, it is asked who answers now", async () => {
    const tries = ["2026-11-10", "2026-11-12", "2026-11-14"].map((on) => ({
      ...{ on, by: "coordinator", method: "phone", outcome: "no_answer" },
    }));
    const more = {
      verification: [event, ...tries],
      review: { every: "12 months", fees: "1 month" },
    };
    const asked = await questions(more, { asOf: "2026-12-01" });
    expect(asked.map(({ group }) => group)).toEqual(["contact", "fees"]);
  });

  test("places that differ are asked about one by one, those that agree at once", async () => {
    const sites = [
      { id: "a", name: "Gate A", area: "omdurman", hours: "always" },
      { id: "b", name: "Gate B", area: "bahri", hours: "always" },
      { id: "c", name: "Gate C", area: "bahri", hours: { mon: "08:00-14:00" } },
    ];
    const { area: _area, address: _address, ...rest } = clinic;
    const files = { ...smallPathway, "services/x.yaml": { ...rest, sites } };
    const { questions: asked } = await sheetOf(files);
    const of = (group: string) =>
      asked.filter((each) => each.group === group).map((each) => [each.sites, each.question]);
    expect(of("contact")).toEqual([[[], "Phone: +249 91 234 5678. Still right?"]]);
    expect(of("location")).toEqual([
      [["a"], "Gate A: Where: Omdurman. Still right?"],
      [["b", "c"], "Gate B and Gate C: Where: Bahri. Still right?"],
    ]);
    expect(of("hours").map(([at]) => at)).toEqual([["a", "b"], ["c"]]);
  });

  test("behind a sentence of the entry stands no second mark", async () => {
    const not_open_to = [{ who: { statuses: ["irregular"] }, because: ["law"] }];
    const asked = await questions({ open_to: { ages: "18+" }, not_open_to });
    const who = asked.find(({ group }) => group === "eligibility")?.question;
    expect(who).toContain("Not for: ");
    expect(who).not.toMatch(/[.][;,]/);
  });

  test("what nobody knows yet is asked as such", async () => {
    const asked = await questions({ hours: undefined, fees: undefined });
    const of = (group: string) => asked.find((each) => each.group === group)?.question;
    expect(of("hours")).toBe("Nothing is known yet: hours. What do they say?");
    expect(of("fees")).toBe("Nothing is known yet: cost. What do they say?");
  });
});

describe("a hidden place", () => {
  const hidden = { area: undefined, address: "hidden", provides: ["safe_house"] };

  test("is asked about without naming it, and known as one that nobody visits", async () => {
    const sheet = await sheetOf(withClinic(hidden));
    expect(sheet.isHidden).toBe(true);
    expect(sheet.questions.find(({ group }) => group === "location")?.question).toContain(
      "do not name it on the phone",
    );
  });

  test.each([
    ["en", "Please do not say where the place is."],
    ["ar", "من فضلكم لا تذكروا أين المكان."],
    ["fr", "Ne dites pas où se trouve le lieu, s’il vous plaît."],
  ] as const)("the script in %s asks for no name and no place", async (code, words) => {
    const speech = await speak(review, code);
    const sheet = await sheetOf(withClinic(hidden), { code });
    expect(callScript(sheet, speech)).toContain(words);
    expect(callScript({ ...sheet, isHidden: false }, speech)).not.toContain(words);
  });
});

test("whom to call comes from the entry and its provider", async () => {
  const sheet = await sheetOf(
    withClinic({ referral_contact: { role: "Focal point", phone: "+249 91 234 5679" } }),
  );
  expect(sheet.calls.map(({ at }) => at)).toEqual(["+249 91 234 5679", "+249 91 234 5678"]);
  expect(sheet.provider).toEqual({ id: "nile-health", name: "Nile Health" });
});
