import type { Screen } from "../ports/screen.ts";
import type { GapsContext, GapsView } from "../render/gaps-view.ts";
import { gridLines } from "../reporters/grid.ts";
import { screenLines } from "../reporters/screen-lines.ts";

/** What a log has room for. */
const usualWidth = 100;

/** What is missing, on a screen: matrix, what its signs mean, lists. */
export function gapsText(
  { title, asOf, notices, tables, legend, lists }: GapsView,
  { reader }: GapsContext,
  { isTerminal, width }: Pick<Screen, "isTerminal" | "width">,
): string {
  const { direction, code } = reader.language;
  const room = isTerminal ? Math.max(40, width) : usualWidth;
  const prose = (lines: readonly string[]) =>
    screenLines(lines, { direction, width: Math.min(room, usualWidth) });
  const grid = tables.map(
    (table) =>
      prose([table.title, ""]) +
      screenLines(
        gridLines(
          {
            ...table,
            rows: table.rows.map(({ name, cells }) => ({
              name,
              cells: cells.map(({ text }) => text),
            })),
          },
          { width: room, direction },
        ),
        { direction },
      ),
  );
  const said = lists.flatMap(({ title: head, hint, items, none }) => [
    head.toLocaleUpperCase(code),
    ...(hint ? [hint] : []),
    ...(items.length === 0 ? [`  ${none}`] : []),
    ...items.map(({ name, text }) => `  – ${name}: ${text}`),
    "",
  ]);
  return [
    prose([...notices.flatMap((each) => [each, ""]), title.toLocaleUpperCase(code), asOf, ""]),
    ...grid,
    prose(["", ...legend, "", ...said].slice(0, -1)),
  ].join("");
}
