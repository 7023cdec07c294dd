import type { Topic } from "./speech.ts";

/** What `stale --plan` and `spread` say, in ICU message format. Commands and ids are not translated. */
const words = {
  // The head of a week. {from}, {to}: days.
  week: "{from} to {to}: {services, plural, one {# service} other {# services}}, {calls, plural, one {# call} other {# calls}}",
  // A week without calls.
  "week.empty": "{from} to {to}: nobody",
  // Entries that are counted and not named here.
  "week.unnamed":
    "{count, plural, one {# entry} other {# entries}} for protection staff, not named here",
  // {perWeek}: services that can be asked about in a week.
  room: "Planned with room for {perWeek} services a week; another number with --per-week.",
  late: "{count, plural, one {# service is called only after the day until which it is confirmed} other {# services are called only after the day until which they are confirmed}}.",
  unplanned:
    "{count, plural, one {# service that is old now has} other {# services that are old now have}} no turn in these weeks.",
  enough: "With --per-week {enough} none would be late or left over.",
  nothing: "Nobody has to be called in the next twelve weeks.",
  // What `spread` says. {on}: a day on which many entries were confirmed.
  "spread.crowd":
    "{count, plural, one {# service was} other {# services were}} confirmed on {on} and would fall due in the same week.",
  "spread.sooner":
    "{count, plural, one {# of them} other {# of them}} would be asked again sooner, spread over {weeks, plural, one {# week} other {# weeks}}. None would be asked later, and none counts as confirmed for it.",
  "spread.cost":
    "That is {after} services a week instead of {before}, until somebody takes the shorter intervals out again (review: every).",
  "spread.never":
    "{count, plural, one {# service was} other {# services were}} never confirmed: there is nothing to spread. Whom to call in which week:  pathway stale --plan",
  "spread.nothing":
    "Nothing to spread: on no day were more than {room} services confirmed that fall due together and have no interval of their own.",
  "spread.ask": "Write these intervals?",
  "spread.yes_needed": "Say whether this is to be written:  --yes  or  --dry-run",
  "spread.commit": "Spread the reviews of {count} services",
} as const;

export type PlanKey = keyof typeof words;

export const plan: Topic<PlanKey> = {
  en: words,
  others: { ar: () => import("./ar-plan.ts"), fr: () => import("./fr-plan.ts") },
};
