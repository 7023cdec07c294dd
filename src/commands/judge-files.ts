import type { Catalogue, FileFinding } from "../catalogue/catalogue.ts";
import type { OpenedPathway } from "../catalogue/load.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { EntryDigest } from "../rules/entry-digest.ts";
import { fewOfEach } from "../rules/few-of-each.ts";
import type { Judgement } from "../rules/run.ts";
import type { Context, Input } from "./command.ts";
import {
  digestIn,
  type FileMemory,
  foundIn,
  type KeptService,
  type NewService,
  type Recalled,
} from "./file-memory.ts";
import { digestText, type Fresh, judgeOne, type Measuring } from "./judge-one.ts";
import type { Verdict } from "./memory.ts";
import { openFiles } from "./open-pathway.ts";
import { asOf } from "./options.ts";
import { partnersOf } from "./partners-of.ts";

/** Everything that is to be said about a pathway, and of how much. */
export interface JudgedFiles extends Verdict, Judgement {
  readonly files: number;
  /** Files of services, broken ones too. */
  readonly services: number;
  /** Files that could not be read as entries: what else is wrong in them is not known yet. */
  readonly unread: readonly string[];
}

/** Which pathway, and for whom. */
export interface Asked {
  readonly context: Context;
  readonly input: Input;
  readonly root: string;
}

/**
 * Judges a pathway; of services that are as they were when an earlier run judged them, with all that they depend on,
 * that verdict is taken. One path for both, so that the answer is the same.
 */
export async function judgeFiles(
  { context, input, root }: Asked,
  memory?: FileMemory,
): Promise<JudgedFiles> {
  const opened = await openFiles(context, root, memory?.saw);
  const { surroundings } = opened;
  const today = asOf(context, input, surroundings.pathway);
  const kept = surroundings.pathwayUnusable ? undefined : memory?.recall(opened, today);
  const work: Work = {
    opened,
    measure: { catalogue: surroundings, today },
    kept,
    partners: partnersOf(opened, kept === undefined),
  };
  const services = await judgeServices(work);
  const digests = once(() => services.flatMap(digestOf));
  const rest = await judgeRest(work, services, digests);
  if (memory && !surroundings.pathwayUnusable && isWorthKeeping(work, services, rest))
    await keep(memory, { work, services, rest });
  const { judgementOn } = await import("../rules/run.ts");
  const judgement = await judgementOn({
    found: [...opened.findings, ...services.flatMap(findingsOf), ...rest.findings],
    catalogue: { ...surroundings, ...rest.catalogue },
    today,
    entries: digests,
  });
  return {
    as_of: today,
    time_zone: surroundings.pathway.time_zone,
    files: opened.fileCount,
    services: opened.services.filter((each) => each.isOurs).length,
    unread: rest.catalogue.unusable.map(({ path }) => path),
    diagnostics: fewOfEach(judgement.diagnostics),
    exceptions: judgement.exceptions,
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

interface Work extends Measuring {
  readonly kept: Recalled | undefined;
}

type Judged = KeptService | Fresh;

const isFresh = (each: Judged): each is Fresh => "findings" in each;

async function judgeServices(work: Work): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const file of work.opened.services)
    judged.push(work.kept?.of(file) ?? (await judgeOne(work, file)));
  return judged;
}

/** What is found outside single services, and what decides how everything is told. */
interface Rest {
  readonly findings: readonly FileFinding[];
  readonly catalogue: Pick<Catalogue, "ignoring" | "unusable">;
  /** Every file was usable, and nothing in it may be excused by a comment: neither would be known from what is kept. */
  readonly isKeepable: boolean;
  /** As it was found by an earlier run. */
  readonly isKept: boolean;
}

/** Nothing of it changed when no file outside the services did, and no digest of a service. */
async function judgeRest(
  { opened, measure, kept, partners }: Work,
  services: readonly Judged[],
  digests: () => readonly EntryDigest[],
): Promise<Rest> {
  const fresh = services.filter(isFresh);
  const ignoring = new Map(opened.ignoring);
  for (const { file, ignoring: text } of fresh)
    if (text !== undefined) ignoring.set(file.source, text);
  const broken = fresh.flatMap(({ digest, file }) => (!digest && file.isOurs ? [file.source] : []));
  const unusable = [...opened.unusable, ...broken];
  const before = kept && hasSameDigests(kept, services) ? kept.rest() : undefined;
  if (before !== undefined) {
    const findings = placed(JSON.parse(before) as KeptFinding[], opened);
    return { findings, catalogue: { ignoring, unusable }, isKeepable: true, isKept: true };
  }
  const rules = await import("../rules/run.ts");
  const read = await partners.all();
  const all = {
    ignoring: new Map([...ignoring, ...read.ignoring]),
    unusable: [...unusable, ...read.unusable],
  };
  const catalogue = { ...measure.catalogue, organizations: read.organizations, ...all };
  const found = await rules.judgeRest(catalogue, digests(), measure.today);
  return {
    findings: [...read.findings, ...found],
    catalogue: all,
    isKeepable: read.ignoring.size + read.unusable.length === 0,
    isKept: false,
  };
}

/** A finding that is kept, with the path of its file. */
type KeptFinding = RuledFinding & { readonly file: string };

function placed(kept: readonly KeptFinding[], opened: OpenedPathway): readonly FileFinding[] {
  if (kept.length === 0) return [];
  const all = [...opened.services, ...opened.organizations, ...opened.others];
  const sources = new Map(all.map(({ source }) => [source.path, source]));
  return kept.flatMap(({ file, ...finding }) => {
    const source = sources.get(file);
    return source ? [{ ...finding, source }] : [];
  });
}

function hasSameDigests(kept: Recalled, services: readonly Judged[]): boolean {
  const ours = services.filter((each) => each.file.isOurs);
  return (
    ours.length === kept.count &&
    ours.every(
      (each) =>
        !isFresh(each) ||
        (each.digest && digestText(each.digest) === kept.digestOf(each.file.source.path)),
    )
  );
}

function digestOf(each: Judged): readonly EntryDigest[] {
  if (isFresh(each)) return each.digest ? [each.digest] : [];
  return [{ ...(JSON.parse(digestIn(each)) as EntryDigest), source: each.file.source }];
}

function findingsOf(each: Judged): readonly FileFinding[] {
  if (isFresh(each)) return each.findings;
  const found = foundIn(each);
  if (found === "") return [];
  const { source } = each.file;
  return (JSON.parse(found) as RuledFinding[]).map((finding) => ({ ...finding, source }));
}

/**
 * Writing what is kept takes time too: a few changes are judged again each time until they are many, or until what is
 * kept of the rest does not hold any more.
 */
function isWorthKeeping({ kept }: Work, services: readonly Judged[], rest: Rest): boolean {
  return (
    !kept ||
    (kept.hadRest && !rest.isKept) ||
    services.filter(isFresh).length > services.length / 30
  );
}

interface Done {
  readonly work: Work;
  readonly services: readonly Judged[];
  readonly rest: Rest;
}

/** Kept is what found is, not how it is told: that is settled each time. */
async function keep(memory: FileMemory, { work, services, rest }: Done): Promise<void> {
  const { isKeepable } = await import("./keepable.ts");
  const lines = services.flatMap((each): readonly (KeptService | NewService)[] => {
    if (!isFresh(each)) return [each];
    const { file, digest, findings, ignoring } = each;
    if (!digest || file.source.isPrivate || digest.audience === "restricted") return [];
    if (ignoring !== undefined || !findings.every(isKeepable)) return [];
    const { path } = file.source;
    const bare = findings.map(({ source: _, ...finding }) => finding);
    const found = bare.length > 0 ? JSON.stringify(bare) : "";
    return [{ path, organization: digest.organization, digest: digestText(digest), found }];
  });
  const { opened, measure } = work;
  // Only where every service is kept, and where nothing stands in private/.
  const isWhole =
    rest.isKeepable &&
    lines.length === services.filter((each) => each.file.isOurs).length &&
    [...opened.others, ...opened.organizations].every(({ source }) => !source.isPrivate) &&
    rest.findings.every(isKeepable);
  const kept = rest.findings.map(({ source, ...finding }) => ({ ...finding, file: source.path }));
  memory.keep(opened, measure.today, {
    services: lines,
    rest: isWhole ? JSON.stringify(kept) : undefined,
  });
}
