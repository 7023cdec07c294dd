import type { FileFinding, Surroundings } from "../catalogue/catalogue.ts";
import { pathwaySource } from "../catalogue/source-file.ts";
import { nearest } from "../model/nearest.ts";
import type { WorkingRule } from "./rule.ts";
import { exceptionsOf } from "./waivers.ts";

/** What is wrong with the way pathway.yaml sets the rules themselves. */
export function settingsFindings(
  catalogue: Surroundings,
  rules: ReadonlyMap<string, WorkingRule>,
): readonly FileFinding[] {
  if (catalogue.pathwayUnusable) return [notJudged];
  const exceptions = exceptionsOf(catalogue).flatMap(({ source, rule }) =>
    rules.has(rule) ? [] : [unknownRule({ source, path: [], quotes: { id: rule } }, rules)],
  );
  return [...lowered(catalogue, rules), ...exceptions];
}

function lowered(
  catalogue: Surroundings,
  rules: ReadonlyMap<string, WorkingRule>,
): readonly FileFinding[] {
  return Object.keys(catalogue.pathway.rules).flatMap((id): FileFinding[] => {
    const path = ["rules", id];
    const at = { source: pathwaySource, path, atKey: true, quotes: { id } };
    const rule = rules.get(id);
    if (rule?.severity === "blocking")
      return [
        {
          ...at,
          rule: "rule-not-lowered",
          message:
            "{id} keeps entries out that could hurt someone, so no line here lowers it. Remove the lines; a signed exception in waivers/ excuses one entry at a time.",
        },
      ];
    return rule ? [] : [unknownRule(at, rules)];
  });
}

type Place = Pick<FileFinding, "source" | "path" | "atKey"> & { readonly quotes: { id: string } };

function unknownRule(place: Place, rules: ReadonlyMap<string, WorkingRule>): FileFinding {
  const near = nearest(place.quotes.id, [...rules.keys()]);
  return {
    ...place,
    rule: "unknown-reference",
    message: near
      ? "There is no rule {id}. Did you mean {near}?"
      : "There is no rule {id}. Correct the name, or remove it; pathway explain lists all rules.",
    ...(near ? { args: { near } } : {}),
  };
}

const notJudged: FileFinding = {
  source: pathwaySource,
  rule: "not-judged",
  path: [],
  message:
    "Every file was read, and what cannot be read is told. Whether the entries are right was not judged, because that needs pathway.yaml: mend it, and validate again.",
};
