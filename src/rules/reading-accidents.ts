import type { ReadingRule } from "./rule.ts";

interface Accident {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly wrong: string;
  readonly right: string;
}

/** What happens to people who write YAML by hand: the reader finds it, and says it as what it is. */
const accidents: Readonly<Record<string, Accident>> = {
  "colon-splits-text": {
    title: "A colon inside a text splits it",
    why: "To YAML a colon with a space behind it ends a key; the line cannot be read, and the entry is missing from every list.",
    remedy: "Put the whole text in quotes.",
    wrong: "description: Note: come early",
    right: 'description: "Note: come early"',
  },
  "colon-without-space": {
    title: "No space behind the colon",
    why: "The line is not read as a key with its value, and the entry is missing from every list.",
    remedy: "Put a space behind the colon.",
    wrong: 'phone:"+249 91 234 5678"',
    right: 'phone: "+249 91 234 5678"',
  },
  "tab-as-indent": {
    title: "A tab at the beginning of a line",
    why: "A tab looks like spaces and is none; YAML cannot tell which lines belong together.",
    remedy: "Put spaces there. Most editors can be told to do it when you press the tab key.",
    wrong: "description:\n\ten: Two nurses",
    right: "description:\n  en: Two nurses",
  },
  "wrong-indentation": {
    title: "A line that begins too far left or right",
    why: "YAML tells by the column what belongs together; the lines cannot be read, and the entry is missing from every list.",
    remedy: "Let lines that belong together begin in the same column.",
    wrong: "area: omdurman\n  address: Street 40",
    right: "area: omdurman\naddress: Street 40",
  },
  "text-after-quote": {
    title: "A text that goes on behind its closing quote",
    why: "What stands behind the quote cannot be read, and the entry is missing from every list.",
    remedy: "Put all of the text in quotes of the other kind.",
    wrong: "name: 'L'école du Nil'",
    right: 'name: "L\'école du Nil"',
  },
  "hash-hides-value": {
    title: "A value that begins with # is taken for a comment",
    why: "The value is there on the screen and is missing from every document.",
    remedy: "Put the value in quotes.",
    wrong: "address: #4, behind the bakery",
    right: 'address: "#4, behind the bakery"',
  },
  "phone-loses-digits": {
    title: "Phone number without quotes loses its first digits",
    why: "YAML takes it for a number and drops the first 0 or the +; whoever dials what is left reaches nobody.",
    remedy: "Put the number in quotes, with + and the country code.",
    wrong: "phone: 0912345678",
    right: 'phone: "+249912345678"',
  },
  "yes-no-written-otherwise": {
    title: "Yes or no in another word",
    why: "Programs disagree on whether such a word is a word or a switch, so the file format knows yes and no only.",
    remedy: "Write yes or no, in small letters.",
    wrong: "from_abroad: true",
    right: "from_abroad: yes",
  },
  "date-written-otherwise": {
    title: "Date in another order",
    why: "To some 03/04/2026 is in March, to others in April; an end or a review would be missed by a month.",
    remedy: "Write year-month-day, with hyphens.",
    wrong: "funding:\n  until: 31.12.2026",
    right: "funding:\n  until: 2026-12-31",
  },
  "hours-written-otherwise": {
    title: "Times in another form",
    why: "The program cannot tell when it is open, and people come when nobody is there.",
    remedy: "Write times as 08:00-14:00, in the 24-hour clock.",
    wrong: "  mon: 8am-2pm",
    right: "  mon: 08:00-14:00",
  },
  "interval-written-otherwise": {
    title: "Length of time in other words",
    why: "The program cannot count with it, so a review or a visit would be missed.",
    remedy: "Write a number and a unit: hours, days, weeks, months or years.",
    wrong: "  every: monthly",
    right: "  every: 1 month",
  },
  "coordinates-written-otherwise": {
    title: "Coordinates in another form",
    why: "A place that cannot be read stands on no map.",
    remedy: "Write latitude, comma, longitude, in degrees, in quotes.",
    wrong: "coordinates: 15.65° N, 32.48° E",
    right: 'coordinates: "15.65, 32.48"',
  },
  "list-without-brackets": {
    title: "Single words where a list belongs",
    why: "The program cannot tell one item from the next, and nobody finds the service under any of them.",
    remedy:
      "Put brackets around the items, with commas between them; or write one a line, each with a hyphen.",
    wrong: "languages: ar, en",
    right: "languages: [ar, en]",
  },
  "language-by-name": {
    title: "Language by its name instead of its code",
    why: "A service whose language nobody can read is not found by those who speak it.",
    remedy: "Write the code: ar for Arabic, en for English, ti for Tigrinya.",
    wrong: "languages: [Arabic]",
    right: "languages: [ar]",
  },
};

/** The accidents as rules, each an error. */
export const accidentRules: readonly ReadingRule[] = Object.entries(accidents).map(
  ([id, { title, why, remedy, wrong, right }]): ReadingRule => ({
    id,
    severity: "error",
    stage: "reading",
    title,
    why,
    remedy,
    example: { wrong, right },
  }),
);
