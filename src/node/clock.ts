import type { Clock } from "../ports/clock.ts";

/** SOURCE_DATE_EPOCH (seconds) stands in for the clock, so that builds can be repeated. */
export const nodeClock: Clock = {
  now() {
    const fixed = process.env["SOURCE_DATE_EPOCH"];
    return fixed && /^\d+$/.test(fixed) ? Number(fixed) * 1000 : Date.now();
  },
};
