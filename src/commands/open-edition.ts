import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Edition, makeEdition } from "../edition/edition.ts";
import { isProvider, withheldFrom } from "../edition/withheld.ts";
import { report } from "../languages/en-report.ts";
import { sentence } from "../languages/sentence.ts";
import { speak } from "../languages/speech.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { printable } from "../reporters/printable.ts";
import type { Context, Input } from "./command.ts";
import { exit } from "./exit.ts";
import { findPathway, openUsablePathway, type Saw } from "./open-pathway.ts";
import { asOf, audienceOption } from "./options.ts";

/** A pathway as one audience may see it, and what was kept out of it. */
export interface OpenEdition {
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly edition: Edition;
  readonly diagnostics: readonly Diagnostic[];
  /** What blocking rules keep out: see `withheldFrom`. */
  readonly withheld: ReadonlySet<string>;
}

/** Opens the one pathway a command is about and makes the edition the person asked for. */
export async function openEdition(
  context: Context,
  input: Input,
  { root: known, saw }: { readonly root?: string; readonly saw?: Saw | undefined } = {},
): Promise<OpenEdition> {
  const root = known ?? (await findPathway(context, input));
  const catalogue = await openUsablePathway(context, root, saw);
  const today = asOf(context, input, catalogue.pathway);
  // Loaded where the reader of files has loaded it already, so that the rules stay a file apart.
  const { runRules } = await import("../rules/run.ts");
  const diagnostics = await runRules(catalogue, today);
  const withheld = withheldFrom(diagnostics);
  const edition = makeEdition(catalogue, {
    audience: audienceOption(input),
    asOf: today,
    withheld,
  });
  return { root, catalogue, edition, diagnostics, withheld };
}

/**
 * Names each entry and each value that a blocking rule kept out, and each file that nobody could read. Nothing is skipped silently;
 * but a file of `private/` is missing only where protection staff read, and elsewhere it is not spoken of.
 */
export function tellWithheld({ screen }: Context, opened: OpenEdition): void {
  for (const [words, kept] of bySentence(blocksOf(opened))) {
    const what = kept.map(({ entry, path, file }) => entry ?? `${path.join(".")} in ${file}`);
    screen.err(`Left out: ${what.map(printable).join(", ")} ${words}\n`);
  }
  for (const { path, kind } of unreadOf(opened)) {
    const lost =
      kind === "organization"
        ? "Without it nobody knows whether the partner still takes people: its services are shown as not confirmed."
        : "What it says is missing here.";
    screen.err(
      `Cannot be read: ${printable(path)}. ${lost} See why with  pathway validate --pathway ${printable(opened.root)}\n`,
    );
  }
}

/** What one word did to many entries is said once. */
function bySentence(blocks: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of blocks) {
    const said = sentence(each, { showQuotes: each.quotable, dress: printable });
    const words = `(${each.rule}). ${said}`;
    groups.set(words, [...(groups.get(words) ?? []), each]);
  }
  return groups;
}

/** How many things `tellWithheld` would name. */
export function leftOut(opened: OpenEdition): number {
  return blocksOf(opened).length + unreadOf(opened).length;
}

/** 1 where something is missing from what was made: kept out by a blocking rule, or not readable. */
export function codeOfEdition(opened: OpenEdition): number {
  return leftOut(opened) > 0 ? exit.findings : exit.fine;
}

/** Files that `tellWithheld` names as not readable, and what is wrong with them, a finding on a line. */
export async function unreadFindings(
  { files, messages }: Pick<Context, "files" | "messages">,
  opened: OpenEdition,
): Promise<{ readonly files: ReadonlySet<string>; readonly lines: readonly string[] }> {
  const unread = new Set(unreadOf(opened).map(({ path }) => path));
  if (unread.size === 0) return { files: unread, lines: [] };
  const { locate } = await import("../catalogue/locate.ts");
  const { conciseLine } = await import("../reporters/concise.ts");
  const speech = await speak(report, messages);
  const found = opened.diagnostics.filter(
    ({ file, severity }) => unread.has(file) && ["error", "blocking"].includes(severity),
  );
  const placed = locate(found, { files, root: opened.root, showing: "log" });
  return {
    files: unread,
    lines: placed.map((each) => conciseLine(each, { showQuotes: false, speech })),
  };
}

/** What blocking rules found in entries and in providers' files, of `private/` for protection staff only. */
function blocksOf({ diagnostics, edition }: OpenEdition): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ severity, entry, file }) =>
      severity === "blocking" &&
      (entry !== undefined || isProvider(file)) &&
      (edition.audience === "restricted" || !file.startsWith("private/")),
  );
}

/** Files of entries, providers and protocols that could not be read and that this audience would have seen. */
function unreadOf({ catalogue, edition }: OpenEdition): Catalogue["unusable"] {
  return catalogue.unusable.filter(
    ({ kind, isPrivate }) =>
      ["service", "organization", "protocol"].includes(kind) &&
      (edition.audience === "restricted" || !isPrivate),
  );
}
