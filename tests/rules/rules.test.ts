import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { wholeRules as rules } from "../../src/rules/registry.ts";
import { failingCases, silentCases } from "./cases.ts";
import {
  actualFindings,
  expectedFindings,
  fixtureNames,
  fixturesOf,
  fixtureTexts,
  ruleOf,
} from "./fixture.ts";

const folder = fileURLToPath(new URL("../../src/rules", import.meta.url));

/** Files of the folder that hold no rule. */
const machinery = [
  "first-look",
  "keeps-out",
  "few-of-each",
  "block-text",
  "code-labels",
  "comma-cut-repair",
  "concerned",
  "ignores",
  "in-force",
  "ended-for",
  "entry-context",
  "entry-digest",
  "file-texts",
  "glance",
  "known-names",
  "one-language",
  "judged-numbers",
  "partners",
  "paths-at",
  "quotable",
  "reading",
  "reading-accidents",
  "references",
  "registry",
  "retired",
  "rule",
  "run",
  "saved-versions",
  "settings",
  "settle",
  "waivers",
  "written-conditions",
  "written-contacts",
  "written-texts",
  "sign-table",
  "told-rules",
  "strings-where",
];

/** What no file of a fixture can be: tests/commands/bad-input.test.ts makes the first three, tests/rules/bulk.test.ts dozens of entries, tests/rules/history.test.ts a history. */
const shownElsewhere = [
  "file-unreadable",
  "file-is-link",
  "file-too-large",
  "verified-in-bulk",
  "edited-since-verified",
  "verification-rewritten",
];

describe("fixtures", () => {
  test.each(fixtureNames())(
    "%s is found where the comments say, and nowhere else",
    async (name) => {
      expect((await actualFindings(name)).sort()).toEqual(expectedFindings(name).sort());
    },
  );
});

describe("every rule", () => {
  const own = rules.filter((rule) => rule.stage !== "reading");

  test("has a file of its name, and every file is a rule", () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
    const ids = own.map((rule) => rule.id);
    expect(files.filter((name) => !machinery.includes(name)).sort()).toEqual([...ids].sort());
  });

  test("has an id of its own", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test.each(rules.map((rule) => rule.id).filter((id) => !shownElsewhere.includes(id)))(
    "%s has at least three cases that fail and three that stay silent",
    (id) => {
      expect({ failing: failingCases(id), enough: failingCases(id).length >= 3 }).toMatchObject({
        enough: true,
      });
      expect({ silent: silentCases(id), enough: silentCases(id).length >= 3 }).toMatchObject({
        enough: true,
      });
    },
  );

  test("and no fixture is left over", () => {
    const ids = rules.map((rule) => rule.id);
    expect(fixtureNames().filter((name) => !ids.includes(ruleOf(name)))).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says in sentences what is wrong, why it hurts and what to do",
    (_id, rule) => {
      const sentence = /^\p{Lu}.*[.?”"]$/su;
      expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/su);
      expect(rule.why).toMatch(sentence);
      expect(rule.remedy).toMatch(sentence);
      expect(`${rule.why} ${rule.remedy}`).not.toMatch(/!|please|invalid/i);
    },
  );

  test.each(rules.filter((rule) => rule.example).map((rule) => [rule.id, rule] as const))(
    "%s shows as wrong what its fixture reports, and as right what its fixture accepts",
    (id, rule) => {
      const texts = fixturesOf(id).flatMap(fixtureTexts);
      const plain = (text: string) => text.replace(/ *# expect.*$/gm, "").replace(/^\n/gm, "");
      const wrong = texts.filter(({ text }) => text.includes(`: ${id}`)).map((each) => each.text);
      const right = texts.filter(({ text }) => !text.includes("# expect")).map((each) => each.text);
      expect(wrong.map(plain).join("\n")).toContain(rule.example?.wrong);
      expect(right.map(plain).join("\n")).toContain(rule.example?.right);
    },
  );
});
