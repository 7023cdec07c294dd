import { latinDigits } from "../model/latin-digits.ts";
import { parseInterval } from "../model/plain-date.ts";
import { interval } from "../model/schema-parts.ts";
import { type Misfit, type Mistaken, mayBe } from "./mistaken.ts";

/** A length of time in other words: 72h, 3months, two weeks, monthly. */
export function mistakenInterval({ value, ways }: Misfit): Mistaken | undefined {
  if (!mayBe(ways, interval) || typeof value !== "string") return undefined;
  const words = latinDigits(value).trim().toLowerCase();
  const meant = rhythms.get(words.replace(/^(?:every|each) /, "")) ?? counted(words);
  if (meant === undefined || !parseInterval(meant)) return undefined;
  return {
    rule: "interval-written-otherwise",
    message: "Write this as a number and a unit: {meant}.",
    quotes: { meant },
    text: meant,
  };
}

function counted(words: string): string | undefined {
  const found = /^(?:every )?(\d{1,4}|[a-z]+)[ -]?([a-z]+)\.?$/.exec(words);
  const count = numbers.get(found?.[1] ?? "") ?? Number(found?.[1]);
  const unit = units.get(found?.[2] ?? "");
  if (!unit || !Number.isInteger(count)) return undefined;
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

const numbers: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, index]),
);

/** A lone m may be a minute or a month, so it is not here. */
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hour: ["h", "hr", "hrs", "hour", "hours"],
    day: ["d", "day", "days"],
    week: ["w", "wk", "wks", "week", "weeks"],
    month: ["mo", "mon", "month", "months"],
    year: ["y", "yr", "yrs", "year", "years"],
  }).flatMap(([unit, ways]) => ways.map((way) => [way, unit] as const)),
);

const rhythms: ReadonlyMap<string, string> = new Map([
  ...["daily", "day"].map((word) => [word, "1 day"] as const),
  ...["weekly", "week"].map((word) => [word, "1 week"] as const),
  ...["monthly", "month"].map((word) => [word, "1 month"] as const),
  ...["quarterly", "quarter"].map((word) => [word, "3 months"] as const),
  ...["yearly", "annually", "year"].map((word) => [word, "1 year"] as const),
]);
