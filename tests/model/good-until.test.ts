import fc from "fast-check";
import { expect, test } from "vitest";
import { factGroups } from "../../src/model/fact-group.ts";
import { compareStates, freshness } from "../../src/model/freshness.ts";
import { goodUntil } from "../../src/model/good-until.ts";
import { addDays, type PlainDate } from "../../src/model/plain-date.ts";
import type { ReviewPlan } from "../../src/model/review-plan.ts";

const start = "2026-01-01" as PlainDate;
const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(start, days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const plan: fc.Arbitrary<ReviewPlan> = fc.record({
  id: fc.constant("x"),
  owner: fc.constant(undefined),
  groups: fc
    .array(fc.integer({ min: 20, max: 120 }), { minLength: 7, maxLength: 7 })
    .map((counts) =>
      factGroups.map((group, index) => ({
        group,
        every: { count: counts[index] ?? 30, unit: "day" as const },
        source: "own" as const,
      })),
    ),
  sites: fc.constantFrom<ReviewPlan["sites"]>([undefined], ["a", "b"]),
  events: fc.array(day, { minLength: 1, maxLength: 3 }).map((days) =>
    [...days].sort().map((on) => ({
      on,
      method: "phone" as const,
      facts: [],
      at: [],
      outcome: "confirmed" as const,
    })),
  ),
  stops: fc.array(
    day.map((after) => ({ cause: "funding-ended" as const, after: addDays(after, 40) })),
    { maxLength: 1 },
  ),
  statusUntil: maybe(day.map((each) => addDays(each, 60))),
  postponedUntil: maybe(day.map((each) => addDays(each, 60))),
});

test("an entry is good on the last good day and no longer on the next", () => {
  let judged = 0;
  fc.assert(
    fc.property(plan, fc.integer({ min: 0, max: 60 }), (each, later) => {
      const today = addDays(each.events.at(-1)?.on ?? start, later);
      const fresh = freshness(each, today);
      const { entry } = goodUntil(each, fresh);
      if (compareStates(fresh.state, "due") > 0) {
        expect(entry).toBeUndefined();
        return;
      }
      judged += 1;
      const last = entry ?? today;
      expect(last >= today).toBe(true);
      expect(compareStates(freshness(each, last).state, "due")).toBeLessThanOrEqual(0);
      expect(
        compareStates(freshness(each, addDays(last, 1)).state, "overdue"),
      ).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
  expect(judged).toBeGreaterThan(50);
});
