import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { imported } from "./import-of.ts";
import { folderWith, pathwayFile } from "./run-import.ts";

const list = `Name,Organisation,Service,Area,Phone,Address,Contact person,Notes
Nile Clinic,Nile Health,Dental care,Omdurman,0912345678,Street 40,,Ring once
Listening room,Nile Health,survivor_counselling,Omdurman,0912345670,Street 9,Mariam Osman,Ring twice
House of Hope,Hope,Safe house,Bahri,0912345671,Street 7,,Blue door
,Nobody,Safe house,Bahri,0912345672,Street 8,,
`;
const files = {
  "list.csv": list,
  "pathway.yaml": pathwayFile("SD", ["en"], "areas:\n  - {id: omdurman, name: Omdurman}\n"),
};
const secrets = [
  "listening",
  "hope",
  "0912345670",
  "street 9",
  "ring twice",
  "street 7",
  "blue door",
];

/** Everything below a folder but for some folders in it. */
function textsIn(folder: string, without: readonly string[]): string {
  return readdirSync(folder)
    .filter((name) => !without.includes(name))
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? textsIn(path, []) : readFileSync(path, "utf8")))
    .join("\n")
    .toLowerCase();
}
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

test("rows that look sensitive become drafts of protection staff, and leave no trace where others read", async () => {
  const folder = folderWith(files);
  const { root } = folder;
  const file = join(root, "list.csv");
  await folder.run(`import inspect ${file}`);
  const ran = await folder.run(`import apply ${file}`, { sensitive: "private" });
  expect(ran.code).toBe(1);
  expect(readdirSync(join(root, "private", "services")).sort()).toEqual([
    ".gitkeep",
    "house-of-hope.yaml",
    "listening-room.yaml",
  ]);
  const room = read(root, "private/services/listening-room.yaml");
  expect(room).toContain("audience: restricted\ndraft: yes\n");
  expect(room).toContain("address: Street 9\n");
  expect(room).toContain("organization: nile-health\n");
  expect(room).not.toContain("Mariam");
  expect(read(root, "private/organizations/hope.yaml")).toContain("name: Hope\n");

  const shared = textsIn(root, ["private", "quarantine", "list.csv"]);
  const told = `${ran.out}${ran.err}`.toLowerCase();
  for (const secret of secrets) expect(`${shared}${told}`).not.toContain(secret);
  expect(told).not.toMatch(/row 3|row 4\b|[a-h][34]\b/);
  expect(told).not.toMatch(/\d+ files? of entries for protection/);
  expect(told).not.toContain("cells have something");

  const json = await folder.run(`import plan ${file}`, { sensitive: "private", json: true });
  const answer = JSON.parse(json.out);
  expect(answer.services.map(({ id, step }: { id?: string; step: string }) => id ?? step)).toEqual([
    "nile-clinic",
    "quarantined",
  ]);
  expect(answer.summary.cells ?? answer.summary.rows).toBeUndefined();

  const before = textsIn(join(root, "private"), []);
  const again = await folder.run(`import apply ${file}`, { sensitive: "private" });
  expect(again.out).not.toContain("Written");
  expect(textsIn(join(root, "private"), [])).toBe(before);
});

test("where a refuge is stands nowhere, in private/ neither", async () => {
  const folder = folderWith(files);
  await folder.run(`import inspect ${join(folder.root, "list.csv")}`);
  await folder.run(`import apply ${join(folder.root, "list.csv")}`, { sensitive: "private" });
  const house = read(folder.root, "private/services/house-of-hope.yaml");
  expect(house).toContain("address: hidden\n");
  expect(house).not.toMatch(/Street|Bahri|area:/);
});

test("without being told so, nothing goes to private/", async () => {
  const folder = folderWith(files);
  await folder.run(`import inspect ${join(folder.root, "list.csv")}`);
  await folder.run(`import apply ${join(folder.root, "list.csv")}`);
  expect(existsSync(join(folder.root, "private"))).toBe(false);
});

test("every cell of such a row still ends in one way", async () => {
  const rows = list
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const { account } = await imported(rows, { apart: { services: [], organizations: [] } });
  const { total, counts } = account;
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(total);
  // Of the room all but the name of a person, of the house all but its two places.
  expect(counts.apart).toBe(7 + 5);
});
