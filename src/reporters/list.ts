import { Chalk } from "chalk";
import type { PlainDate } from "../model/plain-date.ts";
import { cut, longest, pad } from "./cells.ts";
import { formatVersion } from "./json.ts";
import { jsonText, printable } from "./printable.ts";

/** An entry in a list. */
export interface ListLine {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly areas: readonly string[];
  readonly sectors: readonly string[];
  /** In words of the reader's language. */
  readonly state: string;
  readonly status: string;
  readonly freshness: string;
  /** False when nobody may be sent there. */
  readonly listed: boolean;
}

export interface ListReport {
  readonly version: string;
  readonly as_of: PlainDate;
  readonly lines: readonly ListLine[];
}

/** The most a column takes where nobody says how wide the screen is: name, organisation, area, state. */
const widest = [38, 24, 26, Number.POSITIVE_INFINITY];
/** What a column keeps on a narrow screen. */
const narrowest = [14, 8, 8, 9];
const gap = 2;

/** How a table is shown. */
interface Shown {
  readonly color: boolean;
  /** A person reads it, on a screen of `width` characters. */
  readonly isTerminal: boolean;
  readonly width: number;
}

/** A table: name, organisation, area, state, id; closes with a count. The id is never cut: it is what one types next. */
export function listText({ lines, as_of: asOf }: ListReport, screen: Shown): string {
  const paint = new Chalk({ level: screen.color ? 1 : 0 });
  const rows = lines.map(({ id, name, organization, areas, state, listed }) => ({
    cells: [name, organization, areaCell(areas), state].map(printable),
    id: printable(id),
    listed,
  }));
  const widths = widthsOf(rows, screen);
  const out = rows.map(({ cells, id, listed }) => {
    const padded = cells.flatMap((cell, column) => {
      const width = widths[column] ?? 0;
      return width > 0 ? [pad(cut(cell, width), width)] : [];
    });
    const line = [...padded, id].join(" ".repeat(gap));
    return listed ? line : paint.dim(line);
  });
  const unlisted = lines.filter((line) => !line.listed).length;
  const count = `${lines.length} ${lines.length === 1 ? "service" : "services"} as of ${asOf}`;
  const rest = unlisted > 0 ? `, ${unlisted} of them no longer listed` : "";
  return `${[...out, ...(out.length > 0 ? [""] : []), `${count}${rest}.`].join("\n")}\n`;
}

/** On a screen the lines fit: the widest column gives first; when all are at their narrowest, organisation and area go. */
function widthsOf(
  rows: readonly { readonly cells: readonly string[]; readonly id: string }[],
  { isTerminal, width }: Shown,
): readonly number[] {
  const natural = widest.map((_, column) => longest(rows.map(({ cells }) => cells[column] ?? "")));
  if (!isTerminal) return natural.map((each, column) => Math.min(each, widest[column] ?? each));
  const room = width - longest(rows.map(({ id }) => id));
  const widths = [...natural];
  const taken = () => widths.reduce((sum, each) => sum + (each > 0 ? each + gap : 0), 0);
  while (taken() > room) {
    const spare = widths.map((each, column) => each - (narrowest[column] ?? 0));
    const column = spare.indexOf(Math.max(...spare));
    if ((spare[column] ?? 0) <= 0) break;
    widths[column] = (widths[column] ?? 0) - 1;
  }
  for (const column of [1, 2]) if (taken() > room) widths[column] = 0;
  return widths;
}

/** The same for programs. */
export function listJson({ lines, as_of, version }: ListReport): string {
  const listed = lines.filter((line) => line.listed).length;
  const answer = {
    tool: "pathway",
    version,
    format_version: formatVersion,
    as_of,
    summary: { total: lines.length, listed, no_longer_listed: lines.length - listed },
    entries: lines.map(({ state: _words, ...line }) => line),
  };
  return jsonText(answer);
}

function areaCell([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}
