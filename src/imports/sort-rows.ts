import { folded } from "../model/folded.ts";
import { slug } from "../model/slug.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { type CellEnd, enter, type Ledger, type Why } from "./cell-fate.ts";
import { cellText } from "./cell-text.ts";
import { isRefuge } from "./danger.ts";
import { digest } from "./digest.ts";
import { type ImportSettings, ruleOf, wordsFor } from "./import-settings.ts";
import type { TableRow } from "./import-table.ts";
import { isCross, isTick, saysNothing } from "./marks.ts";
import { codesPerhaps } from "./read-codes.ts";

/** The rows of one service. */
export interface RowGroup {
  /** The id that its file is to have, where a column says so. */
  readonly id: string | undefined;
  /** What knows it again in the next sheet. */
  readonly sourceId: string;
  /** The sheet numbers its services, so that their names need not tell them apart. */
  readonly isNumbered: boolean;
  readonly rows: readonly TableRow[];
  /** Something in it names a service that can hurt those who are seen to use it. */
  readonly isSensitive: boolean;
  /** It is a place to sleep for people in danger: where it is may stand nowhere, not even where only protection staff read. */
  readonly isRefuge: boolean;
  /** It is known by its name alone, and this is not the first of that name: one service, or two? */
  readonly sameNameAs?: number;
}

/** The rows of a table by service; what is no service is entered as ignored. */
export function sortRows(
  settings: ImportSettings,
  ledger: Ledger,
  isKnown: (sourceId: string) => boolean,
): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>();
  const isAllSensitive = titleIsSensitive(settings);
  for (const row of settings.table.rows) {
    const why = noService(row, settings);
    if (why) {
      ignore(row, ledger, why);
      continue;
    }
    const group = groupOf(row, settings, isAllSensitive);
    const before = groups.get(group.sourceId);
    if (!before) groups.set(group.sourceId, group);
    else if (group.isNumbered || settings.mapping.same_name === "one")
      groups.set(group.sourceId, joined(before, group));
    else again(groups, { first: before, group }, settings, isKnown);
  }
  return [...groups.values()];
}

const joined = (before: RowGroup, added: RowGroup): RowGroup => ({
  ...before,
  rows: [...before.rows, ...added.rows],
  isSensitive: before.isSensitive || added.isSensitive,
  isRefuge: before.isRefuge || added.isRefuge,
});

/** Another row of the same name: a service of its own where the mapping says so or once said so, else a question. */
function again(
  groups: Map<string, RowGroup>,
  { first, group }: { readonly first: RowGroup; readonly group: RowGroup },
  { mapping }: ImportSettings,
  isKnown: (sourceId: string) => boolean,
): void {
  let number = 2;
  while (groups.has(`${group.sourceId}/${number}`)) number += 1;
  const sourceId = `${group.sourceId}/${number}`;
  const sameNameAs = first.rows[0]?.row ?? 0;
  groups.set(sourceId, {
    ...group,
    sourceId,
    ...(mapping.same_name === "two" || isKnown(sourceId) ? {} : { sameNameAs }),
  });
}

function groupOf(row: TableRow, settings: ImportSettings, isAllSensitive: boolean): RowGroup {
  const id = number(clean(wordsFor(settings, row.cells, "id")), settings);
  const external = number(clean(wordsFor(settings, row.cells, "source.id")), settings);
  return {
    id: id || undefined,
    isNumbered: (external || id) !== "",
    sourceId: (external || id || nameKey(row, settings)).slice(0, 200),
    rows: [row],
    isSensitive: isAllSensitive || rowIsSensitive(row, settings),
    isRefuge: isRefuge(whatItSays(row.cells, settings)),
  };
}

const clean = (text: string) => cellText(text).text.replace(/\s+/g, " ");

/** What is kept out of an entry is no part of what it is known by either. */
const safe = (text: string, { guard }: ImportSettings) =>
  guard.dangerIn(text) === undefined ? text : "";

const number = (text: string, settings: ImportSettings) =>
  settings.guard.isName(text) || settings.guard.hasGivenName(text) ? "" : safe(text, settings);

/** A service without a number is known by its provider's name and its own. */
function nameKey({ cells }: TableRow, settings: ImportSettings): string {
  // Names in other languages may come and go between one sheet and the next.
  const [first = ""] = wordsFor(settings, cells, "name").split("\n");
  const name = safe(clean(first), settings);
  const provider =
    safe(clean(wordsFor(settings, cells, "organization")), settings) ||
    String(settings.mapping.values?.["organization"] ?? "");
  const part = (text: string) => slug(text).slice(0, 90) || digest(folded(text));
  return `${part(provider)}/${part(name)}`;
}

/** Why a row is no service: the headings again, or a title that stands alone in its row. */
function noService({ cells }: TableRow, settings: ImportSettings): Why | undefined {
  const { columns } = settings.table;
  const filled = cells.flatMap(({ text, places }, index) =>
    text !== "" && places.length > 0 ? [index] : [],
  );
  if (filled.every((index) => clean(cells[index]?.text ?? "") === columns[index]?.heading))
    return "heading";
  const [only] = filled;
  if (filled.length !== 1 || columns.length < 4 || only === undefined) return undefined;
  const rule = ruleOf(settings, columns[only]?.heading ?? "");
  return rule?.to === "name" || rule?.to === "id" ? undefined : "title";
}

function ignore({ cells }: TableRow, ledger: Ledger, why: Why): void {
  const end: CellEnd = { fate: "ignored", why };
  for (const { places } of cells) for (const each of places) enter(ledger, each, end);
}

function titleIsSensitive({ table, guard, mapping }: ImportSettings): boolean {
  return mapping.general === undefined && table.titles.some(guard.isSensitive);
}

/** Where a row says what is offered and to whom; of a ticked box its heading. Elsewhere the same words mean less. */
const telling: ReadonlySet<string> = new Set(
  "name description provides open_to open_to.note open_to.sexes open_to.statuses open_to.groups good_to_know".split(
    " ",
  ),
);

function whatItSays(cells: TableRow["cells"], settings: ImportSettings): string {
  return settings.table.columns
    .flatMap(({ heading }, index) => {
      const rule = ruleOf(settings, heading);
      const text = cells[index]?.text ?? "";
      if (!rule || rule.ignore !== undefined || !telling.has(rule.to ?? "")) return [];
      return isTick(text) ? heading : text;
    })
    .join("\n");
}

/** Its words say so, a heading does beside which something stands, or one of its codes is sensitive. */
function rowIsSensitive({ cells }: TableRow, settings: ImportSettings): boolean {
  const { table, guard, about } = settings;
  if (isRefuge(whatItSays(cells, settings))) return true;
  return table.columns.some(({ heading }, index) => {
    const text = clean(cells[index]?.text ?? "");
    const rule = ruleOf(settings, heading);
    if (text === "" || rule?.ignore !== undefined || saysNothing(text)) return false;
    if (guard.isSensitive(text)) return true;
    if (guard.isSensitive(heading) && !isCross(text)) return true;
    if (rule?.to !== "provides") return false;
    return isSensitive(codesPerhaps(text, { ...about, rule }), about.vocabulary);
  });
}
