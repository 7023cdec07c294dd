import type {
  DecisionFile,
  OrganizationFile,
  PathwayFile,
  ProtocolFile,
  ServiceFile,
  WaiverFile,
} from "../model/file-types.ts";
import { toOrganization } from "../model/organization.ts";
import { type Pathway, toPathway, toProtocol } from "../model/pathway.ts";
import { publicRepository, type RepositoryTold } from "../model/public-repository.ts";
import { toService } from "../model/to-service.ts";
import { vocabularyOf } from "../model/vocabulary.ts";
import type { Catalogue, Entry, FileFinding, ServiceEntry, Surroundings } from "./catalogue.ts";
import { type Loading, type ReadFile, readFile } from "./read-file.ts";
import { sameId } from "./same-id.ts";
import { type SortedFile, sortFiles } from "./sort-files.ts";
import type { SourceFile } from "./source-file.ts";

/** Bounds of what is read. More than any country has services; a folder of more is no pathway. */
const mostFiles = 60_000;

/** Too many files for one pathway; the message names the number. */
export class TooManyFiles extends Error {}

/** A pathway of which is read what every entry depends on; organisations and services can be read one by one. */
export interface OpenedPathway {
  readonly loading: Loading;
  readonly surroundings: Surroundings;
  readonly services: readonly SortedFile[];
  readonly organizations: readonly SortedFile[];
  /** All other files that have a name of ours. */
  readonly others: readonly SortedFile[];
  /** How many files are named as ours, usable or not. */
  readonly fileCount: number;
  /** What is wrong with the other files. */
  readonly findings: readonly FileFinding[];
  readonly unusable: readonly SourceFile[];
  readonly ignoring: Catalogue["ignoring"];
}

/** Files as data, with what is wrong with them; a broken file never stops the others. */
interface Reading {
  readonly values: ReadonlyMap<SourceFile, unknown>;
  readonly findings: FileFinding[];
  readonly unusable: SourceFile[];
  readonly ignoring: ReadonlyMap<SourceFile, string>;
}

/** Lists a pathway and reads what every entry depends on. */
export async function openFiles(loading: Loading): Promise<OpenedPathway> {
  const sorted = sortFiles(loading.files.list(loading.root));
  if (sorted.length > mostFiles)
    throw new TooManyFiles(`${sorted.length} files; ${mostFiles} is the most.`);
  const told = counted(loading, sorted.length);
  const others = sorted.filter(({ source: { kind } }) => !largeKinds.has(kind));
  const reading = await readFiles(told, others);
  return {
    loading: told,
    surroundings: surroundings(reading, loading.repository),
    services: sorted.filter(({ source }) => source.kind === "service"),
    organizations: sorted.filter(({ source }) => source.kind === "organization"),
    others,
    fileCount: sorted.filter((each) => each.isOurs).length,
    findings: reading.findings,
    unusable: reading.unusable,
    ignoring: reading.ignoring,
  };
}

/** Kinds of which there are thousands. */
const largeKinds: ReadonlySet<string> = new Set(["service", "organization"]);

/** Counts what is read, whoever reads it. */
function counted({ progress, ...loading }: Loading, of: number): Loading {
  if (!progress) return loading;
  let done = 0;
  return {
    ...loading,
    inspect: (text, source) => {
      done += 1;
      progress(done, of);
      return loading.inspect?.(text, source) ?? [];
    },
  };
}

async function readFiles(loading: Loading, sorted: readonly SortedFile[]): Promise<Reading> {
  const values = new Map<SourceFile, unknown>();
  const findings: FileFinding[] = [];
  const unusable: SourceFile[] = [];
  const ignoring = new Map<SourceFile, string>();
  for (const file of sorted) {
    const { source } = file;
    const read = await readFile(loading, file);
    if (read.ignoring !== undefined) ignoring.set(source, read.ignoring);
    for (const finding of read.findings) findings.push({ ...finding, source });
    if (read.value !== undefined) values.set(source, read.value);
    else if (file.isOurs) unusable.push(source);
  }
  return { values, findings, unusable, ignoring };
}

/** Organisations by id, with what is wrong with their files. */
export interface ReadOrganizations {
  readonly organizations: Catalogue["organizations"];
  readonly findings: readonly FileFinding[];
  readonly unusable: readonly SourceFile[];
  readonly ignoring: Catalogue["ignoring"];
}

/** Reads all organisations, or those whose files are given. */
export async function readOrganizations(
  { loading, surroundings: { pathway }, organizations }: OpenedPathway,
  files: readonly SortedFile[] = organizations,
): Promise<ReadOrganizations> {
  const reading = await readFiles(loading, files);
  const first = pathway.languages[0] ?? "en";
  const read = (id: string, written: OrganizationFile) => toOrganization(id, written, first);
  return { ...reading, organizations: byId(entries(reading, "organization", read), reading) };
}

/** A service as it is read; without an entry it could not be used. */
export interface ReadService extends Omit<ReadFile, "value"> {
  readonly entry?: ServiceEntry;
}

/** Reads one service. */
export async function readService(
  { loading, surroundings: { pathway } }: OpenedPathway,
  file: SortedFile,
): Promise<ReadService> {
  const { source } = file;
  const { value, ...read } = await readFile(loading, file);
  if (value === undefined) return read;
  const written = value as ServiceFile;
  const meaning = toService(source.id, written, pathway.languages[0] ?? "en");
  return { ...read, entry: { source, written, meaning } };
}

/** Reads a pathway whole. */
export async function loadCatalogue(loading: Loading): Promise<Catalogue> {
  const opened = await openFiles(loading);
  const { organizations, ...partners } = await readOrganizations(opened);
  const findings = [...opened.findings, ...partners.findings];
  const unusable = [...opened.unusable, ...partners.unusable];
  const ignoring = new Map([...opened.ignoring, ...partners.ignoring]);
  const services: ServiceEntry[] = [];
  for (const file of opened.services) {
    const { source } = file;
    const read = await readService(opened, file);
    for (const finding of read.findings) findings.push({ ...finding, source });
    if (read.ignoring !== undefined) ignoring.set(source, read.ignoring);
    if (read.entry) services.push(read.entry);
    else if (file.isOurs) unusable.push(source);
  }
  const { fileCount, surroundings } = opened;
  return {
    ...surroundings,
    root: loading.root,
    services,
    organizations,
    fileCount,
    findings,
    unusable,
    ignoring,
  };
}

/** Stands in where pathway.yaml cannot be used, so that the entries are still checked. */
const standIn: PathwayFile = {
  format: 1,
  title: "Pathway",
  country: "ZZ",
  time_zone: "UTC",
  languages: ["en"],
};

function surroundings(reading: Reading, told: RepositoryTold = {}): Surroundings {
  const { values, unusable } = reading;
  const pathwayFile = [...values].find(([source]) => source.kind === "pathway")?.[1] as
    | PathwayFile
    | undefined;
  const pathway = toPathway(pathwayFile ?? standIn);
  const first = pathway.languages[0] ?? "en";
  const protocols = byId(
    entries(reading, "protocol", (id, written: ProtocolFile) => toProtocol(id, written, first)),
    reading,
  );
  return {
    pathway,
    pathwayFile: pathwayFile ?? standIn,
    pathwayUnusable: pathwayFile === undefined,
    isRepositoryPublic: publicRepository(told, pathwayFile ?? {}),
    vocabulary: vocabularyOf(pathway.vocabulary),
    protocols,
    decisions: byId(
      entries(reading, "decision", (_id, written: DecisionFile) => written),
      reading,
    ),
    waivers: byId(
      entries(reading, "waiver", (_id, written: WaiverFile) => written),
      reading,
    ),
    described: described(pathway, [
      ...protocols.keys(),
      ...unusable.flatMap(({ kind, id }) => (kind === "protocol" ? [id] : [])),
    ]),
  };
}

function entries<Written, Meaning>(
  { values }: Reading,
  kind: SourceFile["kind"],
  read: (id: string, written: Written) => Meaning,
): readonly Entry<Written, Meaning>[] {
  return [...values].flatMap(([source, value]): Entry<Written, Meaning>[] => {
    if (source.kind !== kind) return [];
    const written = value as Written;
    return [{ source, written, meaning: read(source.id, written) }];
  });
}

/** The first of each id; another one is told. */
function byId<T extends { readonly source: SourceFile }>(
  list: readonly T[],
  { findings }: Reading,
): ReadonlyMap<string, T> {
  const first = new Map<string, T>();
  for (const each of list) {
    const other = first.get(each.source.id);
    if (other) findings.push({ rule: "duplicate-id", ...sameId(each.source, other.source) });
    else first.set(each.source.id, each);
  }
  return first;
}

function described(
  { areas, roles, seasons }: Pathway,
  protocols: readonly string[],
): Surroundings["described"] {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    area: ids(areas),
    role: ids(roles),
    season: ids(seasons),
    protocol: new Set(protocols),
  };
}
