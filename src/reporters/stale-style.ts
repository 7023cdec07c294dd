import type { StaleKey } from "../languages/en-stale.ts";
import type { Speech } from "../languages/speech.ts";
import type { FreshnessState } from "../model/freshness-states.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StaleLine, StaleReport } from "../model/stale.ts";
import { isListed, type Sorting, sorted } from "../model/stale-lines.ts";

/** How a stale report may look, what was asked for, and what it may show. */
export interface StaleStyle {
  /** Of the program; with the day it tells whether the schedule that made a report is still alive. */
  readonly version: string;
  readonly color: boolean;
  /** Characters a line, where a person reads it. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** How many entries a person is shown; all of them when absent. */
  readonly most?: number;
  /** A person looks: entries for protection staff are named, and contacts of partners are shown. */
  readonly showsAll: boolean;
  /** English for programs. */
  readonly speech: Speech<StaleKey>;
  /** The last day of `--within`; `undefined` asks for what is due or worse. */
  readonly by: PlainDate | undefined;
  readonly sorting: Sorting;
  /** Some entries only were asked for; the counts are theirs. */
  readonly isPart: boolean;
  /** From this state on the run fails. */
  readonly failOn: FreshnessState;
  /** Where the pathway lies in its repository, with `/` at the end; empty when it is the repository. */
  readonly folder: string;
}

/** A stale report as text of one format. It prints nothing and decides no exit code. */
export type StaleReporter = (report: StaleReport, style: StaleStyle) => string;

/** What of a report may be named here, and how much is only counted. */
export interface Shown {
  /** Entries that somebody should look at, in the order asked for. */
  readonly lines: readonly StaleLine[];
  readonly unjudged: readonly string[];
  /** Entries and files for protection staff that are counted only. */
  readonly unnamed: number;
}

/** Entries that somebody should look at; `everyEntry` takes those that are in order too. */
export function shown(
  report: StaleReport,
  style: Pick<StaleStyle, "showsAll" | "by" | "sorting" | "speech">,
  { everyEntry = false }: { readonly everyEntry?: boolean } = {},
): Shown {
  const { by, sorting, speech, showsAll } = style;
  const isMeant = (line: StaleLine) => (everyEntry && by === undefined ? true : isListed(line, by));
  const ordered = sorting === "owner" ? report.lines : sorted(report, sorting, speech.code);
  const all = ordered.filter(isMeant);
  const lines = all.filter((line) => showsAll || !line.restricted);
  const unjudged = report.unjudged.filter((each) => showsAll || !each.restricted);
  return {
    lines,
    unjudged: unjudged.map(({ file }) => file),
    unnamed: all.length - lines.length + report.unjudged.length - unjudged.length,
  };
}
