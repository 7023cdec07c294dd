import type { DataPath } from "../model/diagnostic.ts";
import { parseAges } from "../model/eligibility.ts";
import type { EntryRule } from "./rule.ts";

export const agesReversed: EntryRule = {
  id: "ages-reversed",
  severity: "warning",
  stage: "entry",
  title: "The first age is higher than the last",
  why: "Nobody is as old as that, so the service is offered to nobody.",
  remedy: "Write the lower age first: 0-17. Without a last age write 18+.",
  example: { wrong: "  ages: 17-0", right: "  ages: 0-17" },
  *check({ written }) {
    for (const [path, ages] of agesOf(written)) {
      const { from, to } = parseAges(ages);
      if (to !== undefined && from > to)
        yield {
          path,
          message: "The first age, {from}, is higher than the last, {to}. Write {to}-{from}.",
          args: { from, to },
        };
    }
  },
};

interface Aged {
  readonly ages?: string;
  readonly any_of?: readonly Aged[];
}

type Opened = { readonly open_to?: unknown };

/** Every line of ages in an entry: who may come, also to a single site, and who is refused. */
function* agesOf(
  written: Opened & {
    readonly sites?: readonly Opened[];
    readonly not_open_to?: readonly { readonly who: unknown }[];
  },
): Iterable<readonly [DataPath, string]> {
  yield* inConditions(written.open_to, ["open_to"]);
  for (const [index, site] of (written.sites ?? []).entries())
    yield* inConditions(site.open_to, ["sites", index, "open_to"]);
  for (const [index, { who }] of (written.not_open_to ?? []).entries())
    yield* inConditions(who, ["not_open_to", index, "who"]);
}

function* inConditions(value: unknown, path: DataPath): Iterable<readonly [DataPath, string]> {
  if (typeof value !== "object" || value === null) return;
  const { ages, any_of: sets = [] } = value as Aged;
  if (ages !== undefined) yield [[...path, "ages"], ages];
  for (const [index, set] of sets.entries()) yield* inConditions(set, [...path, "any_of", index]);
}
