import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeOf } from "../../src/imports/code-words.ts";
import { targets } from "../../src/imports/targets.ts";
import { type Imported, imported, meanings, type Rows } from "./import-of.ts";

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
    ["Where", "address"],
    ["Opening", "hours"],
    ["Who can go", "open_to"],
    ["Open to", "open_to"],
    ["Où ?", "address"],
    ["Pour qui", "open_to"],
    ["¿Cuándo?", "hours"],
    ["Dónde queda", "address"],
    ["Servicio", "provides"],
    ["A quién", "open_to"],
    ["أين", "address"],
    ["متى", "hours"],
    ["لمن", "open_to"],
    ["E-mail", "email"],
    ["Remarks", "source.unmapped"],
    ["Where to refer", "source.unmapped"],
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

const clinic = (service: string): Rows => [
  ["Name", "Organisation", "Service", "Phone"],
  ["Nile Clinic", "Nile Health", service, "+249 91 234 5678"],
];
const provided = ({ entries }: Imported) => entries.map(({ provides }) => provides);

describe("what a word may mean is proposed in the mapping, and only what stands there counts", () => {
  test("half of a word is no guess: the row says that it lacks a code", async () => {
    const { plan, mapping, entries } = await imported(clinic("Health - general"));
    expect(entries).toEqual([]);
    expect(plan.services[0]?.refusal).toBe("no_provides");
    expect(mapping.columns["Service"]).toEqual({ to: "provides" });
  });

  test("a guess stands in the mapping", async () => {
    const whole = await imported(clinic("Health and nutrition"));
    expect(whole.mapping.columns["Service"]?.codes).toEqual({
      Health: "primary_health_care",
      nutrition: "nutrition_treatment",
    });
    expect(provided(whole)).toEqual([["primary_health_care", "nutrition_treatment"]]);
  });

  test("a guess that somebody took out of the mapping is not made again", async () => {
    const mapping = { columns: { Service: { to: "provides", codes: { Food: "hot_meals" } } } };
    const { plan } = await imported(clinic("Health"), { mapping });
    expect(plan.services[0]?.refusal).toBe("no_provides");
  });

  test("a label of ours is no guess", async () => {
    const mapping = { columns: { Service: { to: "provides" } } };
    expect(provided(await imported(clinic("Dental care"), { mapping }))).toEqual([["dental_care"]]);
  });
});

test("ordinary words below ordinary headings become facts where they are certain, else stay as they are", async () => {
  const { entries } = await imported([
    ["Name", "Organisation", "Service", "Where", "Opening", "Who can go"],
    ["A", "X", "Dental care", "Street 40", "Sun to Thu 8-14", "Everybody"],
    ["B", "X", "Dental care", "Street 41", "24/7", "Refugees only"],
    ["C", "X", "Dental care", "Street 42", "mornings, mostly", "Whoever lives near"],
  ]);
  expect(entries.map(({ hours, open_to: who, address }) => ({ hours, who, address }))).toEqual([
    { address: "Street 40", hours: { "sun-thu": "08:00-14:00" }, who: "everyone" },
    { address: "Street 41", hours: "always", who: { statuses: ["refugee"] } },
    {
      address: "Street 42",
      hours: { text: "mornings, mostly" },
      who: { note: "Whoever lives near" },
    },
  ]);
});

test.each([
  ["Rest place", "accommodation", "women", ""],
  ["Casa Azul", "alojamiento", "mujeres y niñas", ""],
  ["بيت الورد", "سكن", "نساء", ""],
  ["House of rest", "Dental care", "", "residents are women who fled their husbands"],
])("%s: a refuge is kept out whole, whatever it is called", async (...cells) => {
  const { plan, written } = await imported([
    ["Name", "Organisation", "Service", "Who can go", "Remarks", "Where"],
    ["Clinic", "X", "Dental care", "Women", "", "Street 1"],
    [cells[0], "Y", ...cells.slice(1), "House 3, Street 9"],
  ] as Rows);
  expect(plan.services.map(({ step }) => step)).toEqual(["create", "quarantined"]);
  expect(written).not.toContain("Street 9");
});

test("a list in Ukrainian: headings, yes and no, days, languages, and numbers with one inside the house", async () => {
  const { entries } = await imported([
    [
      "Назва послуги",
      "Організація",
      "Вид допомоги",
      "Телефон",
      "Графік роботи",
      "Безкоштовно",
      "Мови",
    ],
    ["Пункт", "Міст", "dental_care", "+48 22 765 43 21 вн. 12", "вт, чт 10–14", "так", "польська"],
    ["Курси", "Слово", "dental_care", "+48 22 765 43 22", "за записом", "ні", "англійська"],
  ]);
  expect(entries[0]).toMatchObject({
    phone: "+48 22 765 43 21 ext. 12",
    hours: { tue: "10:00-14:00", thu: "10:00-14:00" },
    ...{ fees: "free", languages: ["pl"] },
  });
  expect(entries[1]).toMatchObject({ hours: "by_appointment", languages: ["en"] });
  expect(entries[1]?.fees).toEqual({ note: "Безкоштовно: ні" });
});

test("a structure runs a service; where nothing else has a name, it is what people call the service", async () => {
  const row = (...cells: string[]) => [cells];
  const beside = [
    ["Structure", "Nom du service", "Type d'aide"],
    ...row("La Main", "Épicerie", "Repas"),
  ];
  expect((await imported(beside)).mapping.columns).toMatchObject({
    Structure: { to: "organization" },
    "Nom du service": { to: "name" },
  });
  const alone = [["Structure", "Type d'aide", "Commune"], ...row("La Main", "Repas", "Tanger")];
  expect((await imported(alone)).mapping.columns["Structure"]).toEqual({ to: "name" });
});
