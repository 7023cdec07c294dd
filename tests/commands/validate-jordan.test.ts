import { describe, expect, test } from "vitest";
import { sharedData } from "../shared-data.ts";
import { type JsonFinding, pathway } from "./real-process.ts";

const jordan = sharedData("jordan-2015/pathway");

describe.skipIf(jordan === undefined)("562 real services of 2015", () => {
  const started = performance.now();
  const run = pathway(["validate", "--pathway", jordan ?? "", "--as-of", "2015-03-22", "--json"]);
  const seconds = (performance.now() - started) / 1000;
  const answer = JSON.parse(run.stdout || "{}") as {
    readonly summary: Readonly<Record<string, number>>;
    readonly findings: readonly JsonFinding[];
  };
  const of = (rule: string) => answer.findings.filter((each) => each.rule === rule);

  test("are all read, in seconds, and exit 1", () => {
    expect(run.code).toBe(1);
    expect(answer.summary["files"]).toBe(562 + 44 + 2);
    expect(of("contact-missing").length).toBe(562);
    expect(seconds).toBeLessThan(10);
  });

  test("have no finding of the reader: every file is sound YAML of the format", () => {
    const reader = /^(yaml|file|unknown-key|wrong-value|missing-key|needs-quotes|comma|conflict)/;
    expect(answer.findings.filter((each) => reader.test(each.rule))).toEqual([]);
  });

  test("454 are past the end of their funding, and told once", () => {
    expect(of("funding-ended").length).toBe(454);
    const ended = new Set(of("funding-ended").map((each) => each.file));
    expect(of("review-expired").filter((each) => ended.has(each.file))).toEqual([]);
  });

  test("the 34 women safe spaces and the 14 services for survivors look sensitive, and nothing else", () => {
    const found = of("looks-sensitive");
    const spaces = found.filter((each) => each.file.includes("women-safe-spaces"));
    expect(spaces.length).toBe(34);
    const others = found.filter((each) => !each.file.includes("women-safe-spaces"));
    expect(others.filter((each) => /protection-services/.test(each.file)).length).toBe(13);
    expect(others.filter((each) => /health-services/.test(each.file)).length).toBe(1);
    expect(found.length).toBe(48);
    expect(found.every((each) => each.severity === "blocking")).toBe(true);
  });

  test("every finding has a line, a column and a sentence", () => {
    for (const { start, message, file } of answer.findings) {
      expect(start?.line, file).toBeGreaterThan(0);
      expect(start?.column, file).toBeGreaterThan(0);
      expect(message, file).toMatch(/^["“]?[\p{L}\p{N}(].*[.?:]$/su);
      expect(message, file).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});
