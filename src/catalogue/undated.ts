import { parseDate } from "../model/plain-date.ts";
import type { OrganizationEntry, ServiceEntry } from "./catalogue.ts";

/**
 * True for an entry whose age hangs on a day that no calendar has, such as 30 February, in its own file or its
 * organisation's: nobody knows which day is meant, and left out it could make the entry look older or younger.
 */
export function isUndated(
  { written, meaning }: ServiceEntry,
  organization: OrganizationEntry | undefined,
): boolean {
  const { verification = [], funding, postponed, status, sites = [] } = written;
  return (
    verification.length !== meaning.verification.length ||
    (funding?.until !== undefined && meaning.funding?.until === undefined) ||
    (postponed !== undefined && meaning.postponed === undefined) ||
    [status, ...sites.map((site) => site.status)].some(endsNever) ||
    (organization !== undefined && isPartnerUndated(organization))
  );
}

function endsNever(status: ServiceEntry["written"]["status"]): boolean {
  return (
    typeof status === "object" &&
    status.until !== undefined &&
    parseDate(status.until) === undefined
  );
}

function isPartnerUndated({ written, meaning }: OrganizationEntry): boolean {
  const { agreements = [], vetting } = written;
  const assessed = vetting?.assessed;
  return (
    (assessed !== undefined && meaning.assessed === undefined) ||
    (assessed?.expires !== undefined && meaning.assessed?.expires === undefined) ||
    agreements.some(
      ({ expires }, index) =>
        expires !== undefined && meaning.agreements[index]?.expires === undefined,
    )
  );
}
