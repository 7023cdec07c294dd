import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freshness } from "../../src/model/freshness.ts";
import { goodUntil } from "../../src/model/good-until.ts";
import { forecast, tally, totalOf } from "../../src/model/outlook.ts";
import { addDays } from "../../src/model/plain-date.ts";
import { asked, on, planOf, type Written } from "./subject.ts";

const today = on("2026-11-02");
const tended = (written: Written, isDraft = false) => ({ plan: planOf(written), isDraft });
const confirmed = (date: string, more: Written["service"] = {}) =>
  tended({ service: { verification: [asked(date)], ...more } });

/** Each week as "due: in time/call first/not listed". */
const told = (...entries: readonly ReturnType<typeof tended>[]) =>
  forecast(entries, today).map(
    ({ due, standing: { in_time, call_first, not_listed } }) =>
      `${due}: ${in_time}/${call_first}/${not_listed}`,
  );

describe("the next twelve weeks, if nobody calls", () => {
  test("are seven days each, the first beginning today", () => {
    const weeks = forecast([], today);
    expect(weeks).toHaveLength(12);
    expect(weeks[0]).toMatchObject({ from: "2026-11-02", to: "2026-11-08" });
    expect(weeks[11]).toMatchObject({ from: "2027-01-18", to: "2027-01-24" });
  });

  test("an entry is due in the week of its last good day, then to be called first, then off the list", () => {
    // Ninety days after 10 August is 8 November, the last day of the first week.
    expect(told(confirmed("2026-08-10"))).toEqual([
      "1: 1/0/0",
      ...Array(4).fill("0: 0/1/0"),
      ...Array(7).fill("0: 0/0/1"),
    ]);
    // A day later it is the first day of the second.
    expect(told(confirmed("2026-08-11")).slice(0, 3)).toEqual(["0: 1/0/0", "1: 0/1/0", "0: 0/1/0"]);
  });

  test("what ends at once goes without a time of calling first", () => {
    const funded = confirmed("2026-11-01", { funding: { until: "2026-11-18" } });
    expect(told(funded).slice(1, 4)).toEqual(["0: 1/0/0", "1: 0/0/1", "0: 0/0/1"]);
  });

  test("what is late already is due in no week; a draft never counts as confirmed", () => {
    const late = confirmed("2026-01-05");
    const draft = tended({ service: { verification: [asked("2026-11-01")] } }, true);
    expect(told(late, draft)[0]).toBe("0: 0/1/1");
    expect(told(draft)[11]).toBe("0: 0/1/0");
  });

  test("an event that is yet to come confirms nothing", () => {
    const coming = tended({
      service: { verification: [asked("2026-08-10"), asked("2026-11-10")] },
    });
    expect(told(coming)).toEqual(told(confirmed("2026-08-10")));
  });

  test("say of every entry what freshness says on the last day of each week", () => {
    const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(today, -days));
    const maybe = (from: number) => fc.option(fc.integer({ min: from, max: from + 120 }));
    fc.assert(
      fc.property(day, maybe(-20), maybe(-20), (date, funded, postponed) => {
        const until = (days: number) => addDays(today, days);
        const plan = planOf({
          service: {
            verification: [asked(date)],
            ...(funded === null ? {} : { funding: { until: until(funded) } }),
            ...(postponed === null
              ? {}
              : { postponed: { until: until(postponed), by: "coordinator", reason: "Moving" } }),
          },
        });
        const weeks = forecast([{ plan, isDraft: false }], today);
        for (const { to, standing } of weeks) {
          expect(standing).toEqual(tally([freshness(plan, to).state]));
          expect(totalOf(standing)).toBe(1);
        }
        const last = goodUntil(plan, freshness(plan, today)).entry;
        const due = weeks.filter((week) => week.due === 1);
        expect(due.map(({ from, to }) => last && from <= last && last <= to)).toEqual(
          last && last <= addDays(today, 83) ? [true] : [],
        );
      }),
    );
  });
});

test("due counts as in time, never verified as call first, unreachable as no longer listed", () => {
  const states = ["current", "due", "overdue", "never_verified", "unreachable", "expired"] as const;
  expect(tally(states)).toEqual({ in_time: 2, call_first: 2, not_listed: 2 });
});
