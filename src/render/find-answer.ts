import type { Edition, PublishedService } from "../edition/edition.ts";
import { isDelisted } from "../model/freshness-states.ts";
import { type Moment, type Opening, openingAt } from "../model/next-opening.ts";
import { areaAndAbove } from "../model/pathway.ts";
import { type Fit, type Person, type Taken, takes } from "../model/person-fit.ts";
import type { ServiceStatus, Site } from "../model/service.ts";
import { isSensitive } from "../model/vocabulary.ts";
import type { Need } from "./stop-box.ts";
import { freeOf, walkIn } from "./takes.ts";

/** What somebody at a desk asks. Never stored. */
export interface Question {
  readonly need?: Need;
  readonly person: Person;
  /** Any one is enough. */
  readonly languages: readonly string[];
  readonly walkIn: boolean;
  readonly free: boolean;
  readonly at: Moment;
}

/** What an answer hangs on besides who is taken. */
export type Matter = "doors" | "age" | "languages" | "walk_in" | "free";

/** A service as an answer to a question, at the place where it answers best. */
export interface Match {
  readonly service: PublishedService;
  readonly site: Site;
  readonly fit: Fit;
  readonly taken: Taken;
  /** What else must be asked, or is not so. */
  readonly matters: readonly { readonly matter: Matter; readonly fit: "ask" | "no" }[];
  /** Steps up from where the person is to an area that holds both; `undefined` where nothing tells. */
  readonly steps: number | undefined;
  readonly opening: Opening;
  readonly isSensitive: boolean;
}

/** All answers of an edition: yes, ask, no; the nearest first, then what is open or opens soonest. */
export function answersTo(question: Question, edition: Edition): readonly Match[] {
  return edition.listed
    .filter((service) => helps(service, question.need))
    .map((service) => bestOf(service, question, edition))
    .sort(compare);
}

/** Services that would be asked about and that nobody may be sent to any more. */
export function unlistedFor({ need }: Question, { unlisted }: Edition): number {
  return unlisted.filter((service) => helps(service, need)).length;
}

function helps({ provides, sectors }: PublishedService, need: Need | undefined): boolean {
  if (!need) return true;
  return need.code === undefined ? sectors.includes(need.sector) : provides.includes(need.code);
}

function bestOf(service: PublishedService, question: Question, edition: Edition): Match {
  const code = question.need?.code;
  const here = service.sites.filter(
    ({ not_here: not }) => code === undefined || !not.includes(code),
  );
  const sites = here.length > 0 ? here : service.sites;
  const [best] = sites.map((site) => judge(service, site, { question, edition })).sort(compare);
  if (!best) throw new Error(`Service ${service.id} has no site.`);
  return best;
}

function judge(
  service: PublishedService,
  site: Site,
  { question, edition }: { readonly question: Question; readonly edition: Edition },
): Match {
  const { areas, seasons } = edition.pathway;
  const who = {
    not_open_to: service.not_open_to,
    ...(site.open_to ? { open_to: site.open_to } : {}),
  };
  const taken = takes(who, question.person, areas);
  const fits: Readonly<Record<Matter, Fit>> = {
    doors: doorsFit(site.status ?? service.status),
    age: isTrusted(service) ? "yes" : "ask",
    languages: languagesFit(site, question.languages),
    walk_in: question.walkIn ? walkIn(service) : "yes",
    free: question.free ? freeOf(site.fees) : "yes",
  };
  const matters = (Object.keys(fits) as Matter[]).flatMap((matter) => {
    const fit = fits[matter];
    return fit === "yes" ? [] : [{ matter, fit }];
  });
  const all = [taken.fit, ...matters.map(({ fit }) => fit)];
  return {
    service,
    site,
    fit: all.includes("no") ? "no" : all.includes("ask") ? "ask" : "yes",
    taken,
    matters,
    steps: stepsTo(site, question.person.area, edition),
    opening: openingAt(site.hours, question.at, seasons),
    isSensitive: isSensitive(service.provides, edition.vocabulary),
  };
}

/** Whether people can go there now. */
export function doorsFit(status: ServiceStatus | undefined): Fit {
  const state = status?.state ?? "open";
  if (state === "open") return "yes";
  return state === "unknown" || state === "waiting_list" ? "ask" : "no";
}

/** Confirmed in time; whoever is late must be called before anybody goes. */
export function isTrusted({ outcomes: { state } }: PublishedService): boolean {
  return !isDelisted(state) && state !== "overdue" && state !== "never_verified";
}

/** Nobody is refused for a language: without a common one an interpreter must be found first. */
function languagesFit(site: Site, wanted: readonly string[]): Fit {
  if (wanted.length === 0) return "yes";
  return site.languages.some(({ code }) => wanted.includes(code)) ? "yes" : "ask";
}

/** A place that is no place, such as a telephone line, is as near to everyone, and farther than a door in the same part of the country. */
const anywhere = 50;

function stepsTo(
  { place, visits }: Site,
  own: string | undefined,
  { pathway }: Edition,
): number | undefined {
  if (own === undefined) return undefined;
  const places = [...(place.area ? [place.area] : []), ...visits.map(({ area }) => area)];
  if (places.length === 0) return anywhere;
  const around = places.flatMap((each) => areaAndAbove(each, pathway.areas));
  const steps = areaAndAbove(own, pathway.areas).findIndex((each) => around.includes(each));
  return steps < 0 ? undefined : steps;
}

const order: readonly Fit[] = ["yes", "ask", "no"];

function compare(a: Match, b: Match): number {
  const far = Number.MAX_SAFE_INTEGER;
  return (
    order.indexOf(a.fit) - order.indexOf(b.fit) ||
    (a.steps ?? far) - (b.steps ?? far) ||
    whenOf(a.opening).localeCompare(whenOf(b.opening), "en") ||
    (a.service.id < b.service.id ? -1 : 1)
  );
}

/** Sorts by when somebody is there: now, at a time, by appointment or not known, not soon. */
function whenOf(opening: Opening): string {
  if (opening.kind === "open") return "0";
  if (opening.kind === "none") return "9";
  if (opening.kind !== "opens") return "8";
  return `1 ${opening.at.on} ${String(opening.at.minutes).padStart(4, "0")}`;
}
