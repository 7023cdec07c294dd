import type { Catalogue } from "../catalogue/catalogue.ts";
import { defined } from "../model/defined.ts";
import type { StaleReport } from "../model/stale.ts";
import type { Asked } from "../model/stale-lines.ts";
import { knownWords } from "./known-words.ts";
import type { Question } from "./memory.ts";

/** Which entries the person asked about. Organisations of `private/` can be asked about, and are not offered in a log. */
export function askedOption(
  { context, input }: Question,
  { owners, organizations, lines }: StaleReport,
  { pathway, vocabulary }: Catalogue,
): Asked {
  const used = lines.flatMap(({ owner }) => (owner === "" ? [] : [owner]));
  const showsAll = context.screen.isTerminal || input.options["show-values"] === true;
  const partners = Object.entries(organizations);
  const told = partners.flatMap(([id, { restricted }]) => (restricted && !showsAll ? [] : [id]));
  const sectors = [...new Set([...vocabulary.values()].map((code) => code.sector))];
  return defined({
    owners: knownWords(input, "owner", {
      words: [...new Set([...Object.keys(owners), ...used])],
      called: "role",
    }),
    sectors: knownWords(input, "sector", { words: sectors }),
    organizations: knownWords(input, "organization", {
      words: partners.map(([id]) => id),
      called: "organisation",
      told,
    }),
    areas: knownWords(input, "area", { words: pathway.areas.map((each) => each.id) }),
  });
}
