import { type Audience, audiences } from "../model/audience.ts";
import type { Pathway } from "../model/pathway.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import { type Context, type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Options that several commands share, worded once. */
export const shared = {
  pathway: { flags: "--pathway <folder>", description: "the folder that holds pathway.yaml" },
  asOf: {
    flags: "--as-of <date>",
    description: "judge as on this day (year-month-day); today when absent",
  },
  json: { flags: "--json", description: "short for --format json" },
  audience: {
    flags: "--audience <audience>",
    description:
      "who will read it: public (everyone), partner (help desks), restricted (protection staff)",
    choices: audiences,
  },
  noCache: {
    flags: "--no-cache",
    description: "judge every file anew; the answer is the same",
  },
  language: { flags: "--language <code>", description: "the language of the output" },
  noSave: { flags: "--no-save", description: "write, and do not save it in the history (Git)" },
  out: {
    flags: "--out <folder>",
    description: "where documents are written; out/ beside pathway.yaml when absent",
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

type Zoned = Pick<Pathway, "time_zone">;

/** The day to judge by: --as-of, else today in the pathway's zone. */
export function asOf(context: Context, input: Input, pathway: Zoned): PlainDate {
  const written = textOption(input, "as-of");
  if (written === undefined) return today(context, pathway);
  const date = parseDate(written);
  if (!date)
    throw new Stop(
      exit.usage,
      `--as-of "${written}" is no date. Write year-month-day, for example --as-of 2026-11-02.`,
    );
  return date;
}

/** A clock that names no day of a calendar would print one on every page. */
function today({ clock }: Context, { time_zone: zone }: Zoned): PlainDate {
  const date = parseDate(clock.today(zone));
  if (date) return date;
  throw new Stop(
    exit.usage,
    "SOURCE_DATE_EPOCH names no day. Give it in whole seconds since 1970, such as 1795132800, or name the day with --as-of.",
  );
}

/** The audience asked for; public when none is. */
export function audienceOption(input: Input): Audience {
  return (textOption(input, "audience") as Audience | undefined) ?? "public";
}

/** The format asked for; `--json` is short for one of them. */
export function formatOption(input: Input): string {
  return input.options["json"] === true ? "json" : (textOption(input, "format") ?? "text");
}
