import { Chalk } from "chalk";
import stringWidth from "string-width";
import type { PlainDate } from "../model/plain-date.ts";
import { formatVersion } from "./json.ts";
import { isolated, printable } from "./printable.ts";

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

const widest = { name: 38, organization: 24, area: 26 };

/** A table: name, organisation, area, state, id; closes with a count. */
export function listText(
  { lines, as_of: asOf }: ListReport,
  { color }: { color: boolean },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const rows = lines.map(({ id, name, organization, areas, state, listed }) => ({
    cells: [
      cut(printable(name), widest.name),
      cut(printable(organization), widest.organization),
      cut(printable(areaCell(areas)), widest.area),
      printable(state),
    ],
    id,
    listed,
  }));
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map(({ cells }) => stringWidth(cells[column] ?? ""))),
  );
  const out = rows.map(({ cells, id, listed }) => {
    const padded = cells.map((cell, column) => pad(cell, widths[column] ?? 0));
    const line = [...padded, id].join("  ");
    return listed ? line : paint.dim(line);
  });
  const unlisted = lines.filter((line) => !line.listed).length;
  const count = `${lines.length} ${lines.length === 1 ? "service" : "services"} as of ${asOf}`;
  const rest = unlisted > 0 ? `, ${unlisted} of them no longer listed` : "";
  return `${[...out, ...(out.length > 0 ? [""] : []), `${count}${rest}.`].join("\n")}\n`;
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
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function areaCell([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}

/** Cuts by what a terminal shows, not by characters. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Pads to a width; right-to-left text is isolated, so that the columns beside it stay where they are. */
function pad(cell: string, width: number): string {
  return isolated(cell) + " ".repeat(Math.max(0, width - stringWidth(cell)));
}
