import { readFileSync } from "node:fs";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { runRules } from "../../src/rules/run.ts";
import { catalogueOf } from "../edition/memory-pathway.ts";

/** What a line is, as whoever wrote it says; see the head of tests/fixtures/labelled-lines.txt. */
export interface Labelled {
  readonly language: string;
  readonly label: string;
  readonly text: string;
}

/** The lines of a labelled sample: a heading `## language label`, below it one line each. */
export function labelledLines(path: URL): readonly Labelled[] {
  const lines: Labelled[] = [];
  let [language, label]: readonly (string | undefined)[] = [];
  for (const text of readFileSync(path, "utf8").split("\n")) {
    if (text.startsWith("## ")) [, language, label] = text.split(" ");
    else if (text !== "" && !text.startsWith("#"))
      lines.push({ language: language ?? "", label: label ?? "", text });
  }
  return lines;
}

/** Rules that speak of one person, and the one that speaks of a service that can hurt those who are seen there. */
export const scanners = {
  "personal data": {
    rules: ["case-data-in-directory", "personal-name-public", "text-looks-like-personal-data"],
    labels: ["name", "case", "phone", "mail", "identity"],
  },
  "looks-sensitive": { rules: ["looks-sensitive"], labels: ["place"] },
} as const;

export type Scanner = (typeof scanners)[keyof typeof scanners];

/** The rules that speak about each text, when it describes a service that everyone may see. */
export async function rulesAbout(lines: readonly Labelled[]): Promise<readonly Set<string>[]> {
  const services = lines.map(
    ({ language, text }, at) =>
      [
        `services/s${at}.yaml`,
        {
          name: "Desk",
          organization: "a",
          provides: ["hot_meals"],
          audience: "public",
          description: { [language]: text },
        },
      ] as const,
  );
  const catalogue = await catalogueOf({
    "pathway.yaml": {
      format: 1,
      title: "A pathway",
      country: "SD",
      time_zone: "Africa/Khartoum",
      languages: ["en", "fr", "ar"],
    },
    "organizations/a.yaml": { name: "Organisation A" },
    ...Object.fromEntries(services),
  });
  const spoken = lines.map(() => new Set<string>());
  for (const { rule, file } of await runRules(catalogue, "2026-11-20" as PlainDate))
    spoken[Number(/^services\/s(\d+)/.exec(file)?.[1] ?? -1)]?.add(rule);
  return spoken;
}

/** How well a scanner tells its lines from the others. What one misses and what it wrongly finds are told as they stand. */
export interface Judged {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly Labelled[];
  readonly wrong: readonly Labelled[];
}

/** Judges only lines on whose label the scanner must have a view: stories of people may well name a sensitive service. */
export function judged(
  lines: readonly Labelled[],
  spoken: readonly Set<string>[],
  { rules, labels }: Scanner,
): Judged {
  const owed = ({ label }: Labelled) => (labels as readonly string[]).includes(label);
  const found = (at: number) => rules.some((rule) => spoken[at]?.has(rule));
  const isPlace = (labels as readonly string[]).includes("place");
  const silent = isPlace
    ? ["text", "role", "other-place"]
    : ["text", "role", "place", "other-place"];
  const wrong = lines.filter((each, at) => silent.includes(each.label) && found(at));
  const missed = lines.filter((each, at) => owed(each) && !found(at));
  const all = lines.filter(owed).length;
  const right = all - missed.length;
  return { recall: right / all, precision: right / (right + wrong.length), missed, wrong };
}
