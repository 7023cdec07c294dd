import type { Audience } from "../model/audience.ts";
import { defined } from "../model/defined.ts";
import type { Service, Site } from "../model/service.ts";

/** What an edition names; anything else must not be named by what it shows. */
export interface Visible {
  readonly audience: Audience;
  /** Ids of the services it shows. */
  readonly services: ReadonlySet<string>;
  readonly protocols: { has(id: string): boolean };
}

/**
 * Takes out of a service what would name or place something its readers may not see:
 * ids of services and protocols that are not shown, and whatever says where a hidden place is.
 */
export function withoutHiddenDoors(service: Service, visible: Visible): Service {
  const { referral, ...rest } = service;
  return {
    ...rest,
    sites: service.sites.map((site) => withoutPlace(site, visible)),
    not_open_to: service.not_open_to.map((each) => ({
      ...each,
      instead: each.instead.filter((id) => visible.services.has(id)),
    })),
    ...defined({ referral: referral && withoutProtocol(referral, visible) }),
  };
}

function withoutPlace(site: Site, { services, audience }: Visible): Site {
  const { reached_through: through, ...place } = site.place;
  const door = through !== undefined && services.has(through) ? through : undefined;
  const isSecret = place.hidden && audience !== "restricted";
  return {
    ...site,
    place: { ...(isSecret ? { hidden: true } : place), ...defined({ reached_through: door }) },
  };
}

function withoutProtocol(
  { protocol, ...referral }: NonNullable<Service["referral"]>,
  { protocols }: Visible,
): NonNullable<Service["referral"]> {
  const known = protocol !== undefined && protocols.has(protocol) ? protocol : undefined;
  return { ...referral, ...defined({ protocol: known }) };
}
