import type { SiteEvidence } from "../model/freshness-evidence.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { covers, offerOf, type ReviewPlan } from "../model/review-plan.ts";
import type { Place, Reason } from "../model/stale-why.ts";
import { type Catalogue, organizationOf, type ServiceEntry } from "./catalogue.ts";

/** An entry, with what it is judged by. */
export interface Asked {
  readonly entry: ServiceEntry;
  readonly catalogue: Catalogue;
  readonly plan: ReviewPlan;
  readonly today: PlainDate;
}

/** The line of an event in its file. */
export function eventPlace({ source, meaning }: ServiceEntry, event: object): Place {
  const index = meaning.verification.findIndex((each) => Object.is(each, event));
  return { file: source.path, path: ["verification", index] };
}

/** What set a date of the entry as a whole: stops, the end of a status, a postponement, closed doors, silence. */
export function wholeReasons(asked: Asked, sites: readonly SiteEvidence[]): readonly Reason[] {
  const { entry, plan } = asked;
  const { meaning: service, source } = entry;
  const put = service.postponed;
  const path = ["postponed", "until"];
  return [
    ...plan.stops.flatMap((stop) => stopReasons(stop, asked)),
    ...statusReasons(asked),
    ...(put
      ? [{ kind: "postponed" as const, on: put.until, places: [{ file: source.path, path }] }]
      : []),
    ...sites.flatMap((each) => siteReasons(each, entry)),
  ];
}

function siteReasons({ site, closed, silent }: SiteEvidence, entry: ServiceEntry): Reason[] {
  const at = site === undefined ? {} : { site };
  const told = (kind: "closed" | "silence", event: SiteEvidence["closed"]): Reason[] =>
    event ? [{ kind, on: event.on, places: [eventPlace(entry, event)], ...at }] : [];
  return [...told("closed", closed), ...told("silence", silent)];
}

type Stopped = ReviewPlan["stops"][number];

function stopReasons({ cause, after }: Stopped, asked: Asked): readonly Reason[] {
  const { entry, catalogue } = asked;
  const partner = catalogue.organizations.get(entry.meaning.organization)?.source.path ?? "";
  const on = after === undefined ? {} : { on: after };
  switch (cause) {
    case "withdrawn":
      return [{ kind: "withdrawn", places: [withdrawnPlace(asked, partner)] }];
    case "funding-ended": {
      const path = ["funding", "until"];
      return [{ kind: "funding", ...on, places: [{ file: entry.source.path, path }] }];
    }
    case "vetting-expired": {
      const path = ["vetting", "assessed", "expires"];
      return [{ kind: "vetting", ...on, places: [{ file: partner, path }] }];
    }
    case "agreement-expired":
      return agreementReasons(asked, partner);
  }
}

function withdrawnPlace({ entry }: Asked, partner: string): Place {
  const isOwn = entry.meaning.status?.state === "withdrawn";
  return isOwn ? { file: entry.source.path, path: ["status"] } : { file: partner, path: ["state"] };
}

/** Of the agreements that cover the entry, the one that lasts longest. */
function agreementReasons({ entry, catalogue, plan }: Asked, file: string): readonly Reason[] {
  const { meaning } = entry;
  const last = plan.stops.find(({ cause }) => cause === "agreement-expired")?.after;
  const offer = offerOf(meaning);
  const agreements = organizationOf(catalogue, meaning)?.agreements ?? [];
  return agreements.flatMap((each, index): readonly Reason[] => {
    const isIt = each.expires === last && covers(each, offer, catalogue.pathway.areas);
    if (!isIt || last === undefined) return [];
    const path = ["agreements", index, "expires"];
    return [{ kind: "agreement", on: last, agreement: each.id, places: [{ file, path }] }];
  });
}

/** The earliest end of a state of its doors, where it is written: at the service, or at a site. */
function statusReasons({ entry, plan }: Asked): readonly Reason[] {
  const { statusUntil: on } = plan;
  if (on === undefined) return [];
  const { meaning, source } = entry;
  if (meaning.status?.until === on)
    return [{ kind: "status", on, places: [{ file: source.path, path: ["status", "until"] }] }];
  return meaning.sites.flatMap(({ id, status }, index): readonly Reason[] =>
    status?.until === on
      ? [
          {
            kind: "status",
            on,
            places: [{ file: source.path, path: ["sites", index, "status", "until"] }],
            ...(id === undefined ? {} : { site: id }),
          },
        ]
      : [],
  );
}
