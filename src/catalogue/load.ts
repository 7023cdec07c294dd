import { defined } from "../model/defined.ts";
import type {
  DecisionFile,
  OrganizationFile,
  PathwayFile,
  ProtocolFile,
  ServiceFile,
  WaiverFile,
} from "../model/file-types.ts";
import type { RuledFinding } from "../model/finding.ts";
import { toOrganization } from "../model/organization.ts";
import { type Pathway, toPathway, toProtocol } from "../model/pathway.ts";
import { toService } from "../model/to-service.ts";
import { vocabularyOf } from "../model/vocabulary.ts";
import type { Files } from "../ports/files.ts";
import { decode } from "../schema/decode.ts";
import type { Catalogue, Entry, FileFinding, Surroundings } from "./catalogue.ts";
import { sameId } from "./same-id.ts";
import { type SortedFile, sortFiles } from "./sort-files.ts";
import type { SourceFile } from "./source-file.ts";

/** Bounds of what is read. More than any country has services; a folder of more is no pathway. */
const mostFiles = 60_000;

/** How to read a pathway. */
export interface Loading {
  readonly files: Files;
  /** The folder that holds pathway.yaml. */
  readonly root: string;
  /** Looks at each text as text, before anyone reads it as data. */
  readonly inspect?: (text: string, source: SourceFile) => readonly RuledFinding[];
  /** Told how many files have been read, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** Too many files for one pathway; the message names the number. */
export class TooManyFiles extends Error {}

/** Reads a pathway: one file at a time, keeping data and not text. A broken file makes findings and never stops the others. */
export async function loadCatalogue(loading: Loading): Promise<Catalogue> {
  const { files, root } = loading;
  const sources = sortFiles(files.list(root));
  if (sources.length > mostFiles)
    throw new TooManyFiles(`${sources.length} files; ${mostFiles} is the most.`);
  const reading: Reading = {
    loading,
    findings: [],
    unusable: [],
    values: new Map(),
    ignoring: new Map(),
  };
  for (const [index, source] of sources.entries()) {
    await readOne(reading, source);
    loading.progress?.(index + 1, sources.length);
  }
  return join(reading, sources.filter((each) => each.isOurs).length);
}

interface Reading {
  readonly loading: Loading;
  readonly findings: FileFinding[];
  readonly unusable: SourceFile[];
  readonly values: Map<SourceFile, unknown>;
  readonly ignoring: Map<SourceFile, string>;
}

async function readOne(reading: Reading, sorted: SortedFile): Promise<void> {
  const { loading, findings } = reading;
  const { source, refusal, isOurs } = sorted;
  const note = (found: readonly RuledFinding[]) =>
    findings.push(...found.map((each) => ({ ...each, source })));
  const read = refusal
    ? undefined
    : loading.files.read(loading.files.absolute(loading.root, source.path));
  if (!read || !("text" in read)) {
    note([
      refusal ?? {
        rule: read?.problem === "not-text" ? "encoding-wrong" : "file-unreadable",
        path: [],
        message: "The file cannot be read: {reason}.",
        args: { reason: read?.reason ?? "", ...defined({ line: read?.line }) },
      },
    ]);
    if (isOurs) reading.unusable.push(source);
    return;
  }
  if (read.text.includes("# pathway-ignore")) reading.ignoring.set(source, read.text);
  const texts = loading.inspect?.(read.text, source) ?? [];
  note(texts);
  const decoded = await decode(source.kind, read.text);
  note(await untold(decoded.findings, texts, read.text));
  if (decoded.value === undefined) reading.unusable.push(source);
  else reading.values.set(source, detached(decoded.value));
}

/**
 * One cause, one finding: what the look at the text already told is not told again by the readers of YAML and of the
 * schema. Beside conflict markers nothing else can be trusted.
 */
async function untold(
  found: readonly RuledFinding[],
  told: readonly RuledFinding[],
  text: string,
): Promise<readonly RuledFinding[]> {
  if (found.length === 0 || told.length === 0) return found;
  if (told.some((each) => each.rule === "conflict-markers")) return [];
  const { readExact } = await import("../yaml/exact.ts");
  const exact = readExact(text);
  return found.filter((each) => {
    const at = each.range ?? exact.rangeOf(each.path, each.atKey);
    return !told.some(({ range }) => range && range.start < at.end && at.start < range.end);
  });
}

/** Shorter strings are copied by the engine itself. */
const shortestCut = 13;

/** The same value with strings of its own: a string cut from a text keeps the whole text in memory. */
function detached(value: unknown): unknown {
  if (typeof value === "string") return value.length < shortestCut ? value : ` ${value}`.slice(1);
  if (typeof value !== "object" || value === null) return value;
  const own = value as Record<string, unknown>;
  for (const key in own) own[key] = detached(own[key]);
  return own;
}

/** Stands in where pathway.yaml cannot be used, so that the entries are still checked. */
const standIn: PathwayFile = {
  format: 1,
  title: "Pathway",
  country: "ZZ",
  time_zone: "UTC",
  languages: ["en"],
};

function join(reading: Reading, fileCount: number): Catalogue {
  const { values, loading } = reading;
  const pathwayFile = [...values].find(([source]) => source.kind === "pathway")?.[1] as
    | PathwayFile
    | undefined;
  const pathway = toPathway(pathwayFile ?? standIn);
  const first = pathway.languages[0] ?? "en";
  const entries = <Written, Meaning>(
    kind: SourceFile["kind"],
    read: (id: string, written: Written) => Meaning,
  ) =>
    [...values].flatMap(([source, written]): Entry<Written, Meaning>[] =>
      source.kind === kind
        ? [{ source, written: written as Written, meaning: read(source.id, written as Written) }]
        : [],
    );
  const byId = <T extends { readonly source: SourceFile }>(list: readonly T[]) => {
    const first = new Map<string, T>();
    for (const each of list) {
      const other = first.get(each.source.id);
      if (other)
        reading.findings.push({ rule: "duplicate-id", ...sameId(each.source, other.source) });
      else first.set(each.source.id, each);
    }
    return first;
  };
  const protocols = byId(
    entries("protocol", (id, written: ProtocolFile) => toProtocol(id, written, first)),
  );
  return {
    root: loading.root,
    pathway,
    pathwayFile: pathwayFile ?? standIn,
    vocabulary: vocabularyOf(pathway.vocabulary),
    services: entries("service", (id, written: ServiceFile) => toService(id, written, first)),
    organizations: byId(
      entries("organization", (id, written: OrganizationFile) =>
        toOrganization(id, written, first),
      ),
    ),
    protocols,
    decisions: byId(entries("decision", (_id, written: DecisionFile) => written)),
    waivers: byId(entries("waiver", (_id, written: WaiverFile) => written)),
    fileCount,
    findings: reading.findings,
    unusable: reading.unusable,
    ignoring: reading.ignoring,
    pathwayUnusable: pathwayFile === undefined,
    described: described(pathway, [
      ...protocols.keys(),
      ...reading.unusable.flatMap(({ kind, id }) => (kind === "protocol" ? [id] : [])),
    ]),
  };
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
