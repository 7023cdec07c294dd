import type { FreshnessCause } from "../model/freshness-states.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { StaleLine } from "../model/stale.ts";

/** The days of a line that may be told where it is read; `undefined` for one that is not told, or is none. */
export interface ToldDays {
  readonly due: PlainDate | undefined;
  readonly comes: ToldComing | undefined;
}

export interface ToldComing {
  readonly cause: FreshnessCause;
  readonly on: PlainDate | undefined;
  /** A routine review that somebody put off. */
  readonly isPutOff: boolean;
}

/** Ends whose day only protection staff know. That it came is told, so that somebody acts; the end of a status everybody may know. */
const guarded: readonly FreshnessCause[] = [
  "funding-ended",
  "agreement-expired",
  "vetting-expired",
];

/**
 * In a log the day on which money, an agreement or a vetting ends, and the day to which a review was put off, are not told:
 * documents give one day for all causes, so that none can be told from it.
 */
export function toldDays(
  { freshness, comes }: Pick<StaleLine, "freshness" | "comes">,
  showsAll: boolean,
): ToldDays {
  const { cause, due } = freshness;
  const isOpen = (of: FreshnessCause) => showsAll || !guarded.includes(of);
  const told = { due: isOpen(cause) ? due : undefined };
  if (!comes) return { ...told, comes };
  const isPutOff = comes.cause === "routine" && due !== undefined && comes.on > due;
  const on = isOpen(comes.cause) && (showsAll || !isPutOff) ? comes.on : undefined;
  return { ...told, comes: { cause: comes.cause, on, isPutOff } };
}
