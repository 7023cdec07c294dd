import type { ListCells, WrittenCell, WrittenSheet } from "../ports/workbook.ts";
import { letters } from "./call-rows.ts";
import type { SheetColumn, SheetLine, SheetTable } from "./sheet-table.ts";

/** What the sheets of a workbook are called, and how they run. */
export interface SheetNames extends Pick<WrittenSheet, "direction"> {
  readonly sheet: string;
  readonly lists: string;
}

/** Widths of columns, in letters; others have the last. */
const widths: Readonly<Record<string, number>> = {
  ...{ organization: 20, service: 24, confirmed: 12, key: 12, name: 24, description: 44 },
  ...{ address: 28, directions: 28, hours: 28, phone: 20, website: 22, papers: 24, ages: 10 },
  other: 17,
};

/** A table of entries as a workbook: the entries, and beside them the lists that their cells are chosen from. */
export function sheetBook(table: SheetTable, names: SheetNames): readonly WrittenSheet[] {
  const lists = listsOf(table, names);
  const line = (texts: readonly string[], look: "head" | "help" | "key") =>
    texts.map((text) => ({ text, look }));
  const { columns } = table;
  const isTurned = names.direction === "rtl";
  const entries: WrittenSheet = {
    ...{ name: names.sheet, direction: names.direction, headRows: 4, headColumns: 2, isWide: true },
    widths: columns.map(({ key }) => widths[key] ?? widths["other"] ?? 17),
    rows: [
      columns.map(({ key }, index): WrittenCell | undefined => {
        if (index === 0) return { text: table.title, look: "title" };
        return key === "key" ? { text: String(countOf(table)), look: "key" } : undefined;
      }),
      line(
        columns.map(({ key }) => key),
        "key",
      ),
      line(
        columns.map(({ head }) => head),
        "head",
      ),
      line(
        columns.map(({ help }) => (isTurned ? kept(help) : help)),
        "help",
      ),
      ...table.lines.map((each) => cellsOf(each, columns, { lists, isTurned })),
    ],
  };
  return [entries, listSheet([...lists.values()], names)];
}

/** Rows that are about an entry: whoever reads them back sees when some were taken out. */
const countOf = ({ lines }: SheetTable): number =>
  lines.filter(({ cells }) => cells.at(-1)?.text !== "").length;

/** Facts that are written from left to right in every language: "18+" and "500 SDG" turn around among Arabic ones. */
const leftToRight = new Set([
  ...["phone", "whatsapp", "email", "website", "referral_phone", "referral_email"],
  ...["ages", "fees", "answer_within", "funded_until"],
]);

/** Times keep their order among words that run from right to left. The marks are no part of what is read back. */
const kept = (text: string): string => text.replace(/\d[\d:–-]*\d\+?/g, "\u2066$&\u2069");

function cellsOf(
  { cells, isService }: SheetLine,
  columns: readonly SheetColumn[],
  { lists, isTurned }: { readonly lists: ReadonlyMap<string, List>; readonly isTurned: boolean },
): readonly WrittenCell[] {
  return cells.map(({ text: plain, isLocked }, index): WrittenCell => {
    const column = columns[index];
    const text = isTurned && column?.fact?.key === "hours" ? kept(plain) : plain;
    if (column?.key === "key") return { text, look: "key" };
    if (column?.key === "organization" && !isLocked) return { text, look: "fill" };
    if (!column?.fact) return { text, look: isService ? "group" : "fact" };
    const isTurnedWord = /[\u0590-\u08ff]/.test(text);
    const direction =
      leftToRight.has(column.fact.key) && !isTurnedWord ? { isLeftToRight: true as const } : {};
    if (isLocked) return { text, look: "fact", ...direction };
    const list = lists.get(listName(column));
    return { text, look: "fill", ...direction, ...(list ? { from: list.from } : {}) };
  });
}

/** Words to choose from, with the cells of the workbook that hold them. */
interface List {
  readonly head: string;
  readonly words: readonly string[];
  readonly from: ListCells;
}

const listName = ({ fact }: SheetColumn): string => fact?.key ?? "";

function listsOf({ columns }: SheetTable, { lists: sheet }: SheetNames): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  for (const column of columns) {
    const { fact, head } = column;
    if (!fact || fact.choices.length === 0 || lists.has(listName(column))) continue;
    const letter = letters(lists.size);
    const cells = `'${sheet.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${fact.choices.length + 1}`;
    lists.set(listName(column), {
      head: head.replace(/^[\d.]+ /, ""),
      words: fact.choices,
      from: { cells, isOpen: fact.isOpen },
    });
  }
  return lists;
}

function listSheet(lists: readonly List[], { lists: name, direction }: SheetNames): WrittenSheet {
  const longest = Math.max(0, ...lists.map(({ words }) => words.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map(({ words }): WrittenCell | undefined => {
      const text = words[row];
      return text === undefined ? undefined : { text, look: "fact" };
    }),
  );
  return {
    ...{ name, direction, headRows: 1, widths: lists.map(() => 30) },
    rows: [lists.map(({ head }) => ({ text: head, look: "head" })), ...rows],
  };
}

/** Everything a table says, one text a line. */
export function sheetSays({ title, columns, lines }: SheetTable): string {
  const heads = columns.flatMap(({ head, help, fact }) => [head, help, ...(fact?.choices ?? [])]);
  const cells = lines.flatMap((each) => each.cells.map(({ text }) => text));
  return [title, ...new Set(heads), ...cells].join("\n");
}
