import type { ServiceEntry } from "../catalogue/catalogue.ts";
import { audienceTables } from "../model/audience-table.ts";
import { changedFacts } from "../model/changed-facts.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FactGroup } from "../model/fact-group.ts";
import { type Act, actsOf, type GroupAnswer } from "../model/review-acts.ts";
import { readExact } from "../yaml/exact.ts";
import { confirmedThatDay } from "./confirmed-that-day.ts";
import { newFindings } from "./judge-change.ts";
import { carryOut } from "./planned-change.ts";
import { withValues } from "./record-review.ts";
import { type CallResult, changesOf, type EntryResult, newActs } from "./review-result.ts";
import { isGrave, ofAge, tellFindings } from "./review-write.ts";
import { type Messages, saveFiles } from "./save.ts";
import type { RowChange } from "./sheet-changes.ts";
import type { SheetFault } from "./sheet-read.ts";
import type { Taking } from "./sheet-take.ts";
import { askTold } from "./sheet-told.ts";

/** A row with the groups of facts that its provider would have to confirm again, since it changes them. */
interface TakenRow extends RowChange {
  readonly groups: readonly FactGroup[];
}

/**
 * Writes rows into their entries with who told it, all files or none, and saves what is new of each provider by itself. Files
 * that would be wrong stay as they are and are told.
 */
export async function writeRows(
  changes: readonly RowChange[],
  taking: Taking,
): Promise<readonly SheetFault[]> {
  if (changes.length === 0) return [];
  const rows = changes.map((row): TakenRow => ({ ...row, groups: groupsOf(row, taking) }));
  const told = await askTold(
    rows.filter(({ groups }) => groups.length > 0),
    taking,
  );
  const providers = new Set(rows.map(({ entry }) => entry.meaning.organization));
  const all = [...providers].map((id) => {
    const own = rows.filter(({ entry }) => entry.meaning.organization === id);
    return { result: resultOf(id, own, told.get(id)), act: told.get(id) };
  });
  const wrong = await graveFindings(
    all.map(({ result }) => result),
    taking,
  );
  const refused = new Set(wrong.map(({ file }) => file));
  const allowed = all.map(({ result, act }) => ({ result: without(result, refused), act }));
  await save(allowed, taking);
  return rows.flatMap((row) => refusal(row, wrong) ?? []);
}

function groupsOf(
  { entry, differences }: RowChange,
  { opened }: Pick<Taking, "opened">,
): readonly FactGroup[] {
  const before = opened.texts.get(entry.source.path) ?? "";
  const values = differences.flatMap((each) => each.values);
  const after = withValues("service", before, values);
  const data = (text: string) => readExact(text).value;
  return [...changedFacts(data(before), data(after), audienceTables.service).keys()];
}

/** What is new of one provider's entries, the rows of each together. */
function resultOf(provider: string, rows: readonly TakenRow[], act: Act | undefined): CallResult {
  const entries = [...new Set(rows.map(({ entry }) => entry))].map((entry) =>
    entryResult(
      entry,
      rows.filter((row) => row.entry === entry),
      act,
    ),
  );
  return { call: { provider: { id: provider, name: provider } }, entries, providerValues: [] };
}

function entryResult(
  entry: ServiceEntry,
  rows: readonly TakenRow[],
  act: Act | undefined,
): EntryResult {
  const answers = rows.flatMap((row) =>
    row.groups.map((group): GroupAnswer => ({ group, sites: sitesOf(row), said: "changed" })),
  );
  const places = entry.meaning.sites.flatMap(({ id }) => id ?? []);
  const acts = act && answers.length > 0 ? newActs(entry, actsOf(answers, act, places)) : [];
  const values = rows.flatMap(({ differences }) => differences.flatMap((each) => each.values));
  return { entry, acts, values };
}

/** The places a row is about: one; or those that have what was changed from the service. Empty for all of them. */
function sitesOf({ entry, place, differences }: RowChange): readonly string[] {
  if (place.site) return [place.site.id];
  const keys = new Set(differences.map(({ fact }) => fact.path[0] ?? ""));
  const isWhole = differences.some(({ fact }) => fact.isWhole);
  const sites = entry.written.sites ?? [];
  const takers = sites.filter((site) => [...keys].some((key) => !Object.hasOwn(site, key)));
  return isWhole || takers.length === 0 ? [] : takers.map(({ id }) => id);
}

/** What validation would find afterwards and must not be written; what may be is told. */
async function graveFindings(
  results: readonly CallResult[],
  { context, input, around, opened, today, review }: Taking,
): Promise<readonly Diagnostic[]> {
  const changes = results.flatMap((each) => changesOf(each, opened));
  const found = await newFindings(context, { root: around.root, changes, today });
  const told = found.filter(({ rule }) => !ofAge.has(rule));
  await tellFindings(
    { context, input, isAsked: review.mayAsk },
    told.filter((each) => !isGrave(each)),
  );
  return told.filter(isGrave);
}

const without = (result: CallResult, refused: ReadonlySet<string>): CallResult => ({
  ...result,
  entries: result.entries.filter(({ entry }) => !refused.has(entry.source.path)),
});

interface Saved {
  readonly result: CallResult;
  readonly act: Act | undefined;
}

async function save(all: readonly Saved[], taking: Taking): Promise<void> {
  const { context, input, around, opened, review } = taking;
  const { root, pathway } = around;
  const entries = all.flatMap(({ result }) => result.entries);
  const bulk = confirmedThatDay(context, around, { entries });
  if (bulk) context.screen.err(`${review.speech.say("door.bulk", bulk)}\n`);
  const changes = all.flatMap(({ result }) => changesOf(result, opened));
  const written = await carryOut(context, input, { root, changes });
  const files = new Set(written.map(({ file }) => file));
  for (const { result, act } of all) {
    const own = changesOf(result, opened).flatMap(({ file }) => (files.has(file) ? [file] : []));
    if (own.length === 0) continue;
    const saving = { context, input, speech: review.speech, root, pathway };
    saveFiles(saving, own, messagesOf(result, act, taking));
  }
}

function refusal(
  { entry, differences }: RowChange,
  wrong: readonly Diagnostic[],
): SheetFault | undefined {
  const own = wrong.filter(({ file }) => file === entry.source.path).map(({ rule }) => rule);
  const [rule, at] = [own[0], differences[0]?.at];
  if (rule === undefined || !at) return undefined;
  const rules = [...new Set(own)].join(", ");
  return { cell: at, problem: "fault.refused", facts: { rules, rule } };
}

/** Ids that a message can hold and still be read. */
const mostNamed = 5;

function messagesOf({ entries }: CallResult, act: Act | undefined, { talk }: Taking): Messages {
  const message = (isPrivate: boolean) => {
    const ids = entries
      .filter(({ entry }) => entry.source.isPrivate === isPrivate)
      .map(({ entry }) => entry.source.id);
    const more = ids.length > mostNamed ? " …" : "";
    return talk.speech.say("commit", { ids: `${ids.slice(0, mostNamed).join(", ")}${more}` });
  };
  const isConfirmed = act && entries.some(({ acts }) => acts.length > 0);
  const trailers = isConfirmed && [
    ...[`Verified-On: ${act.on}`, `Verified-By: ${act.by}`, `Verified-Method: ${act.method}`],
  ];
  return {
    ...{ shared: message(false), apart: message(true) },
    ...(trailers ? { trailers } : {}),
  };
}
