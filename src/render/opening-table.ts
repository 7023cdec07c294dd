import type { Edition, PublishedService } from "../edition/edition.ts";
import { openingLines } from "../model/opening-lines.ts";
import { doorsFit } from "./find-answer.ts";

/** When the services of a page are open, so that it can tell on its reader's clock. */
export interface OpeningTable {
  readonly zone: string;
  /** Every way of being open, once; empty where nothing is known of any. */
  readonly hours: string;
  /** First and last days of holidays ahead, on which ordinary hours are not relied on. */
  readonly holidays: string;
  /** By service the numbers of its ways. */
  readonly ways: ReadonlyMap<string, string>;
}

/** Many places are open at the same few times, so a page of a thousand says each once. Closed doors are open at no time. */
export function openingTable({ listed, pathway, as_of: asOf }: Edition): OpeningTable {
  const { seasons, time_zone: zone } = pathway;
  const holidays = pathway.holidays.flatMap(({ on, to = on }) =>
    to >= asOf ? [`${on} ${to}`] : [],
  );
  const days = { seasons, asOf, hasHolidays: holidays.length > 0 };
  const known = new Map<string, number>();
  const numberOf = (lines: string) => {
    const number = known.get(lines) ?? known.size;
    known.set(lines, number);
    return number;
  };
  const waysOf = ({ sites, status }: PublishedService) =>
    sites
      .filter((site) => doorsFit(site.status ?? status) === "yes")
      .flatMap((site) => openingLines(site, days));
  const ways = new Map(
    listed.map(
      (service) => [service.id, [...new Set(waysOf(service).map(numberOf))].join(" ")] as const,
    ),
  );
  return { zone, hours: [...known.keys()].join("|"), holidays: holidays.join("|"), ways };
}
