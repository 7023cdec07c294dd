/**
 * Slips and stickers that correct printed copies, and the page of a booklet that tells what is new. Read by people at desks, on
 * paper; every word costs room.
 */
export const mend = {
  // The head of a slip. {number}: of an edition. {title}: of the pathway. {date}: days.
  "mend.title": "Corrections to edition {number}",
  "mend.of": "{title}, edition {number} of {date}, code {code}",
  "mend.how":
    "Tape this slip inside the cover. Then go through it with a pen, line by line, or use the stickers.",
  "mend.as_of": "Corrected as of {date}",
  // Above a list of reasons to stop using the copy.
  "mend.away": "Throw this copy away",
  "mend.away_over": "It was not to be used after {date}.",
  // {entries}: where they stand, such as: page 14, no. 3.
  "mend.away_danger": "If you cannot strike these out now, they can do harm: {entries}.",
  "mend.away_many":
    "{wrong} of its {all} entries are wrong. Ask for the next edition rather than mend so many.",
  "mend.away_unlocated":
    "{count, plural, one {# entry is in the list no longer and cannot be named here} other {# entries are in the list no longer and cannot be named here}}.",
  // Heads of columns, short.
  "mend.where": "Where",
  "mend.strike": "Strike out",
  "mend.write": "Write",
  // Where an entry stands in a booklet, and short for a narrow column. "No." is the number of an entry in the booklet.
  "mend.at": "p. {page}, no. {number}",
  "mend.at_page": "page {page}, no. {number}",
  "mend.at_name": "by name",
  "mend.at_new": "notes page",
  // An entry that is no longer there; neutral, whatever the reason.
  "mend.unnamed": "This entry",
  "mend.whole": "The whole entry",
  "mend.gone": "No longer in the list. Send nobody there.",
  "mend.aged": "Not confirmed in time. Send nobody without asking the desk.",
  // {label}: a fact, such as Phone.
  "mend.ask": "{label}: not known, ask first",
  // The page on danger at the front of the booklet changed.
  "mend.stop": "The page for danger",
  "mend.stop_emergency": "Emergency numbers: {now}",
  "mend.stop_specialists": "Specialists: {now}",
  // {count}: smaller things, such as wording.
  "mend.minor":
    "{count, plural, one {# entry has small changes that do no harm; it is not on this slip.} other {# entries have small changes that do no harm; they are not on this slip.}}",
  "mend.end": "End of the corrections to edition {number}.",
  // Which booklet the page numbers are of. {language}: its name.
  "mend.pages": "Pages and numbers as in the booklet in {language}.",
  "mend.no_pages": "This edition has no booklet: entries are found by their names.",
  // A sticker: the head of one, and what is said where the words find no room.
  "mend.sticker_head": "Ed. {number} · {where}",
  "mend.sticker_see": "{label}: see the corrections slip",
  "mend.sticker_title": "Stickers for edition {number}",
  // A page of the booklet. {number}: the edition before.
  "mend.news": "What is new since edition {number}",
  "mend.news_text":
    "Whoever used edition {number} of {date} finds here what they must not go by any more. Throw the old copy away.",
  "mend.news_none": "Nothing that matters has changed since edition {number}.",
  "mend.news_gone":
    "{count, plural, one {# entry is no longer in the list.} other {# entries are no longer in the list.}}",
  // Written into printed copies beside an entry that was taken out; neutral, whatever the reason. {day}: such as 2026-11-20.
  "mend.withdrawn": "{name}: not available until further notice. Ask the help desk. ({day})",
} as const;
