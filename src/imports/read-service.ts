import type { Block, Written } from "../yaml/new-file.ts";
import type { CellEnd } from "./cell-fate.ts";
import type { Problem } from "./cell-reading.ts";
import { cellText, type Repair } from "./cell-text.ts";
import { assemble, type Draft, isTaken, place } from "./draft.ts";
import { withWholeHours } from "./hours-cells.ts";
import { type ImportSettings, ruleOf } from "./import-settings.ts";
import type { TableCell } from "./import-table.ts";
import { saysWhere, whyKeptOut } from "./kept-out.ts";
import { saysNothing } from "./marks.ts";
import { answered, hasTickFor } from "./read-answer.ts";
import { needsNoPapers } from "./read-codes.ts";
import type { RowGroup } from "./sort-rows.ts";
import { type Target, targetOf } from "./targets.ts";
import { languageOfText } from "./text-language.ts";

/** Why rows make no entry. */
export type Refusal = "no_name" | "no_provides" | "no_organization" | "same_name" | "unfit";

/** A remark about a cell, or about what a column does not say. Row and column from 0, as in the table. */
export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly problem: Problem | Refusal;
}

/** Something mended in a cell. */
export interface Mended {
  readonly row: number;
  readonly column: number;
  readonly repair: Repair;
}

/** How one cell of the table ended. */
export interface EndedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
  readonly end: CellEnd;
}

/** What the rows of a service come to. */
export interface ReadService {
  readonly group: RowGroup;
  readonly entry: Block;
  /** The provider as the sheet names it, and what else it says of it. */
  readonly provider: Block;
  readonly refusal: Refusal | undefined;
  readonly ends: readonly EndedCell[];
  readonly remarks: readonly Remark[];
  readonly mended: readonly Mended[];
}

/** What is being read. */
interface Work {
  readonly settings: ImportSettings;
  readonly draft: Draft;
  readonly unmapped: Map<string, string>;
  readonly ends: EndedCell[];
  readonly remarks: Remark[];
  readonly mended: Mended[];
}

/** One cell of it. */
interface Here {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly cell: TableCell;
  /** All of its row. */
  readonly cells: readonly TableCell[];
}

/** An entry keeps so many columns without a place, and so many letters of each (see `source` in the schema). */
const most = { columns: 100, letters: 3000 };

/** Reads the rows of one service. Nothing of a sensitive one is read: all of it is kept out. */
export function readService(group: RowGroup, settings: ImportSettings): ReadService {
  const work: Work = {
    ...{ settings, draft: new Map(), unmapped: new Map() },
    ...{ ends: [], remarks: [], mended: [] },
  };
  const columns = inOrder(settings);
  for (const { row, cells: own } of group.rows) {
    const cells = withWholeHours(own, settings);
    for (const { column, heading } of columns) {
      const cell = cells[column];
      if (!cell || cell.text === "") continue;
      const here: Here = { row, column, heading, cell, cells };
      work.ends.push({ row, column, cell, end: endOf(here, work, group) });
    }
  }
  keepHalfPoints(work);
  fillIn(work);
  const { entry, provider } = whole(work, group);
  const refusal = refusalOf(entry, group);
  return { group, entry, provider, refusal, ...outcome(work, refusal) };
}

/** Questions about single people come last, since where everybody is taken the answer needs another place; and days that stand alone. */
function inOrder(settings: ImportSettings) {
  const columns = settings.table.columns.map(({ heading }, column) => ({ heading, column }));
  const isLast = ({ heading }: { readonly heading: string }) =>
    /^(?:not_open_to|hours\.days)$/.test(ruleOf(settings, heading)?.to ?? "");
  return [...columns.filter((each) => !isLast(each)), ...columns.filter(isLast)];
}

function outcome(
  { ends, remarks, mended }: Work,
  refusal: Refusal | undefined,
): Pick<ReadService, "ends" | "remarks" | "mended"> {
  return { ends: refusal === undefined ? ends : refused(ends), remarks, mended };
}

/** Of a row that makes no entry nothing is kept but what was kept out. */
export function refused(ends: readonly EndedCell[]): readonly EndedCell[] {
  return ends.map(
    (each): EndedCell =>
      each.end.fate === "quarantined" || each.end.fate === "ignored"
        ? each
        : { ...each, end: { fate: "ignored", why: "refused" } },
  );
}

function refusalOf(entry: Block, group: RowGroup): Refusal | undefined {
  if (group.isSensitive) return undefined;
  if (group.sameNameAs !== undefined) return "same_name";
  if (entry["name"] === undefined) return "no_name";
  if (entry["organization"] === undefined) return "no_organization";
  return entry["provides"] === undefined ? "no_provides" : undefined;
}

function endOf(here: Here, work: Work, group: RowGroup): CellEnd {
  const { settings } = work;
  const rule = ruleOf(settings, here.heading);
  if (rule?.ignore !== undefined) return { fate: "ignored", why: "mapping" };
  if (isOwnRemark(here.heading, settings)) return { fate: "ignored", why: "remark" };
  const { text, repairs } = cellText(here.cell.text);
  const isCode =
    (rule?.codes !== undefined && Object.hasOwn(rule.codes, text)) ||
    (rule?.to === "open_to.papers_needed" && needsNoPapers(text));
  if (text === "" || (saysNothing(text) && !isCode))
    return { fate: "ignored", why: "says_nothing" };
  if (group.isSensitive || (group.isRefuge && saysWhere(rule?.to ?? here.heading)))
    return { fate: "quarantined", why: "sensitive" };
  for (const repair of repairs) work.mended.push({ row: here.row, column: here.column, repair });
  const danger = settings.guard.dangerIn(text);
  if (danger) return { fate: "quarantined", why: danger };
  const target = rule?.to === undefined ? undefined : targetOf(rule.to);
  if (target?.to === "referral_contact.name") return keptOutName(work);
  const why = whyKeptOut(text, target, settings.guard);
  if (why) return { fate: "quarantined", why };
  if (!target) return toUnmapped(here, work, text);
  if (text.startsWith("=")) return toUnmapped(here, work, text, "formula");
  return readInto(target, { here, work, text });
}

/** Our own column of remarks, in a sheet that came back. */
const isOwnRemark = (heading: string, { table }: ImportSettings) =>
  heading.endsWith("_error") &&
  (heading === "row_error" ||
    table.columns.some((each) => each.heading === heading.slice(0, -"_error".length)));

/** A person's name stays out of Git; that there is somebody to ask for is kept. */
function keptOutName({ draft }: Work): CellEnd {
  const role = targetOf("referral_contact.role");
  if (role && !draft.has(role.to)) place(draft, role, "Focal point", "");
  return { fate: "quarantined", why: "person" };
}

function readInto(
  column: Target,
  { here, work, text }: { readonly here: Here; readonly work: Work; readonly text: string },
): CellEnd {
  const { draft, settings } = work;
  const rule = ruleOf(settings, here.heading) ?? {};
  const about = { ...settings.about, rule };
  const answer = answered({
    ...{ target: column, heading: here.heading, text, about },
    isForAll: typeof draft.get("open_to")?.value === "string",
    hasTickBeside: () => hasTickFor(column.to, here.cells, settings),
  });
  const target = targetOf(answer?.to ?? column.into ?? column.to) ?? column;
  const reading = answer?.reading ?? column.read(text, about);
  if (reading.kind === "nothing") return { fate: "ignored", why: reading.why };
  if (isTaken(draft, target, reading)) return toUnmapped(here, work, text, "twice");
  if (reading.value !== undefined) {
    const lang = rule.lang ?? languageOfText(text, settings.about.pathway.languages);
    const value = inLanguage(target, reading.value, lang, settings);
    const placed = place(draft, target, value, lang);
    if (placed !== "placed")
      return toUnmapped(here, work, text, placed === "full" ? "many" : "twice");
  }
  if (reading.kind === "misread") return toUnmapped(here, work, text, reading.problem);
  if (reading.repair)
    work.mended.push({ row: here.row, column: here.column, repair: reading.repair });
  return { fate: reading.fate };
}

/** Words inside a value, such as hours that could not be taken apart, with their language where it is not the first. */
function inLanguage(
  target: Target,
  value: Written,
  lang: string,
  { about }: ImportSettings,
): Written {
  if (lang === (about.pathway.languages[0] ?? lang)) return value;
  if (target.to === "open_to.papers_needed" && Array.isArray(value))
    return value.map((each: Written) => ({ [lang]: each }));
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const wrapped = Object.entries(value).map(([key, each]) =>
    (key === "note" || key === "text") && typeof each === "string"
      ? [key, { [lang]: each }]
      : [key, each],
  );
  return Object.fromEntries(wrapped) as Written;
}

/** Keeps a cell word for word under its heading, in parts where it is long. */
function toUnmapped(here: Here, work: Work, text: string, problem?: Problem): CellEnd {
  const { row, column, heading } = here;
  if (problem) work.remarks.push({ row, column, problem });
  const parts = text.match(new RegExp(`[^]{1,${most.letters}}`, "gu")) ?? [];
  if (work.unmapped.size + parts.length > most.columns)
    return { fate: "quarantined", why: "crowded" };
  for (const part of parts) {
    let key = heading;
    for (let number = 2; work.unmapped.has(key) && work.unmapped.get(key) !== part; number += 1)
      key = `${heading} (${number})`;
    work.unmapped.set(key, part);
  }
  return { fate: "unmapped" };
}

/** One of latitude and longitude is no place. */
function keepHalfPoints(work: Work): void {
  const { draft, ends, settings } = work;
  const halves = ["coordinates.latitude", "coordinates.longitude"];
  const [half, other] = halves.filter((each) => draft.has(each));
  if (half === undefined || other !== undefined) return;
  draft.delete(half);
  for (const [index, { row, column, cell, end }] of ends.entries()) {
    const heading = settings.table.columns[column]?.heading ?? "";
    if (ruleOf(settings, heading)?.to !== half || end.fate !== "parsed") continue;
    const here = { row, column, heading, cell, cells: [] };
    ends[index] = { row, column, cell, end: toUnmapped(here, work, cell.text, "coordinates") };
  }
}

/** What holds for every entry where its row says nothing. */
function fillIn({ settings, draft }: Work): void {
  for (const [to, value] of Object.entries(settings.mapping.values ?? {})) {
    const target = targetOf(to);
    if (!target || draft.has(to)) continue;
    for (const each of [value].flat()) {
      const read = target.read(each, { ...settings.about, rule: {} });
      const lang = languageOfText(each, settings.about.pathway.languages);
      if (read.kind === "value" && !isTaken(draft, target, read))
        place(draft, target, inLanguage(target, read.value, lang, settings), lang);
    }
  }
}

function whole({ draft, settings, unmapped }: Work, group: RowGroup) {
  const { pathway } = settings.about;
  const { entry, provider } = assemble(draft, pathway.languages[0] ?? "en");
  const { name, organization, provides, id, source, verification, ...rest } = entry;
  const by = pathway.owner ?? pathway.roles[0]?.id;
  const { on } = (verification ?? {}) as { readonly on?: Written };
  const words = Object.fromEntries([...unmapped]);
  const isFor = (key: string, value: Written | undefined): Block =>
    value === undefined ? {} : { [key]: value };
  return {
    entry: {
      ...isFor("name", name),
      ...isFor("organization", organization),
      ...isFor("provides", provides),
      draft: "yes",
      ...rest,
      ...(on === undefined || by === undefined
        ? {}
        : { verification: [{ on, by, method: "document" }] }),
      source: { system: settings.system, id: group.sourceId, unmapped: words },
    },
    provider: { ...provider, ...isFor("name", organization) },
  };
}
