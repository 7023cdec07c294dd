import type { ServiceEntry } from "../catalogue/catalogue.ts";
import { mayShowService } from "../edition/may-show.ts";
import { writtenFor } from "../edition/sheet-entries.ts";
import { maySee } from "../model/audience.ts";
import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import { cellSign, type SheetKey } from "../model/sheet-key.ts";
import { valueAt } from "../yaml/put-value.ts";
import type { Data } from "../yaml/write-value.ts";
import type { Cell } from "./call-rows.ts";
import { isMisread } from "./interview.ts";
import type { NewValue } from "./record-review.ts";
import type { SheetBinding } from "./sheet-binding.ts";
import type { SheetFact, SheetTongue } from "./sheet-facts.ts";
import { somebody } from "./sheet-kinds.ts";
import { eligibilityFault } from "./sheet-open-to.ts";
import { type GivenFact, type GivenRow, hasFormula, type SheetFault } from "./sheet-read.ts";
import { type FactCells, placesOf, rowFacts, type SheetPlace, sameCells } from "./sheet-rows.ts";
import { newValues } from "./sheet-values.ts";

/** A fact that a sheet says otherwise than its entry. */
export interface Difference {
  readonly fact: SheetFact;
  readonly at: Cell;
  readonly before: unknown;
  /** `undefined` where the cells are empty now. */
  readonly after: Data | undefined;
  readonly cells: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly values: readonly NewValue[];
  /** The entry says something else than the sheet was made from. */
  readonly isConflict: boolean;
}

/** What is new in a row. */
export interface RowChange {
  readonly entry: ServiceEntry;
  readonly key: SheetKey;
  readonly place: SheetPlace;
  readonly differences: readonly Difference[];
}

/** What a row came to. */
export interface Compared {
  readonly change: RowChange | undefined;
  readonly faults: readonly SheetFault[];
}

/** Holds a row against its entry as it is now, fact by fact. What was not touched since the sheet was made stays out of it. */
export function compared(row: GivenRow, binding: SheetBinding): Compared {
  const order = binding.facts(row.key.language);
  if (row.key.signs.length !== order.length)
    return { change: undefined, faults: [{ cell: row.at, problem: "fault.key" }] };
  const found = foundPlace(row, binding);
  if ("problem" in found) return { change: undefined, faults: [found] };
  const { entry, place } = found;
  const tongue = binding.tongue(row.key.language);
  const now = rowFacts(place, order, tongue);
  const each = now.flatMap((fact, index) => {
    const given = row.facts.get(fact.fact.key);
    const base = row.key.signs[index];
    return given === undefined || base === undefined || cellSign(given.cells) === base
      ? []
      : (difference({ row, fact, given, base }, { ...found, tongue, binding }) ?? []);
  });
  const differences = each.filter((one): one is Difference => !("problem" in one));
  const faults = each.filter((one): one is SheetFault => "problem" in one);
  const about = eligibilityFault({ differences, now, given: row.facts, say: tongue.say });
  if (about)
    return {
      change: withoutWho({ entry, key: row.key, place, differences }),
      faults: [...faults, about],
    };
  const change = { entry, key: row.key, place, differences };
  return { change: differences.length > 0 ? change : undefined, faults };
}

/** Who may come is one thing: where its parts contradict each other none of them is taken over. */
function withoutWho(change: RowChange): RowChange | undefined {
  const differences = change.differences.filter(({ fact }) => fact.path[0] !== "open_to");
  return differences.length > 0 ? { ...change, differences } : undefined;
}

interface Found {
  readonly entry: ServiceEntry;
  readonly place: SheetPlace;
}

/** The entry and its place, as far as the readers of the sheet may see it; whatever else there is does not exist for them. */
function foundPlace({ key, at }: GivenRow, { opened }: SheetBinding): Found | SheetFault {
  const { catalogue, chosen } = opened;
  const { id, site, audience } = key;
  if (catalogue.unusable.some((source) => source.kind === "service" && source.id === id))
    return { cell: at, problem: "fault.unusable" };
  const entry = chosen.find(({ source }) => source.id === id);
  if (!entry || !mayShowService(catalogue, entry, { audience, withheld: new Set() }))
    return {
      ...{ cell: at, problem: "fault.no_entry_hidden" },
      quotes: { problem: "fault.no_entry", facts: { id } },
    };
  const written = writtenFor(entry.written, audience);
  const place = placesOf({ written }).find((each) => each.site?.id === site);
  return place ? { entry, place } : { cell: at, problem: "fault.no_place" };
}

interface Held {
  readonly row: GivenRow;
  readonly fact: FactCells;
  readonly given: GivenFact;
  /** The sign of what stood there when the sheet was made. */
  readonly base: string;
}

interface Against extends Found {
  readonly tongue: SheetTongue;
  readonly binding: SheetBinding;
}

/** Nothing where the entry says already what the cells say. */
function difference(
  { row, fact: own, given, base }: Held,
  { entry, place, tongue, binding }: Against,
): Difference | SheetFault | undefined {
  const { fact, cells, isLocked } = own;
  if (sameCells(given.cells, cells)) return undefined;
  const { at } = given;
  const { id, audience } = row.key;
  const isSeen = maySee(audience, audienceAt(fact.path, audienceTables.service));
  if (isLocked || !isSeen || saysMore(fact, { entry, place }))
    return {
      ...{ cell: at, problem: "fault.locked_hidden" },
      quotes: { problem: "fault.locked", facts: { id } },
    };
  if (hasFormula(given)) return { cell: at, problem: "fault.formula" };
  const isEmpty = given.cells.length === 0;
  if (isEmpty && fact.isRequired && !place.site) return { cell: at, problem: "fault.required" };
  const after = isEmpty ? undefined : fact.read(given.cells);
  if (isMisread(after)) return misread(fact, after.misread, { at, binding, tongue });
  const before = valueAt(place.site ?? place.written, fact.path);
  const isConflict = cellSign(cells) !== base;
  const values = after === somebody ? [] : newValues(fact, after, { entry, place, tongue });
  return {
    fact,
    at,
    before,
    after,
    cells: { before: cells, after: given.cells },
    values,
    isConflict,
  };
}

/** What is wrong with words that cannot be read, and where those stand that can. */
function misread(
  { choices, wrong }: SheetFact,
  part: string,
  { at, binding, tongue }: Pick<Against, "binding" | "tongue"> & { readonly at: Cell },
): SheetFault {
  const sheet = tongue.say("lists");
  if (choices.length > 0)
    return {
      ...{ cell: at, problem: "fault.choice_hidden", facts: { sheet } },
      quotes: { problem: "fault.choice", facts: { part, sheet } },
    };
  const problem = binding.wrong(wrong, part);
  return {
    ...{ cell: at, problem: "fault.words_hidden" },
    quotes: { problem: "fault.words", facts: { problem } },
  };
}

/** True where readers of the sheet do not see all that would be replaced. */
function saysMore({ path, isText }: SheetFact, { entry, place }: Found): boolean {
  if (isText) return false;
  const whole = entry.written.sites?.find(({ id }) => id === place.site?.id) ?? entry.written;
  const [all, seen] = [valueAt(whole, path), valueAt(place.site ?? place.written, path)];
  return JSON.stringify(all) !== JSON.stringify(seen);
}
