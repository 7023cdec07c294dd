import type { ServiceEntry } from "../catalogue/catalogue.ts";
import type { OpenedPathway, ReadOrganizations } from "../catalogue/load.ts";
import type { SortedFile } from "../catalogue/sort-files.ts";
import type { Organization } from "../model/organization.ts";

/** Organisations: all at once where all services are judged, else those that are asked for. */
export interface Partners {
  of(entry: ServiceEntry): Promise<Organization | undefined>;
  all(): Promise<ReadOrganizations>;
}

/** Reads them at the first question, and each once. */
export function partnersOf(opened: OpenedPathway, atOnce: boolean): Partners {
  let whole: Promise<ReadOrganizations> | undefined;
  const read = async (files?: readonly SortedFile[]) =>
    (await import("../catalogue/load.ts")).readOrganizations(opened, files);
  const all = () => {
    whole ??= read();
    return whole;
  };
  const single = new Map<string, Organization | undefined>();
  let files: ReadonlyMap<string, readonly SortedFile[]> | undefined;
  return {
    all,
    async of({ meaning: { organization: id } }) {
      if (atOnce) return (await all()).organizations.get(id)?.meaning;
      if (!single.has(id)) {
        files ??= byId(opened.organizations);
        single.set(id, (await read(files.get(id) ?? [])).organizations.get(id)?.meaning);
      }
      return single.get(id);
    },
  };
}

function byId(organizations: readonly SortedFile[]): ReadonlyMap<string, readonly SortedFile[]> {
  const files = new Map<string, SortedFile[]>();
  for (const file of organizations) {
    const { id } = file.source;
    const same = files.get(id);
    if (same) same.push(file);
    else files.set(id, [file]);
  }
  return files;
}
