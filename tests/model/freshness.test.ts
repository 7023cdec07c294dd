import { describe, expect, test } from "vitest";
import { freshness } from "../../src/model/freshness.ts";
import { hasEnded, isDelisted } from "../../src/model/freshness-states.ts";
import { addDays } from "../../src/model/plain-date.ts";
import { asked, judged, on, planOf, type Written } from "./subject.ts";

/** Confirmed on 1 January 2026, to be confirmed again every 100 days: due on 11 April. */
const fresh = {
  service: { review: { every: "100 days" }, verification: [asked("2026-01-01")] },
};
const due = on("2026-04-11");

describe("ageing", () => {
  test.each([
    ["the day it was confirmed", -100, "current"],
    ["far before the lead", -60, "current"],
    ["the day before the lead", -15, "current"],
    ["the first day of the lead", -14, "due"],
    ["the second day of the lead", -13, "due"],
    ["the day before it is due", -1, "due"],
    ["the day it is due", 0, "due"],
    ["the day after", 1, "overdue"],
    ["the day before grace ends", 29, "overdue"],
    ["the last day of grace", 30, "overdue"],
    ["the day after grace", 31, "expired"],
    ["far after", 4000, "expired"],
  ])("on %s (%i days) it is %3$s", (_when, days, state) => {
    expect(judged(fresh, addDays(due, days))).toBe(`${state}: routine`);
  });

  test.each([
    ["8 days", 2],
    ["3 days", 0],
    ["56 days", 14],
    ["55 days", 13],
    ["12 months", 14],
  ])("an interval of %s warns %i days before", (every, lead) => {
    const plan = planOf({ service: { review: { every }, verification: [asked("2026-01-01")] } });
    const end = freshness(plan, on("2026-01-01")).due;
    if (!end) throw new Error("expected a due date");
    expect(freshness(plan, addDays(end, -lead)).state).toBe("due");
    expect(freshness(plan, addDays(end, -lead - 1)).state).toBe("current");
  });

  test("31 January and one month is the last day of February", () => {
    const dueAfter = (date: string) =>
      freshness(
        planOf({ service: { review: { every: "1 month" }, verification: [asked(date)] } }),
        on(date),
      ).due;
    expect(dueAfter("2026-01-31")).toBe("2026-02-28");
    expect(dueAfter("2028-01-31")).toBe("2028-02-29");
    expect(dueAfter("2026-08-31")).toBe("2026-09-30");
  });

  test("an entry nobody verified says so, whatever the day", () => {
    for (const today of ["2000-01-01", "2026-01-01", "2400-01-01"])
      expect(judged({}, today)).toBe("never_verified: never");
  });

  test("an event after today is not yet known", () => {
    expect(judged(fresh, "2025-12-31")).toBe("never_verified: never");
    expect(judged(fresh, "2026-01-01")).toBe("current: routine");
  });
});

describe("hard stops", () => {
  const days = [
    ["far before", -90, false],
    ["the day before", -1, false],
    ["the last day", 0, false],
    ["the day after", 1, true],
    ["far after", 90, true],
  ] as const;
  const last = on("2026-06-30");
  const verification = [asked("2026-03-15"), asked("2026-06-15"), asked("2026-09-01")];
  const review = { every: "6 months" };
  const stops: Record<string, Written> = {
    "funding-ended": { service: { review, verification, funding: { until: last } } },
    "agreement-expired": {
      service: { review, verification },
      organization: { agreements: [{ id: "mou", kind: "mou", expires: last }] },
    },
    "vetting-expired": {
      service: { review, verification },
      organization: { vetting: { assessed: { on: "2025-07-01", by: "lead", expires: last } } },
    },
  };
  test.each(Object.keys(stops).flatMap((cause) => days.map((day) => [cause, ...day] as const)))(
    "%s: %s (%i days) it has ended: %s",
    (cause, _when, offset, ended) => {
      const judgement = freshness(planOf(stops[cause] ?? {}), addDays(last, offset));
      expect(hasEnded(judgement)).toBe(ended);
      if (ended) expect(judgement).toMatchObject({ state: "expired", cause, due: last });
    },
  );

  test("withdrawn holds at once, from the service or its organisation", () => {
    const { service } = fresh;
    const withdrawn = "expired: withdrawn";
    expect(judged({ service: { ...service, status: "withdrawn" } }, "2026-01-02")).toBe(withdrawn);
    expect(judged({ service, organization: { state: "withdrawn" } }, "2026-01-02")).toBe(withdrawn);
    expect(
      judged(
        { service, organization: { state: { state: "withdrawn", internal_reason: "x" } } },
        "2026-01-02",
      ),
    ).toBe(withdrawn);
  });

  test("a newer agreement, or one without an end, keeps the entry", () => {
    const with_ = (...agreements: { expires?: string; scope?: string[]; areas?: string[] }[]) =>
      judged(
        {
          service: { ...fresh.service, area: "omdurman" },
          organization: {
            agreements: agreements.map((each, index) => ({
              id: `a${index}`,
              kind: "mou",
              ...each,
            })),
          },
          pathway: {
            areas: [
              { id: "omdurman", name: "Omdurman", within: "state" },
              { id: "state", name: "State" },
              { id: "bahri", name: "Bahri", within: "state" },
            ],
          },
        },
        "2026-02-01",
      );
    const ended = "expired: agreement-expired";
    const kept = "current: routine";
    expect(with_({ expires: "2026-01-15" })).toBe(ended);
    expect(with_({ expires: "2026-01-15" }, { expires: "2026-12-31" })).toBe(kept);
    expect(with_({ expires: "2026-01-15" }, {})).toBe(kept);
    expect(with_({ expires: "2026-01-15" }, { scope: ["dental_care"] })).toBe(ended);
    expect(with_({ expires: "2026-01-15", scope: ["dental_care"] })).toBe(kept);
    expect(with_({ expires: "2026-01-15", areas: ["bahri"] })).toBe(kept);
    expect(with_({ expires: "2026-01-15", areas: ["omdurman"] })).toBe(ended);
    expect(with_({ expires: "2026-01-15", areas: ["state"] })).toBe(ended);
  });

  test("an ended entry that is old as well is reported once, as ended", () => {
    const service = { ...fresh.service, funding: { until: "2026-12-31" } };
    expect(judged({ service }, "2026-12-31")).toBe("expired: routine");
    expect(judged({ service }, "2027-01-01")).toBe("expired: funding-ended");
  });

  test("a season's end expires nothing", () => {
    const written: Written = {
      service: { ...fresh.service, hours: { ramadan: { "sun-thu": "09:30-13:00" } } },
      pathway: {
        seasons: [
          { id: "ramadan", name: "Ramadan", dates: [{ from: "2025-03-01", to: "2025-03-30" }] },
        ],
      },
    };
    expect(judged(written, "2026-02-01")).toBe("current: routine");
  });
});

describe("a state of the doors that has ended", () => {
  const until = on("2026-02-10");
  const service = { ...fresh.service, status: { state: "paused" as const, until } };
  test.each([
    [-30, "current: routine"],
    [-1, "current: routine"],
    [0, "current: routine"],
    [1, "overdue: status-ended"],
    [300, "expired: routine"],
  ])("%i days from its last day: %s", (days, expected) => {
    expect(judged({ service }, addDays(until, days))).toBe(expected);
  });
  test("counts at a site as well", () => {
    const sites = [{ id: "main" }, { id: "branch", status: { state: "full" as const, until } }];
    expect(judged({ service: { ...fresh.service, sites } }, "2026-02-11")).toBe(
      "overdue: status-ended",
    );
  });
});

describe("a postponed review", () => {
  const postponed = (until: string): Written => ({
    service: { ...fresh.service, postponed: { until, by: "coordinator", reason: "Closed" } },
  });
  test.each([
    ["2026-04-01", 1, "overdue"],
    ["2026-04-20", 1, "due"],
    ["2026-04-20", 9, "due"],
    ["2026-04-20", 10, "overdue"],
    ["2026-05-11", 30, "due"],
    ["2026-05-11", 31, "expired"],
    ["2027-01-01", 30, "due"],
    ["2027-01-01", 31, "expired"],
    ["2027-01-01", 200, "expired"],
  ])("until %s: %i days after the due date it is %s", (until, days, state) => {
    expect(judged(postponed(until), addDays(due, days))).toBe(`${state}: routine`);
  });
  test("lifts no hard stop and no report", () => {
    const { service } = postponed("2026-05-11");
    expect(
      judged({ service: { ...service, funding: { until: "2026-04-12" } } }, "2026-04-13"),
    ).toBe("expired: funding-ended");
    const verification = [asked("2026-01-01"), asked("2026-04-15", { outcome: "reported_wrong" })];
    expect(judged({ service: { ...service, verification } }, "2026-04-16")).toBe(
      "overdue: reported-wrong",
    );
  });
});

test("only expired and unreachable entries leave the list", () => {
  expect(
    (["current", "due", "overdue", "never_verified", "unreachable", "expired"] as const).filter(
      isDelisted,
    ),
  ).toEqual(["unreachable", "expired"]);
});
