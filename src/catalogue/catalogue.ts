import type {
  DecisionFile,
  OrganizationFile,
  PathwayFile,
  ProtocolFile,
  ServiceFile,
  WaiverFile,
} from "../model/file-types.ts";
import type { RuledFinding } from "../model/finding.ts";
import type { Organization } from "../model/organization.ts";
import type { Pathway, Protocol } from "../model/pathway.ts";
import type { Service } from "../model/service.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { SourceFile } from "./source-file.ts";

/** A file as data: as it was written, and as the program understands it. */
export interface Entry<Written, Meaning> {
  readonly source: SourceFile;
  readonly written: Written;
  readonly meaning: Meaning;
}

/** A finding about one file. */
export interface FileFinding extends RuledFinding {
  readonly source: SourceFile;
}

/** Names that entries refer to by id. */
export type NamedKind = "area" | "role" | "season" | "protocol";

/** What the judgement on any entry depends on, besides its own file and its organisation's: few files, read in every run. */
export interface Surroundings {
  readonly pathway: Pathway;
  readonly pathwayFile: PathwayFile;
  /** True when pathway.yaml itself could not be used and stand-ins hold. */
  readonly pathwayUnusable: boolean;
  /** Everybody can read the repository, and somebody has said so. */
  readonly isRepositoryPublic: boolean;
  readonly vocabulary: Vocabulary;
  readonly protocols: ReadonlyMap<string, Entry<ProtocolFile, Protocol>>;
  readonly decisions: ReadonlyMap<string, Entry<DecisionFile, DecisionFile>>;
  readonly waivers: ReadonlyMap<string, Entry<WaiverFile, WaiverFile>>;
  /** What is described in pathway.yaml and in protocols/. A broken file is told as broken, so its id counts. */
  readonly described: Readonly<Record<NamedKind, ReadonlySet<string>>>;
}

export type OrganizationEntry = Entry<OrganizationFile, Organization>;
export type ServiceEntry = Entry<ServiceFile, Service>;

/** A whole pathway, read once. Holds restricted values: only `edition/` makes something of it that may be shown. */
export interface Catalogue extends Surroundings {
  /** The pathway's folder. */
  readonly root: string;
  readonly services: readonly ServiceEntry[];
  readonly organizations: ReadonlyMap<string, OrganizationEntry>;
  /** How many files were looked at, usable or not. */
  readonly fileCount: number;
  /** What is wrong with files as files: unreadable, no YAML, not of our format. */
  readonly findings: readonly FileFinding[];
  /**
   * Texts that hold a comment which may excuse a finding. What is found in such a file is judged from its text, so it is
   * not kept from run to run.
   */
  readonly ignoring: ReadonlyMap<SourceFile, string>;
  /** Files that are named as ours and could not be used; each has a finding. */
  readonly unusable: readonly SourceFile[];
}

/** The organisation of a service; `undefined` when its file is missing or broken. */
export function organizationOf(catalogue: Catalogue, service: Service): Organization | undefined {
  return catalogue.organizations.get(service.organization)?.meaning;
}
