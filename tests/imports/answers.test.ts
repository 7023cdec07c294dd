import { describe, expect, test } from "vitest";
import { imported } from "./import-of.ts";

/** What rows say below these headings, beside a name, a provider and a service. */
async function said(heads: readonly string[], ...rows: readonly (readonly string[])[]) {
  const run = await imported([
    ["Name", "Organisation", "Service", ...heads],
    ...rows.map((row, index) => [`House ${index}`, "Nile Health", "Dental care", ...row]),
  ]);
  const { total, counts } = run.account;
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(total);
  return run.entries.map(
    ({ name, organization, provides, draft, source, ...rest }): Record<string, unknown> => ({
      ...rest,
      ...(source?.unmapped ? { kept: source.unmapped } : {}),
    }),
  );
}

describe("days in one column and times in others are hours", () => {
  test.each([
    [["Days", "Hours"], ["Sun-Thu", "8:00-14:00"], { "sun-thu": "08:00-14:00" }],
    [
      ["Hours", "Open days"],
      ["8-12\n14-17", "Mon; Wed"],
      { mon: ["08:00-12:00", "14:00-17:00"], wed: ["08:00-12:00", "14:00-17:00"] },
    ],
    [
      ["Jours d’ouverture", "Horaires"],
      ["tous les jours sauf dimanche", "9h-13h"],
      { "mon-sat": "09:00-13:00" },
    ],
    [
      ["أيام العمل", "ساعات العمل"],
      ["يوميا عدا الجمعة", "٨:٠٠-١٤:٠٠"],
      { "sat-thu": "08:00-14:00" },
    ],
    [
      ["Дні роботи", "Час відкриття", "Час закриття"],
      ["пн-пт", "09:00", "18:00"],
      { "mon-fri": "09:00-18:00" },
    ],
    [
      ["Mon", "Tue", "Wed", "Hours"],
      ["x", "", "X", "8-14"],
      { mon: "08:00-14:00", wed: "08:00-14:00" },
    ],
    [["Days", "Hours"], ["Saturday", "mornings"], { text: "Saturday: mornings" }],
    [["Days", "Hours"], ["Saturday", ""], { text: "Saturday" }],
  ])("%j: %j", async (heads, row, hours) => {
    expect(await said(heads, row)).toEqual([{ hours }]);
  });

  test("times that name days themselves are left alone, and the days beside them are kept", async () => {
    expect(await said(["Days", "Hours"], ["Mon", "Mon-Fri 8-12"], ["Sat", "24/7"])).toEqual([
      { hours: { "mon-fri": "08:00-12:00" }, kept: { Days: "Mon" } },
      { hours: "always", kept: { Days: "Sat" } },
    ]);
  });
});

describe("a no to a question about people refuses them; a yes is kept in words", () => {
  const irregular = [{ who: ["irregular"] }];
  test.each([
    ["Accepts undocumented?", "No", irregular],
    ["Sans papiers acceptés", "Non", irregular],
    ["¿Se aceptan personas sin papeles?", "No", irregular],
    ["هل يقبل بدون وثائق؟", "لا", irregular],
    ["Приймають людей без документів", "ні", irregular],
    ["Undocumented accepted", "false", irregular],
    ["Men admitted", "no", [{ who: { sexes: ["men"] } }]],
    ["Mineurs admis", "non", [{ who: { ages: "0-17" } }]],
  ])("%s %s", async (heading, no, refusals) => {
    expect(await said([heading], [no])).toEqual([{ not_open_to: refusals }]);
  });

  test("the yes", async () => {
    expect(await said(["Sans papiers acceptés"], ["Non"], ["Oui"])).toEqual([
      { not_open_to: irregular },
      { open_to: { note: "Sans papiers acceptés: Oui" } },
    ]);
    expect(
      await said(["Undocumented accepted", "Open to"], ["no", "All"], ["TRUE", "All"]),
    ).toEqual([
      { open_to: "everyone", not_open_to: irregular },
      { open_to: "everyone", good_to_know: "Undocumented accepted: yes" },
    ]);
  });

  test("who are the only ones is no refusal of them", async () => {
    expect(await said(["Femmes seulement"], ["Oui"], ["Non"])).toEqual([
      { open_to: { sexes: ["women"] } },
      { open_to: { note: "Femmes seulement: Non" } },
    ]);
  });
});

test("boxes side by side are the list of who is taken; a row without a tick says nothing", async () => {
  const heads = ["Refugees", "Displaced", "Undocumented", "Women", "Men", "Children"];
  const [ticked, none] = await said(
    heads,
    ["true", "true", "false", "x", "", "x"],
    heads.map(() => "false"),
  );
  expect(ticked).toEqual({
    open_to: { statuses: ["refugee", "internally_displaced"], sexes: ["women", "girls", "boys"] },
    not_open_to: irregularOnly,
  });
  expect(none).toEqual({ kept: Object.fromEntries(heads.map((each) => [each, "false"])) });
});
const irregularOnly = [{ who: ["irregular"] }];

test.each([
  ["ID required", "No", { open_to: { papers_needed: "none" } }],
  ["Documents requis", "aucun", { open_to: { papers_needed: "none" } }],
  ["هل الهوية مطلوبة", "لا", { open_to: { papers_needed: "none" } }],
  ["Документи", "ні", { open_to: { papers_needed: "none" } }],
  ["ID required", "Yes", { open_to: { papers_needed: ["ID required: Yes"] } }],
  ["Free of charge", "TRUE", { fees: "free" }],
  ["Payant", "Non", { fees: "free" }],
  ["Payant", "Oui", { fees: { note: "Payant: Oui" } }],
  ["Gratis", "No", { fees: { note: "Gratis: No" } }],
  ["Безкоштовно", "так", { fees: "free" }],
  ["Walk-in", "yes", { referral: { how: ["walk_in"] } }],
  ["Who is eligible", "yes", { open_to: { note: "Who is eligible: yes" } }],
  ["Wheelchair access", "FALSE", { kept: { "Wheelchair access": "FALSE" } }],
  ["Accepts people without ID", "No", { kept: { "Accepts people without ID": "No" } }],
])("%s: %s", async (heading, cell, expected) => {
  expect(await said([heading], [cell])).toEqual([expected]);
});
