import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { day, pathway, pathwayOf, removeFolders, sound } from "../commands/real-process.ts";
import { sharedData } from "../shared-data.ts";

afterAll(removeFolders);

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");
const schema = JSON.parse(read("docs/validate.schema.json"));
const fits = new Ajv2020({
  strict: true,
  allErrors: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema);

function answerOf(folder: string, on: string, ...words: readonly string[]) {
  const run = pathway(["validate", "--pathway", folder, "--as-of", on, "--json", ...words]);
  return JSON.parse(run.stdout);
}

function misfits(answer: unknown): unknown {
  return fits(answer) ? [] : fits.errors;
}

const kitchen = sound["services/kitchen.yaml"] ?? "";

/** Every kind of finding and exception that an answer can hold. */
const varied = {
  ...sound,
  "pathway.yaml": `${sound["pathway.yaml"]}rules:\n  hours-unstated:\n    severity: "off"\n    reason: We ask\n`,
  "services/kitchen.yaml": `# pathway-ignore fees-unstated: We ask\n${kitchen}`,
  "services/ended.yaml": `${kitchen}funding:\n  until: 2026-01-01\n`,
  "services/broken.yaml": "name: [\n",
  "services/line.yaml":
    "name: Line\norganization: a\nprovides: [survivor_hotline]\naudience: partner\n",
  "decisions/line.yaml": "audience: partner\nby: coordinator\non: 2026-11-01\nwhy: It is known\n",
  "waivers/funding-ended--ended.yaml":
    "by: coordinator\non: 2026-10-01\nwhy: A new grant\nevidence: Letter\nexpires: 2026-12-01\n",
  "private/services/shelter.yaml": "name: Shelter\norganization: a\nprovides: [survivor_shelter]\n",
};

describe("docs/validate.schema.json fits what validate says", () => {
  test("of a pathway with every kind of exception, in a log and with everything shown", () => {
    const folder = pathwayOf(varied);
    for (const words of [[], ["--show-values"]]) {
      const answer = answerOf(folder, day, ...words);
      expect(misfits(answer)).toEqual([]);
      const kinds = answer.exceptions.map((each: { kind: string }) => each.kind);
      expect(new Set(kinds)).toEqual(new Set(["lowered", "ignore", "waiver", "decision"]));
      expect(answer.summary.not_shown > 0).toBe(words.length === 0);
    }
  });

  test("of the example", () => {
    expect(misfits(answerOf(`${root}/pathways/khartoum`, day))).toEqual([]);
  });

  const jordan = sharedData("jordan-2015/pathway");
  test.skipIf(jordan === undefined)("of 562 real services", () => {
    const answer = answerOf(jordan ?? "", "2015-03-22");
    expect(misfits(answer)).toEqual([]);
    expect(answer.findings.length).toBeGreaterThan(1000);
  });

  test("and nothing else: the control", () => {
    const answer = answerOf(pathwayOf(varied), day);
    const [finding] = answer.findings;
    expect(fits({ ...answer, format_version: 2 })).toBe(false);
    expect(fits({ ...answer, findings: [{ ...finding, line: 3 }] })).toBe(false);
    expect(fits({ ...answer, findings: [{ ...finding, start: { line: 0, column: 1 } }] })).toBe(
      false,
    );
  });
});

test("docs/json.md tells of every key that an answer of validate can hold", () => {
  const document = read("docs/json.md");
  const keys = (each: { properties: object }) => Object.keys(each.properties);
  const { finding, exception } = schema.$defs;
  for (const key of [...keys(schema), ...keys(finding), ...keys(exception), "not_shown"])
    expect(document, key).toContain(`\`${key}`);
});
