import type { Catalogue, FileFinding, ServiceEntry } from "../catalogue/catalogue.ts";
import type { OpenedPathway } from "../catalogue/load.ts";
import type { SortedFile } from "../catalogue/sort-files.ts";
import type { SourceFile } from "../catalogue/source-file.ts";
import type { Context } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import { openFiles } from "./open-pathway.ts";

/** Some services of a pathway, with their providers and the services they name: of a large pathway nothing else is read. */
export interface OpenEntries {
  /** Holds these services only. */
  readonly catalogue: Catalogue;
  /** The services that were asked for; those that cannot be read are among the catalogue's unusable files. */
  readonly chosen: readonly ServiceEntry[];
  /** What stands in each file that was read. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function openEntries(
  context: Context,
  root: string,
  isChosen: (source: SourceFile) => boolean,
): Promise<OpenEntries> {
  const texts = new Map<string, string>();
  const opened = await openFiles(context, root, (path, text) => texts.set(path, text));
  if (opened.surroundings.pathwayUnusable)
    throw new Stop(
      exit.usage,
      `pathway.yaml cannot be used. Run  pathway validate --pathway ${root}  to see why.`,
    );
  const { readOrganizations } = await import("../catalogue/load.ts");
  const chosen = await servicesIn(opened, ({ source }) => isChosen(source));
  const named = new Set(chosen.entries.flatMap(namedBy));
  const doors = await servicesIn(opened, ({ source }) => named.has(source.id) && !isChosen(source));
  const providers = new Set(chosen.entries.map(({ meaning }) => meaning.organization));
  const files = opened.organizations.filter(({ source }) => providers.has(source.id));
  const partners = await readOrganizations(opened, files);
  const catalogue: Catalogue = {
    ...opened.surroundings,
    root,
    services: [...chosen.entries, ...doors.entries],
    organizations: partners.organizations,
    fileCount: opened.fileCount,
    findings: [...chosen.findings, ...partners.findings],
    ignoring: new Map([...opened.ignoring, ...partners.ignoring, ...chosen.ignoring]),
    unusable: [...chosen.unusable, ...partners.unusable],
  };
  return { catalogue, chosen: chosen.entries, texts };
}

interface ReadEntries extends Pick<Catalogue, "findings" | "ignoring" | "unusable"> {
  readonly entries: readonly ServiceEntry[];
}

async function servicesIn(
  opened: OpenedPathway,
  isWanted: (file: SortedFile) => boolean,
): Promise<ReadEntries> {
  const { readService } = await import("../catalogue/load.ts");
  const entries: ServiceEntry[] = [];
  const findings: FileFinding[] = [];
  const unusable: SourceFile[] = [];
  const ignoring = new Map<SourceFile, string>();
  for (const file of opened.services.filter(isWanted)) {
    const read = await readService(opened, file);
    const { source } = file;
    findings.push(...read.findings.map((each) => ({ ...each, source })));
    if (read.ignoring !== undefined) ignoring.set(source, read.ignoring);
    if (read.entry) entries.push(read.entry);
    else unusable.push(source);
  }
  return { entries, findings, unusable, ignoring };
}

/** Services through which an entry is reached, or where people go instead. */
function namedBy({ meaning: { sites, not_open_to: refusals } }: ServiceEntry): readonly string[] {
  return [
    ...sites.flatMap(({ place }) => place.reached_through ?? []),
    ...refusals.flatMap(({ instead }) => instead),
  ];
}
