import type { PublishedService } from "../edition/edition.ts";
import { toRefusals } from "../model/eligibility.ts";
import type { ServiceFile } from "../model/file-types.ts";
import { addDays, type PlainDate, parseDate, toMilliseconds } from "../model/plain-date.ts";
import { type SavedRefusals, wonRefusals } from "../model/won-refusals.ts";
import type { WonBarrier } from "../render/barriers-view.ts";
import { decode } from "../schema/decode.ts";
import { askedHistory } from "./asked-history.ts";
import type { Context } from "./command.ts";
import type { OpenEdition } from "./open-edition.ts";

/**
 * Doors that were opened, from what was saved of the entries that are shown; `undefined` where there is no history to tell
 * it. What was saved and cannot be read any more is passed over.
 */
export async function wonBarriers(
  context: Context,
  { root, catalogue, edition }: OpenEdition,
): Promise<readonly WonBarrier[] | undefined> {
  const shown = new Map(edition.listed.map((service) => [service.id, service]));
  const asked = catalogue.services.flatMap(({ source }) => {
    const service = shown.get(source.id);
    return service ? [[source.path, service] as const] : [];
  });
  const since = new Map(asked.map(([path]) => [path, 0]));
  const { histories } = await askedHistory(context, root, since);
  if (histories.size === 0) return undefined;
  const { time_zone: zone, languages } = edition.pathway;
  const end = toMilliseconds(addDays(edition.as_of, 2)) / 1000;
  const won: WonBarrier[] = [];
  for (const [path, service] of asked) {
    const versions = (histories.get(path) ?? []).filter(({ at }) => at < end);
    const saved: SavedRefusals[] = [];
    for (const { at, text } of versions) {
      const refusals = await refusalsIn(text, service, languages[0] ?? "en");
      if (refusals) saved.push({ at, refusals });
    }
    for (const { who, at } of wonRefusals(saved, service.not_open_to)) {
      const on = dayIn(zone, at);
      if (on && on <= edition.as_of) won.push({ service, who, on });
    }
  }
  return won.sort((a, b) =>
    a.on === b.on ? (a.service.id < b.service.id ? -1 : 1) : a.on < b.on ? 1 : -1,
  );
}

/** A text that is not told stands as it stands now. */
async function refusalsIn(
  text: string | undefined,
  service: PublishedService,
  first: string,
): Promise<SavedRefusals["refusals"] | undefined> {
  if (text === undefined) return service.not_open_to;
  const { value } = await decode("service", text);
  const written = (value as ServiceFile | undefined)?.not_open_to;
  return value === undefined ? undefined : written ? toRefusals(written, first) : [];
}

function dayIn(timeZone: string, seconds: number): PlainDate | undefined {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
  return parseDate(parts.format(seconds * 1000));
}
