import type { Catalogue, OrganizationEntry, ServiceEntry } from "../catalogue/catalogue.ts";
import type { Audience } from "../model/audience.ts";
import { audienceTables } from "../model/audience-table.ts";
import type {
  OrganizationFile,
  PathwayFile,
  ProtocolFile,
  ServiceFile,
} from "../model/file-types.ts";
import { type Organization, toOrganization } from "../model/organization.ts";
import { type OwnCode, type Pathway, toPathway } from "../model/pathway.ts";
import type { FileKind } from "../model/schemas.ts";
import type { Service } from "../model/service.ts";
import { toService } from "../model/to-service.ts";
import { isSensitive } from "../model/vocabulary.ts";
import { type Visible, withoutHiddenDoors } from "./hidden-doors.ts";
import { mayShowFile } from "./may-show.ts";
import { project } from "./project.ts";
import { withoutWithheld } from "./withheld.ts";

/** Made by projection only. */
export declare const projected: unique symbol;

/** A service as one audience may see it. */
export interface ShownService extends Service {
  readonly [projected]: true;
}

/** A provider as one audience may see it. */
export interface ShownOrganization extends Organization {
  readonly [projected]: true;
}

type Settings = Pick<Catalogue, "pathway">;

/** What an audience may see of a service that it may see: see `mayShowService`. */
export function shownService(
  { pathway }: Settings,
  { source, written }: ServiceEntry,
  visible: Visible,
): ShownService {
  const copy = view<ServiceFile>("service", written, visible.audience);
  const service = withoutHiddenDoors(toService(source.id, copy, firstOf(pathway)), visible);
  const status = service.status ?? { state: pathway.status };
  return { ...service, status } as Service as ShownService;
}

/** What an audience may see of a provider, without what is kept out; one whose name is kept out is not named. */
export function shownOrganization(
  { pathway }: Settings,
  { source, written }: OrganizationEntry,
  { audience, withheld }: { readonly audience: Audience; readonly withheld: ReadonlySet<string> },
): ShownOrganization | undefined {
  if (!mayShowFile(source, audience)) return undefined;
  const kept = withoutWithheld(written, source.path, withheld);
  if (kept?.name === undefined) return undefined;
  const copy = view<OrganizationFile>("organization", kept, audience);
  return toOrganization(source.id, copy, firstOf(pathway)) as Organization as ShownOrganization;
}

/** What an audience may see of pathway.yaml. A sensitive code of its own would name what only hidden entries offer. */
export function shownPathway(
  { pathwayFile, vocabulary }: Pick<Catalogue, "pathwayFile" | "vocabulary">,
  offered: readonly string[],
  audience: Audience,
): Pathway {
  const pathway = toPathway(view<PathwayFile>("pathway", pathwayFile, audience));
  if (audience === "restricted") return pathway;
  const used = new Set(offered);
  const mayName = ({ code }: OwnCode) => used.has(code) || !isSensitive([code], vocabulary);
  return { ...pathway, vocabulary: pathway.vocabulary.filter(mayName) };
}

/** A copy with what an audience may see of a file. */
export function view<File extends ServiceFile | OrganizationFile | PathwayFile | ProtocolFile>(
  kind: FileKind,
  written: File,
  audience: Audience,
): File {
  return project(written, audienceTables[kind], audience) as File;
}

const firstOf = ({ languages }: Settings["pathway"]) => languages[0] ?? "en";
