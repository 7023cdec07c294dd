import type { DataPath } from "../model/diagnostic.ts";
import type { FileRule } from "./rule.ts";

/** Keys that say when something begins and ends. Exceptions of hours are judged with the hours. */
const pairs = [
  ["from", "to"],
  ["from", "until"],
  ["on", "to"],
  ["signed", "expires"],
  ["on", "expires"],
] as const;

export const datesReversed: FileRule = {
  id: "dates-reversed",
  severity: "error",
  stage: "file",
  needs: ["to", "until", "expires"],
  title: "An end before its beginning",
  why: "It never holds: a season is never kept, a visit never comes, an agreement is over before it began.",
  remedy: "Look up both days, and write the earlier one first.",
  example: {
    wrong: "    from: 2026-12-01\n    until: 2026-11-01",
    right: "    from: 2026-11-01\n    until: 2026-12-01",
  },
  *check({ written, source }) {
    for (const { path, first } of reversed(written, placesOf[source.kind] ?? []))
      yield {
        path,
        message: "This day is before the one under {first}. Write the earlier day first.",
        args: { first },
      };
  },
};

/** Where such pairs stand, by kind of file; `*` is each item of a list, an empty place the file itself. */
const placesOf: Readonly<Record<string, readonly string[]>> = {
  pathway: ["seasons.*.dates.*", "holidays.*"],
  service: ["visits.*", "sites.*.visits.*"],
  organization: ["agreements.*", "vetting.assessed"],
  waiver: [""],
};

interface Reversed {
  readonly path: DataPath;
  /** The key of the day that should be the earlier one. */
  readonly first: string;
}

function* reversed(written: unknown, places: readonly string[]): Iterable<Reversed> {
  for (const place of places)
    for (const { record, path } of at(written, place === "" ? [] : place.split("."), []))
      for (const [first, last] of pairs) {
        const [start, end] = [record[first], record[last]];
        if (typeof start === "string" && typeof end === "string" && end < start)
          yield { path: [...path, last], first };
      }
}

type Found = { readonly record: Readonly<Record<string, unknown>>; readonly path: DataPath };

function* at(value: unknown, [step, ...rest]: readonly string[], path: DataPath): Iterable<Found> {
  if (typeof value !== "object" || value === null) return;
  if (step === undefined) yield { record: value as Found["record"], path };
  else if (step !== "*") yield* at((value as Found["record"])[step], rest, [...path, step]);
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* at(each, rest, [...path, index]);
}
