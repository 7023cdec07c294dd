import { isShut, type PublishedService } from "../edition/edition.ts";
import { isDelisted } from "../model/freshness-states.ts";
import { compareSigns } from "../model/plain-date.ts";
import { roleName, type ViewContext } from "./row.ts";
import { barOf, forecastTable, legendOf, ownerOf, shareTables, tallyOf } from "./upkeep-tables.ts";

/** Entries that the list of the oldest names; the rest is counted. */
const mostNamed = 25;

/**
 * How well the list is kept: what is confirmed in time, by need, role and organisation, what grows old in the coming weeks,
 * and where to begin. For those who keep it: `undefined` where the edition has no forecast, as for everyone.
 */
export function upkeep(context: ViewContext): object | undefined {
  const { edition, reader } = context;
  const { say } = reader;
  const services = [...edition.listed, ...edition.unlisted].filter((each) => !isShut(each));
  if (!edition.forecast || services.length === 0) return undefined;
  const today = tallyOf(services);
  return {
    title: say("upkeep.title"),
    summary: say("upkeep.summary", { ...today, total: services.length }),
    scope: say("upkeep.scope"),
    bar: barOf(today),
    legend: legendOf(reader),
    ahead: say("upkeep.ahead"),
    forecast: forecastTable(edition.forecast, today, reader),
    shares: shareTables(services, context),
    oldest: oldest(services, context),
  };
}

/** The entries that were confirmed longest ago; those that nobody ever confirmed come first. */
function oldest(services: readonly PublishedService[], context: ViewContext): object {
  const { reader, hrefOf } = context;
  const { say } = reader;
  const sorted = [...services].sort(
    (a, b) =>
      compareSigns(a.outcomes.confirmed, b.outcomes.confirmed) ||
      reader.compare(reader.words(a.name).text, reader.words(b.name).text),
  );
  const more = sorted.length - mostNamed;
  return {
    caption: say("upkeep.oldest"),
    heads: [say("upkeep.service"), say("upkeep.confirmed"), say("upkeep.owner")],
    rows: sorted.slice(0, mostNamed).map((service) => ({
      name: reader.words(service.name),
      href: hrefOf?.(service.id),
      confirmed: lastConfirmed(service, context),
      owner: roleOf(service, context),
    })),
    more: more > 0 && say("upkeep.more", { count: more }),
  };
}

function lastConfirmed({ outcomes }: PublishedService, { reader }: ViewContext): string {
  const { confirmed, state } = outcomes;
  const day = confirmed ? reader.date(confirmed) : reader.say("upkeep.never");
  return isDelisted(state) ? `${day} · ${reader.say("upkeep.not_listed")}` : day;
}

function roleOf(service: PublishedService, context: ViewContext): string {
  const owner = ownerOf(service, context);
  return owner === undefined ? context.reader.say("upkeep.owner_none") : roleName(owner, context);
}
