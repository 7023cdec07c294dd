import type { ReportKey } from "../languages/en-report.ts";
import type { Speech } from "../languages/speech.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { ExceptionInForce } from "../model/excuse.ts";
import type { NotJudged } from "../model/not-judged.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { ExplainedRule } from "./explain.ts";

/** What `validate` has to say. */
export interface ValidationReport {
  readonly version: string;
  readonly as_of: PlainDate;
  /** The pathway's folder, as the person would name it. */
  readonly pathway: string;
  /** Where that folder lies in its repository, with `/` at the end; empty when it is the repository. */
  readonly folder: string;
  readonly files: number;
  /** How many of them could not be read as entries: what else is wrong there is not known yet. */
  readonly unread: number;
  /** The gravest first; located as far as they are printed. Without what comments excuse. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments in the files excuse. */
  readonly excused: readonly Diagnostic[];
  /** Of all findings, those that are not shown included. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that did not look, and why. */
  readonly not_judged: readonly NotJudged[];
  /** How many findings in `private/` are counted and not shown. */
  readonly unshown: number;
  readonly exceptions: readonly ExceptionInForce[];
  /** From this severity on the run fails. */
  readonly failOn: Severity;
  /** Nobody reads it as it comes: it says by which version it was made, so that whoever finds it sees what still runs. */
  readonly isLog: boolean;
}

/** How a report may look. Formats for machines use of it only whether words may be shown, and the rules. */
export interface ReportStyle {
  readonly color: boolean;
  /** Characters a line. */
  readonly width: number;
  /** A person's terminal: words of fields that are not public may be shown. */
  readonly showQuotes: boolean;
  /** The most findings to print; what is left out is said. */
  readonly limit: number;
  /** Whoever reads, in their language. */
  readonly speech: Speech<ReportKey>;
  /** What is told of a rule. */
  ruleOf(id: string): ExplainedRule | undefined;
}

/** Findings as text of one format. It prints nothing and decides no exit code. */
export type Reporter = (report: ValidationReport, style: ReportStyle) => string;
