import type { DataPath } from "../model/diagnostic.ts";

/** Conditions of who may come, as a file has them. */
export interface WrittenConditions {
  readonly ages?: string;
  readonly nationalities?: readonly string[];
}

type Place = {
  readonly open_to?: unknown;
  readonly sites?: readonly Place[];
  readonly not_open_to?: readonly { readonly who?: unknown }[];
};

/** Every set of conditions of a service: of the whole, of each site, of those who are refused. */
export function* writtenConditions(
  written: unknown,
): Iterable<{ readonly conditions: WrittenConditions; readonly path: DataPath }> {
  const { open_to, sites, not_open_to } = written as Place;
  yield* inOpenTo(open_to, ["open_to"]);
  for (const [index, site] of (sites ?? []).entries())
    yield* inOpenTo(site.open_to, ["sites", index, "open_to"]);
  for (const [index, { who }] of (not_open_to ?? []).entries())
    if (isConditions(who)) yield { conditions: who, path: ["not_open_to", index, "who"] };
}

function* inOpenTo(openTo: unknown, path: DataPath) {
  if (!isConditions(openTo)) return;
  yield { conditions: openTo, path };
  for (const [index, each] of (openTo.any_of ?? []).entries())
    yield { conditions: each, path: [...path, "any_of", index] };
}

function isConditions(
  value: unknown,
): value is WrittenConditions & { readonly any_of?: readonly WrittenConditions[] } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
