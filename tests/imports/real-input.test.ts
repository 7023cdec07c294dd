import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeWorkbooks } from "../../src/node/workbooks.ts";
import { sharedData } from "../shared-data.ts";
import { folderWith, pathwayFile, planned } from "./run-import.ts";

/** Everything that stands in the files of a folder, but for what Git leaves out. */
function keptIn(root: string): string {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:yaml|json)$/.test(path) && !path.startsWith("quarantine"))
    .map((path) => `${path}\n${readFileSync(join(root, path), "utf8")}`)
    .join("\n");
}

/** How many cells of a file's sheets have something in them, counted without us. */
async function filledCells(...paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths)
    for (const { rows } of (await nodeWorkbooks.open(path, {})).sheets)
      count += rows.flat().filter((each) => each !== "").length;
  return count;
}

test("the test workbook of IFRC GO becomes three drafts without the names of focal persons", async () => {
  const path = sharedData("ifrc-go-local-units/local_unit_test-admin.xlsx");
  if (!path) return;
  const folder = folderWith({ "pathway.yaml": pathwayFile("BR", ["ar", "pt"]) });
  const set = "provides=information_desk\norganization=Brazilian Red Cross";
  expect((await folder.run(`import inspect ${path}`, { set })).code).toBe(0);
  const plan = await planned(folder, path);
  expect(plan.summary.services).toMatchObject({ create: 3, refused: 0, quarantined: 0 });
  expect(plan.summary.cells["total"]).toBe(await filledCells(path));
  const applied = await folder.run(`import apply ${path}`, { "add-areas": true });
  expect(applied.code).toBe(0);
  const kept = keptIn(folder.root);
  expect(kept).not.toMatch(/Louren|Ellen|Agarina/);
  expect(applied.out + applied.err).not.toMatch(/Louren|Ellen|Agarina/);
  expect(kept).toContain('coordinates: "-22.91111111, -43.1875"');
  expect(kept).toContain('phone: "+558233252430"');
  expect(readFileSync(join(folder.root, "quarantine/local-unit-test-admin.csv"), "utf8")).toContain(
    "Ellen",
  );
  expect((await folder.run("validate")).code).toBe(0);
  expect((await folder.run("render directory", { language: "ar" })).code).toBe(0);
  expect((await planned(folder, path)).summary.services).toMatchObject({ unchanged: 3, create: 0 });
});

test("the empty workbook of IFRC GO says that nothing stands below its headings", async () => {
  const path = sharedData(
    "ifrc-go-local-units/Administrative-Bulk-Import-Template-Local-Units.xlsx",
  );
  if (!path) return;
  const folder = folderWith({ "pathway.yaml": pathwayFile("BR", ["en"]) });
  await folder.run(`import inspect ${path}`);
  const { code, err } = await folder.run(`import plan ${path}`);
  expect([code, err]).toEqual([2, expect.stringContaining("there is nothing")]);
});

const ohana = `system: ohana
values:
  provides: [information_desk]
tables:
  - {as: location, file: locations.csv, key: id, by: location_id}
  - {as: organization, file: organizations.csv, key: id, by: location.organization_id}
  - {as: address, file: addresses.csv, key: location_id, by: location_id}
  - {as: phone, file: phones.csv, key: location_id, by: location_id, where: {number_type: voice}}
  - {as: contact, file: contacts.csv, key: location_id, by: location_id}
  - {as: hours, file: regular_schedules.csv, key: service_id, by: id}
columns:
  id: {to: source.id}
  name: {to: name}
  description: {to: description}
  audience: {to: open_to}
  application_process: {to: source.unmapped}
  fees: {to: fees}
  languages: {to: languages}
  status: {to: status}
  email: {to: email}
  website: {to: website}
  wait_time: {to: good_to_know}
  location_id: {ignore: ties the tables together}
  location.id: {ignore: ties the tables together}
  location.latitude: {to: coordinates.latitude}
  location.longitude: {to: coordinates.longitude}
  organization.id: {ignore: ties the tables together}
  organization.name: {to: organization}
  organization.website: {to: organization.website}
  address.address_1: {to: address}
  address.city: {to: address}
  phone.number: {to: phone}
  contact.name: {to: referral_contact.name}
  contact.title: {to: source.unmapped}
`;

test("Ohana's tables are joined by the mapping: each service with its place, its provider and its numbers", async () => {
  const path = sharedData("ohana-sample-csv");
  if (!path) return;
  const folder = folderWith({
    "pathway.yaml": pathwayFile("US", ["en", "es"]),
    "imports/services.mapping.yaml": ohana,
  });
  cpSync(path, join(folder.root, "tables"), { recursive: true });
  const file = join(folder.root, "tables/services.csv");
  const plan = await planned(folder, file);
  expect(plan.summary.rows).toBe(23);
  const read = [
    "services",
    "locations",
    "organizations",
    "addresses",
    "phones",
    "contacts",
    "regular_schedules",
  ];
  expect(plan.summary.cells["total"]).toBe(
    await filledCells(...read.map((each) => join(folder.root, "tables", `${each}.csv`))),
  );
  const { create = 0, refused = 0, quarantined = 0 } = plan.summary.services;
  expect([create + refused + quarantined, refused]).toEqual([23, 0]);
  await folder.run(`import apply ${file}`);
  const library = readFileSync(join(folder.root, "services/main-library.yaml"), "utf8");
  expect(library).toContain("organization: redwood-city-public-library\n");
  expect(library).toContain("address: 1044 Middlefield Road, Redwood City\n");
  expect(library).toContain("phone: 650 780-7018\n");
  expect(keptIn(folder.root)).not.toMatch(/Genesy|Charlow|Badenhoop|Joe Smith/);
  expect((await folder.run("validate", { "fail-on": "blocking" })).err).toBe("");
  expect((await folder.run("render directory")).err).not.toContain("Error");
  expect((await planned(folder, file)).summary.services).toMatchObject({
    create: 0,
    update: 0,
    unchanged: create,
  });
});

interface Feature {
  readonly id: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly coordinates: readonly number[] };
}

/** Jordan's services as somebody would have them in a sheet: one row a service, English and Arabic side by side. */
function jordanSheet(folder: string): string {
  const read = (code: string) =>
    JSON.parse(readFileSync(join(folder, `services.${code}.json`), "utf8")) as readonly Feature[];
  const arabic = read("ar");
  const words = (value: unknown) =>
    typeof value === "object" && value !== null
      ? Object.keys(value).join("; ")
      : String(value ?? "");
  const heads = [
    "ID",
    "Activity name",
    "Activity name (ar)",
    "Partner",
    "Category",
    "Services",
    "Location",
    "Start",
    "End date",
    "Intake criteria",
    "Office open at",
    "Days",
    "Longitude",
    "Latitude",
  ];
  const rows = read("en").map(({ id, properties: own, geometry }, index) => [
    ...[id, own["activityName"], arabic[index]?.properties["activityName"], own["partnerName"]],
    ...[
      own["activityCategory"],
      words(own["indicators"]),
      own["locationName"],
      own["startDate"],
      own["endDate"],
    ],
    ...[
      words(own["3. Intake Criteria"]),
      words(own["8. Office Open at"]),
      words(own["7. Availability Day"]),
    ],
    ...geometry.coordinates,
  ]);
  const quoted = (value: unknown) => `"${String(value ?? "").replaceAll('"', '""')}"`;
  return [heads, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n");
}

test("Jordan's services as a sheet: nothing sensitive is kept, and what is left is a pathway", async () => {
  const path = sharedData("jordan-2015");
  if (!path) return;
  const folder = folderWith({
    "pathway.yaml": pathwayFile("JO", ["en", "ar"]),
    "sheet.csv": jordanSheet(path),
  });
  const file = join(folder.root, "sheet.csv");
  await folder.run(`import inspect ${file}`, { set: "provides=case_management" });
  const plan = await planned(folder, file);
  expect(plan.summary.rows).toBe(562);
  expect(plan.summary.cells["total"]).toBe(await filledCells(file));
  expect(plan.summary.services["quarantined"]).toBeGreaterThan(40);
  await folder.run(`import apply ${file}`, { "add-areas": true });
  const kept = keptIn(folder.root);
  expect(kept).not.toMatch(/Safe Space|مساحات آمنة|survivors of/i);
  const judged = JSON.parse((await folder.run("validate", { json: true })).out) as {
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  };
  const grave = judged.findings.filter(
    ({ severity }) => severity === "error" || severity === "blocking",
  );
  expect([...new Set(grave.map(({ rule }) => rule))].sort()).toEqual([
    "contact-missing",
    "funding-ended",
  ]);
  expect((await planned(folder, file)).summary.services).toMatchObject({
    create: 0,
    update: 0,
    conflict: 0,
  });
});
