import { addDays, type PlainDate, parseDate } from "../model/plain-date.ts";
import { type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Days for which a printed copy may be used, unless somebody says otherwise. */
const usualLife = 90;

export const validUntilOption: OptionSpec = {
  flags: "--valid-until <date>",
  description: `the last day on which a printed copy may be used; ${usualLife} days on when absent`,
};

/** The last day on which a copy may be used. */
export function lastDay(input: Input, asOf: PlainDate): PlainDate {
  const written = textOption(input, "valid-until");
  if (written === undefined) return addDays(asOf, usualLife);
  const date = parseDate(written);
  if (date && date >= asOf) return date;
  const fault = date ? `lies before ${asOf}, the day of this copy` : "is no date";
  throw new Stop(
    exit.usage,
    `--valid-until "${written}" ${fault}. Write year-month-day, for example --valid-until ${addDays(asOf, usualLife)}.`,
  );
}
