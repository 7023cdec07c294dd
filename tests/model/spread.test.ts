import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, type PlainDate } from "../../src/model/plain-date.ts";
import { crowdsOf, type Spreadable } from "../../src/model/spread.ts";

const on = "2026-11-01" as PlainDate;
const today = "2026-11-10" as PlainDate;
const crowd = (count: number, more: Partial<Spreadable> = {}): readonly Spreadable[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `entry-${index}`, confirmed: on, isOwn: false },
    ...{ every: { count: 90, unit: "day" as const }, ...more },
  }));

test("entries of one day are asked again in five weeks instead of one, evenly, and some at the policy's time", () => {
  const [found] = crowdsOf(crowd(100), { today, room: 10 });
  expect(found).toMatchObject({ on, count: 100, weeks: 5 });
  const perDay = new Map<number, number>();
  for (const { days } of found?.sooner ?? []) perDay.set(days, (perDay.get(days) ?? 0) + 1);
  expect([...perDay].sort(([a], [b]) => a - b)).toEqual([
    [62, 20],
    [69, 20],
    [76, 20],
    [83, 20],
  ]);
});

test("what a week has room for is no crowd, and neither are entries of different days or policies", () => {
  expect(crowdsOf(crowd(10), { today, room: 10 })).toEqual([]);
  const half = { every: { count: 180, unit: "day" as const } };
  expect(crowdsOf([...crowd(6), ...crowd(6, half)], { today, room: 10 })).toEqual([]);
});

test("an interval of its own stays, so that the second time nothing is left to do", () => {
  const [first] = crowdsOf(crowd(40), { today, room: 10 });
  const changed = new Set(first?.sooner.map(({ id }) => id));
  const after = crowd(40).map((each) => ({ ...each, isOwn: changed.has(each.id) }));
  for (const day of [today, addDays(today, 14)])
    expect(crowdsOf(after, { today: day, room: 10 })).toEqual([]);
});

test("nothing is asked later than its policy says, twice as often, or within the week", () => {
  const intervals = fc.integer({ min: 20, max: 365 });
  const ages = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(intervals, ages, fc.integer({ min: 2, max: 60 }), (count, age, size) => {
      const now = addDays(on, age);
      const entries = crowd(size, { every: { count, unit: "day" } });
      for (const { sooner } of crowdsOf(entries, { today: now, room: 1 }))
        for (const { days } of sooner) {
          expect(days).toBeLessThan(count);
          expect(days).toBeGreaterThanOrEqual((count * 2) / 3);
          expect(daysBetween(now, addDays(on, days))).toBeGreaterThanOrEqual(7);
        }
    }),
  );
});
