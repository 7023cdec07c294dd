import type { Screen } from "../ports/screen.ts";
import type { BarriersContext, BarriersView } from "../render/barriers-view.ts";
import { valuesOf } from "../render/entry-text.ts";
import { labelledLines } from "../reporters/labelled.ts";
import { screenLines } from "../reporters/screen-lines.ts";

/** What a log has room for, and more than which nobody reads in one line. */
const usualWidth = 100;

/** The register of refusals on a screen. */
export function barriersText(
  view: BarriersView,
  { reader }: BarriersContext,
  screen: Pick<Screen, "isTerminal" | "width">,
): string {
  const { title, asOf, notices, summary, entries, won } = view;
  const { direction, code } = reader.language;
  const width = screen.isTerminal ? Math.min(screen.width, usualWidth) : usualWidth;
  const prose = (lines: readonly string[]) => screenLines(lines, { direction, width });
  const entry = ({ id, name, organization, rows }: BarriersView["entries"][number]) =>
    prose([`${[name, organization].filter(Boolean).join(" · ")}  ${id}`]) +
    screenLines(
      labelledLines(
        rows.map((row) => ({ label: row.label, values: valuesOf(row, reader) })),
        { width, direction },
      ),
      { direction },
    );
  const head = [...notices.flatMap((each) => [each, ""]), title.toLocaleUpperCase(code), asOf];
  return [
    prose([...head, "", summary, ""]),
    ...entries.map((each) => `${entry(each)}\n`),
    prose([
      won.title.toLocaleUpperCase(code),
      ...(won.items.length === 0 ? [`  ${won.none}`] : []),
      ...won.items.map(({ name, text }) => `  – ${name}: ${text}`),
    ]),
  ].join("");
}
