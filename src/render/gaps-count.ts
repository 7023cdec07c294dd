import type { Edition, PublishedService } from "../edition/edition.ts";
import { isProspect } from "../edition/may-show.ts";
import type { Ages, Sex, Status } from "../model/eligibility.ts";
import { areaAndAbove } from "../model/pathway.ts";
import type { Fit } from "../model/person-fit.ts";
import { sexes, statuses } from "../model/schema-eligibility.ts";
import type { Site } from "../model/service.ts";
import { doorsFit, isTrusted } from "./find-answer.ts";
import { type Kind, takesKind } from "./takes.ts";

/** Services of one need at one place, or for one kind of people. */
export interface Tally {
  /** Confirmed in time, open, and they take these people. */
  readonly confirmed: number;
  /** To be asked before anybody goes: late, not yet confirmed, a waiting list, or it is not said. */
  readonly ask: number;
  /** Of organisations that are known and no partners yet. */
  readonly prospects: number;
}

/** By what a matrix is split. */
export const splits = ["area", "status", "age", "sex", "language"] as const;
export type Split = (typeof splits)[number];

/** Whom a matrix is about; whoever is not said is everybody. */
export interface Asked extends Kind {
  readonly language?: string;
}

/** Nothing is asked of anybody. */
export const everybody: Asked = { person: {}, about: [] };

/** Services of which nobody can say in which area they are: telephone lines, hidden doors, larger areas. */
export const anywhere = "";

const bands: Readonly<Record<string, Ages>> = {
  "0–4": { from: 0, to: 4 },
  "5–17": { from: 5, to: 17 },
  "18–59": { from: 18, to: 59 },
  "60+": { from: 60 },
};

/** The columns of a matrix, as the edition has them: areas that are largest but one, languages that somebody speaks. */
export function keysOf(split: Split, edition: Edition): readonly string[] {
  switch (split) {
    case "area":
      return [...areasOf(edition), anywhere];
    case "status":
      return statuses;
    case "age":
      return Object.keys(bands);
    case "sex":
      return sexes;
    case "language":
      return languagesIn(edition);
  }
}

/** Largest areas; where one lies around all others, the largest within it. */
function areasOf({ pathway: { areas } }: Edition): readonly string[] {
  const within = (id: string | undefined) => areas.filter((each) => each.within === id);
  const top = within(undefined);
  const [only] = top;
  const below = top.length === 1 && only ? within(only.id) : [];
  return (below.length > 0 ? below : top).map(({ id }) => id);
}

/** Languages that are spoken somewhere, the most frequent first. */
function languagesIn({ listed }: Edition): readonly string[] {
  const counts = new Map<string, number>();
  for (const service of listed)
    for (const code of new Set(service.sites.flatMap(({ languages }) => languages.map(codeOf))))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
}

const codeOf = ({ code }: Site["languages"][number]): string => code;

/** Counts services of a matrix, each once in a cell; a service of two needs counts under both. */
export function countGaps(
  edition: Edition,
  split: Split,
  asked: Asked,
): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const keys = keysOf(split, edition);
  const placed = split === "area" ? placesIn(edition, keys) : undefined;
  const rows = new Map<string, Map<string, Tally>>();
  for (const service of edition.listed)
    for (const key of keys) {
      const sites = placed
        ? service.sites.filter((site) => placed(site).includes(key))
        : service.sites;
      const whom = placed ? asked : narrowed(asked, split, key);
      const fit = best(sites.map((site) => fitOf(service, site, whom)));
      if (fit === "no") continue;
      for (const sector of service.sectors) {
        const row = rows.get(sector) ?? new Map<string, Tally>();
        rows.set(sector, row.set(key, added(row.get(key), kindOf(service, fit, edition))));
      }
    }
  return rows;
}

const nothing: Tally = { confirmed: 0, ask: 0, prospects: 0 };

function added(tally: Tally = nothing, kind: keyof Tally): Tally {
  return { ...tally, [kind]: tally[kind] + 1 };
}

function kindOf(
  { organization }: PublishedService,
  fit: "yes" | "ask",
  { organizations }: Edition,
): keyof Tally {
  const provider = organizations.get(organization);
  if (provider && isProspect(provider)) return "prospects";
  return fit === "yes" ? "confirmed" : "ask";
}

/** In which columns of a matrix by area a site stands. */
export function placesIn(
  { pathway: { areas } }: Edition,
  keys: readonly string[],
): (site: Site) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const columns = (id: string) => {
    const found = known.get(id) ?? areaAndAbove(id, areas).filter((each) => keys.includes(each));
    known.set(id, found);
    return found;
  };
  return ({ place, visits }) => {
    const told = [...(place.area ? [place.area] : []), ...visits.map(({ area }) => area)];
    const found = told.flatMap(columns);
    return found.length > 0 ? found : [anywhere];
  };
}

/** The same people, and of them those of one column. */
function narrowed(asked: Asked, split: Split, key: string): Asked {
  const { person, about } = asked;
  if (split === "language") return { ...asked, language: key };
  if (split === "status") return { ...asked, ...kindOfStatus(key as Status, asked) };
  if (split === "sex")
    return { ...asked, person: { ...person, sex: key as Sex }, about: [...about, "sexes"] };
  const ages = bands[key];
  return ages ? { ...asked, person: { ...person, ages }, about: [...about, "ages"] } : asked;
}

/** People of a legal status; of those without papers it counts which papers are asked for. */
export function kindOfStatus(status: Status, { person, about }: Kind): Kind {
  return {
    person: { ...person, statuses: [status] },
    about: [...about, "statuses", ...(status === "irregular" ? (["papers_needed"] as const) : [])],
  };
}

/** Whether people are taken at a site, and whether anybody may rely on it. */
export function fitOf(service: PublishedService, site: Site, asked: Asked): Fit {
  const fits = [
    doorsFit(site.status ?? service.status),
    isTrusted(service) ? ("yes" as const) : ("ask" as const),
    asked.about.length === 0 ? ("yes" as const) : takesKind(service, site, asked),
    asked.language === undefined ? ("yes" as const) : speaks(site, asked.language),
  ];
  return fits.includes("no") ? "no" : fits.includes("ask") ? "ask" : "yes";
}

/** An entry that names other languages says that this one is not spoken. */
function speaks({ languages }: Site, language: string): Fit {
  if (languages.length === 0) return "ask";
  return languages.some(({ code }) => code === language) ? "yes" : "no";
}

function best(fits: readonly Fit[]): Fit {
  return fits.includes("yes") ? "yes" : fits.includes("ask") ? "ask" : "no";
}
