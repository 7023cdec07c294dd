import type { FileKind } from "../model/schemas.ts";

/** Something an editor writes in one go; `$1` and `${2:word}` are where the person goes on. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  /** Values as they are written; a text after `^` stands as it is. */
  readonly body?: unknown;
  readonly bodyText?: string;
}

/** Editors put the day in. */
const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

/** A place to fill in, in the order of the numbers, with what stands there until then. */
const hole = (number: number, word: string) => `\${${number}:${word}}`;

/** The beginning of an event. */
const event = { on: today, by: hole(1, "coordinator"), method: hole(2, "phone") };

/** By kind and property. Of a list the body is one item; the server puts the hyphen where one is missing. */
const snippets: Readonly<Record<string, readonly Snippet[]>> = {
  "service: ": [
    {
      label: "new service",
      description: "The lines of a small entry. What you do not know, leave out: it stays unknown.",
      body: {
        name: "$1",
        organization: hole(2, "id of its organisation"),
        provides: [hole(3, "code")],
        open_to: hole(4, "everyone"),
        area: hole(5, "id of the area"),
        address: "$6",
        phone: '^"$7"',
        languages: [hole(8, "ar")],
        hours: { [hole(9, "sun-thu")]: hole(10, "08:00-14:00") },
        fees: hole(11, "free"),
      },
    },
  ],
  "service: verification": [
    {
      label: "confirmed today",
      description: "Somebody of the provider confirmed today that all facts are as written.",
      body: { ...event, with: hole(3, "role of who told us") },
    },
    {
      label: "no answer today",
      description:
        "Nobody answered today. Renews nothing; three in a row take the entry off the list.",
      body: { ...event, outcome: "no_answer" },
    },
  ],
  "service: referral_contact": [
    {
      label: "a referral contact",
      description:
        "The person or department that handles our referrals. A role is enough; a name seldom helps.",
      body: {
        role: hole(1, "Focal point"),
        phone: '^"$2"',
        hours: { [hole(3, "sun-thu")]: hole(4, "09:00-15:00") },
      },
    },
  ],
  "service: not_open_to": [
    {
      label: "a refusal",
      description:
        "Who is refused, why, whether the provider would take them, and where they can go instead.",
      body: {
        who: [hole(1, "irregular")],
        because: hole(2, "funding"),
        willing: hole(3, "unknown"),
        instead: [hole(4, "id of a service that takes them")],
      },
    },
  ],
  "organization: ": [
    {
      label: "new organisation",
      description:
        "The lines of a provider, with the questions to settle before anybody is sent there.",
      body: {
        name: "$1",
        kind: hole(2, "ngo"),
        phone: '^"$3"',
        vetting: {
          neutral_on_migration: hole(4, "unknown"),
          no_enforcement_role: hole(5, "unknown"),
          confidentiality: hole(6, "unknown"),
        },
      },
    },
  ],
  "protocol: ": [
    {
      label: "new protocol",
      description: "How a referral is made, step by step.",
      body: {
        name: "$1",
        steps: [hole(2, "Ask the person, and explain what happens next."), "$3"],
      },
    },
  ],
  "decision: ": [
    {
      label: "new decision",
      description: "A sensitive entry may be seen more widely; the file is named after the entry.",
      body: { audience: hole(1, "partner"), by: hole(2, "protection-lead"), on: today, why: "$3" },
    },
  ],
  "waiver: ": [
    {
      label: "new signed exception",
      description:
        "An exception to a rule, at most 180 days for one that blocks; the file is named rule--entry.",
      body: {
        by: hole(1, "protection-lead"),
        on: today,
        why: "$2",
        evidence: "$3",
        expires: hole(4, "year-month-day"),
      },
    },
  ],
  "mapping: ": [
    {
      label: "new mapping",
      description: "How a sheet's columns become lines of entries.",
      body: {
        header_row: hole(1, "1"),
        columns: { [hole(2, "Heading")]: { to: hole(3, "name") } },
      },
    },
  ],
  "holders: ": [
    {
      label: "new holder",
      description: "Who holds a numbered copy, by role.",
      body: { holders: [{ copy: hole(1, "1"), role: hole(2, "protection-lead"), since: today }] },
    },
  ],
  "pathway: ": [
    {
      label: "new pathway",
      description: "The lines every pathway needs.",
      body: {
        format: 1,
        title: "$1",
        country: hole(2, "two letters"),
        time_zone: hole(3, "Africa/Khartoum"),
        languages: [hole(4, "en")],
        roles: [{ id: "coordinator", name: "Coordinator" }],
        owner: "coordinator",
      },
    },
  ],
};

/** What an editor offers to write at a place; none for most. */
export function snippetsAt(kind: FileKind, path: string): readonly Snippet[] {
  return snippets[`${kind}: ${path}`] ?? [];
}

/** The day of a recorded act is mostly today. */
const daysOfActs = new Set(["on", "since", "reviewed"]);

/** What a value looks like where its key is written: the day for an act, quotes for a number one dials. */
export function valueSnippet(key: string, advice: unknown): Snippet | undefined {
  if (daysOfActs.has(key))
    return { label: "today", description: "The day on which you write this.", body: `^${today}` };
  if (typeof advice === "string" && / in quotes[,:]/.test(advice))
    return { label: '"…"', description: "In quotes, or YAML may read a number.", body: '^"$1"' };
  return undefined;
}
