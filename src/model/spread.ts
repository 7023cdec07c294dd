import { signs } from "./group-facts.ts";
import {
  addDays,
  addInterval,
  compareSigns,
  daysBetween,
  type Interval,
  type PlainDate,
} from "./plain-date.ts";

/** An entry that is confirmed in time. */
export interface Spreadable {
  readonly id: string;
  readonly confirmed: PlainDate;
  /** What the policy says, also where the entry has an interval of its own. */
  readonly every: Interval;
  /** It has an interval of its own, which is left as it is. */
  readonly isOwn: boolean;
}

/** An entry that is to be asked again sooner than its policy says. */
export interface Sooner {
  readonly id: string;
  /** Days between two confirmations from now on. */
  readonly days: number;
}

/** Entries that were confirmed on one day and would fall due on one day. */
export interface Crowd {
  readonly on: PlainDate;
  readonly count: number;
  /** Weeks over which they are spread, the week of their policy included. */
  readonly weeks: number;
  readonly sooner: readonly Sooner[];
}

/**
 * Staggers entries that a mass import confirmed on one day. Each is asked again at its policy's time or some whole weeks
 * sooner, never later, at most a third of the interval, and never so soon that it would be due within the week. The week of
 * an entry follows from the ids alone: the same pathway is spread alike wherever it is done, and once.
 */
export function crowdsOf(
  entries: readonly Spreadable[],
  { today, room }: { readonly today: PlainDate; readonly room: number },
): readonly Crowd[] {
  const together = new Map<string, Spreadable[]>();
  for (const entry of entries) {
    const key = `${entry.confirmed} ${lengthOf(entry)}`;
    together.set(key, [...(together.get(key) ?? []), entry]);
  }
  return [...together.values()]
    .filter((each) => each.length > room)
    .flatMap((each) => crowdOf(each, today) ?? [])
    .sort((a, b) => compareSigns(a.on, b.on));
}

function lengthOf({ confirmed, every }: Spreadable): number {
  return daysBetween(confirmed, addInterval(confirmed, every));
}

function crowdOf(entries: readonly Spreadable[], today: PlainDate): Crowd | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const { confirmed: on } = first;
  const days = lengthOf(first);
  const weeks = Math.floor(days / 3 / 7) + 1;
  const byId = [...entries].sort((a, b) => signs(a.id) - signs(b.id) || compareSigns(a.id, b.id));
  const sooner = byId.flatMap(({ id, isOwn }, index): Sooner[] => {
    const shorter = days - (index % weeks) * 7;
    const isSoon = addDays(on, shorter) < addDays(today, 7);
    return isOwn || isSoon || shorter === days ? [] : [{ id, days: shorter }];
  });
  return sooner.length === 0 ? undefined : { on, count: entries.length, weeks, sooner };
}
