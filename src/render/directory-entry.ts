import type { PublishedService } from "../edition/edition.ts";
import { isOpenToAll } from "../model/eligibility.ts";
import { areaAndAbove } from "../model/pathway.ts";
import { areaNumber } from "./area-tree.ts";
import { areasOf } from "./beside-name.ts";
import { type EntryView, entryView, statusLine } from "./entry-view.ts";
import { codeName, type Row, type ViewContext } from "./row.ts";
import { stopBoxOfEntry } from "./stop-box.ts";

/** Where an entry is printed. */
export interface Placing {
  readonly context: ViewContext;
  /** Numbers of chapters by sector. */
  readonly chapters: ReadonlyMap<string, number>;
  /** True where the chapter has a stop box of its own. */
  readonly inProtected: boolean;
  /** When its places are open, by service: see `openingTable`. Absent on pages that do not tell. */
  readonly ways?: ReadonlyMap<string, string>;
}

/** An entry as the directory prints it: what can be searched, and what people read. */
export function directoryEntry(
  service: PublishedService,
  anchor: string,
  placing: Placing,
): object {
  const { context, inProtected } = placing;
  const view = entryView(service, context);
  return {
    anchor,
    ...sought(service, placing),
    offers: view.provides.filter((each) => each !== view.name.text),
    stop: inProtected ? undefined : stopBoxOfEntry(service, context),
    view: forPhone(view, context),
  };
}

/** An entry in a few lines that lead to the whole of it: enough to be found by. */
export function directoryLine(service: PublishedService, placing: Placing): object {
  const { context } = placing;
  const { reader } = context;
  const name = reader.words(service.name);
  const by = service.organization_name && reader.words(service.organization_name);
  const offers = service.provides.map((code) => codeName(code, context));
  return {
    ...sought(service, placing),
    href: context.hrefOf?.(service.id) ?? "",
    name,
    organization: by?.text === name.text ? undefined : by,
    where: areasOf(service, context),
    offers: offers.filter((each) => each !== name.text).join(" · "),
    status: statusLine(service.status, reader),
  };
}

/** By what an entry is found, in numbers and codes. */
function sought(service: PublishedService, { context, chapters, ways }: Placing): object {
  const visited = service.sites.flatMap((site) => [
    ...(site.place.area ? [site.place.area] : []),
    ...site.visits.map((visit) => visit.area),
  ]);
  const spoken = [service, ...service.sites].flatMap((each) => each.languages);
  return {
    sectors: service.sectors.flatMap((each) => chapters.get(each) ?? []).join(" "),
    areas: [
      ...new Set(visited.flatMap((area) => areaAndAbove(area, context.edition.pathway.areas))),
    ]
      .map((area) => areaNumber(area, context))
      .join(" "),
    languages: [...new Set(spoken.map((each) => each.code))].join(" "),
    open: ways?.get(service.id) ?? "",
    facts: [...(takesAnyone(service) ? ["anyone"] : []), ...(isFree(service) ? ["free"] : [])].join(
      " ",
    ),
  };
}

function takesAnyone({ open_to: openTo, not_open_to: refusals }: PublishedService): boolean {
  if (!openTo || refusals.length > 0) return false;
  return openTo.kind === "everyone" || (isOpenToAll(openTo.all) && openTo.any.length === 0);
}

function isFree({ fees }: PublishedService): boolean {
  return fees?.kind === "free" || (fees?.kind === "priced" && fees.amount === 0);
}

/**
 * Facts that nobody knows stand together in one line: what to ask about. On a phone, five lines that say "ask" hide the
 * number to call. Complaint channels of providers stand once, at the end of the page.
 */
function forPhone(given: EntryView, { reader }: ViewContext): EntryView {
  const view = sharedOnce(given);
  const rows = view.rows.filter((row) => row.kind !== "complaints");
  const isAsked = (row: Row) => row.unknown === reader.say("entry.ask");
  const asked = rows.filter(isAsked).map((row) => row.label);
  if (asked.length === 0) return { ...view, rows };
  const row: Row = {
    kind: "ask",
    label: reader.say("directory.ask"),
    unknown: asked.join(" · "),
  };
  return { ...view, rows: [...rows.filter((each) => !isAsked(each)), row] };
}

/** What all places of an entry have in common, such as hours, stands once before them: less to read, and a smaller page. */
function sharedOnce(view: EntryView): EntryView {
  const [first, ...others] = view.sites.map(({ rows }) => rows.map((row) => JSON.stringify(row)));
  if (!first || others.length === 0) return view;
  const shared = new Set(first.filter((row) => others.every((rows) => rows.includes(row))));
  if (shared.size === 0) return view;
  const isShared = (row: Row) => shared.has(JSON.stringify(row));
  const common = view.sites[0]?.rows.filter(isShared) ?? [];
  const sites = view.sites.map((site) => ({
    ...site,
    rows: site.rows.filter((row) => !isShared(row)),
  }));
  return { ...view, rows: [...common, ...view.rows], sites };
}
