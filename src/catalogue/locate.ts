import { audienceAt } from "../model/audience-node.ts";
import { audienceTables } from "../model/audience-table.ts";
import type { Diagnostic, TextRange } from "../model/diagnostic.ts";
import type { FileKind } from "../model/schemas.ts";
import type { Files } from "../ports/files.ts";
import { type ExactDocument, readExact } from "../yaml/exact.ts";
import { positionAt } from "../yaml/positions.ts";
import { classify } from "./source-file.ts";

/** What of a line may be shown: everything, all but what is not public, or only the finding's own words where they are public. */
export type Showing = "all" | "terminal" | "log";

/** What was refused before it was read is not read now: it may be huge, or a link. */
const neverOpened = new Set([
  "encoding-wrong",
  "file-too-large",
  "file-is-link",
  "file-unreadable",
  "file-misplaced",
]);

/** Adds line, column and frame to diagnostics. Reads each file again, exactly; so only what is printed pays for it. */
export function locate(
  diagnostics: readonly Diagnostic[],
  { files, root, showing }: { files: Files; root: string; showing: Showing },
): readonly Diagnostic[] {
  const documents = new Map<string, { text: string; exact: ExactDocument } | undefined>();
  return diagnostics.map((diagnostic) => {
    if (neverOpened.has(diagnostic.rule))
      return { ...diagnostic, start: { line: Number(diagnostic.args?.["line"] ?? 1), column: 1 } };
    if (!documents.has(diagnostic.file))
      documents.set(diagnostic.file, open(diagnostic.file, files, root));
    const document = documents.get(diagnostic.file);
    return document
      ? place(diagnostic, document, showing)
      : { ...diagnostic, start: { line: 1, column: 1 } };
  });
}

function open(
  file: string,
  files: Files,
  root: string,
): { text: string; exact: ExactDocument } | undefined {
  const read = files.read(files.absolute(root, file));
  return "text" in read ? { text: read.text, exact: readExact(read.text) } : undefined;
}

function place(
  diagnostic: Diagnostic,
  { text, exact }: { text: string; exact: ExactDocument },
  showing: Showing,
): Diagnostic {
  const whole = diagnostic.range ?? exact.rangeOf(diagnostic.path, diagnostic.atKey);
  const root = exact.rangeOf([]);
  const isAboutFile = !diagnostic.range && whole.start === root.start && whole.end === root.end;
  const range = isAboutFile
    ? { start: whole.start, end: whole.start }
    : { start: whole.start, end: Math.max(whole.start, trimmedEnd(text, whole)) };
  const start = positionAt(text, range.start);
  const end = positionAt(text, range.end);
  const kind = classify(diagnostic.file)?.kind;
  const { quotable, guarded } = diagnostic;
  const frame =
    kind && !isAboutFile
      ? frameOf({ text, exact, range, kind, showing, quotable, guarded: guarded === true })
      : undefined;
  const { instead, ...rest } = diagnostic;
  return {
    ...rest,
    range,
    start,
    end,
    ...(frame === undefined ? {} : { frame }),
    ...(instead === undefined ? {} : { edit: { range, text: instead } }),
  };
}

function trimmedEnd(text: string, { start, end }: TextRange): number {
  return start + text.slice(start, end).trimEnd().length;
}

interface Frame {
  readonly text: string;
  readonly exact: ExactDocument;
  readonly range: TextRange;
  readonly kind: FileKind;
  readonly showing: Showing;
  readonly quotable: boolean;
  readonly guarded: boolean;
}

/** The finding's line; what may not be shown is masked, column for column. */
function frameOf({ text, exact, range, kind, showing, ...may }: Frame): string | undefined {
  const from = text.lastIndexOf("\n", range.start - 1) + 1;
  const next = text.indexOf("\n", range.start);
  const to = next < 0 ? text.length : next;
  const line = text.slice(from, to).replace(/\r$/, "");
  if (showing === "all") return line;
  const shown = new Uint8Array(line.length);
  const show = ({ start, end }: TextRange) =>
    shown.fill(1, Math.max(0, start - from), Math.min(line.length, Math.max(0, end - from)));
  if (showing === "terminal" || may.quotable) show(range);
  if (showing === "terminal")
    for (const piece of exact.pieces()) {
      const known = piece.isKey
        ? /^\w[\w-]*$/.test(text.slice(piece.range.start, piece.range.end))
        : false;
      const isPublic = !may.guarded && audienceAt(piece.path, audienceTables[kind]) === "public";
      if (known || isPublic) show(piece.range);
    }
  if (!shown.includes(1)) return undefined;
  const mask = (character: string) =>
    showing === "log" ? " " : /[\s:,[\]{}"'|>-]/.test(character) ? character : "•";
  return Array.from({ length: line.length }, (_, index) =>
    shown[index] ? line[index] : mask(line[index] ?? ""),
  ).join("");
}
