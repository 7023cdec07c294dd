import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { csv } from "../../src/exports/csv.ts";
import { languageOf } from "../all-languages.ts";
import { editionOf, smallPathway } from "../edition-of.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/bin/pathway.js");
let folder = "";

const run = (...words: string[]) =>
  spawnSync(
    process.execPath,
    [program, ...words, "--pathway", join(folder, "khartoum"), "--as-of", "2026-11-20"],
    {
      encoding: "utf8",
    },
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-export-"));
  cpSync(join(root, "pathways/khartoum"), join(folder, "khartoum"), { recursive: true });
  writeFileSync(
    join(folder, "khartoum/services/formula.yaml"),
    [
      'name: "=HYPERLINK(1)"',
      "organization: nile-health",
      "provides: [vaccination]",
      "audience: public",
      "open_to: everyone",
      "notes_about_the_service: CANARY-RESTRICTED",
      "referral_contact: {name: CANARY-PARTNER}",
      "",
    ].join("\n"),
  );
});
test("csv names codes of the pathway's own and says what sites share once", async () => {
  const own = { code: "camel_clinic", sector: "health", name: { en: "Camel clinic", ar: "عيادة" } };
  const pathway = smallPathway["pathway.yaml"] as object;
  const edition = await editionOf({
    ...smallPathway,
    "pathway.yaml": { ...pathway, vocabulary: [own] },
    "services/camels.yaml": {
      name: "Camels",
      organization: "nile-health",
      provides: ["camel_clinic"],
      phone: "+249 91 234 5678",
      languages: ["ar"],
      sites: [
        { id: "a", area: "bahri" },
        { id: "b", area: "omdurman", languages: ["ar", "en"] },
      ],
    },
  });
  const [file] = await csv.files(edition, languageOf("en"));
  const [, row = ""] = String(file?.content).split("\n");
  expect(row.split(",")).toEqual(
    expect.arrayContaining(["Camel clinic", "'+249 91 234 5678", "Bahri; Omdurman", "ar; en"]),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("csv keeps formulas harmless and holds a row for each listed service", () => {
  const out = join(folder, "csv");
  expect(run("export", "csv", "--out", out).stderr).not.toMatch(/fault of pathway/);
  const text = readFileSync(join(out, "services.en.csv"), "utf8");
  expect(text).toContain("'=HYPERLINK(1)");
  expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
  expect(text).toContain("university-law-clinic");
});

test("json holds what the audience may see and nothing more", () => {
  const read = (audience: string) => {
    const out = join(folder, audience);
    run("export", "json", "--audience", audience, "--out", out);
    return readFileSync(join(out, "services.json"), "utf8");
  };
  const [forEveryone, forDesks] = [read("public"), read("partner")];
  expect(forEveryone).not.toContain("CANARY");
  expect(forDesks).toContain("CANARY-PARTNER");
  expect(forDesks).not.toContain("CANARY-RESTRICTED");
  expect(JSON.parse(forEveryone)).toMatchObject({
    tool: "pathway",
    audience: "public",
    as_of: "2026-11-20",
  });
});

test("an unknown format is usage, and the formats are named", () => {
  const { status, stderr } = run("export", "xls");
  expect(status).toBe(2);
  expect(stderr).toContain("csv");
});

test("a language that documents do not speak is usage, and writes nothing", () => {
  const out = join(folder, "unspoken");
  const { status, stderr } = run("export", "csv", "--language", "../xx", "--out", out);
  expect(status).toBe(2);
  expect(stderr).toContain('Documents do not speak "../xx" yet.');
  expect(existsSync(out)).toBe(false);
});
