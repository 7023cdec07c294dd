import { expect, test } from "vitest";
import { leaksIn, type Scanned } from "../../src/edition/output-scan.ts";
import type { Audience } from "../../src/model/audience.ts";
import { catalogueOf, type PathwayFiles, smallPathway } from "../edition-of.ts";

const files: PathwayFiles = {
  ...smallPathway,
  "services/clinic.yaml": {
    name: "Nile Clinic",
    organization: "nile-health",
    provides: ["primary_health_care"],
    audience: "public",
    address: "Street 40, behind the bakery",
    phone: "+249 91 234 5678",
    good_to_know: { en: "Bring water & patience.", ar: "أحضروا الماء." },
    referral_contact: {
      role: "Referral desk",
      name: "Amna Idris",
      phone: "+249 91 700 1234",
      email: "desk@example.org",
    },
    notes_about_the_service: { en: "The guard asks women for papers.", ar: "يطلب الحارس الأوراق." },
  },
  "private/services/refuge.yaml": {
    name: { en: "Refuge", ar: "ملجأ الأمل الجديد" },
    organization: "nile-health",
    provides: ["primary_health_care"],
    audience: "restricted",
    address: "Lane 7",
    coordinates: "15.6512, 32.4803",
    phone: "+249 91 234 5678",
  },
};

type Notation = Scanned["says"][number]["as"];

/** The fields whose values an audience is not to see and that are found in a text. */
async function found(
  text: string,
  { as = "text", audience = "public" }: { as?: Notation; audience?: Audience } = {},
): Promise<readonly string[]> {
  const catalogue = await catalogueOf(files);
  const view = { audience, withheld: new Set<string>() };
  const outputs = [{ path: "made.txt", says: [{ as, text }] }];
  const leaks = leaksIn(outputs, { catalogue, view, own: () => ["Ask the desk before you go"] });
  return leaks.map(({ source, field }) => `${source.id} ${field}`);
}

test.each([
  ["a number as it is written", "Call +249 91 700 1234 now", ["clinic referral_contact.phone"]],
  ["a number without blanks", "tel:+249917001234", ["clinic referral_contact.phone"]],
  ["a number as at home", "0917001234", ["clinic referral_contact.phone"]],
  ["a number in Arabic digits", "٠٩١٧٠٠١٢٣٤", ["clinic referral_contact.phone"]],
  ["a mail address", "Write to DESK@example.org.", ["clinic referral_contact.email"]],
  ["a person's name", "ask for Amna  Idris.", ["clinic referral_contact.name"]],
  ["a short name, as a whole word", "the refuge is open", ["refuge id", "refuge name.en"]],
  ["a name in Arabic", "إلى ملجأ الأمل الجديد", ["refuge name.ar"]],
  ["an address", "Go to Lane 7, left.", ["refuge address"]],
  ["coordinates", "geo:15.65120,32.4803", ["refuge coordinates"]],
  [
    "a text in another case",
    "the GUARD asks women for papers.",
    ["clinic notes_about_the_service.en"],
  ],
  [
    "a text with invisible marks",
    "يطلب\u200f الحارس الأوراق.",
    ["clinic notes_about_the_service.ar"],
  ],
])("finds %s", async (_, text, fields) => {
  expect(await found(text)).toEqual(fields);
});

test.each<[string, Notation, string]>([
  ["a page, over marks", "html", "<p>The guard asks <b>women</b> for&#32;papers."],
  ["an attribute", "html", `<p data-x="The guard asks women for papers.">`],
  ["a style", "html", `<style>p::after{content:"The guard asks women f\\6f r papers."}</style>`],
  ["data", "json", JSON.stringify({ a: [{ note: "The guard asks women for papers." }] })],
  ["a key of data", "json", JSON.stringify({ "The guard asks women for papers.": 1 })],
])("finds a text in %s", async (_, as, text) => {
  expect(await found(text, { as })).toEqual(["clinic notes_about_the_service.en"]);
});

test.each([
  ["what everyone may see", "Nile Clinic, Street 40, behind the bakery"],
  ["a number that another entry shows to everyone", "+249 91 234 5678"],
  ["a part of a longer word", "the refugees of lane 70"],
  ["other coordinates", "15.6512, 32.4804"],
])("is silent about %s", async (_, text) => {
  expect(await found(text)).toEqual([]);
});

test("is silent in styles and scripts about words of the program itself", async () => {
  expect(await found(`<style>.refuge{top:0}</style><p class="refuge">`, { as: "html" })).toEqual(
    [],
  );
});

test("judges by the audience: help desks may see the desk, protection staff all", async () => {
  const text = "Amna Idris. The guard asks women for papers. Lane 7";
  const partner = ["clinic notes_about_the_service.en", "refuge address"];
  expect([...(await found(text, { audience: "partner" }))].sort()).toEqual(partner);
  expect(await found(text, { audience: "restricted" })).toEqual([]);
});

test("what a blocking rule keeps out is hidden from everybody", async () => {
  const catalogue = await catalogueOf(files);
  const view = { audience: "restricted" as const, withheld: new Set(["services/clinic.yaml"]) };
  const outputs = [{ path: "made.txt", says: [{ as: "text" as const, text: "Nile Clinic" }] }];
  const leaks = leaksIn(outputs, { catalogue, view, own: () => [] });
  expect(leaks.map(({ field }) => field)).toEqual(["name", "id"]);
});

test("reads the name of a file too", async () => {
  const catalogue = await catalogueOf(files);
  const view = { audience: "public" as const, withheld: new Set<string>() };
  const outputs = [{ path: "refuge.html", says: [] }];
  const leaks = leaksIn(outputs, { catalogue, view, own: () => [] });
  expect(leaks.map(({ source }) => source.id)).toContain("refuge");
});
