import { expect, test } from "vitest";
import { hoursOn, parseSpan, runsOf, toHours } from "../../src/model/hours.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";

const on = (date: string) => date as PlainDate;

test.each([
  ["08:00-14:00", { from: 480, to: 840 }],
  ["20:00-02:00+", { from: 1200, to: 1560 }],
  ["8:00 – 12:30", { from: 480, to: 750 }],
])("%s is read", (text, span) => expect(parseSpan(text)).toEqual(span));

test.each(["14:00-08:00", "25:00-26:00", "08:60-09:00", "08:00", "20:00-02:00", "08:00-08:00"])(
  "%s is no opening time",
  (text) => expect(parseSpan(text)).toBeUndefined(),
);

test("a range may run over the end of the week, and equal days are joined from the first day on", () => {
  const hours = toHours({ "fri-sun": "09:00-10:00", mon: "closed" }, "en");
  if (hours.kind !== "week") throw new Error("expected a week");
  const runs = runsOf(hours.week, 0).map(({ first, last, hours: { kind } }) => [first, last, kind]);
  expect(runs).toEqual([
    [0, 0, "closed"],
    [4, 6, "open"],
  ]);
});

test("an exception wins over a season, and a season over the week", () => {
  const hours = toHours(
    {
      "sun-thu": "08:00-14:00",
      ramadan: { "sun-thu": "09:30-13:00" },
      except: [{ on: "2026-03-02", closed: "yes" }],
    },
    "en",
  );
  const seasons = [
    {
      id: "ramadan",
      name: {},
      dates: [{ from: on("2026-02-18"), to: on("2026-03-19"), certain: true }],
    },
  ];
  expect(hoursOn(hours, on("2026-03-02"), seasons)).toEqual({ kind: "closed" });
  expect(hoursOn(hours, on("2026-03-03"), seasons)).toEqual({
    kind: "open",
    spans: [{ from: 570, to: 780 }],
  });
  expect(hoursOn(hours, on("2026-04-07"), seasons)).toEqual({
    kind: "open",
    spans: [{ from: 480, to: 840 }],
  });
  expect(hoursOn(hours, on("2026-04-10"), seasons)).toBeUndefined();
});
