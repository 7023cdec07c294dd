import { type Catalogue, type Entry, organizationOf } from "../catalogue/catalogue.ts";
import { type Audience, maySee } from "../model/audience.ts";
import { audienceTables } from "../model/audience-table.ts";
import { defined } from "../model/defined.ts";
import { entryAudience } from "../model/entry-audience.ts";
import type {
  OrganizationFile,
  PathwayFile,
  ProtocolFile,
  ServiceFile,
} from "../model/file-types.ts";
import { freshness, isDelisted } from "../model/freshness.ts";
import { type Organization, toOrganization } from "../model/organization.ts";
import { type Pathway, type Protocol, toPathway } from "../model/pathway.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { reviewPlan } from "../model/review-plan.ts";
import type { FileKind } from "../model/schemas.ts";
import type { Service, Site } from "../model/service.ts";
import { toService } from "../model/to-service.ts";
import { sectorsOf, type Vocabulary } from "../model/vocabulary.ts";
import { type Outcomes, outcomesOf } from "./outcomes.ts";
import { project } from "./project.ts";

declare const projected: unique symbol;

/** A service as one audience may see it. */
export interface PublishedService extends Service {
  /** Made by projection only. */
  readonly [projected]: true;
  readonly organization_name: Organization["name"] | undefined;
  readonly sectors: readonly string[];
  readonly outcomes: Outcomes;
}

/** What one audience may see of a pathway on one date. Every output is made from this and from nothing else. */
export interface Edition {
  readonly [projected]: true;
  readonly audience: Audience;
  readonly as_of: PlainDate;
  readonly pathway: Pathway;
  readonly vocabulary: Vocabulary;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly protocols: ReadonlyMap<string, Protocol>;
  /** Services people can be sent to, by id. */
  readonly listed: readonly PublishedService[];
  /** Services that have left the list: expired, unreachable, closed or withdrawn. */
  readonly unlisted: readonly PublishedService[];
}

/** What decides an edition besides the pathway. */
export interface EditionChoice {
  readonly audience: Audience;
  readonly asOf: PlainDate;
  /** Entries that blocking rules keep out, by id. */
  readonly withheld: ReadonlySet<string>;
}

/** Makes the edition of an audience. Restricted entries stand in `private/` and appear in the restricted edition only. */
export function makeEdition(catalogue: Catalogue, choice: EditionChoice): Edition {
  const shown = catalogue.services.filter((entry) => isShown(catalogue, entry, choice));
  const ids = new Set(shown.map((entry) => entry.source.id));
  const pathway = projectedPathway(catalogue, choice.audience);
  const services = shown
    .map((entry) => publish(catalogue, entry, choice))
    .map((service) => withoutHiddenDoors(service, ids))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const used = new Set(services.map((service) => service.organization));
  const edition: Omit<Edition, typeof projected> = {
    audience: choice.audience,
    as_of: choice.asOf,
    pathway,
    vocabulary: catalogue.vocabulary,
    organizations: organizations(catalogue, used, choice.audience),
    protocols: maySee(choice.audience, "partner") ? catalogue.protocols : new Map(),
    listed: services.filter(isListed),
    unlisted: services.filter((service) => !isListed(service)),
  };
  return edition as Edition;
}

/** True when people may be sent there, or told to ask first. */
function isListed(service: PublishedService): boolean {
  return (
    !isDelisted(service.outcomes.state) &&
    !["closed", "withdrawn"].includes(service.status?.state ?? "")
  );
}

function isShown(
  catalogue: Catalogue,
  entry: Entry<ServiceFile, Service>,
  choice: EditionChoice,
): boolean {
  const own = entryAudience(entry.meaning, catalogue.pathway, catalogue.vocabulary);
  const audience = entry.source.isPrivate ? "restricted" : own;
  return maySee(choice.audience, audience) && !choice.withheld.has(entry.source.id);
}

function publish(
  catalogue: Catalogue,
  entry: Entry<ServiceFile, Service>,
  choice: EditionChoice,
): PublishedService {
  const { pathway, vocabulary } = catalogue;
  const full = entry.meaning;
  const plan = reviewPlan({
    service: full,
    organization: organizationOf(catalogue, full),
    pathway,
    vocabulary,
  });
  const copy = view<ServiceFile>("service", entry.written, choice.audience);
  const service = toService(entry.source.id, copy, pathway.languages[0] ?? "en");
  const outcomes = outcomesOf(plan, freshness(plan, choice.asOf));
  const published = {
    ...service,
    status: service.status ?? { state: pathway.status },
    sectors: sectorsOf(service, vocabulary),
    outcomes: service.draft
      ? { ...outcomes, state: draftState(outcomes.state), good_until: undefined }
      : outcomes,
    organization_name: catalogue.organizations.get(full.organization)?.meaning.name,
  };
  return published as unknown as PublishedService;
}

/** A draft is never shown as confirmed. */
function draftState(state: Outcomes["state"]): Outcomes["state"] {
  return state === "current" || state === "due" ? "never_verified" : state;
}

/** A door that this audience may not see must not be named by another entry. */
function withoutHiddenDoors(service: PublishedService, ids: ReadonlySet<string>): PublishedService {
  const siteOf = (site: Site): Site => {
    const { reached_through: through, ...place } = site.place;
    return {
      ...site,
      place: {
        ...place,
        ...defined({ reached_through: through && ids.has(through) ? through : undefined }),
      },
    };
  };
  return {
    ...service,
    sites: service.sites.map(siteOf),
    not_open_to: service.not_open_to.map((each) => ({
      ...each,
      instead: each.instead.filter((id) => ids.has(id)),
    })),
  };
}

function organizations(
  catalogue: Catalogue,
  used: ReadonlySet<string>,
  audience: Audience,
): Edition["organizations"] {
  const first = catalogue.pathway.languages[0] ?? "en";
  const shown = [...catalogue.organizations.values()].filter((entry) => used.has(entry.source.id));
  return new Map(
    shown.map(({ source, written }) => [
      source.id,
      toOrganization(source.id, view<OrganizationFile>("organization", written, audience), first),
    ]),
  );
}

function projectedPathway(catalogue: Catalogue, audience: Audience): Pathway {
  return toPathway(view<PathwayFile>("pathway", catalogue.pathwayFile, audience));
}

function view<File extends ServiceFile | OrganizationFile | PathwayFile | ProtocolFile>(
  kind: FileKind,
  written: File,
  audience: Audience,
): File {
  return project(written, audienceTables[kind], audience) as File;
}
