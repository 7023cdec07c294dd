import { toHours } from "../model/hours.ts";
import { lastDigits } from "../model/number-words.ts";
import type { EntryDigest } from "./entry-digest.ts";
import type { PathwayContext, PathwayRule, PlacedFinding } from "./rule.ts";

export const samePhoneDifferentHours: PathwayRule = {
  id: "same-phone-different-hours",
  severity: "warning",
  stage: "pathway",
  arises: "elsewhere",
  title: "One telephone line, two different opening times",
  why: "One of the two is wrong, and at that hour the phone rings and nobody answers.",
  remedy: "Call the number, and give the line the same hours wherever it stands.",
  example: {
    wrong: "phone: 091 234 7777\nhours:\n  sun-thu: 08:00-14:00",
    right: 'phone: "+249 91 234 7777"\nhours: always',
  },
  *check(context) {
    const first = emergencyLines(context);
    // What a reader of the finding may see is named: entries for protection staff come last, so theirs are never named elsewhere.
    const lines = context.entries.filter((each) => each.lines && !each.isClosed);
    for (const entry of lines.sort(byReaders)) yield* against(first, entry);
  },
};

interface Known {
  readonly hours: string;
  readonly where: string;
  readonly entry?: EntryDigest;
}

function* against(known: Map<string, Known>, entry: EntryDigest): Iterable<PlacedFinding> {
  for (const { number, hours, path } of entry.lines ?? []) {
    const other = known.get(number);
    if (!other) known.set(number, { hours, where: entry.source.id, entry });
    else if (other.hours !== hours && other.entry !== entry)
      yield {
        source: entry.source,
        path,
        message:
          "This line has other hours here than in {where}. Call it, and let the hours agree.",
        quotes: { where: other.where },
      };
  }
}

/** The numbers for emergencies, as pathway.yaml gives them. */
function emergencyLines({ catalogue: { pathwayFile } }: PathwayContext): Map<string, Known> {
  const lines = (pathwayFile.emergency ?? []).flatMap(({ phone, hours }) =>
    hours === undefined
      ? []
      : [
          [
            lastDigits(phone),
            { hours: JSON.stringify(toHours(hours, "")), where: "pathway.yaml" },
          ] as const,
        ],
  );
  return new Map(lines);
}

const circle = { public: 0, partner: 1, restricted: 2 };

function byReaders(a: EntryDigest, b: EntryDigest): number {
  const rank = ({ audience, source }: EntryDigest) => (source.isPrivate ? 3 : circle[audience]);
  return rank(a) - rank(b) || (a.source.path < b.source.path ? -1 : 1);
}
