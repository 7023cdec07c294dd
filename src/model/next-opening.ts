import { type Hours, hoursOn, type Season } from "./hours.ts";
import { addDays, type PlainDate } from "./plain-date.ts";

/** A minute of a day, on the clock of the pathway. */
export interface Moment {
  readonly on: PlainDate;
  /** Minutes after midnight. */
  readonly minutes: number;
}

/** Whether somebody is there, or when next; `unknown` where the entry does not say, `none` where no day of the coming two weeks is. */
export type Opening =
  | { readonly kind: "open"; readonly until: Moment | undefined }
  | { readonly kind: "opens"; readonly at: Moment }
  | { readonly kind: "by_appointment" | "unknown" | "none" };

const day = 1440;
/** A season or a holiday rarely shuts a door for longer. */
const daysAhead = 14;

/** What holds at a moment. A night that began the day before still counts; `until` is absent where nothing closes. */
export function openingAt(
  hours: Hours | undefined,
  moment: Moment,
  seasons: readonly Season[],
): Opening {
  if (hours === undefined) return { kind: "unknown" };
  if (hours.kind === "always") return { kind: "open", until: undefined };
  if (hours.kind === "by_appointment") return { kind: "by_appointment" };
  const known: string[] = [];
  for (let ahead = -1; ahead <= daysAhead; ahead += 1) {
    const on = addDays(moment.on, ahead);
    const held = hoursOn(hours, on, seasons);
    if (held && ahead >= 0) known.push(held.kind);
    if (held?.kind !== "open") continue;
    const now = moment.minutes - ahead * day;
    const span = held.spans.find(({ to }) => to > now);
    if (!span || (ahead < 0 && span.from > now)) continue;
    if (span.from > now) return { kind: "opens", at: { on, minutes: span.from } };
    return { kind: "open", until: momentAt(on, span.to) };
  }
  if (known.includes("by_appointment")) return { kind: "by_appointment" };
  return { kind: known.length === 0 ? "unknown" : "none" };
}

function momentAt(on: PlainDate, minutes: number): Moment {
  return { on: addDays(on, Math.floor(minutes / day)), minutes: minutes % day };
}
