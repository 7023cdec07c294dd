import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Audience } from "../model/audience.ts";
import { audienceTables } from "../model/audience-table.ts";
import type { ServiceFile } from "../model/file-types.ts";
import type { Edition, PublishedService } from "./edition.ts";
import { project } from "./project.ts";

/** A service of an edition with what is written of it, as far as its readers may see that. */
export interface SheetEntry {
  readonly service: PublishedService;
  readonly written: ServiceFile;
}

/** Every service of an edition as it is written, in the order of their ids: what has left the list is mended too. */
export function sheetEntries(catalogue: Catalogue, edition: Edition): readonly SheetEntry[] {
  const written = new Map(catalogue.services.map(({ source, written: file }) => [source.id, file]));
  return [...edition.listed, ...edition.unlisted]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((service) => {
      const file = written.get(service.id);
      return file ? [{ service, written: writtenFor(file, edition.audience) }] : [];
    });
}

/** As much of what is written of a service as an audience may see. */
export function writtenFor(file: ServiceFile, audience: Audience): ServiceFile {
  return project(file, audienceTables.service, audience) as ServiceFile;
}
