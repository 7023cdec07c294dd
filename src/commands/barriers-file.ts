import type { WrittenSheet } from "../ports/workbook.ts";
import type { BarriersContext, BarriersView } from "../render/barriers-view.ts";
import { valuesOf } from "../render/entry-text.ts";

/** Widths in letters, by what stands in a column. */
const widths: Readonly<Record<string, number>> = { tried: 50, who: 30, why: 28, note: 34 };
const usual = 20;
const columns = [
  "who",
  "why",
  "willing",
  "funder",
  "tried",
  "meanwhile",
  "note",
  "instead",
] as const;

/** The register as a workbook: a row for each refusal. */
export function barriersSheets(
  { title, asOf, notices, summary, entries, won }: BarriersView,
  { reader, speech }: BarriersContext,
): readonly WrittenSheet[] {
  const { direction } = reader.language;
  const used = columns.filter((kind) =>
    entries.some(({ rows }) => rows.some((row) => row.kind === kind)),
  );
  const heads = [
    reader.say("upkeep.service"),
    reader.say("upkeep.organization"),
    ...used.map((kind) => speech.say(`row.${kind}`)),
  ];
  const cellOf = (rows: BarriersView["entries"][number]["rows"], kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .flatMap((row) => valuesOf(row, reader))
      .join("\n");
  const line = (text: string) => [{ text, look: "title" as const }];
  return [
    {
      name: speech.say("sheet"),
      direction,
      headRows: 2,
      widths: [usual, usual, ...used.map((kind) => widths[kind] ?? usual)],
      rows: [
        line(`${title} · ${asOf}`),
        heads.map((text) => ({ text, look: "head" as const })),
        ...entries.map(({ name, organization, rows }) =>
          [name, organization, ...used.map((kind) => cellOf(rows, kind))].map((text, index) => ({
            text,
            look: index === 0 ? ("group" as const) : ("fact" as const),
          })),
        ),
        ...[...notices, summary].map(line),
        line(won.title),
        ...(won.items.length === 0 ? [line(won.none)] : []),
        ...won.items.map(({ name, text }) => line(`${name}: ${text}`)),
      ],
    },
  ];
}
