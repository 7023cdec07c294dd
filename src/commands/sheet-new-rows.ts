import type { ServiceFile } from "../model/file-types.ts";
import { folded } from "../model/folded.ts";
import { sensitiveOffer } from "../model/sensitive-words.ts";
import type { SheetKey } from "../model/sheet-key.ts";
import { freeId, slug } from "../model/slug.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { decode } from "../schema/decode.ts";
import { type Block, newFileText } from "../yaml/new-file.ts";
import type { Data } from "../yaml/write-value.ts";
import { isMisread } from "./interview.ts";
import { type NewValue, withValues } from "./record-review.ts";
import type { SheetFact } from "./sheet-facts.ts";
import { somebody } from "./sheet-kinds.ts";
import { eligibilityFault } from "./sheet-open-to.ts";
import { type GivenFact, hasFormula, type LooseRow, type SheetFault } from "./sheet-read.ts";
import { placesOf, rowFacts, sameCells } from "./sheet-rows.ts";
import type { Taking } from "./sheet-take.ts";
import { providersOf, servicesOf } from "./surroundings.ts";

/** A service that somebody typed below the others. */
export interface NewRow {
  readonly at: LooseRow["at"];
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** Its provider as the sheet names it. */
  readonly provider: string;
  readonly text: string;
}

/** What rows without a key come to. */
export interface NewRows {
  readonly rows: readonly NewRow[];
  readonly faults: readonly SheetFault[];
}

/** What a row without a key takes from the others: their language, and what their readers may see. */
export interface NewRowsOf {
  readonly loose: readonly LooseRow[];
  readonly like: SheetKey | undefined;
  /** The only provider of the whole sheet, whose name nobody types again. */
  readonly provider: string | undefined;
}

/** Reads rows that were typed below the others. All of a row counts or nothing: mended and applied again it makes no second entry. */
export async function newRows(sheet: NewRowsOf, taking: Taking): Promise<NewRows> {
  const rows: NewRow[] = [];
  const faults: SheetFault[] = [];
  const taken = new Set(
    taking.around.sources.filter(({ kind }) => kind === "service").map(({ id }) => id),
  );
  for (const row of sheet.loose) {
    const found = await newRow(row, { sheet, taking, taken });
    if (found === undefined) continue;
    if ("problem" in found) faults.push(found);
    else {
      taken.add(found.id);
      rows.push(found);
    }
  }
  return { rows, faults };
}

interface Work {
  readonly sheet: NewRowsOf;
  readonly taking: Taking;
  readonly taken: ReadonlySet<string>;
}

const firstOf = (row: LooseRow, key: string) => row.facts.get(key)?.cells[0] ?? "";

/** Nothing for a row that an earlier run took over already. */
async function newRow(row: LooseRow, work: Work): Promise<NewRow | SheetFault | undefined> {
  const { sheet, taking, taken } = work;
  const name = firstOf(row, "name") || firstOf(row, "service");
  if (!sheet.like || name === "") return { cell: row.at, problem: "fault.key" };
  if (name.startsWith("=")) return { cell: row.at, problem: "fault.formula" };
  const provider = await providerOf(row, work);
  if (typeof provider === "object") return provider;
  const values = await valuesOf(row, work);
  if ("problem" in values) return values;
  const before = await sameName({ provider, name }, taking);
  if (before) return alreadyThere(row, before, work);
  const text = withValues(
    "service",
    newFileText({ name, organization: provider, draft: "yes" }),
    values.values,
  );
  const { value } = await decode("service", text);
  const file = value as ServiceFile | undefined;
  if (file === undefined) return { cell: row.at, problem: "fault.unfit" };
  if (mustStayApart(file, work)) return { cell: row.at, problem: "fault.new_sensitive" };
  const id = freeId(slug(name) || "service", (each) => taken.has(each));
  return { at: row.at, id, path: `services/${id}.yaml`, name, provider, text };
}

/** What protection staff alone may read is no matter of a sheet that goes round. */
function mustStayApart(file: ServiceFile, { sheet, taking }: Work): boolean {
  const { pathway, vocabulary } = taking.around;
  if (pathway.audience === "restricted" || sheet.like?.audience === "restricted") return true;
  return (
    isSensitive(file.provides, vocabulary) || sensitiveOffer(JSON.stringify(file)) !== undefined
  );
}

/** The provider's id: of the name in the row in any language, else the only one of the sheet. */
async function providerOf(row: LooseRow, { sheet, taking }: Work): Promise<string | SheetFault> {
  const { context, around } = taking;
  const typed = firstOf(row, "organization");
  if (typed === "") {
    if (sheet.provider !== undefined) return sheet.provider;
    return { cell: row.at, problem: "fault.new_provider_missing" };
  }
  const wanted = folded(typed);
  for (const language of new Set([sheet.like?.language ?? "en", ...around.pathway.languages]))
    for (const { id, name } of await providersOf(context, around, language))
      if (id === typed || folded(name) === wanted) return id;
  return {
    ...{ cell: row.at, problem: "fault.new_provider_hidden" },
    quotes: { problem: "fault.new_provider", facts: { name: typed } },
  };
}

interface Values {
  readonly values: readonly NewValue[];
}

async function valuesOf(row: LooseRow, { sheet, taking }: Work): Promise<Values | SheetFault> {
  const language = sheet.like?.language ?? "en";
  const [tongue, order] = [taking.tongue(language), taking.facts(language)];
  const values: NewValue[] = [];
  const differences: { readonly fact: SheetFact; readonly at: LooseRow["at"] }[] = [];
  for (const fact of order) {
    const given = row.facts.get(fact.key);
    if (fact.key === "name" || !given) continue;
    if (given.cells.length === 0) {
      if (fact.isRequired) return { cell: given.at, problem: "fault.new_required" };
      continue;
    }
    if (hasFormula(given)) return { cell: given.at, problem: "fault.formula" };
    const after = fact.read(given.cells);
    if (isMisread(after)) return misreadOf(fact, given, tongue.say("lists"));
    differences.push({ fact, at: given.at });
    if (after !== somebody)
      values.push({ path: fact.path, value: inLanguage(fact, after, taking, language) });
  }
  const now = rowFacts({ written: {} as ServiceFile, site: undefined }, order, tongue);
  const fault = eligibilityFault({ differences, now, given: row.facts, say: tongue.say });
  return fault ?? { values };
}

function misreadOf({ choices }: SheetFact, { at }: GivenFact, sheet: string): SheetFault {
  if (choices.length > 0) return { cell: at, problem: "fault.choice_hidden", facts: { sheet } };
  return { cell: at, problem: "fault.words_hidden" };
}

function inLanguage(
  { isText }: SheetFact,
  after: Data,
  { around }: Taking,
  language: string,
): Data {
  return isText && language !== around.pathway.languages[0] ? { [language]: after } : after;
}

/** The entry of this provider that has this name already; those of protection staff are not looked at. */
async function sameName(
  { provider, name }: { readonly provider: string; readonly name: string },
  { context, around }: Taking,
): Promise<{ readonly id: string; readonly file: ServiceFile } | undefined> {
  for (const source of servicesOf(context, around, provider)) {
    const read = context.files.read(context.files.absolute(around.root, source.path));
    if (source.isPrivate || !("text" in read)) continue;
    const file = (await decode("service", read.text)).value as ServiceFile | undefined;
    const names = typeof file?.name === "object" ? Object.values(file.name as Block) : [file?.name];
    if (file && names.some((each) => folded(String(each)) === folded(name)))
      return { id: source.id, file };
  }
  return undefined;
}

/** "8-12" was typed, and 08:00-12:00 is what became of it. */
function saysSame(fact: SheetFact, typed: readonly string[], cells: readonly string[]): boolean {
  if (sameCells(typed, cells)) return true;
  if (typed.length === 0 || cells.length === 0) return false;
  const [a, b] = [fact.read(typed), fact.read(cells)];
  return !isMisread(a) && !isMisread(b) && JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing to do where the entry says what the row says: the sheet was applied before. */
function alreadyThere(
  row: LooseRow,
  { id, file }: { readonly id: string; readonly file: ServiceFile },
  { sheet, taking }: Work,
): SheetFault | undefined {
  const language = sheet.like?.language ?? "en";
  const places = placesOf({ written: file });
  const now = places[0] && rowFacts(places[0], taking.facts(language), taking.tongue(language));
  const isSame = now?.every(({ fact, cells }) => {
    const given = row.facts.get(fact.key);
    return fact.key === "name" || !given || saysSame(fact, given.cells, cells);
  });
  if (isSame) return undefined;
  return {
    ...{ cell: row.at, problem: "fault.new_there_hidden" },
    quotes: { problem: "fault.new_there", facts: { id } },
  };
}
