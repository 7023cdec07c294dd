import fc from "fast-check";
import { expect, test } from "vitest";
import { factGroups } from "../../src/model/fact-group.ts";
import { freshness } from "../../src/model/freshness.ts";
import { compareStates } from "../../src/model/freshness-states.ts";
import { comesDue, goodUntil } from "../../src/model/good-until.ts";
import { addDays, type PlainDate } from "../../src/model/plain-date.ts";
import type { ReviewPlan } from "../../src/model/review-plan.ts";
import { asked, planOf } from "./subject.ts";

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

test("of two ends on one day the graver one is told", () => {
  const until = "2026-04-01";
  const service = { review: { every: "90 days" }, verification: [asked("2026-01-01")] };
  const next = (more: object) => {
    const each = planOf({ service: { ...service, ...more } });
    return comesDue(each, freshness(each, start));
  };
  expect(next({})).toEqual({ on: until, cause: "routine" });
  expect(next({ status: { state: "paused", until } })?.cause).toBe("status-ended");
  expect(next({ status: { state: "paused", until }, funding: { until } })?.cause).toBe(
    "funding-ended",
  );
  expect(next({ funding: { until: "2026-04-02" } })?.cause).toBe("routine");
});
