import type { PlainDate } from "../model/plain-date.ts";
import type { Clock } from "../ports/clock.ts";

/**
 * Asks the system for the date in a zone by moving this process there for a moment. `Intl` gives the same answer and
 * takes eleven milliseconds to load, a fifth of the time a small pathway takes to check.
 */
export const nodeClock: Clock = {
  today(zone) {
    const own = process.env["TZ"];
    process.env["TZ"] = zone;
    const now = new Date(milliseconds());
    const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
    return date
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
      .join("-") as PlainDate;
  },
};

/** SOURCE_DATE_EPOCH (seconds) stands in for the clock, so that builds can be repeated. */
function milliseconds(): number {
  const fixed = process.env["SOURCE_DATE_EPOCH"];
  return fixed && /^\d+$/.test(fixed) ? Number(fixed) * 1000 : Date.now();
}
