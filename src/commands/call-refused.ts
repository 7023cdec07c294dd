import type { Fault, FilledRow } from "./call-rows.ts";
import type { Applying } from "./call-telling.ts";
import { newFindings } from "./judge-change.ts";
import { type CallResult, changesOf } from "./review-result.ts";
import { isGrave, ofAge, tellFindings } from "./review-write.ts";

/** What may be recorded, and what not. */
export interface Allowed {
  readonly results: readonly CallResult[];
  readonly refused: readonly Fault[];
}

/** Files that would be wrong afterwards are told by the row that was answered, and left as they are; the others are recorded. */
export async function withoutRefused(
  results: readonly CallResult[],
  applying: Applying,
  rows: readonly FilledRow[],
): Promise<Allowed> {
  const { context, input, around, binding, today } = applying;
  const changes = results.flatMap((each) => changesOf(each, binding.opened));
  const found = (await newFindings(context, { root: around.root, changes, today })).filter(
    ({ rule }) => !ofAge.has(rule),
  );
  await tellFindings(
    { context, input, isAsked: false },
    found.filter((each) => !isGrave(each)),
  );
  const wrong = new Map<string, readonly string[]>();
  for (const { file, rule } of found.filter(isGrave))
    wrong.set(file, [...new Set([...(wrong.get(file) ?? []), rule])]);
  const allowed = results.map((each) => allowedOf(each, { wrong, rows, binding }));
  return {
    results: allowed.flatMap((each) => each.results),
    refused: allowed.flatMap((each) => each.refused),
  };
}

interface Refusing extends Pick<Applying, "binding"> {
  /** Rules that a file would break, by its path. */
  readonly wrong: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly FilledRow[];
}

function allowedOf(result: CallResult, { wrong, rows, binding }: Refusing): Allowed {
  const { call, entries, judgement, ...rest } = result;
  const { id: provider } = call.provider;
  const own = new Set([provider, ...entries.map(({ entry }) => entry.source.id)]);
  const rulesOf = (path: string) => wrong.get(path)?.join(", ");
  const ofEntries = entries.flatMap(({ entry }): readonly Fault[] => {
    const { path, id } = entry.source;
    const rules = rulesOf(path);
    // Nobody answered: then only the row about the call itself was filled in.
    const row = rows.find(({ key }) => key.id === id) ?? rows.find(({ key }) => own.has(key.id));
    if (rules === undefined || !row) return [];
    const facts = { rules, id: binding.idOf(entry) ?? "…" };
    return [{ cell: row.at("key"), problem: "fault.refused", facts }];
  });
  const file = binding.opened.catalogue.organizations.get(provider);
  const rules = file && judgement && rulesOf(file.source.path);
  const row = rows.find(
    ({ key }) => (key.kind === "help" || key.kind === "agreement") && key.id === provider,
  );
  const ofProvider: readonly Fault[] =
    rules !== undefined && row
      ? [{ cell: row.at("answer"), problem: "fault.refused_organization", facts: { rules } }]
      : [];
  const kept: CallResult = {
    ...{ call, ...rest },
    entries: entries.filter(({ entry }) => !wrong.has(entry.source.path)),
    ...(judgement && rules === undefined ? { judgement } : {}),
  };
  return { results: [kept], refused: [...ofEntries, ...ofProvider] };
}
