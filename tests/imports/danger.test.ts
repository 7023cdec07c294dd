import { expect, test } from "vitest";
import { endsIn, imported } from "./import-of.ts";

const heads = ["Name", "Organisation", "Service type", "Address", "Focal point", "Remarks"];

test("of a row that looks sensitive nothing is kept, whichever cell says so", async () => {
  const secret = ["Blue House", "Nile Women", "Food", "Street 77, green door", "", ""];
  for (const [column, words] of [
    [0, "Women and Girls Safe Space"],
    [2, "GBV case management"],
    [2, "مأوى للنساء المعنفات"],
    [5, "Shelter for survivors, ask at the gate"],
  ] as const) {
    const row = secret.map((each, index) => (index === column ? words : each));
    const run = await imported([heads, row, ["Kitchen", "Bahri", "Food", "Market", "", ""]]);
    expect(run.plan.services.map(({ step }) => step)).toEqual(["quarantined", "create"]);
    for (const each of ["Blue", "blue", "Nile Women", "nile-women", "77", words])
      expect(run.written, words).not.toContain(each);
    expect(run.account.counts.quarantined).toBe(row.filter(Boolean).length);
  }
});

test("a ticked box under a sensitive heading makes its row sensitive, an empty one does not", async () => {
  const run = await imported([
    ["Name", "Organisation", "Food", "Safe house", "Address"],
    ["One", "A", "x", "x", "Street 1"],
    ["Two", "A", "x", "", "Street 2"],
    ["Three", "A", "x", "no", "Street 3"],
  ]);
  expect(run.plan.services.map(({ step }) => step)).toEqual(["quarantined", "create", "create"]);
});

test("a sheet whose title names a sensitive service is kept out whole, unless the mapping says why not", async () => {
  const rows = [["Safe houses in Khartoum"], heads, ["One", "A", "Food", "Street 1", "", ""]];
  expect((await imported(rows)).plan.services[0]?.step).toBe("quarantined");
  const mapping = { general: "The title names one chapter of many." } as never;
  expect((await imported(rows, { mapping })).plan.services[0]?.step).toBe("create");
});

test("names of persons and words about persons served stay out, wherever they stand", async () => {
  const run = await imported([
    heads,
    ["One", "A", "Food", "Street 1", "Grace Wani", "Ask for Dr. Salma Hassan"],
    ["Two", "A", "Food", "Street 2", "Head nurse", "The client was sent away in March"],
    ["Three", "A", "Food", "Street 3", "", "Ahmed Deng"],
    ["Four", "A", "Food", "Street 4", "", "Case no. 12345"],
  ]);
  for (const each of ["Grace", "Wani", "Salma", "client", "Ahmed", "Deng", "12345"])
    expect(run.written).not.toContain(each);
  expect(endsIn(run, 5)).toEqual([
    "quarantined person",
    "quarantined case",
    "quarantined person",
    "quarantined case",
  ]);
  expect(run.entries[0]?.referral_contact).toEqual({ role: "Focal point" });
  expect(run.entries[2]?.referral_contact).toBeUndefined();
});

test("a column of names is known by its cells, whatever its heading", async () => {
  const run = await imported([
    ["Name", "Organisation", "Service type", "Ansprechpartner"],
    ["One", "A", "Food", "Maria Klein"],
    ["Two", "A", "Food", "Ahmed Osman"],
    ["Three", "A", "Food", "Fatima Weber"],
  ]);
  expect(run.mapping.columns["Ansprechpartner"]).toEqual({ to: "referral_contact.name" });
  expect(run.written).not.toMatch(/Klein|Osman|Weber/);
});

test("a heading that is a person's name is kept as the letter of its column", async () => {
  const run = await imported([
    ["Name", "Organisation", "Service type", "Ahmed Hassan"],
    ["One", "A", "Food", "yes"],
  ]);
  expect(Object.keys(run.mapping.columns)).toContain("column D");
  expect(run.written).not.toContain("Ahmed");
});

test("a number with somebody's name beside it is kept out; one with what kind of number it is, is not", async () => {
  const run = await imported([
    ["Name", "Organisation", "Service type", "Phone"],
    ["One", "A", "Food", "0912345678 (Kemigisa)"],
    ["Two", "A", "Food", "Office: 0912345679 / Mobile: 0912345670"],
    ["Three", "A", "Food", "0912345671 ext 12"],
  ]);
  expect(endsIn(run, 3)).toEqual(["quarantined person", "parsed", "parsed"]);
  expect(run.written).not.toMatch(/Kemigisa|0912345678/);
  expect(run.entries[1]?.phone).toEqual(["0912345679", "0912345670"]);
});

test("in a remark one given name is enough, but no hospital, street or place is a person", async () => {
  const run = await imported([
    ["Name", "Organisation", "Service type", "Address", "Remarks"],
    ["One", "A", "Food", "Omar Street", "Amina has the key"],
    ["Two", "A", "Food", "near Ibrahim Malik Hospital", "beside Khalid Mosque"],
  ]);
  expect(endsIn(run, 3)).toEqual(["verbatim", "verbatim"]);
  expect(endsIn(run, 4)).toEqual(["quarantined person", "unmapped"]);
});

test("what an entry is known by holds nothing that was kept out of it", async () => {
  const run = await imported(
    [
      ["ID", "Name", "Organisation", "Service type"],
      ["Ahmed Hassan", "One", "Dr. Salma Hassan", "Food"],
      ["B", "Two", "Dr. Salma Hassan", "Food"],
    ],
    {
      mapping: {
        values: { organization: "nile-health" },
        columns: { ID: { to: "source.id" } },
      },
    },
  );
  expect(run.plan.services.map(({ step }) => step)).toEqual(["create", "create"]);
  expect(run.written).not.toMatch(/Ahmed|ahmed|Salma|salma/);
});

test.each([
  ["Refugio para mujeres víctimas de violencia"],
  ["Prise en charge médicale du viol"],
  ["رعاية الأطفال غير المصحوبين"],
])("a sensitive service is known in other languages too: %s", async (words) => {
  const run = await imported([heads, [words, "A", "Food", "Calle 5", "", ""]]);
  expect(run.plan.services[0]?.step).toBe("quarantined");
  expect(run.written).not.toContain("Calle");
});
