import { defined } from "../model/defined.ts";
import { entryAudience } from "../model/entry-audience.ts";
import { freshness } from "../model/freshness.ts";
import { comesDue } from "../model/good-until.ts";
import { areaAndAbove } from "../model/pathway.ts";
import { compareSigns, type PlainDate } from "../model/plain-date.ts";
import { reviewPlan } from "../model/review-plan.ts";
import type { FileKind } from "../model/schemas.ts";
import type { Service, VerificationEvent } from "../model/service.ts";
import type { Named, StaleLine, StaleReport, Unjudged } from "../model/stale.ts";
import { byOwner, summarize } from "../model/stale-lines.ts";
import { sectorsOf } from "../model/vocabulary.ts";
import { whomToCall } from "../model/whom-to-call.ts";
import { type Catalogue, organizationOf, type ServiceEntry } from "./catalogue.ts";
import { isUndated } from "./undated.ts";

/** Judges every entry; worst first, grouped by owner. */
export function staleReport(catalogue: Catalogue, today: PlainDate): StaleReport {
  const unread = (kind: FileKind) => catalogue.unusable.filter((source) => source.kind === kind);
  // A partner's file says whether it withdrew, and until when its agreements run: without it nothing can be judged.
  const partners = new Set(unread("organization").map((source) => source.id));
  const isJudged = (entry: ServiceEntry) => {
    const { organization } = entry.meaning;
    const isKnown = !partners.has(organization);
    return isKnown && !isUndated(entry, catalogue.organizations.get(organization));
  };
  const lines = catalogue.services
    .filter(isJudged)
    .map((entry) => staleLine(entry, catalogue, today));
  const lost = catalogue.services.filter((entry) => !isJudged(entry));
  const unjudged = [
    ...unread("service").map(({ path, isPrivate }) => ({ file: path, restricted: isPrivate })),
    ...lost.map((entry) => ({ file: entry.source.path, restricted: isGuarded(entry, catalogue) })),
  ].sort((a, b) => compareSigns(a.file, b.file));
  return reportOf(catalogue, today, { lines: lines.sort(byOwner), unjudged });
}

function reportOf(
  catalogue: Catalogue,
  today: PlainDate,
  { lines, unjudged }: { readonly lines: readonly StaleLine[]; readonly unjudged: Unjudged[] },
): StaleReport {
  const { pathway, organizations } = catalogue;
  const isHidden = hiddenOrganizations(catalogue);
  return {
    as_of: today,
    time_zone: pathway.time_zone,
    title: pathway.title,
    languages: pathway.languages,
    owners: Object.fromEntries(
      pathway.roles.map(({ id, name }): [string, Named] => [id, { name, restricted: false }]),
    ),
    organizations: Object.fromEntries(
      [...organizations].map(([id, { source, meaning }]): [string, Named] => [
        id,
        { name: meaning.name, restricted: source.isPrivate || isHidden(id) },
      ]),
    ),
    lines,
    unjudged,
    summary: summarize(lines, unjudged.length),
  };
}

/** One entry: how fresh it is, whom to call, and how it ended the last time. */
export function staleLine(entry: ServiceEntry, catalogue: Catalogue, today: PlainDate): StaleLine {
  const { source, meaning: service } = entry;
  const { pathway, vocabulary } = catalogue;
  const organization = organizationOf(catalogue, service);
  const plan = reviewPlan({ service, organization, pathway, vocabulary });
  const fresh = freshness(plan, today);
  return {
    id: source.id,
    file: source.path,
    name: service.name,
    owner: plan.owner ?? "",
    organization: service.organization,
    sectors: sectorsOf(service, vocabulary),
    areas: areasOf(service, catalogue),
    freshness: fresh,
    comes: comesDue(plan, fresh),
    calls: whomToCall(service, organization, readersOf(entry, catalogue)),
    last: lastOf(service, today),
    restricted: isGuarded(entry, catalogue),
  };
}

/** True for an entry that only protection staff may see. */
export function isGuarded({ source, meaning }: ServiceEntry, catalogue: Catalogue): boolean {
  const { pathway, vocabulary } = catalogue;
  return source.isPrivate || entryAudience(meaning, pathway, vocabulary) === "restricted";
}

/** A provider of nothing but entries for protection staff is for them as well: its name would say who stands behind a door. */
function hiddenOrganizations(catalogue: Catalogue): (id: string) => boolean {
  const shown = new Set<string>();
  const hidden = new Set<string>();
  for (const entry of catalogue.services)
    (isGuarded(entry, catalogue) ? hidden : shown).add(entry.meaning.organization);
  return (id) => hidden.has(id) && !shown.has(id);
}

/** Whether everyone reads the contacts of an entry, and those of its organisation. */
function readersOf({ source, meaning }: ServiceEntry, catalogue: Catalogue) {
  const { pathway, vocabulary, organizations } = catalogue;
  const entry = !source.isPrivate && entryAudience(meaning, pathway, vocabulary) === "public";
  const isPrivate = organizations.get(meaning.organization)?.source.isPrivate === true;
  return { entry, organization: entry && !isPrivate };
}

function areasOf({ sites }: Service, { pathway }: Catalogue): readonly string[] {
  const [site, other] = sites;
  if (other === undefined && site?.visits.length === 0)
    return site.place.area === undefined ? [] : areaAndAbove(site.place.area, pathway.areas);
  const own = sites.flatMap(({ place, visits }) => [
    ...(place.area === undefined ? [] : [place.area]),
    ...visits.map((each) => each.area),
  ]);
  return [...new Set(own.flatMap((each) => areaAndAbove(each, pathway.areas)))];
}

function lastOf({ verification }: Service, today: PlainDate): StaleLine["last"] {
  const known = verification.filter((event) => event.on <= today);
  const last = known.sort((a, b) => compareSigns(a.on, b.on)).at(-1);
  return last && told(last);
}

function told(event: VerificationEvent): NonNullable<StaleLine["last"]> {
  const { on, method, outcome } = event;
  return { on, method, outcome, ...defined({ with: event.with }) };
}
