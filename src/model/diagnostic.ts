import type { Audience } from "./audience.ts";
import type { Excuse } from "./excuse.ts";

/** How bad a finding is. `note` informs, `warning` asks for an edit, `error` must be mended, `blocking` keeps an entry out of every publication. */
export type Severity = "note" | "warning" | "error" | "blocking";

export const severities: readonly Severity[] = ["note", "warning", "error", "blocking"];

/** Where a value stands in the data: keys and list positions from the root of the file. */
export type DataPath = readonly (string | number)[];

/** Where a thing stands in the text: offsets in UTF-16 units, `end` excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An exact replacement in a file. */
export interface Edit {
  readonly range: TextRange;
  readonly text: string;
}

/** Something a person must know or mend. What we broke ourselves is an Error, never a Diagnostic. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Relative to the pathway's folder, with `/`. */
  readonly file: string;
  /** The entry's id, where the file is an entry. */
  readonly entry?: string;
  readonly path: DataPath;
  /** A sentence with `{name}` in the place of each fact. */
  readonly message: string;
  /** Facts the program worked out: dates, counts, permitted words. */
  readonly args?: Readonly<Record<string, string | number>>;
  /** Words taken from the file. Left out of messages where the field is not public. */
  readonly quotes?: Readonly<Record<string, string>>;
  /** Words of the file may be shown anywhere: the field is public, or only a key is meant. */
  readonly quotable: boolean;
  /** Steps of the path that may be shown where words may not: what follows is a key somebody made up. All when absent. */
  readonly shownSteps?: number;
  /** The whole file is for protection staff: of its line nothing else is shown. */
  readonly guarded?: boolean;
  readonly start?: Position;
  readonly end?: Position;
  readonly range?: TextRange;
  /** The line it starts on, with everything masked that may not be shown. */
  readonly frame?: string;
  /** Point at the key, not at the value. */
  readonly atKey?: boolean;
  readonly edit?: Edit;
  /** The same, before anybody knows where in the text the value stands: `locate` makes an edit of it. */
  readonly instead?: string;
  /** Who sees the entries that the file is about; `undefined` where it concerns everybody. */
  readonly audience?: Audience;
  /** Why it is milder than its rule. */
  readonly excuse?: Excuse;
}

/** Compares severities: negative when `a` is milder. */
export function compareSeverities(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** A comment in the file excuses it. */
export function isExcused({ excuse }: Pick<Diagnostic, "excuse">): boolean {
  return excuse?.kind === "ignore";
}

/** How many findings there are of each severity; what a comment excuses is no finding any more. */
export function countsOf(
  diagnostics: readonly Pick<Diagnostic, "severity" | "excuse">[],
): Readonly<Record<Severity, number>> {
  const counts = { note: 0, warning: 0, error: 0, blocking: 0 };
  for (const each of diagnostics) if (!isExcused(each)) counts[each.severity] += 1;
  return counts;
}
