import type { Catalogue } from "../catalogue/catalogue.ts";
import { type FactGroup, factGroups } from "../model/fact-group.ts";
import type { FileVersion } from "../model/file-version.ts";
import { type PlainDate, toMilliseconds } from "../model/plain-date.ts";
import type { Service, VerificationEvent } from "../model/service.ts";
import { aboutSite, renews } from "../model/site-events.ts";
import { readFast } from "../yaml/fast.ts";
import type { SavedVersion } from "./rule.ts";

/** Texts that were saved of each file, the newest first. A file that was never saved is not among them. */
export type Histories = ReadonlyMap<string, readonly FileVersion[]>;

/** Seconds in which what was written down is still mended: learned in the talk, or a slip of the hand. */
export const day = 24 * 60 * 60;

/** An event as it was saved; nothing of it has been checked. */
export type SavedEvent = Readonly<
  Partial<Record<"by" | "method" | "with" | "facts" | "at" | "outcome", unknown>>
> & { readonly on: string; readonly outcome?: string };

/** The events of a saved state; none where its text could not be read. */
export function savedEvents({ written }: SavedVersion): readonly SavedEvent[] {
  const events = (written as { readonly verification?: unknown } | undefined)?.verification;
  if (!Array.isArray(events)) return [];
  return events.filter((each): each is SavedEvent => typeof each?.on === "string");
}

/** Clocks differ, and a talk on Monday may be recorded from another zone. */
const slack = 2 * day;

/** The files whose history rules ask about, and from when on: seconds since 1970. */
export function askedOfHistory(
  { services }: Pick<Catalogue, "services">,
  today: PlainDate,
): ReadonlyMap<string, number> {
  return new Map(
    services.flatMap(({ source, meaning }) => {
      const parts = [undefined, ...meaning.sites.map(({ id }) => id)];
      const days = parts
        .flatMap((site) => [...lastRenewals(meaning, today, site).values()])
        .map(({ on }) => on)
        .sort();
      const [first] = days;
      return first ? [[source.path, toMilliseconds(first) / 1000 - slack] as const] : [];
    }),
  );
}

/** The last event that confirmed each group of facts: of a site, or of what stands outside of all sites. */
export function lastRenewals(
  { verification }: Pick<Service, "verification">,
  today: PlainDate,
  site?: string,
): ReadonlyMap<FactGroup, VerificationEvent> {
  const known = aboutSite(verification, site).filter(({ on }) => on <= today);
  const last = new Map<FactGroup, VerificationEvent>();
  for (const event of known.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)))
    for (const group of factGroups)
      if ((event.facts.length === 0 || event.facts.includes(group)) && renews(event, group))
        last.set(group, event);
  return last;
}

/** The texts as data, `now` where one stands as it did; one that cannot be read holds nothing. The exact reader is loaded when a text needs it. */
export async function savedVersions(
  versions: readonly FileVersion[],
  now: unknown,
): Promise<readonly SavedVersion[]> {
  return Promise.all(
    versions.map(async ({ at, text, isMerge }) => ({
      at,
      isMerge,
      written: text === undefined ? now : await readText(text),
    })),
  );
}

async function readText(text: string): Promise<unknown> {
  const fast = readFast(text);
  if (fast) return fast.value;
  const { readExact } = await import("../yaml/exact.ts");
  return readExact(text).value;
}
