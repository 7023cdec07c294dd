import type { Catalogue, OrganizationEntry, ServiceEntry } from "../catalogue/catalogue.ts";
import { audienceTables } from "../model/audience-table.ts";
import { entryAudience } from "../model/entry-audience.ts";
import type {
  OrganizationFile,
  PathwayFile,
  ProtocolFile,
  ServiceFile,
} from "../model/file-types.ts";
import { addDays, daysBetween } from "../model/plain-date.ts";
import { isSensitive } from "../model/vocabulary.ts";
import type { Edition, PublishedService } from "./edition.ts";
import { project } from "./project.ts";
import { view } from "./shown.ts";
import { withoutWithheld } from "./withheld.ts";

/** A file of a copy, as data. */
export interface PackedFile {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Packing {
  readonly catalogue: Catalogue;
  readonly edition: Edition;
  readonly withheld: ReadonlySet<string>;
}

/** What a copy says in the place of reasons that its readers may not see. */
const inCopy = "As in the copy that this pathway was made from.";

/**
 * A pathway that holds what one audience may see and nothing else, and tells its readers no more than the edition does:
 * services that left the list are not in it, and what is confirmed counts no longer than here.
 */
export function packedCopy(packing: Packing): readonly PackedFile[] {
  const { catalogue, edition } = packing;
  const listed = new Map(edition.listed.map((each) => [each.id, each]));
  const services = catalogue.services.flatMap((entry) => {
    const shown = listed.get(entry.source.id);
    return shown && !entry.source.isPrivate ? [packedService(packing, entry, shown)] : [];
  });
  const kept = new Set([
    ...edition.listed.map(({ organization }) => organization),
    ...edition.prospects.map(({ id }) => id),
  ]);
  return [
    { path: "pathway.yaml", data: packedPathway(packing) },
    ...[...catalogue.organizations.values()]
      .filter(({ source }) => kept.has(source.id) && !source.isPrivate)
      .flatMap((entry) => packedOrganization(packing, entry)),
    ...services,
    ...packedProtocols(packing),
    ...packedExceptions(packing, new Set(listed.keys())),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function packedPathway({ catalogue, edition }: Packing): PackedFile["data"] {
  const { audience, pathway } = edition;
  const written = view<PathwayFile>("pathway", catalogue.pathwayFile, audience);
  const known = new Set(pathway.vocabulary.map(({ code }) => code));
  const vocabulary = (written.vocabulary ?? []).filter(({ code }) => known.has(code));
  return { ...written, vocabulary };
}

function packedOrganization(
  { edition, withheld }: Packing,
  { source, written }: OrganizationEntry,
): readonly PackedFile[] {
  const kept = withoutWithheld(written, source.path, withheld);
  if (kept?.name === undefined) return [];
  const data = view<OrganizationFile>("organization", kept, edition.audience);
  return [{ path: source.path, data: { ...data } }];
}

function packedService(
  { edition }: Packing,
  { source, written }: ServiceEntry,
  shown: PublishedService,
): PackedFile {
  const copy = project(written, audienceTables.service, edition.audience) as ServiceFile;
  const visible = (id: string | undefined) =>
    edition.listed.some((each) => each.id === id) ? id : undefined;
  const { sites, not_open_to: refusals, referral, verification: _, review, ...rest } = copy;
  const door = (place: Lines): Lines => withoutDoor(place, visible);
  const protocol = referral?.protocol;
  return {
    path: source.path,
    data: {
      ...door(rest),
      ...(sites ? { sites: sites.map((site) => door(site as Lines)) } : {}),
      ...(refusals
        ? {
            not_open_to: refusals.map((each) => ({
              ...each,
              ...("instead" in each ? { instead: [each.instead].flat().filter(visible) } : {}),
            })),
          }
        : {}),
      ...(referral
        ? {
            referral: {
              ...referral,
              protocol: protocol && edition.protocols.has(protocol) ? protocol : undefined,
            },
          }
        : {}),
      ...confirmed(shown, ownerOf(edition), review),
    },
  };
}

type Lines = Readonly<Record<string, unknown>>;

/** Without the door of an entry that is not in the copy, and without what says where a hidden place is. */
function withoutDoor(place: Lines, visible: (id: string) => unknown): Lines {
  const through = place["reached_through"];
  const kept =
    typeof through === "string" && !visible(through) ? { reached_through: undefined } : {};
  const secret =
    place["address"] === "hidden"
      ? { area: undefined, coordinates: undefined, directions: undefined, visits: undefined }
      : {};
  return { ...place, ...kept, ...secret };
}

/** Since when readers are told that it is confirmed, and for how long that counts: the days, and not who told whom. */
function confirmed(
  { outcomes }: PublishedService,
  by: string,
  review: ServiceFile["review"],
): Lines {
  const end = outcomes.good_until;
  const told = outcomes.groups.flatMap(({ group, confirmed: on, good_until: until }) => {
    if (on === undefined || until === undefined || end === undefined) return [];
    // A cause that ends the entry sooner is not told; that it ends is.
    const days = Math.min(daysBetween(on, until), daysBetween(on, end), longest);
    return days > 0 ? [{ group, on, days }] : [];
  });
  if (told.length === 0) return { review };
  const dates = [...new Set(told.map(({ on }) => on))].sort();
  return {
    review: {
      ...review,
      ...Object.fromEntries(told.map(({ group, days }) => [group, `${days} days`])),
    },
    verification: dates.map((on) => ({
      ...{ on, by, method: "document", with: inCopy },
      facts: told.filter((each) => each.on === on).map(({ group }) => group),
    })),
  };
}

/** Days: no review waits longer than a year. */
const longest = 365;

/** A role that these readers may know; who keeps the pathway is not told to everyone. */
const ownerOf = ({ pathway }: Edition) => pathway.owner ?? pathway.roles[0]?.id ?? "coordinator";

function packedProtocols({ catalogue, edition }: Packing): readonly PackedFile[] {
  return [...catalogue.protocols.values()]
    .filter(({ source }) => edition.protocols.has(source.id) && !source.isPrivate)
    .map(({ source, written }) => ({
      path: source.path,
      data: { ...view<ProtocolFile>("protocol", written, edition.audience) },
    }));
}

/** Days after which somebody on the other side has to ask why an exception holds. */
const exceptionDays = 90;

/** That somebody decided to show an entry can be told from its being there; who, when and why cannot. */
function packedExceptions(
  { catalogue, edition }: Packing,
  services: ReadonlySet<string>,
): readonly PackedFile[] {
  const signed = { by: ownerOf(edition), on: edition.as_of, why: inCopy };
  const { vocabulary, pathway } = catalogue;
  const decisions = catalogue.services.flatMap(({ source: { id }, meaning }) =>
    services.has(id) && isSensitive(meaning.provides, vocabulary)
      ? [
          {
            path: `decisions/${id}.yaml`,
            data: { audience: entryAudience(meaning, pathway, vocabulary), ...signed },
          },
        ]
      : [],
  );
  const waivers = [...catalogue.waivers.values()].flatMap(({ source, written: { rule, entry } }) =>
    entry !== undefined && services.has(entry)
      ? [
          {
            path: source.path,
            data: {
              ...{ rule, entry, ...signed, evidence: inCopy },
              expires: addDays(edition.as_of, exceptionDays),
            },
          },
        ]
      : [],
  );
  return [...decisions, ...waivers];
}
