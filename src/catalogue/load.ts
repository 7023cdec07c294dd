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
import { type Protocol, toPathway, toProtocol } from "../model/pathway.ts";
import { toService } from "../model/to-service.ts";
import { vocabularyOf } from "../model/vocabulary.ts";
import type { Files } from "../ports/files.ts";
import { decode } from "../schema/decode.ts";
import type { Catalogue, Entry, FileFinding } from "./catalogue.ts";
import { classify, type SourceFile } from "./source-file.ts";

/** Bounds of what is read. Source: safety.md, "Hostile or broken input". */
const largestFile = 256 * 1024;
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
  const sources = files.list(root).flatMap((found) => {
    const source = classify(found.path, found.size);
    return source ? [{ ...source, isLink: found.kind !== "file" }] : [];
  });
  if (sources.length > mostFiles)
    throw new TooManyFiles(`${sources.length} files; ${mostFiles} is the most.`);
  const reading: Reading = { loading, findings: [], unusable: [], values: new Map() };
  for (const [index, source] of sources.entries()) {
    await readOne(reading, source);
    loading.progress?.(index + 1, sources.length);
  }
  return join(reading);
}

interface Reading {
  readonly loading: Loading;
  readonly findings: FileFinding[];
  readonly unusable: SourceFile[];
  readonly values: Map<SourceFile, unknown>;
}

async function readOne(reading: Reading, source: SourceFile & { isLink: boolean }): Promise<void> {
  const { loading, findings } = reading;
  const note = (found: readonly RuledFinding[]) =>
    findings.push(...found.map((each) => ({ ...each, source })));
  const refusal = refuse(source);
  const read = refusal
    ? undefined
    : loading.files.read(loading.files.absolute(loading.root, source.path));
  if (!read || !("text" in read)) {
    note([
      refusal ?? {
        rule: "file-unreadable",
        path: [],
        message: "The file cannot be read: {reason}.",
        args: { reason: read?.reason ?? "" },
      },
    ]);
    reading.unusable.push(source);
    return;
  }
  const texts = loading.inspect?.(read.text, source) ?? [];
  note(texts);
  const decoded = await decode(source.kind, read.text);
  const alreadyTold = texts.some((each) => each.rule === "conflict-markers");
  if (!alreadyTold) note(decoded.findings);
  if (decoded.value === undefined) reading.unusable.push(source);
  else reading.values.set(source, decoded.value);
}

function refuse(source: SourceFile & { isLink: boolean }): RuledFinding | undefined {
  if (source.isLink)
    return {
      rule: "file-is-link",
      path: [],
      message: "This is a link to another place, not a file. Put the file itself here.",
    };
  if (source.size > largestFile)
    return {
      rule: "file-too-large",
      path: [],
      message: "The file has {size} bytes; an entry has at most {largest}.",
      args: { size: source.size, largest: largestFile },
    };
  return undefined;
}

/** Stands in where pathway.yaml cannot be used, so that the entries are still checked. */
const standIn: PathwayFile = {
  format: 1,
  title: "Pathway",
  country: "ZZ",
  time_zone: "UTC",
  languages: ["en"],
};

function join(reading: Reading): Catalogue {
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
  const byId = <T extends { readonly source: SourceFile }>(list: readonly T[]) =>
    new Map(list.map((each) => [each.source.id, each]));
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
    protocols: protocolsOf(
      entries("protocol", (id, written: ProtocolFile) => toProtocol(id, written, first)),
    ),
    decisions: byId(entries("decision", (_id, written: DecisionFile) => written)),
    waivers: byId(entries("waiver", (_id, written: WaiverFile) => written)),
    findings: reading.findings,
    unusable: reading.unusable,
    pathwayUnusable: pathwayFile === undefined,
  };
}

function protocolsOf(
  entries: readonly Entry<ProtocolFile, Protocol>[],
): ReadonlyMap<string, Protocol> {
  return new Map(entries.map((each) => [each.source.id, each.meaning]));
}
