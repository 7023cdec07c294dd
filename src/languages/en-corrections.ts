import type { Topic } from "./speech.ts";

/**
 * What the program says when it makes slips that correct printed copies, and what a copy is worth by its code. The words of
 * the slips themselves stand in `en-mend.ts`. Commands are not translated.
 */
const words = {
  // Where an entry stands in a booklet. "No." is its number there.
  "at.page": "page {page}, no. {number}",
  // What was made.
  "made.slips": "Edition {number}: {count, plural, one {# entry} other {# entries}} to correct.",
  "made.nothing": "Edition {number}: nothing to correct. Nothing was written.",
  "made.unread":
    "{count, plural, one {# file could not be read, then or now, so nobody can tell what became of it} other {# files could not be read, then or now, so nobody can tell what became of them}}: {names}",
  "made.withheld":
    "{count, plural, one {# entry is kept back by a blocking rule, then or now, so nothing is told of it. Look at it with  pathway validate} other {# entries are kept back by blocking rules, then or now, so nothing is told of them. Look at them with  pathway validate}}",
  "made.private_unknown":
    "What stood in private/ at {typed} is not known here, so its entries would look as if they were gone. Name a day after its first save, or an edition for protection staff.",
  "made.otherwise": "Without a browser:  pathway corrections {number} --format text",
  "made.who":
    "Edition {number} is for {audience}, and this output may go to a log. Say who will read it with --audience {audience}.",
  "made.wider": "Edition {number} is for {audience}: a slip for it cannot be made for more.",
  // What a code says. {number}, {by}: of editions.
  "code.current": "{code} is edition {number}, the current one. Use it until {until}.",
  "code.over":
    "{code} is edition {number}, the last one, and not to be used after {until}. Ask for a new one.",
  "code.superseded": "{code} is edition {number}. Edition {by} of {date} has taken its place.",
  "code.withdrawn":
    "{code} is edition {number}. It was withdrawn on {date}: nobody may use a copy of it. Destroy it.",
  "code.unknown":
    "{code} is no edition that is known here. It may be a working copy, one for other readers, or misread.",
  "code.near": "Look again: edition {number} has the code {code}.",
  "code.none": "Nothing has been published yet, so there is no code to compare.",
  "code.edited":
    "{path} was changed by hand, so what it says of its code cannot be relied on. Bring it back with Git.",
  "code.changed":
    "{count, plural, one {# entry of it reads otherwise today} other {# entries of it read otherwise today}}:",
  "code.same": "What it lists still reads the same.",
  "code.more": "{count, plural, one {# more} other {# more}}",
  "code.slip": "To go on using it, make the corrections:  pathway corrections {number}",
  "code.untold": "What changed since cannot be told here: {why}",
  "code.broken": "{path} cannot be read, so its code is not known. Bring it back with Git.",
  // An old answer is shown. {date}: the day of the edition.
  "then.notice": "What edition {number} said on {date}. Today it may read otherwise.",
  "then.gone":
    "There is no entry {id} for these readers today, so what an edition said of it is not told again. Protection staff see it with --audience restricted.",
  "then.absent": "Edition {number} had no entry {id} for its readers.",
} as const;

export type CorrectionsKey = keyof typeof words;

export const corrections: Topic<CorrectionsKey> = {
  en: words,
  others: { ar: () => import("./ar-corrections.ts"), fr: () => import("./fr-corrections.ts") },
};
