import type { FileFinding } from "../catalogue/catalogue.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import { compareSeverities, type Severity } from "../model/diagnostic.ts";
import type { Excuse } from "../model/excuse.ts";
import type { Finding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import { type Comment, commentsIn } from "../yaml/comments.ts";
import { readExact } from "../yaml/exact.ts";
import { positionAt } from "../yaml/positions.ts";

/** A finding of which it is settled how grave it is. */
export interface JudgedFinding extends FileFinding {
  readonly severity: Severity;
  readonly excuse?: Excuse;
}

/** What is heeded: texts that hold such a comment, and what is known of rules and files. */
export interface Heeding {
  readonly ignoring: ReadonlyMap<SourceFile, string>;
  /** Ids of all rules. */
  readonly known: readonly string[];
  /** The file was judged whole, so that a comment that excuses nothing is left over. */
  isJudged(source: SourceFile): boolean;
}

/**
 * Findings after the comments `# pathway-ignore RULE: reason` had their say: a warning or a note on the same line, or on
 * the line below a comment that stands alone, is excused. A comment that excuses nothing is a finding itself.
 */
export function heedIgnores(
  findings: readonly JudgedFinding[],
  heeding: Heeding,
): readonly JudgedFinding[] {
  const files = new Map(
    [...heeding.ignoring].map(([source, text]) => [source, ignoresIn(text)] as const),
  );
  const outcomes = new Map<Ignore, Outcome>();
  const heeded = findings.map((finding) => {
    const text = heeding.ignoring.get(finding.source);
    const own = files.get(finding.source)?.filter((each) => each.rule === finding.rule) ?? [];
    if (text === undefined || own.length === 0 || finding.excuse) return finding;
    const line = lineOf(finding, text);
    const ignore = own.find((each) => each.comment.about === line);
    if (!ignore) return finding;
    const outcome = outcomeOf(ignore, finding);
    outcomes.set(ignore, outcome);
    if (outcome !== "heeded") return finding;
    const excuse = { kind: "ignore", line: ignore.comment.line } as const;
    return { ...finding, severity: "note" as const, excuse };
  });
  const left = [...files].flatMap(([source, ignores]) =>
    ignores
      .filter((each) => outcomes.get(each) !== "heeded")
      .filter((each) => outcomes.has(each) || isTellable(each, source, heeding))
      .map((each) => complaint(each, { source, outcome: outcomes.get(each), heeding })),
  );
  return [...heeded, ...left];
}

interface Ignore {
  readonly comment: Comment;
  readonly rule: string;
  readonly reason: string;
}

type Outcome = "heeded" | "refused" | "reasonless";

function outcomeOf({ reason }: Ignore, { severity }: JudgedFinding): Outcome {
  if (compareSeverities(severity, "error") >= 0) return "refused";
  return reason === "" ? "reasonless" : "heeded";
}

/** Of a file that nobody could judge it is not known whether a comment would excuse something. */
function isTellable({ rule }: Ignore, source: SourceFile, heeding: Heeding): boolean {
  return !heeding.known.includes(rule) || heeding.isJudged(source);
}

function ignoresIn(text: string): readonly Ignore[] {
  return commentsIn(text).flatMap((comment): Ignore[] => {
    const asked = /^#\s*pathway-ignore\b\s*([^\s:]*)\s*:?\s*(.*)$/u.exec(comment.words);
    return asked ? [{ comment, rule: asked[1] ?? "", reason: asked[2] ?? "" }] : [];
  });
}

function lineOf({ range, path, atKey }: Finding, text: string): number {
  const { start } = range ?? readExact(text).rangeOf(path, atKey);
  return positionAt(text, start).line;
}

interface Left {
  readonly source: SourceFile;
  readonly outcome: Outcome | undefined;
  readonly heeding: Heeding;
}

/** What is wrong with a comment that excuses nothing. */
function complaint({ rule, comment }: Ignore, { source, outcome, heeding }: Left): JudgedFinding {
  const { known } = heeding;
  return {
    source,
    rule: "ignore-without-effect",
    severity: "warning",
    path: [],
    range: comment.range,
    ...(known.includes(rule)
      ? { message: effectless(outcome), args: { rule } }
      : misnamed(rule, known)),
  };
}

function effectless(outcome: Outcome | undefined): string {
  switch (outcome) {
    case "refused":
      return "{rule} finds an error here, and a comment excuses no error. Mend it, or write a signed exception in waivers/.";
    case "reasonless":
      return "This comment gives no reason, so it excuses nothing. Write why: # pathway-ignore {rule}: the reason.";
    default:
      return "{rule} finds nothing on the line this comment is about. Remove the comment, or move it to the line.";
  }
}

type Misnamed = Pick<Finding, "message" | "args" | "quotes">;

function misnamed(id: string, known: readonly string[]): Misnamed {
  if (id === "")
    return {
      message:
        "This comment names no rule. Write # pathway-ignore, the rule, a colon and the reason.",
    };
  const near = nearest(id, known);
  return {
    message: near
      ? "There is no rule {id}. Did you mean {near}?"
      : "There is no rule {id}. Correct the name, or remove it; pathway explain lists all rules.",
    quotes: { id },
    ...(near ? { args: { near } } : {}),
  };
}
