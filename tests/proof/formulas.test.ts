import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { unzip } from "../../src/node/zip.ts";
import { pathway } from "../cli/run.ts";
import { configuration, day, pathwayOf, removeFolders } from "../commands/real-process.ts";
import { figure } from "./figures.ts";

const quoted = JSON.stringify;
const many = 250;
const names = Array.from({ length: many }, (_, at) => `=HYPERLINK("http://x.example/${at}")`);
/** What a spreadsheet program could take for an order, four texts in each entry, and where tables take heads from. */
const files = {
  "pathway.yaml": configuration.replace("name: Omdurman", 'name: "=1+1"'),
  "organizations/a.yaml": `name: "+cmd|' /C calc'!A0"\nphone: "+249 91 234 1111"\nvetting:\n  no_enforcement_role: met\n`,
  ...Object.fromEntries(
    names.map((name, at) => [
      `services/s-${at}.yaml`,
      `name: ${quoted(name)}
organization: a
provides: [hot_meals]
area: omdurman
address: ${quoted(`@SUM(A${at})`)}
directions: ${quoted(`-${at}-1`)}
description: ${quoted(`+${at}+1`)}
phone: "+249 91 234 ${1000 + at}"
not_open_to:
  - who: [irregular]
    because: funding
    desk_note: "\\t=2+2"
`,
    ]),
  ),
};

/** Every command that makes a table. */
const commands = [
  ["sheet"],
  ["calls", "--format", "xlsx", "--per-week", "250"],
  ["calls", "--format", "csv", "--per-week", "250"],
  ["gaps", "--format", "xlsx", "--audience", "partner"],
  ["barriers", "--format", "xlsx", "--audience", "restricted"],
  ["export", "xlsx"],
  ["export", "csv"],
] as const;

const tables = new Map<string, string>();

beforeAll(() => {
  const root = pathwayOf(files);
  for (const [at, words] of commands.entries()) {
    const out = join(root, `out-${at}`);
    const { code, err } = pathway(root, [...words, "--as-of", day, "--out", out]);
    if (code !== 0 && code !== 1) throw new Error(`${words.join(" ")}: ${err}`);
    for (const name of readdirSync(out).filter((each) => /\.(?:xlsx|csv)$/.test(each)))
      tables.set(`${words.join(" ")}: ${name}`, textOf(readFileSync(join(out, name)), name));
  }
  removeFolders();
});

/** A workbook as its members, one after the other. */
function textOf(bytes: Buffer, name: string): string {
  if (name.endsWith(".csv")) return bytes.toString("utf8");
  const members = unzip(bytes, { members: 100, unpacked: 1 << 26 });
  return members.map(({ data }) => Buffer.from(data).toString("utf8")).join("\n");
}

const ofKind = (kind: string) => [...tables].filter(([name]) => name.endsWith(kind));
const plain = (xml: string) => xml.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

test("a thousand texts that look like formulas are words in every workbook", () => {
  const withFormulas = ofKind(".xlsx").filter(([, xml]) => /<(?:\w+:)?f[ >/]/.test(xml));
  expect(withFormulas.map(([name]) => name)).toEqual([]);
  for (const [name, xml] of ofKind(".xlsx"))
    expect(plain(xml).split("=HYPERLINK(").length, name).toBeGreaterThan(many);
  figure("workbooks: formulas", `0 formula cells of ${many * 4} texts in ${tables.size} tables`);
});

test("and guarded in every table for people", () => {
  expect([ofKind(".csv").length, tables.size]).toEqual([2, commands.length]);
  for (const [name, csv] of ofKind(".csv")) {
    const cells = (parse(csv, { bom: true }) as string[][]).flat();
    expect(
      cells.filter((cell) => /^[=+@\t\r-]/.test(cell)),
      name,
    ).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK")).length).toBeGreaterThanOrEqual(
      many,
    );
  }
});
