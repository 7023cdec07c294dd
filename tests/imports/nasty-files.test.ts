import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { zip } from "../../src/node/zip.ts";
import { workbookOf } from "../workbook-of.ts";
import { type Folder, folderWith, pathwayFile, planned } from "./run-import.ts";

const pathway = { "pathway.yaml": pathwayFile("SD", ["en", "ar"]) };
const rows = [
  "Name,Organisation,Service type,Address,Phone",
  "Clinique du Nil,Santé Nil,Clinic,Rue 40,0912345678",
  "Café solidaire,Santé Nil,Meals,Derrière le marché,0912345679",
];

/** What a file becomes: its new entries by their names, once it was looked at. */
async function namesIn(
  content: string | Uint8Array,
  file = "sheet.csv",
  folder = folderWith(pathway),
) {
  const path = join(folder.root, file);
  writeFileSync(path, content);
  const seen = await folder.run(`import inspect ${path}`);
  if (seen.code !== 0) return seen.err.replaceAll(`${folder.root}/`, "");
  await planned(folder, path);
  await folder.run(`import apply ${path}`);
  return entriesIn(folder);
}

const entriesIn = ({ root }: Folder) => {
  try {
    return readdirSync(join(root, "services")).sort();
  } catch {
    return [];
  }
};

const both = ["cafe-solidaire.yaml", "clinique-du-nil.yaml"];
const arabic = [
  "اسم الخدمة;المنظمة;نوع الخدمة;العنوان",
  "عيادة النيل;صحة النيل;عيادة;شارع الأربعين",
].join("\r\n");

/** Letters in the encoding of old Windows, which Node only reads. */
function inWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

test.each<[string, string | Uint8Array]>([
  ["in windows-1252", Buffer.from(rows.join("\r\n"), "latin1")],
  ["in UTF-16 with its mark", Buffer.from(`\ufeff${rows.join("\r\n")}`, "utf16le")],
  ["in UTF-16 without", Buffer.from(rows.join("\r\n"), "utf16le")],
  ["in UTF-8 with its mark", `\ufeff${rows.join("\n")}`],
  ["with lines that end as on old Macintoshes", rows.join("\r")],
  ["with semicolons", rows.join("\n").replaceAll(",", ";")],
  ["as it is pasted, with tabs", rows.join("\n").replaceAll(",", "\t")],
  ["with the line that Excel adds", `sep=;\r\n${rows.join("\r\n").replaceAll(",", ";")}`],
  ["below a title and an empty line", `Services; all of them,,,,\n,,,,\n${rows.join("\n")}`],
  ["with a quote that never closes", rows.join("\n").replace("Rue 40", '"Rue 40')],
  ["with a thousand empty rows", `${rows.join("\n")}${"\n,,,,".repeat(1000)}`],
])("a list %s is read", async (_, content) => {
  expect(await namesIn(content)).toEqual(both);
});

test("an Arabic list in the encoding of old Windows is read", async () => {
  expect(await namesIn(inWindows1256(arabic))).toEqual(["ayada-alnyl.yaml"]);
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["an empty file", "", /is empty/],
  ["blanks alone", "\n , \n", /is empty/],
  ["a workbook of Excel 97", Buffer.from("d0cf11e0a1b11ae1", "hex"), /\.xls/],
  [
    "a workbook with a password",
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]),
    /password/,
  ],
  ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /neither a workbook/],
  ["a page", "<!DOCTYPE html><table>", /neither a workbook/],
  ["an archive that is none", Buffer.from("PK\x03\x04 and nothing more"), /damaged/],
  [
    "a workbook without sheets",
    zip([{ name: "a.txt", data: Buffer.from("x") }]),
    /neither a workbook/,
  ],
  [
    "a table of LibreOffice",
    zip([{ name: "content.xml", data: Buffer.from("<x/>") }]),
    /\.ods.*save it as \.xlsx/,
  ],
  ["a zip bomb", zip([{ name: "xl/workbook.xml", data: Buffer.alloc(80 << 20) }]), /too large/],
])("%s is refused with what to do, and nothing is written", async (_, content, said) => {
  const folder = folderWith(pathway);
  expect(await namesIn(content, "sheet.xlsx", folder)).toMatch(said);
  expect(readdirSync(folder.root).sort()).toEqual(["pathway.yaml", "sheet.xlsx"]);
});

const letters = "ABCDEFGH";
const sheetRow = (number: number, cells: readonly string[]) =>
  `<row r="${number}">${cells
    .map((text, index) =>
      text.startsWith("<")
        ? text
        : text === ""
          ? `<c r="${letters[index]}${number}" s="1"/>`
          : `<c r="${letters[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join("")}</row>`;

test("a formula is read by its result; one without a result is kept and told, not taken for nothing", async () => {
  const formula = '<c r="D2"><f>CONCATENATE("Street ",40)</f><v></v></c>';
  const worked = '<c r="D3" t="str"><f>CONCATENATE("Street ",41)</f><v>Street 41</v></c>';
  const book = workbookOf(
    sheetRow(1, ["Name", "Organisation", "Service type", "Address"]) +
      sheetRow(2, ["One", "A", "Food", formula]) +
      sheetRow(3, ["Two", "A", "Food", worked]) +
      Array.from({ length: 1000 }, (_, index) => sheetRow(index + 4, ["", "", "", ""])).join(""),
  );
  const folder = folderWith({ ...pathway, "list.xlsx": book });
  const file = join(folder.root, "list.xlsx");
  await folder.run(`import inspect ${file}`);
  const plan = await planned(folder, file);
  expect(plan.summary).toMatchObject({ rows: 2, services: { create: 2 } });
  expect(plan.cells.find(({ cell }) => cell === "D2")?.fate).toBe("unmapped");
  expect(plan.cells.find(({ cell }) => cell === "D3")?.fate).toBe("verbatim");
});

test.each([
  ["as Python writes them", "<f>B9</f><v />"],
  ["copied down from a cell above", '<f t="shared" si="0"/>'],
])("a formula without a result, %s, is told", async (_, inner) => {
  expect(await fateOfAddress(`<c r="D2">${inner}</c>`)).toBe("unmapped");
});

test.each([
  ["of a formula", '<c r="D2" t="e"><f>B9</f><v>#REF!</v></c>'],
  ["alone", '<c r="D2" t="e"><v>#N/A</v></c>'],
])(
  "an error %s is a cell that somebody filled: it is told, and its sign is nobody's address",
  async (_, cell) => {
    expect(await fateOfAddress(cell)).toBe("unmapped");
  },
);

/** How the address of the only row ends. */
async function fateOfAddress(cell: string): Promise<string | undefined> {
  const heads = ["Name", "Organisation", "Service type", "Address"];
  const book = workbookOf(sheetRow(1, heads) + sheetRow(2, ["One", "A", "Food", cell]));
  const folder = folderWith({ ...pathway, "list.xlsx": book });
  const file = join(folder.root, "list.xlsx");
  await folder.run(`import inspect ${file}`);
  const plan = await planned(folder, file);
  return plan.cells.find((each) => each.cell === "D2")?.fate;
}

test("of a row that makes no entry the cell is named that should have said what it offers, or how it is called", async () => {
  const book = workbookOf(
    sheetRow(1, ["Name", "Organisation", "Service type"]) +
      sheetRow(2, ["One", "A", "Frobnication"]) +
      sheetRow(3, ['<c r="A3"><f>B9</f></c>', "A", "Food"]),
  );
  const folder = folderWith({ ...pathway, "list.xlsx": book });
  const file = join(folder.root, "list.xlsx");
  await folder.run(`import inspect ${file}`);
  const { out } = await folder.run(`import plan ${file}`);
  expect(out).toMatch(/words without a code .*: C2$/m);
  expect(out).toMatch(/a formula whose result is not known .*: A3$/m);
});

test("what was cut off midway is finished by the next run, each service once, whatever had taken its place", async () => {
  const list = { ...pathway, "sheet.csv": rows.join("\n") };
  const whole = folderWith(list);
  const path = (folder: Folder) => join(folder.root, "sheet.csv");
  await whole.run(`import inspect ${path(whole)}`);
  await whole.run(`import apply ${path(whole)}`);
  const provider = readdirSync(join(whole.root, "organizations"));
  const made = [
    ...provider.map((name) => `organizations/${name}`),
    ...both.map((name) => `services/${name}`),
    "imports/sheet.applied.json",
  ];
  // Files take their places one after the other in this order.
  for (const done of made.keys()) {
    const cut = folderWith(list);
    await cut.run(`import inspect ${path(cut)}`);
    for (const file of made.slice(0, done)) {
      mkdirSync(dirname(join(cut.root, file)), { recursive: true });
      cpSync(join(whole.root, file), join(cut.root, file));
    }
    expect((await cut.run(`import apply ${path(cut)}`)).code).toBe(0);
    expect(readdirSync(join(cut.root, "organizations"))).toEqual(provider);
    for (const file of made)
      expect(readFileSync(join(cut.root, file), "utf8")).toBe(
        readFileSync(join(whole.root, file), "utf8"),
      );
    expect(entriesIn(cut)).toEqual(both);
  }
});

test("a file that is not there is told before anything is said of its mapping", async () => {
  const folder = folderWith(pathway);
  for (const verb of ["inspect ", "plan ", "apply ", ""]) {
    const { code, err } = await folder.run(`import ${verb}nothing.csv`);
    expect([code, err]).toEqual([2, "There is no file nothing.csv."]);
  }
});

test("a mapping by which every row would be wrong is refused, and says why", async () => {
  const mapping = (columns: string, more = "") => `${more}columns:\n${columns}`;
  const refused = async (text: string) => {
    const folder = folderWith({
      ...pathway,
      "sheet.csv": rows.join("\n"),
      "imports/sheet.mapping.yaml": text,
    });
    const { code, err } = await folder.run(`import apply ${join(folder.root, "sheet.csv")}`);
    expect([code, entriesIn(folder)]).toEqual([2, []]);
    return err;
  };
  expect(await refused(mapping("  Nom: {to: name}\n"))).toMatch(/names no column/);
  expect(await refused(mapping("  Address: {to: address}\n"))).toMatch(/no column goes to name/);
  expect(await refused(mapping("  Name: {to: name}\n  Phone: {to: phon}\n"))).toMatch(
    /Did you mean phone/,
  );
  const twice = await refused(mapping("  Name: {to: name}\n  Address: {to: name}\n"));
  expect(twice).toMatch(/Name and Address/);
  expect(await refused(mapping("  Name: {to: name}\n", "values: {phone: call us}\n"))).toMatch(
    /phone cannot be/,
  );
  const table = "tables:\n  - {as: x, file: sheet.csv, key: Nom, by: Name}\n";
  expect(await refused(mapping("  Name: {to: name}\n", table))).toMatch(/no heading Nom/);
  expect(await refused("columns: [")).toMatch(/cannot be used/);
  expect(await refused(mapping("  Name: {to: name}\n", "sheet: Other\n"))).toMatch(/no sheet/);
});

test("a sheet comes back with remarks, and these are left out when it is imported again", async () => {
  const wrong = [...rows, "Sans prestataire,,Clinic,x,12"];
  const folder = folderWith({ ...pathway, "sheet.csv": wrong.join("\n") });
  const file = join(folder.root, "sheet.csv");
  await folder.run(`import inspect ${file}`);
  await folder.run(`import apply ${file}`, { errors: true });
  const again = join(folder.root, "quarantine/sheet-errors.xlsx");
  const mapping = join(folder.root, "imports/sheet.mapping.yaml");
  const ran = await folder.run(`import plan ${again}`, { mapping, json: true });
  const plan = JSON.parse(ran.out) as Awaited<ReturnType<typeof planned>>;
  expect(plan.summary.services).toMatchObject({ unchanged: 2, refused: 1 });
  expect(plan.cells.filter(({ why }) => why === "remark").length).toBeGreaterThan(0);
});

test("messages of a log quote no cell", async () => {
  const folder = folderWith({
    ...pathway,
    "sheet.csv": [
      ...rows,
      "Secret refuge for women,Blue House,Shelter,Green door,Salma Hassan",
    ].join("\n"),
  });
  const file = join(folder.root, "sheet.csv");
  const said = [
    await folder.run(`import inspect ${file}`),
    await folder.run(`import plan ${file}`),
    await folder.run(`import plan ${file}`, { json: true }),
    await folder.run(`import apply ${file}`, { diff: true }),
  ];
  for (const { out, err } of said)
    expect(out + err).not.toMatch(/refuge|Blue House|Green door|Salma|Derrière/);
  expect(said.at(-1)?.code).toBe(1);
});
