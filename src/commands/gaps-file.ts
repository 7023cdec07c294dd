import type { WrittenCell, WrittenSheet } from "../ports/workbook.ts";
import type { GapsContext, GapsTable, GapsView } from "../render/gaps-view.ts";

const widest = 26;
const narrow = 12;

/** What is missing as a workbook: a sheet for each matrix, and one for what a matrix does not show. */
export function gapsSheets(
  view: GapsView,
  { reader, speech }: GapsContext,
): readonly WrittenSheet[] {
  const { direction } = reader.language;
  const about = [...view.notices, `${view.title} · ${view.asOf}`, ...view.legend];
  return [
    ...view.tables.map(
      (table): WrittenSheet => ({
        name: speech.say(`head.${table.split}`),
        direction,
        headRows: 2,
        widths: [widest, ...table.heads.map(() => narrow)],
        rows: [
          [cell(`${table.title} · ${view.asOf}`, "title")],
          [table.corner, ...table.heads].map((each) => cell(each, "head")),
          ...table.rows.map((row) => rowOf(row)),
          ...about.map((each) => [cell(each, "title")]),
        ],
      }),
    ),
    {
      name: speech.say("title"),
      direction,
      headRows: 1,
      widths: [widest * 2, widest * 3],
      rows: [
        [cell(`${view.title} · ${view.asOf}`, "title")],
        ...view.lists.flatMap(({ title, items, none }) => [
          [cell(title, "head"), cell("", "head")],
          ...(items.length === 0 ? [[cell(none, "fact"), cell("", "fact")]] : []),
          ...items.map(({ name, text }) => [cell(name, "fact"), cell(text, "fact")]),
        ]),
      ],
    },
  ];
}

function rowOf({ name, cells }: GapsTable["rows"][number]): readonly WrittenCell[] {
  return [
    cell(name, "head"),
    ...cells.map(({ text, kind }) => cell(text, kind === "none" ? "group" : "fact")),
  ];
}

const cell = (text: string, look: WrittenCell["look"]): WrittenCell => ({ text, look });

/** Everything that sheets say, one text a line. */
export function wordsOf(sheets: readonly WrittenSheet[]): string {
  return sheets
    .flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap((row) => row.map((each) => each?.text ?? "")),
    ])
    .join("\n");
}
