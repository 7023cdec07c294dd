import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { NotJudged } from "../model/not-judged.ts";
import type { PlainDate } from "../model/plain-date.ts";

/** What `validate` has to say. */
export interface ValidationReport {
  readonly version: string;
  readonly as_of: PlainDate;
  /** The pathway's folder, as the person would name it. */
  readonly pathway: string;
  readonly files: number;
  /** Located as far as they are printed. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that did not look, and why. */
  readonly not_judged: readonly NotJudged[];
}

/** How a text report may look. */
export interface TextStyle {
  readonly color: boolean;
  /** Characters a line. */
  readonly width: number;
  /** A person's terminal: words of fields that are not public may be shown. */
  readonly showQuotes: boolean;
  /** The most findings to print; what is left out is said. */
  readonly limit: number;
  /** Whoever reads, in their language. */
  readonly speech: Speech<ReportKey>;
}
