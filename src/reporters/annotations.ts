import { sentence } from "../languages/sentence.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { printable } from "./printable.ts";

/** GitHub shows so many annotations of one kind for a step, and drops the others without a word. */
const mostOfOneKind = 10;

type Kind = "error" | "warning" | "notice";

const kinds: Readonly<Record<Severity, Kind>> = {
  note: "notice",
  warning: "warning",
  error: "error",
  blocking: "error",
};

/** Where the pathway lies in its repository, and whether words of fields that are not public may be shown. */
interface Annotating {
  readonly folder: string;
  readonly showQuotes: boolean;
}

/** Annotations, as GitHub's workflow commands. What GitHub would drop stands in the log, and it is said. */
export function annotations(
  diagnostics: readonly Diagnostic[],
  annotating: Annotating,
): readonly string[] {
  const taken = { error: 0, warning: 0, notice: 0 };
  const shown: string[] = [];
  const rest: string[] = [];
  for (const each of diagnostics) {
    const kind = kinds[each.severity];
    taken[kind] += 1;
    if (taken[kind] <= mostOfOneKind) shown.push(annotation(each, annotating));
    else
      rest.push(
        printable(
          `${each.severity} ${place(each, annotating)} ${words(each, annotating)} [${each.rule}]`,
        ),
      );
  }
  const said =
    rest.length === 0
      ? []
      : [
          `GitHub shows ${mostOfOneKind} of a kind beside the lines; ${rest.length} more stand here:`,
        ];
  return [...shown, ...said, ...rest];
}

function annotation(each: Diagnostic, annotating: Annotating): string {
  const { file, start, end, severity, rule } = each;
  const properties = {
    file: printable(annotating.folder + file),
    line: start?.line ?? 1,
    col: start?.column ?? 1,
    ...(end && end.line === start?.line ? { endColumn: end.column } : {}),
    title: `${rule} (${severity})`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${kinds[severity]} ${written.join(",")}::${data(words(each, annotating))}`;
}

function words(each: Diagnostic, { showQuotes }: Annotating): string {
  return sentence(each, { showQuotes: each.quotable || showQuotes, dress: printable });
}

function place({ file, start }: Diagnostic, { folder }: Annotating): string {
  return `${folder}${file}:${start?.line ?? 1}:${start?.column ?? 1}`;
}

/** How workflow commands quote text: only so can no word of a file become a command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
