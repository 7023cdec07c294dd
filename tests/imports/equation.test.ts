import fc from "fast-check";
import { expect, test } from "vitest";
import { fates } from "../../src/imports/cell-fate.ts";
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

test("whatever stands in a sheet, every cell ends in one way, and nothing is written that is not in it", async () => {
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
      for (const { step, after } of plan.services)
        if (after === undefined) expect(step).not.toBe("create");
    }),
    { numRuns: 300, seed: 20261123 },
  );
});
