import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CallDuty, callFrom, callPlan, lateOnes } from "../../src/model/call-plan.ts";
import { addDays, type PlainDate } from "../../src/model/plain-date.ts";

const today = "2026-11-23" as PlainDate;
const overdue = (id: string, organization: string): CallDuty => ({
  ...{ id, organization, state: "overdue", until: undefined, from: today },
});
const until = (id: string, organization: string, days: number): CallDuty => {
  const day = addDays(today, days);
  return { id, organization, state: "current", until: day, from: callFrom(day) };
};
const idsOf = (duties: readonly CallDuty[], perWeek: number, weeks = 4) =>
  callPlan(duties, { today, perWeek, weeks }).map(({ calls }) =>
    calls.map((call) => `${call.organization}: ${call.duties.map(({ id }) => id).join(" ")}`),
  );

describe("whom to call in which week", () => {
  test("the order is kept, and one call covers an organisation's services", () => {
    const duties = [overdue("a1", "a"), overdue("b1", "b"), overdue("a2", "a"), overdue("c1", "c")];
    expect(idsOf(duties, 3)).toEqual([["a: a1 a2", "b: b1"], ["c: c1"], [], []]);
  });

  test("an organisation that does not fit waits whole, and a smaller one takes the room", () => {
    const duties = ["a1", "a2", "b1", "b2", "c1"].map((id) => overdue(id, id.charAt(0)));
    expect(idsOf(duties, 3, 2)).toEqual([["a: a1 a2", "c: c1"], ["b: b1 b2"]]);
  });

  test("an organisation larger than a week is called in several", () => {
    const duties = ["a1", "a2", "a3", "a4", "a5"].map((id) => overdue(id, "a"));
    expect(idsOf(duties, 2, 3)).toEqual([["a: a1 a2"], ["a: a3 a4"], ["a: a5"]]);
  });

  test("what is confirmed for long is not asked for; two weeks before its end it is", () => {
    expect(idsOf([until("a1", "a", 60)], 5, 2)).toEqual([[], []]);
    const weeks = idsOf([until("a1", "a", 60)], 5, 10);
    expect(weeks.findIndex((calls) => calls.length > 0)).toBe(6);
  });

  test("whoever is called anyway is asked about what ends within four weeks too, if there is room", () => {
    const duties = [overdue("a1", "a"), until("a2", "a", 34), until("a3", "a", 35)];
    expect(idsOf(duties, 2, 1)).toEqual([["a: a1 a2"]]);
    expect(idsOf([...duties, overdue("b1", "b")], 2, 1)).toEqual([["a: a1", "b: b1"]]);
  });

  test("a week that would be too full gives work to the weeks before it", () => {
    const duties = Array.from({ length: 12 }, (_, index) => until(`e${index}`, `o${index}`, 40));
    const plan = callPlan(duties, { today, perWeek: 2, weeks: 6 });
    expect(plan.map(({ calls }) => calls.length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(lateOnes(duties, plan)).toEqual([]);
    expect(lateOnes(duties, callPlan(duties, { today, perWeek: 1, weeks: 12 }))).toHaveLength(6);
  });
});

const duty = fc
  .record({
    organization: fc.integer({ min: 0, max: 6 }),
    days: fc.integer({ min: -40, max: 300 }),
  })
  .map(({ organization, days }) => ({ organization: `o${organization}`, days }));

test("whatever there is: no week is overloaded, nothing is called about twice, everything has its turn", () => {
  fc.assert(
    fc.property(
      fc.array(duty, { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (found, perWeek) => {
        const duties = found.map(({ organization, days }, index) =>
          days < 0 ? overdue(`e${index}`, organization) : until(`e${index}`, organization, days),
        );
        const plan = callPlan(duties, { today, perWeek, weeks: 120 });
        for (const { calls } of plan) {
          const ids = calls.flatMap((call) => call.duties);
          expect(ids.length).toBeLessThanOrEqual(perWeek);
          expect(new Set(calls.map(({ organization }) => organization)).size).toBe(calls.length);
        }
        const called = plan.flatMap(({ calls }) => calls.flatMap((call) => call.duties));
        expect(new Set(called)).toEqual(new Set(duties));
        expect(called).toHaveLength(duties.length);
        const again = callPlan([...duties], { today, perWeek, weeks: 120 });
        expect(again).toEqual(plan);
      },
    ),
  );
});

test("where a week has room for all that ends in it, nothing is late", () => {
  fc.assert(
    fc.property(fc.array(duty, { maxLength: 40 }), (found) => {
      const duties = found.map(({ organization, days }, index) =>
        until(`e${index}`, organization, Math.abs(days)),
      );
      const plan = callPlan(duties, { today, perWeek: 40, weeks: 60 });
      expect(lateOnes(duties, plan)).toEqual([]);
    }),
  );
});
