import type { Surroundings } from "../catalogue/catalogue.ts";
import type { DataPath } from "../model/diagnostic.ts";
import { type SensitiveOffer, sensitiveOffer } from "../model/sensitive-words.ts";
import { toText, type WrittenText } from "../model/text.ts";
import { mayStandIn } from "./glance.ts";
import type { EntryContext, EntryRule } from "./rule.ts";

export const looksSensitive: EntryRule = {
  id: "looks-sensitive",
  severity: "blocking",
  stage: "entry",
  title: "Entry reads like a sensitive service and has no sensitive code",
  why: "A service for survivors, trafficked people or children alone, printed with its place, leads those they fled from to the door.",
  remedy:
    "Add the code that fits under provides, or mark your own code sensitive: yes under vocabulary in pathway.yaml; the entry is then for protection staff until a decision says otherwise. If the words mean something else, a signed exception in waivers/ says why.",
  example: {
    wrong: "name: Women and Girls Safe Space\norganization: a\nprovides: [counselling]",
    right: "name: Garden club\norganization: a\nprovides: [recreational_activities]",
  },
  when: ({ isSensitive, written, catalogue }) =>
    !isSensitive &&
    (mayStandIn(written, "offer") ||
      typeof written.open_to === "object" ||
      written.provides.some((code) => offersOf(catalogue).has(code))),
  *check(context) {
    const found = offerIn(context);
    if (!found) return;
    const own = ownCodeOf(context);
    if (own !== undefined)
      yield {
        path: found.path,
        message:
          '"{words}" names a sensitive service, and {own}, a code of this pathway, is not marked so. Write sensitive: yes below it under vocabulary in pathway.yaml, for all its entries at once, or use {code} here; if the words mean something else, write a signed exception.',
        quotes: { words: found.offer.words, code: found.offer.code, own },
      };
    else
      yield {
        path: found.path,
        message:
          '"{words}" names a sensitive service, and no sensitive code stands under provides. Add {code} there, or the code that fits; if the words mean something else, write a signed exception.',
        quotes: { words: found.offer.words, code: found.offer.code },
      };
  },
};

interface Found {
  readonly path: DataPath;
  readonly offer: SensitiveOffer;
}

/** The first place that says so: name, description, the pathway's own codes, who it is for. */
function offerIn({ written, catalogue }: EntryContext): Found | undefined {
  const { name, description, open_to: openTo } = written;
  const texts = mayStandIn(written, "offer") ? { name, description } : {};
  for (const [key, text] of Object.entries(texts)) {
    const found = text === undefined ? undefined : offerOf(text, [key]);
    if (found) return found;
  }
  for (const [index, code] of written.provides.entries()) {
    const offer = offersOf(catalogue).get(code);
    if (offer) return { path: ["provides", index], offer };
  }
  return typeof openTo === "object" ? survivorsOnly(openTo) : undefined;
}

/** A code that the pathway made itself and that says by its name what it is: marking it mends every entry that has it. */
function ownCodeOf({ written, catalogue }: EntryContext): string | undefined {
  return written.provides.find((code) => offersOf(catalogue).has(code));
}

const alone: Readonly<Record<string, string>> = {
  survivor: "survivor_case_management",
  unaccompanied_child: "support_for_unaccompanied_children",
  separated_child: "support_for_unaccompanied_children",
};

/** Open to nobody else: whoever is seen there is known. */
function survivorsOnly(openTo: {
  readonly groups?: readonly string[];
  readonly statuses?: readonly string[];
  readonly note?: WrittenText;
}): Found | undefined {
  const { groups = [], statuses = [], note } = openTo;
  const [group] = groups;
  const code = group === undefined ? undefined : alone[group];
  if (group !== undefined && code !== undefined && groups.every((each) => alone[each]))
    return { path: ["open_to", "groups"], offer: { words: group, code } };
  if (statuses.length > 0 && statuses.every((each) => each === "trafficked"))
    return {
      path: ["open_to", "statuses"],
      offer: { words: "trafficked", code: "trafficking_identification" },
    };
  const criteria = note === undefined ? [] : Object.values(toText(note, "*")).flatMap(clausesOf);
  const [offer] = criteria;
  return offer && criteria.every(Boolean) ? { path: ["open_to", "note"], offer } : undefined;
}

const clausesOf = (text: string) => text.split(/[;\n]/).map(sensitiveOffer);

/** Each language by itself, so that the finding stands on its line. */
function offerOf(text: WrittenText, path: DataPath): Found | undefined {
  if (typeof text === "string") {
    const offer = sensitiveOffer(text);
    return offer && { path, offer };
  }
  for (const [language, words] of Object.entries(text)) {
    const offer = sensitiveOffer(words);
    if (offer) return { path: [...path, language], offer };
  }
  return undefined;
}

const known = new WeakMap<Surroundings, ReadonlyMap<string, SensitiveOffer>>();

/** What the pathway's own codes offer by their names; asked once for a pathway. */
function offersOf(catalogue: Surroundings): ReadonlyMap<string, SensitiveOffer> {
  const before = known.get(catalogue);
  if (before) return before;
  const offers = new Map(
    catalogue.pathway.vocabulary.flatMap(({ code, name }) => {
      const offer = sensitiveOffer([code.replaceAll("_", " "), ...Object.values(name)].join("\n"));
      return offer ? [[code, offer] as const] : [];
    }),
  );
  known.set(catalogue, offers);
  return offers;
}
