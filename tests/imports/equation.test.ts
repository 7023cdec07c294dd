import fc from "fast-check";
import { expect, test } from "vitest";
import { fates } from "../../src/imports/cell-fate.ts";
import { cellText } from "../../src/imports/cell-text.ts";
import type { PlannedService } from "../../src/imports/plan-import.ts";
import { decode } from "../../src/schema/decode.ts";
import { imported } from "./import-of.ts";

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom(
    ...["x", "-", "n/a", "Food", "Clinic; Food", "0912345678", "912345678", "249912345678"],
    ...[
      "a@example.org",
      "salma@example.org",
      "www.example.org",
      "15.5",
      "15.5, 32.5",
      "2026-01-02",
    ],
    ...["44966", "1970-01-01", "sun-thu 8-14", "free", "500 SDG", "18+", "refugees", "Omdurman"],
    ...["Dr. Salma Hassan", "The client was sent away", "safe house", "=A1+B1", "#REF!", "\u00a0"],
    ...["&amp; more", "\u200ehidden", "line\nbreak", "ar, en", "نساء", "مستشفى", "x".repeat(3500)],
  ),
  fc.string({ maxLength: 20, unit: "grapheme" }),
);
const headings = fc.constantFrom(
  ...[
    "Name",
    "Organization",
    "Service type",
    "Phone",
    "Email",
    "Hours",
    "Fees",
    "Area",
    "Latitude",
  ],
  ...[
    "Longitude",
    "Focal point",
    "Remarks",
    "ID",
    "Language",
    "Ages",
    "Mon",
    "Food",
    "",
    "Name (ar)",
  ],
);
const sheet = fc
  .tuple(
    fc.array(headings, { minLength: 1, maxLength: 9 }),
    fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 8 }),
  )
  .map(([heads, rows]) => [heads, ...rows]);

/** Everything that a file says in words, one text. */
const wordsIn = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.values(value).map(wordsIn).join("\n")
    : String(value);

/** What is told to be kept word for word stands in the file, to the letter. */
async function expectKept({ after = "", read }: PlannedService): Promise<void> {
  const words = wordsIn((await decode("service", after)).value);
  for (const { cell, end } of read.ends)
    if (end.fate === "verbatim" || end.fate === "unmapped")
      expect(words).toContain(cellText(cell.text).text.slice(0, 1000));
}

test("whatever stands in a sheet, every cell ends in one way, and what is kept word for word stands in a file", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, fc.constantFrom("one", "two", undefined), async (rows, same) => {
      const mapping = {
        ...(same ? { same_name: same } : {}),
        values: { organization: "nile-health", provides: ["hot_meals"] },
      } as never;
      const { account, plan } = await imported(rows, { mapping });
      const filled = rows.flat().filter((each) => each !== "").length;
      expect(account.total).toBe(filled);
      expect(fates.reduce((sum, each) => sum + account.counts[each], 0)).toBe(filled);
      for (const service of plan.services) if (service.after) await expectKept(service);
    }),
    { numRuns: 300, seed: 20261123 },
  );
});
