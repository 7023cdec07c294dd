import type { DataPath } from "../model/diagnostic.ts";
import type { Finding } from "../model/finding.ts";
import { approximateDays, parseInterval } from "../model/plain-date.ts";
import type { EntryRule } from "./rule.ts";

/** The longest that each of these can sensibly be, in days. */
const longest = { answer: 90, limit: 366, rhythm: 366 } as const;

export const intervalUnlikely: EntryRule = {
  id: "interval-unlikely",
  severity: "warning",
  stage: "entry",
  needs: ["time_limit", "answer_within", "visits"],
  title: "Length of time that cannot be meant",
  why: "A time limit of 72 months instead of 72 hours lets somebody come too late for a treatment.",
  remedy: "Look at the unit: hours, days, weeks, months or years.",
  example: {
    wrong: "time_limit:\n  within: 72 months",
    right: "time_limit:\n  within: 72 hours",
  },
  when: ({ written: { referral, time_limit: limit, visits, sites } }) =>
    isLonger(typeof limit === "object" ? limit.within : limit, longest.limit) ||
    isLonger(referral?.answer_within, longest.answer) ||
    visits?.some(isRare) === true ||
    sites?.some((site) => site.visits?.some(isRare)) === true,
  *check({ written }) {
    const { referral, time_limit: limit, visits, sites } = written;
    if (typeof limit === "string") yield* judge(limit, ["time_limit"], longest.limit);
    else yield* judge(limit?.within, ["time_limit", "within"], longest.limit);
    yield* judge(referral?.answer_within, ["referral", "answer_within"], longest.answer);
    for (const [index, { every }] of (visits ?? []).entries())
      yield* judge(every, ["visits", index, "every"], longest.rhythm);
    for (const [index, site] of (sites ?? []).entries())
      for (const [position, { every }] of (site.visits ?? []).entries())
        yield* judge(every, ["sites", index, "visits", position, "every"], longest.rhythm);
  },
};

const isRare = ({ every }: { readonly every?: string | undefined }) =>
  isLonger(every, longest.rhythm);

function isLonger(written: string | undefined, most: number): written is string {
  const interval = written === undefined ? undefined : parseInterval(written);
  return interval !== undefined && approximateDays(interval) > most;
}

function* judge(written: string | undefined, path: DataPath, most: number): Iterable<Finding> {
  if (!isLonger(written, most)) return;
  yield {
    path,
    message: "{interval} is longer than this can be. Look at the number and at the unit.",
    quotes: { interval: written },
  };
}
