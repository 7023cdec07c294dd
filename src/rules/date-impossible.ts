import { parseDate } from "../model/plain-date.ts";
import { glanceAt } from "./glance.ts";
import type { FileRule } from "./rule.ts";
import { stringsWhere } from "./strings-where.ts";

const shape = /^\d{4}-\d{2}-\d{2}$/;

export const dateImpossible: FileRule = {
  id: "date-impossible",
  severity: "error",
  stage: "file",
  title: "Day that does not exist",
  why: "The program cannot count from such a day, so an end or a review would be missed.",
  remedy: "Look up the day, and write it as year-month-day.",
  example: {
    wrong: "funding:\n  until: 2026-02-30",
    right: "funding:\n  until: 2028-02-29",
  },
  when: ({ written }) => glanceAt(written).days.some(isImpossible),
  *check({ written }) {
    for (const path of stringsWhere(written, isImpossible))
      yield {
        path,
        message: "This day does not exist. Write it as year-month-day, for example 2026-11-02.",
      };
  },
};

function isImpossible(text: string): boolean {
  return parseDate(text) === undefined && shape.test(text);
}
