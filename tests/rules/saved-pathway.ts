import { sound, validated } from "../commands/real-process.ts";
import { repositoryOf } from "../review-history.ts";

/** Where the entry stands that is saved. */
export const path = "services/kitchen.yaml";

/** An entry that was confirmed on 5 October 2026. */
export const kitchen = `name: Kitchen
organization: a
provides: [hot_meals, food_parcels]
audience: public
phone: "+249 91 234 5678"
area: omdurman
hours:
  sun-thu: 08:00-14:00
verification:
  - {on: 2026-10-05, by: coordinator, method: phone, with: Cook}
`;

/** A state of an entry, and when it was saved. */
export interface SavedText {
  readonly at: string;
  readonly text: string;
}

/** The pathway before anybody saved the entry. */
export const begun = { at: "2026-09-01", files: { ...sound, [path]: undefined } };

/** A pathway under Git whose entry was saved several times. */
export function saved(...saves: readonly SavedText[]): string {
  return repositoryOf([begun, ...saves.map(({ at, text }) => ({ at, files: { [path]: text } }))]);
}

/** First sentences of what a rule says about a pathway that is judged with its history. */
export function toldBy(rule: string, root: string): readonly string[] {
  return validated(root, "--history", "--no-cache", "--show-values")
    .findings.filter((each) => each.rule === rule)
    .map(({ file, path, message }) => `${file} ${path.join(".")}: ${message.split(". ")[0]}`);
}
