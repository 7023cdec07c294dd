import type { OrganizationFile, ServiceFile } from "../model/file-types.ts";
import { folded } from "../model/folded.ts";
import { slug } from "../model/slug.ts";
import { toName } from "../model/text.ts";

/** An entry that is there already. */
export interface KnownEntry<File> {
  readonly id: string;
  /** Relative to the pathway's folder. */
  readonly path: string;
  readonly text: string;
  readonly file: File;
}

/** What a pathway holds before a sheet is imported. */
export interface KnownEntries {
  readonly services: readonly KnownEntry<ServiceFile>[];
  readonly organizations: readonly KnownEntry<OrganizationFile>[];
  /** Ids of services that cannot be given: of files that are there, readable or not, and former ones. */
  readonly takenServices: ReadonlySet<string>;
  readonly takenOrganizations: ReadonlySet<string>;
}

/** Finds the entry that rows of a sheet are about. */
export interface Finder {
  bySource(sourceId: string): KnownEntry<ServiceFile> | undefined;
  byId(id: string): KnownEntry<ServiceFile> | undefined;
  byName(organization: string, name: string): KnownEntry<ServiceFile> | undefined;
}

/** Looks entries up by what a sheet may know of them. */
export function finder({ services }: KnownEntries, system: string): Finder {
  const ids = new Map<string, KnownEntry<ServiceFile>>();
  const sources = new Map<string, KnownEntry<ServiceFile>>();
  const names = new Map<string, KnownEntry<ServiceFile>>();
  for (const each of services) {
    const { source, former_ids: former = [], name, organization } = each.file;
    for (const id of [each.id, ...former]) ids.set(id, each);
    if (source?.system === system && source.id !== undefined) sources.set(source.id, each);
    for (const words of Object.values(toName(name))) names.set(nameKey(organization, words), each);
  }
  return {
    bySource: (id) => sources.get(id),
    byId: (id) => ids.get(id),
    byName: (organization, name) => names.get(nameKey(organization, name)),
  };
}

const nameKey = (organization: string, name: string) => `${organization}/${folded(name)}`;

/** Gives each provider that a sheet names its id, the one it has or a new one. */
export function providerIds({ organizations, takenOrganizations }: KnownEntries): {
  idOf(words: string): string;
  readonly fresh: ReadonlyMap<string, string>;
} {
  const ids = new Map<string, string>();
  for (const { id, file } of organizations) {
    ids.set(id, id);
    for (const words of Object.values(toName(file.name))) ids.set(folded(words), id);
  }
  const taken = new Set(takenOrganizations);
  const fresh = new Map<string, string>();
  return {
    fresh,
    idOf(words) {
      const known = ids.get(words) ?? ids.get(folded(words));
      if (known !== undefined) return known;
      const wanted = slug(words) || "organization";
      let id = wanted;
      for (let number = 2; taken.has(id); number += 1) id = `${wanted.slice(0, 59)}-${number}`;
      taken.add(id);
      ids.set(folded(words), id);
      fresh.set(id, words);
      return id;
    },
  };
}
