import { expect, test } from "vitest";
import { toHours } from "../../src/model/hours.ts";
import { openingAt } from "../../src/model/next-opening.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";

/** 2026-11-24 is a Tuesday. */
const at = (day: string, time: string) => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { on: `2026-11-${day}` as PlainDate, minutes: hours * 60 + minutes };
};
const week = { "sun-thu": ["08:00-12:00", "13:00-16:00"], fri: "20:00-02:00+" };
const seasons = [
  {
    id: "ramadan",
    name: { en: "Ramadan" },
    dates: [{ from: "2026-11-25" as PlainDate, to: "2026-11-25" as PlainDate, certain: true }],
  },
];

test.each([
  ["before the doors open", week, at("24", "07:59"), { kind: "opens", at: at("24", "08:00") }],
  ["at the minute they open", week, at("24", "08:00"), { kind: "open", until: at("24", "12:00") }],
  ["at the minute they close", week, at("24", "12:00"), { kind: "opens", at: at("24", "13:00") }],
  ["in the evening", week, at("24", "16:00"), { kind: "opens", at: at("25", "08:00") }],
  ["on a night", week, at("27", "23:00"), { kind: "open", until: at("28", "02:00") }],
  [
    "in a night from yesterday",
    week,
    at("28", "01:59"),
    { kind: "open", until: at("28", "02:00") },
  ],
  ["after that night", week, at("28", "02:00"), { kind: "opens", at: at("29", "08:00") }],
  [
    "on a day that differs",
    { ...week, except: [{ on: "2026-11-24", closed: "yes" }] },
    at("24", "09:00"),
    { kind: "opens", at: at("25", "08:00") },
  ],
  [
    "in a season",
    { ...week, ramadan: { "sun-thu": "10:00-11:00" } },
    at("24", "17:00"),
    { kind: "opens", at: at("25", "10:00") },
  ],
  ["day and night", "always", at("24", "09:00"), { kind: "open", until: undefined }],
  ["by appointment", "by_appointment", at("24", "09:00"), { kind: "by_appointment" }],
  [
    "on some days by appointment",
    { tue: "by_appointment" },
    at("24", "09:00"),
    { kind: "by_appointment" },
  ],
  ["in words only", { text: "Most mornings" }, at("24", "09:00"), { kind: "unknown" }],
  ["never in two weeks", { "mon-sun": "closed" }, at("24", "09:00"), { kind: "none" }],
])("%s", (_name, hours, moment, opening) => {
  expect(openingAt(toHours(hours, "en"), moment, seasons)).toEqual(opening);
});

test("hours that nobody wrote are unknown, and no closed door", () => {
  expect(openingAt(undefined, at("24", "09:00"), [])).toEqual({ kind: "unknown" });
});
