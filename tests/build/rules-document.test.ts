import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { retiredList, rulesDocument } from "../../src/build/rules-document.ts";
import { rules } from "../../src/rules/registry.ts";
import { retiredRules } from "../../src/rules/retired.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");
const document = read("docs/rules.md");

test("docs/rules.md is what the rules say today; npm run build writes it anew", () => {
  expect(document).toBe(rulesDocument(read("src/build/rules.template.md")));
});

test("it has a chapter for each rule, under its severity, and for nothing else", () => {
  const severities = {
    "Rules that block": "blocking",
    Errors: "error",
    Warnings: "warning",
    Notes: "note",
  };
  let severity: string | undefined;
  const told = document.split("\n").flatMap((line) => {
    if (line.startsWith("## ")) severity = severities[line.slice(3) as keyof typeof severities];
    return line.startsWith("### ") ? [`${line.slice(4)} ${severity}`] : [];
  });
  expect(told.sort()).toEqual(rules.map((rule) => `${rule.id} ${rule.severity}`).sort());
});

test("nothing in it is invisible", () => {
  expect(document).not.toMatch(/[\u0000-\u0009\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
});

test("a retired rule stays listed, and its id is no rule's", () => {
  const known = rules.map((rule) => rule.id);
  expect(retiredRules.filter(({ id }) => known.includes(id))).toEqual([]);
  expect(retiredList([{ id: "old-one", since: "0.2.0", instead: "See new-one." }])).toBe(
    "- `old-one`, until 0.2.0. See new-one.",
  );
});
