import { describe, expect, test } from "vitest";
import { report } from "../../src/languages/en-report.ts";
import { english } from "../../src/languages/speech.ts";
import { retiredText } from "../../src/reporters/explain.ts";
import { rules } from "../../src/rules/registry.ts";
import { pathway } from "./real-process.ts";

describe("explain", () => {
  test("lists every rule by how grave it is", () => {
    const { stdout, code } = pathway(["explain"]);
    expect(code).toBe(0);
    for (const rule of rules) expect(stdout).toContain(`  ${rule.id} `);
    expect(stdout.indexOf("looks-sensitive")).toBeLessThan(stdout.indexOf("review-overdue"));
  });

  test("tells of one rule what, why, what to do, and shows it wrong and right", () => {
    const { stdout, code } = pathway(["explain", "comma-cut-text"]);
    expect(code).toBe(0);
    for (const part of ["Why:", "What to do:", "Wrong:", "Right:", "{en: Anyone, with"])
      expect(stdout).toContain(part);
  });

  test("every rule can be explained, for people and for programs", () => {
    const { stdout } = pathway(["explain", "--json"]);
    const answer = JSON.parse(stdout) as { version: string; rules: { id: string }[] };
    expect(answer.version).toMatch(/^\d+\.\d+\.\d+$/);
    const told = answer.rules;
    expect(told.map((each) => each.id)).toEqual(rules.map((each) => each.id));
  });

  test("an invisible character of an example becomes visible", () => {
    expect(pathway(["explain", "invisible-characters"]).stdout).not.toContain("\u202a");
  });

  test("a misspelt rule exits 2 and names the one that is meant", () => {
    const { stderr, stdout, code } = pathway(["explain", "looks-sensitve"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("looks-sensitive");
  });

  test("a rule that went is told with its version and what tells of the same today", () => {
    const gone = { id: "old-one", since: "0.2.0", instead: "See new-one." };
    expect(retiredText(gone, english(report))).toBe(
      "old-one\n\nNo longer a rule since version 0.2.0. See new-one.\n",
    );
  });

  test("lists and tells in the language that is asked for", () => {
    const { stdout } = pathway(["explain", "--messages", "ar"]);
    expect(stdout).toContain("\u2068لم تُذكر التكلفة\u2069");
  });
});
