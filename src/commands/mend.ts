import type { Diagnostic, Edit, TextRange } from "../model/diagnostic.ts";
import type { Files } from "../ports/files.ts";
import { rules } from "../rules/registry.ts";
import { readExact } from "../yaml/exact.ts";
import { splice } from "../yaml/splice.ts";

/** What validation says of a pathway. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  /** Files that could not be read as entries: what else is wrong in them is not known yet. */
  readonly unread: ReadonlySet<string>;
}

/** How to repair. */
export interface Repairing {
  /** Judges the pathway on the disk, with these files in another text. */
  judge(texts: ReadonlyMap<string, string>): Promise<Judged>;
  read(file: string): string | undefined;
  /** Which findings may be repaired. */
  isChosen(finding: Diagnostic): boolean;
}

/** A repair that was made. */
export interface Mended {
  readonly finding: Diagnostic;
  /** The text that the finding speaks of: the file as it was when the repair was made. */
  readonly text: string;
}

/** What repairing came to. */
export interface Mending {
  /** Each file as it was when it was first read, and as it is now. */
  readonly changes: readonly {
    readonly file: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly mended: readonly Mended[];
  /** Findings whose repair would have brought another fault. */
  readonly refused: readonly Diagnostic[];
  /** What validation says now. */
  readonly now: Judged;
}

/** A fault can hide others; real files need two rounds, and a repair that is refused costs one more. */
const mostRounds = 30;

/**
 * Makes the certain repairs, then looks again: a file that could not be read shows its other faults only now. What would
 * bring a fault that was not there is not done.
 */
export async function mend({ judge, read, isChosen }: Repairing): Promise<Mending> {
  const texts = new Map<string, string>();
  const originals = new Map<string, string>();
  const mended: Mended[] = [];
  const refused: Diagnostic[] = [];
  /** Files in which a repair brought a fault: there each is tried by itself. */
  const careful = new Set<string>();
  let now = await judge(texts);
  for (let round = 0; round < mostRounds; round += 1) {
    const open = now.diagnostics.filter(
      (each) => each.edit && isChosen(each) && !refused.some((other) => isSame(each, other)),
    );
    const tries = triesOf(open, (file) => texts.get(file) ?? read(file), careful);
    if (tries.length === 0) break;
    const next = await judge(new Map([...texts, ...tries.map(asEntry)]));
    const good = tries.filter((each) => isBetter(each, now, next));
    for (const { file, after, before, findings } of good) {
      if (!originals.has(file)) originals.set(file, before);
      texts.set(file, after);
      mended.push(...findings.map((finding) => ({ finding, text: before })));
    }
    for (const each of tries)
      if (!good.includes(each)) {
        careful.add(each.file);
        if (each.findings.length === 1) refused.push(...each.findings);
      }
    now = good.length === tries.length ? next : await judge(texts);
  }
  const changes = [...originals].map(([file, before]) => ({
    file,
    before,
    after: texts.get(file) ?? before,
  }));
  return { changes, mended, refused, now };
}

/** One file with its repairs. */
interface Try {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly findings: readonly Diagnostic[];
}

const asEntry = ({ file, after }: Try) => [file, after] as const;

function triesOf(
  open: readonly Diagnostic[],
  read: (file: string) => string | undefined,
  careful: ReadonlySet<string>,
): readonly Try[] {
  const files = new Map<string, Diagnostic[]>();
  for (const each of open) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  return [...files].flatMap(([file, all]): Try[] => {
    const before = read(file);
    if (before === undefined) return [];
    const findings = apart(all).slice(0, careful.has(file) ? 1 : undefined);
    const edits = findings.flatMap((each) => each.edit ?? []);
    return [{ file, before, after: splice(before, edits), findings }];
  });
}

/** Of repairs that touch the same characters the first; the others wait for the next round. */
function apart(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const chosen: Diagnostic[] = [];
  for (const each of findings)
    if (!chosen.some((other) => touch(each.edit, other.edit))) chosen.push(each);
  return chosen;
}

function touch(a: Edit | undefined, b: Edit | undefined): boolean {
  return !!a && !!b && a.range.start <= b.range.end && b.range.start <= a.range.end;
}

/**
 * The faults are gone, and of no rule there are more. A file that could not be read may show what was hidden, but not that
 * the new words do not fit either.
 */
function isBetter(tried: Try, before: Judged, after: Judged): boolean {
  const { file, findings } = tried;
  const old = countsByRule(before, file);
  for (const { rule } of findings) old.set(rule, (old.get(rule) ?? 0) - 1);
  const now = countsByRule(after, file);
  const isHiding = before.unread.has(file);
  const counted = isHiding ? findings.map((each) => each.rule) : now.keys();
  if (![...counted].every((rule) => (now.get(rule) ?? 0) <= (old.get(rule) ?? 0))) return false;
  return !isHiding || newWordsFit(tried, after);
}

const ofReading = new Set(
  rules.flatMap(({ id, stage }) => (stage === "reading" || stage === "text" ? [id] : [])),
);

function newWordsFit({ file, after, findings }: Try, { diagnostics }: Judged): boolean {
  const faults = diagnostics.filter((each) => each.file === file && ofReading.has(each.rule));
  if (faults.length === 0) return true;
  const exact = readExact(after);
  const places = faults.flatMap(({ range, path, atKey }) =>
    range || path.length > 0 ? [range ?? exact.rangeOf(path, atKey)] : [],
  );
  return movedRanges(findings).every(
    ({ start, end }) =>
      !places.some(
        (place) =>
          place.start < end &&
          start < place.end &&
          !after.slice(place.start, place.end).includes("\n"),
      ),
  );
}

/** Where the new words stand, once all edits are made. */
function movedRanges(findings: readonly Diagnostic[]): readonly TextRange[] {
  let shift = 0;
  return findings
    .flatMap((each) => each.edit ?? [])
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, text }) => {
      const start = range.start + shift;
      shift += text.length - (range.end - range.start);
      return { start, end: start + text.length };
    });
}

function countsByRule({ diagnostics }: Judged, file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of diagnostics)
    if (each.file === file) counts.set(each.rule, (counts.get(each.rule) ?? 0) + 1);
  return counts;
}

/** The same fault at the same place, in the same text. */
function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.rule === b.rule && a.file === b.file && a.edit?.range.start === b.edit?.range.start;
}

/** The files of the disk, some of them in another text. */
export function overlaid(files: Files, root: string, texts: ReadonlyMap<string, string>): Files {
  const changed = new Map([...texts].map(([file, text]) => [files.absolute(root, file), text]));
  return {
    ...files,
    // A file that is not there yet is one of the pathway's from now on.
    list: (folder) => {
      const listed = files.list(folder);
      const known = new Set(listed.map(({ path }) => path));
      const added = folder === root ? [...texts.keys()].filter((each) => !known.has(each)) : [];
      return [
        ...listed,
        ...added.map((path) => ({
          path,
          size: texts.get(path)?.length ?? 0,
          kind: "file" as const,
        })),
      ];
    },
    read: (path) => {
      const text = changed.get(path);
      return text === undefined ? files.read(path) : { text };
    },
  };
}
