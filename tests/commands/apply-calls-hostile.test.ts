import { describe, expect, test } from "vitest";
import { readExact } from "../../src/yaml/exact.ts";
import { applied, clinic, files, filledSheet } from "./filled-sheets.ts";

const call = { answer: "yes", on: "2026-11-19", how: "phone" };

/** Words that are more than words to a file, a terminal, a spreadsheet, a server or a program. */
const words = [
  "Nurse\nstatus: closed",
  "Nurse\r\n::error::x",
  '=HYPERLINK("https://a.example")',
  "a: b # c",
  "'\"}, {on: 2026-11-19",
  "&a *b !!js %x --- {{x}}",
  "__proto__: x",
  "constructor: x",
  "phone: +249 91 234 9999\nstatus: closed",
  `${"x".repeat(481)}😀😀`,
  "a\u202egnorw\u2066 \u001b[31m\u0000 \ud83d",
];

describe("what a stranger wrote into a sheet", () => {
  test.each(words)("%j changes nothing but what was asked about", async (hostile) => {
    const sheet = await filledSheet(files, {
      "call nile-health": { ...call, with: hostile },
      "ask clinic contact": { answer: "changed", changed: hostile },
      "ask clinic hours": { answer: "yes" },
    });
    const { after, out, err } = await applied(files, sheet);
    const text = String(after["services/clinic.yaml"]);
    const dataOf = (yaml: string) => readExact(yaml).value as Record<string, unknown>;
    const { verification, ...rest } = dataOf(text);
    const { verification: _, ...before } = dataOf(clinic);
    expect(rest).toEqual(before);
    for (const event of (verification as readonly Record<string, unknown>[]).slice(1))
      expect(event).toMatchObject({ on: "2026-11-19", by: "coordinator", method: "phone" });
    // Nothing that steers what shows it, nor half a letter.
    expect(text + out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  test("is recorded where it is words, which is the control", async () => {
    const sheet = await filledSheet(files, {
      "call nile-health": { ...call, with: "Head nurse" },
      "ask clinic contact": { answer: "changed", changed: "ring twice" },
    });
    expect(String((await applied(files, sheet)).after["services/clinic.yaml"])).toContain(
      'with: Head nurse, facts: [contact], outcome: reported_wrong, note: "On the call sheet: ring twice"}',
    );
  });

  test.each([
    "call ../../mill",
    "running ../services/clinic",
    "ask clinic/../mill contact p00000000",
    "ask clinic contact p0000000",
    "ask clinic __proto__ p00000000",
    "ask clinic contact p00000000 ../other",
    "ask constructor contact p00000000",
    "running __proto__",
  ])("the key %s leads nowhere", async (key) => {
    const sheet = await filledSheet(files, {
      "call nile-health": call,
      "ask clinic contact": { answer: "yes", key },
      "running ": { key: "" },
    });
    const { code, after, err } = await applied(files, sheet);
    expect(after).toEqual(files);
    expect(code).toBe(1);
    expect(err).toMatch(/row \d+/);
  });
});
