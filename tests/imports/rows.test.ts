import { expect, test } from "vitest";
import { endsIn, imported, knownAfter, type Rows } from "./import-of.ts";

const heads = ["Service name", "Organization", "Services provided", "Phone", "Address"];
const clinic = ["Nile Clinic", "Nile Health", "Clinic", "+249 91 234 5678", "Street 40"];
const kitchen = ["Soup kitchen", "Bahri Kitchens", "Meals", "0912345679", "Behind the market"];

test("a plain sheet becomes drafts that nobody has confirmed", async () => {
  const { entries, plan } = await imported([heads, clinic, kitchen]);
  expect(entries).toEqual([
    {
      ...{ name: "Nile Clinic", organization: "nile-health", provides: ["primary_health_care"] },
      ...{ draft: "yes", address: "Street 40", phone: "+249 91 234 5678" },
      source: { system: "test", id: "nile-health/nile-clinic" },
    },
    {
      ...{ name: "Soup kitchen", organization: "bahri-kitchens", provides: ["hot_meals"] },
      ...{ draft: "yes", address: "Behind the market", phone: "0912345679" },
      source: { system: "test", id: "bahri-kitchens/soup-kitchen" },
    },
  ]);
  expect(plan.providers.map(({ path }) => path)).toEqual([
    "organizations/nile-health.yaml",
    "organizations/bahri-kitchens.yaml",
  ]);
});

test("titles, group titles and explanations around the headings are no services", async () => {
  const { entries, account } = await imported([
    ["Service map 2026", "", "", "", ""],
    ["", "", "", "", ""],
    ["What", "", "Where", "", ""],
    heads,
    ["Required", "Required. Who runs it", "Choose one", "e.g. 0912345678", "Enter the street"],
    clinic,
    ["Health services", "", "", "", ""],
    heads,
    kitchen,
  ]);
  expect(entries.map(({ name }) => name)).toEqual(["Nile Clinic", "Soup kitchen"]);
  expect(account.counts).toMatchObject({ parsed: 8, verbatim: 2 });
});

test("a wrong row stops no other, and none of its cells is kept", async () => {
  const run = await imported([heads, ["", "Nobody", "Clinic", "0912345678", "x"], clinic]);
  expect(run.plan.services.map(({ step, refusal }) => refusal ?? step)).toEqual([
    "no_name",
    "create",
  ]);
  expect(run.written).not.toContain("nobody");
  expect(endsIn(run, 1)).toEqual(["ignored refused", "parsed"]);
});

test("merged cells say in every row what they say once", async () => {
  const rows = [heads, clinic, ["Nile Clinic West", "", "Clinic", "", ""]];
  const merged = [{ row: 1, column: 1, rows: 2, columns: 1 }];
  const { entries } = await imported(rows, { sheet: { merged } });
  expect(entries.map(({ organization }) => organization)).toEqual(["nile-health", "nile-health"]);
});

test("a table of ticks says what is offered, in which language, and when", async () => {
  const { entries } = await imported([
    ["Facility", "Agency", "Dental care", "Vaccination", "Arabic", "Mon", "Tue"],
    ["Nile Clinic", "Nile Health", "x", "", "✓", "8-14", "closed"],
    ["Eye House", "Nile Health", "", "X", "", "08:00-12:00", "9 or so"],
  ]);
  expect(entries[0]).toMatchObject({
    provides: ["dental_care"],
    languages: ["ar"],
    hours: { mon: "08:00-14:00", tue: "closed" },
  });
  expect(entries[1]).toMatchObject({ provides: ["vaccination"], hours: { mon: "08:00-12:00" } });
  expect(entries[1]?.source?.unmapped).toEqual({ Tue: "9 or so" });
});

test("rows with the same number are one service; what they say differently is kept and told", async () => {
  const run = await imported(
    [
      ["ID", ...heads],
      ["7", ...clinic],
      ["7", "Nile Clinic", "Nile Health", "Vaccination", "0912345670", "Street 41"],
    ],
    { mapping: { columns: { ID: { to: "source.id" } } } },
  );
  expect(run.entries).toHaveLength(1);
  expect(run.entries[0]).toMatchObject({
    provides: ["primary_health_care", "vaccination"],
    phone: ["+249 91 234 5678", "0912345670"],
    source: { id: "7" },
  });
  expect(run.account.total).toBe(18);
});

const twins: Rows = [heads, clinic, ["Nile Clinic", "Nile Health", "Vaccination", "", "Street 41"]];

test("of two rows with one name nobody knows whether they are one service: it is asked, and the mapping answers", async () => {
  const steps = async (same?: "one" | "two") => {
    const { plan } = await imported(twins, same ? { mapping: { same_name: same } as never } : {});
    return plan.services.map(({ step, refusal, id }) => refusal ?? `${step} ${id}`);
  };
  expect(await steps()).toEqual(["create nile-clinic", "same_name"]);
  expect(await steps("two")).toEqual(["create nile-clinic", "create nile-clinic-2"]);
  expect(await steps("one")).toEqual(["create nile-clinic"]);
});

test("a sheet applied twice changes nothing, also where two services have one name", async () => {
  const first = await imported(twins, { mapping: { same_name: "two" } as never });
  const known = await knownAfter(first);
  const again = await imported(twins, { known, applied: first.plan.applied });
  expect(again.plan.services.map(({ step }) => step)).toEqual(["unchanged", "unchanged"]);
  expect(again.plan.providers).toEqual([]);
});

test("what somebody changed here since stays; what both changed is a conflict until somebody says who is right", async () => {
  const first = await imported([heads, clinic]);
  const before = await knownAfter(first);
  const services = before.services.map((each) => ({
    ...each,
    text: each.text.replace("Street 40", "Street 50").replace("draft: yes\n", ""),
    file: { ...each.file, address: "Street 50" },
  }));
  const known = { ...before, services };
  const applied = first.plan.applied;
  const run = async (row: readonly string[], side?: "sheet" | "file") =>
    (await imported([heads, row], { known, applied, side })).plan.services[0];
  expect((await run(clinic))?.step).toBe("unchanged");
  const newPhone = [...clinic.slice(0, 3), "0912345670", "Street 40"];
  expect(await run(newPhone)).toMatchObject({ step: "update", keys: ["phone"] });
  expect((await run(newPhone))?.after).toContain("address: Street 50\n");
  expect((await run(newPhone))?.after).not.toContain("draft");
  const moved = [...clinic.slice(0, 4), "Street 60"];
  expect(await run(moved)).toMatchObject({ step: "conflict", keys: ["address"] });
  expect(await run(moved, "file")).toMatchObject({ step: "unchanged" });
  expect((await run(moved, "sheet"))?.after).toContain("address: Street 60\n");
});

test("a column that is gone takes nothing out of an entry; an entry that is gone from the sheet is named and stays", async () => {
  const first = await imported([
    [...heads, "Remarks of 2019"],
    [...clinic, "Ring twice"],
    [...kitchen, "Bring a bowl"],
  ]);
  const known = await knownAfter(first);
  const { plan } = await imported([heads, clinic], { known, applied: first.plan.applied });
  expect(plan.services.map(({ step }) => step)).toEqual(["unchanged"]);
  expect(plan.notInSheet).toEqual(["services/soup-kitchen.yaml"]);
});

test("words stand under the language of their letters, a name in two languages under both", async () => {
  const { entries } = await imported([
    ["Service name", "اسم الخدمة", "Organisation", "Service type", "Address", "Description"],
    [
      "Nile Clinic",
      "عيادة النيل",
      "Nile Health",
      "Clinic",
      "شارع الأربعين",
      "A doctor sees adults.",
    ],
  ]);
  expect(entries[0]).toMatchObject({
    name: { en: "Nile Clinic", ar: "عيادة النيل" },
    address: { ar: "شارع الأربعين" },
    description: "A doctor sees adults.",
  });
});

test.each([
  ["912345678", "0912345678", "zero"],
  ["249912345678", "+249912345678", "plus"],
  ["0912\u00a0345 678", "0912 345 678", "space"],
  ["\u202a+249 91 234 5678\u202c", "+249 91 234 5678", "mark"],
])(
  "a number that lost something is mended where only one thing can be meant: %j",
  async (typed, phone, repair) => {
    const { entries, plan } = await imported([heads, [...clinic.slice(0, 3), typed, ""]]);
    expect(entries[0]?.phone).toBe(phone);
    expect(plan.services[0]?.read.mended.map((each) => each.repair)).toContain(repair);
  },
);

test("a day shown as a number is mended; one that can be read in two ways is not guessed", async () => {
  const run = await imported([
    ["Name", "Organisation", "Service type", "Project end"],
    ["One", "A", "Food", "46387"],
    ["Two", "A", "Food", "03/04/2027"],
    ["Three", "A", "Food", "23/04/2027"],
    ["Four", "A", "Food", "1970-01-01"],
  ]);
  expect(run.entries.map(({ funding }) => funding?.until)).toEqual([
    "2026-12-31",
    undefined,
    "2027-04-23",
    undefined,
  ]);
  expect(endsIn(run, 3)).toEqual(["parsed", "unmapped", "parsed", "ignored says_nothing"]);
});
