import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factGroups } from "../../src/model/fact-group.ts";
import { freshness, standing } from "../../src/model/freshness.ts";
import { evidenceOf } from "../../src/model/freshness-evidence.ts";
import { compareStates } from "../../src/model/freshness-states.ts";
import { comesDue } from "../../src/model/good-until.ts";
import { addDays, daysBetween, type PlainDate } from "../../src/model/plain-date.ts";
import { dateInZone } from "../../src/node/clock.ts";
import { asked, on, planOf } from "./subject.ts";

const zones = [
  "Africa/Khartoum",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "UTC",
];

const day = fc
  .date({ min: new Date("1826-01-01"), max: new Date("2225-12-31"), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10) as PlainDate);
const near = (base: PlainDate) =>
  fc.integer({ min: -900, max: 900 }).map((days) => addDays(base, days));
const interval = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom("hour", "day", "week", "month", "year"))
  .map(([count, unit]) => `${count} ${unit}s`);

const plan = day.chain((base) =>
  fc
    .record({
      events: fc.array(
        fc.record({
          on: near(base),
          method: fc.constantFrom("visit", "phone", "website", "document"),
          outcome: fc.constantFrom("confirmed", "changed", "no_answer", "closed", "reported_wrong"),
          facts: fc.option(fc.uniqueArray(fc.constantFrom(...factGroups), { minLength: 1 }), {
            nil: undefined,
          }),
          at: fc.option(fc.constantFrom(["main"], ["branch"]), { nil: undefined }),
        }),
        { maxLength: 8 },
      ),
      every: interval,
      postponed: fc.option(near(base), { nil: undefined }),
      until: fc.option(near(base), { nil: undefined }),
      status: fc.option(near(base), { nil: undefined }),
    })
    .map((drawn) => ({
      base,
      plan: planOf({
        service: {
          sites: [{ id: "main" }, { id: "branch" }],
          review: { every: drawn.every },
          verification: drawn.events.map(({ on: date, ...rest }) =>
            asked(date, Object.fromEntries(Object.entries(rest).filter(([, value]) => value))),
          ),
          ...(drawn.postponed
            ? { postponed: { until: drawn.postponed, by: "coordinator", reason: "x" } }
            : {}),
          ...(drawn.until ? { funding: { until: drawn.until } } : {}),
          ...(drawn.status ? { status: { state: "paused", until: drawn.status } } : {}),
        },
      }),
    })),
);

describe("over 400 years", () => {
  test("when nothing happens, an entry never gets better", () => {
    fc.assert(
      fc.property(plan, fc.nat(900), fc.nat(900), ({ plan: each, base }, wait, longer) => {
        const quiet = addDays(base, 901);
        const earlier = freshness(each, addDays(quiet, wait));
        const later = freshness(each, addDays(quiet, wait + longer));
        expect(compareStates(later.state, earlier.state)).toBeGreaterThanOrEqual(0);
        expect(later.confirmed).toBe(earlier.confirmed);
      }),
      { numRuns: 300 },
    );
  });

  test("on any day, an entry is no better than its worst critical facts", () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: -900, max: 1800 }), ({ plan: each, base }, days) => {
        const { state, groups } = freshness(each, addDays(base, days));
        for (const found of groups)
          if (["contact", "location", "eligibility"].includes(found.group))
            expect(compareStates(state, found.state)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test("what is told of ten thousand entries in one line is what is told of one with its groups", () => {
    const days = fc.integer({ min: -900, max: 1800 });
    const rhythms = fc.array(fc.constantFrom(7, 30, 90), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(plan, days, rhythms, ({ plan: each, base }, later, every) => {
        const today = addDays(base, later);
        const { events } = each;
        const groups = each.groups.map((group, index) => ({
          ...group,
          every: { count: every[index] ?? 30, unit: "day" as const },
        }));
        // Every event as it came, as if all had been calls about everything, and as if none had been.
        const plain = events.map(({ on: date }) => ({
          ...{ on: date, method: "phone" as const, outcome: "confirmed" as const },
          ...{ facts: [], at: [] },
        }));
        for (const drawn of [each, { ...each, events: plain }, { ...each, events: [] }])
          for (const known of [drawn, { ...drawn, groups }]) {
            const { state, cause, due } = freshness(known, today);
            expect(standing(known, today)).toEqual({ state, cause, due });
          }
      }),
      { numRuns: 100 },
    );
  });

  test("what happens later changes nothing before", () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: -900, max: 900 }), ({ plan: each, base }, days) => {
        const today = addDays(base, days);
        const known = { ...each, events: each.events.filter((event) => event.on <= today) };
        expect(freshness(each, today)).toEqual(freshness(known, today));
      }),
      { numRuns: 300 },
    );
  });

  test("the events behind each date are found, and what is put forward as the next end is one", () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: -900, max: 900 }), ({ plan: each, base }, days) => {
        const today = addDays(base, days);
        const fresh = freshness(each, today);
        const { groups, sites } = evidenceOf(each, today);
        expect(groups.map((found) => found.freshness)).toEqual(fresh.groups);
        for (const { freshness: group, renewal, report, future } of groups) {
          expect(renewal?.on).toBe(group.confirmed);
          if (group.cause === "reported-wrong")
            expect(addDays(group.due ?? today, 1)).toBe(report?.on);
          if (future) expect(future.on > today).toBe(true);
        }
        if (fresh.cause === "found-closed")
          expect(sites.map(({ closed }) => closed?.on)).toContain(fresh.due);
        if (fresh.cause === "no-answer")
          expect(sites.map(({ silent }) => silent?.on)).toContain(fresh.due);
        const next = comesDue(each, fresh);
        if (next && next.cause !== "routine" && next.on >= today)
          expect(freshness(each, addDays(next.on, 1)).cause).toBe(next.cause);
      }),
      { numRuns: 300 },
    );
  });

  test("each state follows the one before, day by day, at any place in the calendar", () => {
    fc.assert(
      fc.property(day, interval, (start, every) => {
        const each = planOf({ service: { review: { every }, verification: [asked(start)] } });
        const { due } = freshness(each, start);
        if (!due) throw new Error("expected a due date");
        const length = daysBetween(start, due);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(length).toBeLessThanOrEqual(366);
        const lead = Math.min(14, Math.floor(length / 4));
        const states = [-lead - 1, -lead, 0, 1, 30, 31].map((days) => {
          const today = addDays(due, days);
          return today < start ? "unborn" : freshness(each, today).state;
        });
        expect(states.filter((state) => state !== "unborn").join(" ")).toMatch(
          /^(current )?due due overdue overdue expired$/,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("today", () => {
  const instant = fc.integer({ min: Date.UTC(1826, 0, 1), max: Date.UTC(2225, 11, 31) });

  test.each(zones)("in %s it is never more than a day from the day in Greenwich", (zone) => {
    fc.assert(
      fc.property(instant, (moment) => {
        const utc = new Date(moment).toISOString().slice(0, 10) as PlainDate;
        expect(Math.abs(daysBetween(utc, dateInZone(moment, zone)))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test.each(zones)("in %s it never goes back", (zone) => {
    fc.assert(
      fc.property(instant, fc.nat(3 * 86_400_000), (moment, wait) => {
        expect(dateInZone(moment + wait, zone) >= dateInZone(moment, zone)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("an entry that ends on a day ends at midnight of its own zone", () => {
    const each = planOf({
      service: { verification: [asked("2026-06-01")], funding: { until: "2026-06-30" } },
    });
    const at = (zone: string) =>
      freshness(each, dateInZone(Date.parse("2026-06-30T20:00:00Z"), zone)).state;
    expect(at("America/St_Johns")).toBe("current");
    expect(at("Pacific/Kiritimati")).toBe("expired");
    expect(freshness(each, on("2026-06-30")).state).toBe("current");
  });
});
