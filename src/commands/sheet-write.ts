import type { ServiceEntry } from "../catalogue/catalogue.ts";
import { audienceTables } from "../model/audience-table.ts";
import { changedFacts } from "../model/changed-facts.ts";
import type { FactGroup } from "../model/fact-group.ts";
import { type Act, actsOf, type GroupAnswer } from "../model/review-acts.ts";
import { readExact } from "../yaml/exact.ts";
import { confirmedThatDay } from "./confirmed-that-day.ts";
import { exit, Stop } from "./exit.ts";
import { newFindings } from "./judge-change.ts";
import { carryOut } from "./planned-change.ts";
import { withValues } from "./record-review.ts";
import { dayOf, methods, roleOf } from "./review-act.ts";
import { type CallResult, changesOf, type EntryResult, newActs } from "./review-result.ts";
import { isGrave, ofAge, tellFindings } from "./review-write.ts";
import { type Messages, saveFiles } from "./save.ts";
import type { RowChange } from "./sheet-changes.ts";
import type { SheetFault } from "./sheet-read.ts";
import type { Taking } from "./sheet-take.ts";

/** Writes rows into their entries with who told it, all files or none. Files that would be wrong stay as they are and are told. */
export async function writeRows(
  rows: readonly RowChange[],
  taking: Taking,
): Promise<readonly SheetFault[]> {
  const { context, input, around, opened, today, review } = taking;
  if (rows.length === 0) return [];
  const groups = new Map(rows.map((row) => [row, groupsOf(row, taking)]));
  const needsTelling = [...groups.values()].some((each) => each.length > 0);
  const act = needsTelling ? await askTold(rows, taking) : undefined;
  const all = resultOf(rows, { groups, act });
  const { root, pathway } = around;
  const found = await newFindings(context, { root, changes: changesOf(all, opened), today });
  const told = found.filter(({ rule }) => !ofAge.has(rule));
  const isAsked = review.mayAsk;
  await tellFindings(
    { context, input, isAsked },
    told.filter((each) => !isGrave(each)),
  );
  const wrong = told.filter(isGrave);
  const refused = new Set(wrong.map(({ file }) => file));
  const entries = all.entries.filter(({ entry }) => !refused.has(entry.source.path));
  const result: CallResult = { ...all, entries };
  const bulk = confirmedThatDay(context, around, result);
  if (bulk) context.screen.err(`${review.speech.say("door.bulk", bulk)}\n`);
  const written = await carryOut(context, input, { root, changes: changesOf(result, opened) });
  if (written.length > 0)
    saveFiles(
      { context, input, speech: review.speech, root, pathway },
      written.map(({ file }) => file),
      messagesOf(result, act, taking),
    );
  return rows.flatMap(({ entry, differences }): SheetFault[] => {
    const own = wrong.filter(({ file }) => file === entry.source.path).map(({ rule }) => rule);
    const [at] = differences.map((each) => each.at);
    const [rule] = own;
    if (rule === undefined || !at) return [];
    const rules = [...new Set(own)].join(", ");
    return [{ cell: at, problem: "fault.refused", facts: { rules, rule } }];
  });
}

/** Groups of facts that a provider would have to confirm again, since a row changes them. */
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

/** How it was learned, from whom, and who asked; `undefined` where slips are corrected and nothing is confirmed. */
async function askTold(
  rows: readonly RowChange[],
  { input, talk, review, around, today }: Taking,
): Promise<Act | undefined> {
  if (input.options["unverified"] === true) return undefined;
  const { say } = talk.speech;
  const isDry = input.options["dry-run"] === true;
  if (!talk.mayAsk && !talk.isAnswered("method")) {
    if (isDry) return undefined;
    throw new Stop(exit.usage, say("told.needed"));
  }
  const method = await talk.choose({
    ...{ flag: "method", question: "told.how", isRequired: true },
    choices: [
      ...methods.map((value) => ({ value, name: review.speech.say(`talk.method_${value}`) })),
      ...(talk.isAnswered("method") ? [] : [{ value: slips, name: say("told.slips") }]),
    ],
  });
  const known = methods.find((each) => each === method);
  if (known === undefined) return undefined;
  const on = dayOf({ talk: review, around, today }, input);
  if (on > today)
    throw new Stop(exit.usage, `--on: ${review.speech.say("door.future", { on, today })}`);
  const who = await review.text({
    ...{ flag: "with", question: "new.with", help: "new.with_help", wrong: "ask.required" },
    read: (words) => words,
  });
  const owner = rows[0]?.entry.meaning.review["owner"];
  const by = await roleOf({ talk: review, around }, owner);
  return { on, by, method: known, ...(who === undefined ? {} : { with: who }) };
}

/** Among the ways in which something is learned, the one that confirms nothing. */
const slips = "slips";

interface Told {
  readonly groups: ReadonlyMap<RowChange, readonly FactGroup[]>;
  readonly act: Act | undefined;
}

/** What is new in each entry, its rows together. */
function resultOf(rows: readonly RowChange[], told: Told): CallResult {
  const byEntry = new Map<ServiceEntry, RowChange[]>();
  for (const row of rows) byEntry.set(row.entry, [...(byEntry.get(row.entry) ?? []), row]);
  const entries = [...byEntry].map(([entry, own]) => entryResult(entry, own, told));
  const id = rows[0]?.entry.meaning.organization ?? "";
  return { call: { provider: { id, name: id } }, entries, providerValues: [] };
}

function entryResult(
  entry: ServiceEntry,
  rows: readonly RowChange[],
  { groups, act }: Told,
): EntryResult {
  const answers = rows.flatMap((row) =>
    (groups.get(row) ?? []).map(
      (group): GroupAnswer => ({ group, sites: sitesOf(row), said: "changed" }),
    ),
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
