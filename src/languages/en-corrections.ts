import type { Topic } from "./speech.ts";

/**
 * Slips that correct printed copies, and what a copy is worth by its code, in ICU message format. Read by people at desks,
 * on paper and on the screen; on a slip every word costs room. Commands are not translated.
 */
const words = {
  // The head of a slip. {number}: of an edition. {title}: of the pathway. {date}: days.
  "slip.title": "Corrections to edition {number}",
  "slip.of": "{title}, edition {number} of {date}, code {code}",
  "slip.how":
    "Tape this slip inside the cover. Then go through it with a pen, line by line, or use the stickers.",
  "slip.as_of": "Corrected as of {date}",
  // Above a list of reasons to stop using the copy.
  "away.title": "Throw this copy away",
  "away.over": "It was not to be used after {date}.",
  // {entries}: where they stand, such as: page 14, no. 3.
  "away.danger": "If you cannot strike these out now, they can do harm: {entries}.",
  "away.many":
    "{wrong} of its {all} entries are wrong. Ask for the next edition rather than mend so many.",
  "away.unlocated":
    "{count, plural, one {# entry is in the list no longer and cannot be named here} other {# entries are in the list no longer and cannot be named here}}.",
  // Heads of columns, short. "No." is the number of an entry in the booklet.
  "head.where": "Where",
  "head.strike": "Strike out",
  "head.write": "Write",
  // Where an entry stands in a booklet.
  "at.place": "p. {page}, no. {number}",
  "at.page": "page {page}, no. {number}",
  "at.nowhere": "by name",
  "at.new": "notes page",
  // An entry that is no longer there; neutral, whatever the reason.
  "entry.unnamed": "This entry",
  "strike.all": "The whole entry",
  "write.gone": "No longer in the list. Send nobody there.",
  "write.aged": "Not confirmed in time. Send nobody without asking the desk.",
  // {label}: a fact, such as Phone.
  "strike.fact": "{label}",
  "write.ask": "{label}: not known, ask first",
  // The page on danger at the front of the booklet changed.
  "stop.name": "The page for danger",
  "stop.emergency": "Emergency numbers: {now}",
  "stop.specialists": "Specialists: {now}",
  // {count}: smaller things, such as wording.
  "slip.minor":
    "{count, plural, one {# entry has small changes that do no harm; it is not on this slip.} other {# entries have small changes that do no harm; they are not on this slip.}}",
  "slip.end": "End of the corrections to edition {number}.",
  // Which booklet the page numbers are of. {language}: its name.
  "slip.pages": "Pages and numbers as in the booklet in {language}.",
  "slip.no_pages": "This edition has no booklet: entries are found by their names.",
  // A sticker: the head of one, and what is said where the words find no room.
  "sticker.head": "Ed. {number} · {where}",
  "sticker.see": "{label}: see the corrections slip",
  "sticker.title": "Stickers for edition {number}",
  // On the screen.
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
  // A page of the booklet. {number}: the edition before.
  "news.title": "What is new since edition {number}",
  "news.text":
    "Whoever used edition {number} of {date} finds here what they must not go by any more. Throw the old copy away.",
  "news.none": "Nothing that matters has changed since edition {number}.",
  "news.gone":
    "{count, plural, one {# entry is no longer in the list.} other {# entries are no longer in the list.}}",
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
