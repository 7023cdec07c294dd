import type { DataPath } from "../model/diagnostic.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import { glanceAt } from "./glance.ts";
import type { FileContext, FileRule } from "./rule.ts";

/** Earlier dates are slips of the keyboard: 0206, 1926. */
const earliest = "2000-01-01";

export const verificationInFuture: FileRule = {
  id: "verification-in-future",
  severity: "error",
  stage: "file",
  title: "Something is recorded for a day it cannot have happened on",
  why: "An entry would look freshly confirmed although nobody has called.",
  remedy: "Write the day on which it was done. What is planned has no place here.",
  example: {
    wrong: "  - {on: 2026-11-21, by: coordinator, method: phone, with: Nurse}",
    right: "  - {on: 2026-11-20, by: coordinator, method: phone, with: Nurse}",
  },
  when: ({ written, today }) => glanceAt(written).days.some((day) => day > today || day < earliest),
  *check(file) {
    const { today } = file;
    for (const { path, date } of actsOf(file)) {
      if (date <= today && date >= earliest) continue;
      yield {
        path,
        message:
          date > today
            ? "{date} is after {today}. Write the day on which it was done."
            : "{date} is before the year 2000. Write the day on which it was done.",
        args: { today },
        quotes: { date },
      };
    }
  },
};

interface Act {
  readonly path: DataPath;
  readonly date: PlainDate;
}

/** Keys under which an act is recorded, by kind of file; `*` stands for each item of a list. */
const places: Readonly<Record<string, readonly (readonly string[])[]>> = split({
  service: ["verification.*.on", "not_open_to.*.steps.*.on"],
  organization: [
    "vetting.assessed.on",
    "agreements.*.signed",
    "follow_up.judgements.*.on",
    "complaints.last_tested",
  ],
  decision: ["on", "reviewed"],
  waiver: ["on"],
  pathway: ["set_up_with.*.on"],
});

function split(
  written: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly (readonly string[])[]>> {
  return Object.fromEntries(
    Object.entries(written).map(([kind, each]) => [kind, each.map((place) => place.split("."))]),
  );
}

function actsOf({ source, written }: FileContext): readonly Act[] {
  return (places[source.kind] ?? []).flatMap((place) => acts(written, place, []));
}

function acts(value: unknown, steps: readonly string[], path: DataPath): Act[] {
  const [step, ...rest] = steps;
  if (step === undefined) {
    const date = typeof value === "string" ? parseDate(value) : undefined;
    return date ? [{ path, date }] : [];
  }
  if (step === "*")
    return Array.isArray(value)
      ? value.flatMap((each, index) => acts(each, rest, [...path, index]))
      : [];
  if (typeof value !== "object" || value === null) return [];
  return acts((value as Record<string, unknown>)[step], rest, [...path, step]);
}
