import { readHours } from "../model/typed-hours.ts";
import { cellText } from "./cell-text.ts";
import { type ImportSettings, ruleOf } from "./import-settings.ts";
import type { TableCell, TableRow } from "./import-table.ts";
import { isCross, saysNothing } from "./marks.ts";

/** A cell with something about hours in it. */
interface Part {
  readonly column: number;
  readonly cell: TableCell;
  readonly text: string;
  /** The day of a ticked box, as a key. */
  readonly day?: string | undefined;
  readonly heading: string;
}

/**
 * The cells of a row, with days in one column and times in another put together into one cell: apart neither says when a
 * door is open. The cell is then made of all those places. Where the times name days themselves nothing is put together.
 */
export function withWholeHours(
  cells: TableRow["cells"],
  settings: ImportSettings,
): TableRow["cells"] {
  const at = (to: string) => partsAt(cells, settings, to);
  const days = at("hours.days");
  const [times] = at("hours");
  const [[opens], [closes]] = [at("hours.opens"), at("hours.closes")];
  const span = times ? [times] : opens && closes ? [opens, closes] : [];
  const boxes = days.some(({ day }) => day !== undefined);
  if (span.length + days.length < 2 && !boxes) return cells;
  const clock = spanWords(span);
  if (days.length === 0) return times ? cells : together(cells, span, clock);
  const whole = plain(`${days.map(dayWords).join(",")} ${clock}`);
  if (span.length > 0 && whole !== undefined) return together(cells, [...span, ...days], whole);
  const named = days.map(({ day, heading, text }) => (day ? heading : text)).join(", ");
  const isWhole = times !== undefined && plain(times.text) !== undefined;
  return isWhole || span.length === 0
    ? together(cells, days, named)
    : together(cells, [...span, ...days], `${named}: ${clock}`);
}

function partsAt(cells: TableRow["cells"], settings: ImportSettings, to: string): readonly Part[] {
  return settings.table.columns.flatMap(({ heading }, column): Part[] => {
    const rule = ruleOf(settings, heading);
    const cell = cells[column];
    if (rule?.to !== to || rule.ignore !== undefined || !cell) return [];
    const { text } = cellText(cell.text);
    if (text === "" || saysNothing(text)) return [];
    const [day] = Object.values(rule.codes ?? {});
    if (day !== undefined && isCross(text)) return [];
    return [{ column, cell, text, heading, day }];
  });
}

const dayWords = ({ day, text }: Part) => day ?? text.replace(/\s*[;؛\n]\s*/g, ", ");

function spanWords(span: readonly Part[]): string {
  return span.map(({ text }) => text.replace(/\s*[;؛\n]\s*/g, ", ")).join(" - ");
}

/** The words themselves where they are hours beyond doubt. */
function plain(words: string): string | undefined {
  const hours = readHours(words);
  return typeof hours === "object" && "misread" in hours ? undefined : words;
}

/** Puts what several cells say into the first of them. */
function together(
  cells: TableRow["cells"],
  parts: readonly Part[],
  text: string,
): TableRow["cells"] {
  const [first] = parts;
  const taken = new Set(parts.map(({ column }) => column));
  const places = parts.flatMap(({ cell }) => cell.places);
  return cells.map((cell, column) => {
    if (!taken.has(column)) return cell;
    return column === first?.column ? { text, places } : { text: "", places: [] };
  });
}
