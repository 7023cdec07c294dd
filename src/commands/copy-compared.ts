import type { Catalogue } from "../catalogue/catalogue.ts";
import { searchFor } from "../edition/output-scan.ts";
import { type CopyAndNow, type CopyChange, copyChanges } from "../history/copy-changes.ts";
import { report } from "../languages/en-report.ts";
import { speak } from "../languages/speech.ts";
import type { Audience } from "../model/audience.ts";
import type { EditionFile } from "../model/file-types.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import { gapIn } from "./asked-history.ts";
import type { Context, Input } from "./command.ts";
import type { EditionRecord } from "./edition-records.ts";
import { exit, Stop } from "./exit.ts";
import { openSaved } from "./make-edition.ts";
import { type OpenEdition, openEdition } from "./open-edition.ts";
import { publishSpeech } from "./publish-speech.ts";
import { savesThen } from "./saves-then.ts";

/** A published edition whose record can be read. */
export type ReadRecord = EditionRecord & { readonly written: EditionFile };

/** The entries of a published edition, and how they read now. */
export interface CopyCompared {
  readonly copy: OpenEdition;
  /** How it reads at the state that copies are corrected to. */
  readonly now: OpenEdition;
  readonly changes: readonly CopyChange[];
  /** Files that could not be read in one of the two, as they may be named. */
  readonly unread: readonly string[];
  /** How many entries blocking rules keep out in one of the two. */
  readonly withheld: number;
  /** False for words that the readers of the edition may not see today. */
  mayQuote(words: string): boolean;
}

/** An edition as it was made: from its saves, on its day, for its readers. Throws `Stop` where Git does not have them. */
export async function openRecorded(
  context: Context,
  input: Input,
  { root, record }: { readonly root: string; readonly record: ReadRecord },
): Promise<OpenEdition> {
  const { git, messages } = context;
  const { say } = await publishSpeech(context);
  const { number, commit, as_of: day, private_commit: privateCommit } = record.written;
  const asOf = parseDate(day);
  if (commit === undefined || !asOf)
    throw new Stop(exit.findings, say("check.incomplete", { path: record.path, number }));
  const gap = gapIn(git, root);
  const isGone = git.version() === undefined || git.resolve(root, commit) === undefined;
  if (gap !== undefined && (isGone || gap !== "shallow-clone")) {
    const words = await speak(report, messages);
    throw new Stop(exit.unable, words.say(`gap.${gap}`, { count: 1 }));
  }
  const { audience, made_with: variant } = record.written;
  const plan = { number, audience, commit, privateCommit, asOf, variant };
  return openSaved(context, input, { root, plan });
}

interface Comparing {
  readonly root: string;
  readonly record: ReadRecord;
  /** A state that copies are corrected to, as it was typed; what stands in the files when absent. */
  readonly to?: string | undefined;
  readonly today: PlainDate;
}

/** Compares an edition with what holds now, both as its readers see them. */
export async function copyCompared(
  context: Context,
  input: Input,
  comparing: Comparing,
): Promise<CopyCompared> {
  const { root, record, today } = comparing;
  const { audience } = record.written;
  const copy = await openRecorded(context, input, comparing);
  const options = { ...input.options, pathway: root, audience, "as-of": today };
  const present = await openEdition(context, { arguments: [], options });
  const now = await laterEdition(context, input, { ...comparing, present });
  const states = [copy, now, present];
  const search = searchFor({
    catalogue: present.catalogue,
    view: { audience, withheld: present.withheld },
    own: () => [],
  });
  return {
    ...{ copy, now },
    changes: copyChanges(comparedEditions(copy, now, present)),
    unread: [...new Set(states.flatMap((each) => unreadIn(each, audience)))].sort(),
    withheld: new Set(states.flatMap(withheldIn)).size,
    mayQuote: (words) => search(words).length === 0,
  };
}

/** Two editions as they are compared. What cannot be read at `present` is not told as gone either. */
export function comparedEditions(
  copy: OpenEdition,
  now: OpenEdition,
  present: OpenEdition = now,
): CopyAndNow {
  const unknown = new Set([copy, now, present].flatMap(unknownIn));
  const formerIds = formerIdsIn(now.catalogue);
  return { copy: copy.edition, now: now.edition, unknown, formerIds };
}

/** What holds in a saved state; what its readers do not see today is not told of that state either. */
async function laterEdition(
  context: Context,
  input: Input,
  { root, record, to, today, present }: Comparing & { readonly present: OpenEdition },
): Promise<OpenEdition> {
  if (to === undefined) return present;
  const { pathway } = present.catalogue;
  const { number, audience } = record.written;
  const isRestricted = audience === "restricted";
  const saves = await savesThen(context, { root, pathway, typed: to, isRestricted });
  const plan = { number, audience, asOf: today, ...saves };
  const later = await openSaved(context, input, { root, plan });
  const isSeen = seenToday(present);
  const edition = {
    ...later.edition,
    listed: later.edition.listed.filter(isSeen),
    unlisted: later.edition.unlisted.filter(isSeen),
  };
  return { ...later, edition };
}

/** True for what its readers see today, under whatever name it stands now. */
function seenToday({ edition, catalogue }: OpenEdition): (service: { id: string }) => boolean {
  const former = formerIdsIn(catalogue);
  const own = [...edition.listed, ...edition.unlisted].map(({ id }) => id);
  const seen = new Set(own.flatMap((id) => [id, ...(former.get(id) ?? [])]));
  return ({ id }) => seen.has(id);
}

/** Services of which nobody knows what their readers would see. */
function unknownIn(opened: OpenEdition): readonly string[] {
  const unread = opened.catalogue.unusable.flatMap(({ kind, id }) =>
    kind === "service" ? [id] : [],
  );
  return [...unread, ...withheldIn(opened)];
}

function withheldIn({ diagnostics, edition }: OpenEdition): readonly string[] {
  return diagnostics.flatMap(({ severity, entry, file }) =>
    severity === "blocking" &&
    entry !== undefined &&
    (edition.audience === "restricted" || !file.startsWith("private/"))
      ? [entry]
      : [],
  );
}

function unreadIn({ catalogue }: OpenEdition, audience: Audience): readonly string[] {
  return catalogue.unusable.flatMap(({ kind, path, isPrivate }) =>
    (kind === "service" || kind === "organization") && (audience === "restricted" || !isPrivate)
      ? [path]
      : [],
  );
}

function formerIdsIn({ services }: Catalogue): ReadonlyMap<string, readonly string[]> {
  return new Map(
    services.flatMap(({ source, written }) =>
      written.former_ids ? [[source.id, written.former_ids] as const] : [],
    ),
  );
}
