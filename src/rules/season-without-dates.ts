import { addDays, type PlainDate } from "../model/plain-date.ts";
import type { FileRule } from "./rule.ts";

interface WrittenSeason {
  readonly id: string;
  readonly dates?: readonly { readonly from: string; readonly to: string }[];
}

/** A year of the moon: Ramadan and the feasts come again so much later. */
const moonYear = 354;
/** So early the next dates must stand, for a booklet to be printed in time. */
const ahead = 60;

export const seasonWithoutDates: FileRule = {
  id: "season-without-dates",
  severity: "warning",
  stage: "file",
  needs: ["seasons"],
  arises: "with time",
  title: "Season whose next days nobody has written",
  why: "In Ramadan people come at the hours of the rest of the year, and stand before a closed door.",
  remedy: "Write the first and the last day under dates; certain: no while they may still move.",
  example: {
    wrong: "  - id: rains\n    name: Rains",
    right:
      "  - id: harvest\n    name: Harvest\n    dates:\n      - {from: 2027-01-10, to: 2027-02-20}",
  },
  *check({ written, source, today }) {
    if (source.kind !== "pathway") return;
    const { seasons = [] } = written as { readonly seasons?: readonly WrittenSeason[] };
    for (const [index, { id, dates = [] }] of seasons.entries()) {
      const last = dates
        .map(({ from }) => from)
        .sort()
        .at(-1);
      const until = dates
        .map(({ to }) => to)
        .sort()
        .at(-1);
      if (last === undefined || until === undefined)
        yield {
          path: ["seasons", index, "id"],
          message:
            "{id} has no dates, so its hours never hold. Write its first and last day under dates.",
          quotes: { id },
        };
      else if (until < today && addDays(last as PlainDate, moonYear - ahead) <= today)
        yield {
          path: ["seasons", index, "dates"],
          message:
            "{id} comes again, and its last dates began on {last}. Write the next first and last day.",
          quotes: { id },
          args: { last },
        };
    }
  },
};
