import { type Catalogue, type Entry, organizationOf } from "../catalogue/catalogue.ts";
import { isUndated } from "../catalogue/undated.ts";
import { type Audience, maySee } from "../model/audience.ts";
import type { ProtocolFile, ServiceFile } from "../model/file-types.ts";
import { freshness } from "../model/freshness.ts";
import { isDelisted } from "../model/freshness-states.ts";
import type { Organization } from "../model/organization.ts";
import { type ForecastWeek, forecast } from "../model/outlook.ts";
import { type Pathway, type Protocol, toProtocol } from "../model/pathway.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type ReviewPlan, reviewPlan } from "../model/review-plan.ts";
import type { Service } from "../model/service.ts";
import { sectorsOf, type Vocabulary, vocabularyOf } from "../model/vocabulary.ts";
import type { Visible } from "./hidden-doors.ts";
import { mayShowFile, mayShowService, prospectsFor } from "./may-show.ts";
import { draftOutcomes, type Outcomes, outcomesOf } from "./outcomes.ts";
import type { Part } from "./part.ts";
import {
  type projected,
  type ShownOrganization,
  type ShownService,
  shownOrganization,
  shownPathway,
  shownService,
  view,
} from "./shown.ts";

type ServiceEntry = Entry<ServiceFile, Service>;

/** A service as an edition prints it. */
export interface PublishedService extends ShownService {
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
  readonly organizations: ReadonlyMap<string, ShownOrganization>;
  /** Providers that are known and run nothing, and could become partners: see `prospectsFor`. */
  readonly prospects: readonly Organization[];
  readonly protocols: ReadonlyMap<string, Protocol>;
  /** What it was narrowed to; `undefined`: the whole pathway. */
  readonly part: Part | undefined;
  /** Services people can be sent to, by id. */
  readonly listed: readonly PublishedService[];
  /** Of a part: services that it does not hold and that its entries send people to. They are named, and not told of. */
  readonly beyond?: readonly PublishedService[];
  /** Services that have left the list: expired, unreachable, closed or withdrawn. */
  readonly unlisted: readonly PublishedService[];
  /**
   * How the services shown would stand in the coming weeks if nobody confirmed any. Counts only, since from the state of one
   * entry on a later day its causes could be told. For those who keep the list: a public edition has none.
   */
  readonly forecast: readonly ForecastWeek[] | undefined;
}

/** What decides an edition besides the pathway. */
export interface EditionChoice {
  readonly audience: Audience;
  readonly asOf: PlainDate;
  /** What blocking rules keep out: see `withheldFrom`. */
  readonly withheld: ReadonlySet<string>;
}

/** Makes the edition of an audience. Restricted entries stand in `private/` and appear in the restricted edition only. */
export function makeEdition(catalogue: Catalogue, choice: EditionChoice): Edition {
  const { audience } = choice;
  const shown = catalogue.services.filter((entry) => mayShowService(catalogue, entry, choice));
  const offered = shown.flatMap((entry) => entry.written.provides);
  const pathway = shownPathway(catalogue, offered, audience);
  const vocabulary = vocabularyOf(pathway.vocabulary);
  const used = new Set(shown.map((entry) => entry.written.organization));
  const organizations = projectedOrganizations(catalogue, used, choice);
  const prospects = projectedOrganizations(catalogue, prospectsFor(catalogue, audience), choice);
  const protocols = projectedProtocols(catalogue, audience);
  const visible: Visible = {
    services: new Set(shown.map((entry) => entry.source.id)),
    protocols,
    audience,
  };
  const services = shown
    .map((entry) => {
      const service = shownService(catalogue, entry, visible);
      const plan = planOf(catalogue, entry);
      const outcomes = outcomesOf(plan, freshness(plan, choice.asOf));
      const published = {
        ...service,
        sectors: sectorsOf(service, vocabulary),
        outcomes: isDraft(catalogue, entry) ? draftOutcomes(outcomes) : outcomes,
        organization_name: organizations.get(service.organization)?.name,
      };
      return published as unknown as PublishedService;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const edition: Omit<Edition, typeof projected> = {
    audience,
    as_of: choice.asOf,
    pathway,
    vocabulary,
    organizations,
    prospects: [...prospects.values()],
    protocols,
    part: undefined,
    listed: services.filter(isListed),
    unlisted: services.filter((service) => !isListed(service)),
    forecast: maySee(audience, "partner") ? forecastOf(catalogue, shown, choice.asOf) : undefined,
  };
  return edition as Edition;
}

/**
 * Never shown as confirmed: it says so itself, a day that its age hangs on is none, or the file of whoever runs it cannot be
 * read. They may have withdrawn, or an agreement ended.
 */
function isDraft({ unusable, organizations }: Catalogue, entry: ServiceEntry): boolean {
  const { draft, organization } = entry.meaning;
  return (
    draft ||
    isUndated(entry, organizations.get(organization)) ||
    unusable.some(({ kind, id }) => kind === "organization" && id === organization)
  );
}

/** From whole, unprojected files, like the outcomes. Of services that are shut nothing is to be confirmed. */
function forecastOf(
  catalogue: Catalogue,
  shown: readonly ServiceEntry[],
  today: PlainDate,
): readonly ForecastWeek[] {
  const tended = shown
    .filter(({ meaning }) => !isShut(meaning))
    .map((entry) => ({
      plan: planOf(catalogue, entry),
      isDraft: isDraft(catalogue, entry),
    }));
  return forecast(tended, today);
}

/** True when people may be sent there, or told to ask first. */
function isListed(service: PublishedService): boolean {
  return !isDelisted(service.outcomes.state) && !isShut(service);
}

/** True when nobody is sent there any more, and nobody need confirm it. */
export function isShut({ status }: Pick<Service, "status">): boolean {
  return status?.state === "closed" || status?.state === "withdrawn";
}

/** How the entry's reviews are planned: the one thing that whole, unprojected files decide. See outcomes.ts. */
function planOf(catalogue: Catalogue, { meaning: service }: ServiceEntry): ReviewPlan {
  const { pathway, vocabulary } = catalogue;
  return reviewPlan({
    service,
    organization: organizationOf(catalogue, service),
    pathway,
    vocabulary,
  });
}

/** Chosen organisations as they are shown. A file in `private/` is for protection staff whatever it says. */
function projectedOrganizations(
  catalogue: Catalogue,
  chosen: ReadonlySet<string>,
  choice: EditionChoice,
): Edition["organizations"] {
  const entries = [...catalogue.organizations.values()].filter(({ source }) =>
    chosen.has(source.id),
  );
  return new Map(
    entries.flatMap((entry) => {
      const shown = shownOrganization(catalogue, entry, choice);
      return shown ? [[shown.id, shown] as const] : [];
    }),
  );
}

/** Protocols are for help desks: a public edition has none. */
function projectedProtocols(catalogue: Catalogue, audience: Audience): Edition["protocols"] {
  if (!maySee(audience, "partner")) return new Map();
  const shown = [...catalogue.protocols.values()].filter(({ source }) =>
    mayShowFile(source, audience),
  );
  return new Map(
    shown.map(({ source: { id }, written }) => {
      const copy = view<ProtocolFile>("protocol", written, audience);
      return [id, toProtocol(id, copy, firstLanguage(catalogue))];
    }),
  );
}

const firstLanguage = ({ pathway }: Catalogue) => pathway.languages[0] ?? "en";
