import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { command as list } from "../../src/commands/list.ts";
import { dateInZone, nodeClock } from "../../src/node/clock.ts";
import { runIn } from "../commands/in-memory.ts";
import { smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";

const ownZone = process.env["TZ"];

/** One of half an hour, one that skipped a day, one far ahead of Greenwich, three whose clocks changed. */
const sixZones = [
  "Africa/Khartoum",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Europe/Paris",
];
const hour = 3_600_000;

/** What the system's calendar says, by the slow way. */
const byIntl = (milliseconds: number, zone: string) => dayBy(zone)(milliseconds);

function dayBy(zone: string): (milliseconds: number) => string {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (milliseconds) => {
    const parts = new Map(
      format.formatToParts(milliseconds).map((each) => [each.type, each.value]),
    );
    return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
  };
}

function at(moment: string): void {
  process.env["SOURCE_DATE_EPOCH"] = String(Date.parse(moment) / 1000);
}

describe("the clock", () => {
  afterEach(() => {
    delete process.env["SOURCE_DATE_EPOCH"];
    if (ownZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = ownZone;
  });

  test("today depends on the zone, not on the machine", () => {
    at("2026-11-22T22:30:00Z");
    for (const machine of ["UTC", "Pacific/Auckland", "America/Lima"]) {
      process.env["TZ"] = machine;
      expect(nodeClock.today("Africa/Khartoum")).toBe("2026-11-23");
      expect(nodeClock.today("UTC")).toBe("2026-11-22");
      expect(process.env["TZ"]).toBe(machine);
    }
  });

  test.each(["99999999999999999999", "8640000000001", "tomorrow", "-5"])(
    "SOURCE_DATE_EPOCH=%s is no day: nothing is judged by it, nor by today instead",
    async (written) => {
      process.env["SOURCE_DATE_EPOCH"] = written;
      const { code, err } = await runIn(
        { clock: nodeClock },
        { command: list, files: { ...smallPathway, ...services }, words: [], options: {} },
      );
      expect(code).toBe(2);
      expect(err).toContain("SOURCE_DATE_EPOCH names no day.");
    },
  );

  test("it agrees with Intl in every zone, also when clocks change", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    expect(zones.length).toBeGreaterThan(300);
    for (const moment of ["2026-03-29T00:59:59Z", "2026-10-31T23:30:00Z", "2027-01-01T10:00:00Z"]) {
      at(moment);
      const wrong = zones.filter(
        (zone) => nodeClock.today(zone) !== byIntl(Date.parse(moment), zone),
      );
      expect(wrong).toEqual([]);
    }
  });

  test("it agrees with Intl in six zones at any moment of 400 years, most of all about midnight", () => {
    const instant = fc
      .tuple(
        fc.integer({ min: Date.UTC(1826, 0, 1) / hour, max: Date.UTC(2225, 11, 31) / hour }),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([hours, seconds]) => hours * hour + seconds * 1000);
    for (const zone of sixZones) {
      const day = dayBy(zone);
      fc.assert(
        fc.property(instant, (moment) => {
          expect(dateInZone(moment, zone)).toBe(day(moment));
        }),
        { numRuns: 150 },
      );
    }
  });

  test("Samoa had no 30 December 2011, and Khartoum a day of 25 hours", () => {
    const second = (moment: string, later: number) => Date.parse(moment) + later * 1000;
    expect(dateInZone(second("2011-12-30T10:00:00Z", -1), "Pacific/Apia")).toBe("2011-12-29");
    expect(dateInZone(second("2011-12-30T10:00:00Z", 0), "Pacific/Apia")).toBe("2011-12-31");
    // From UTC+3 to UTC+2 at midnight of 1 November 2017: the hour before it came twice.
    for (const later of [-3600, -1, 0, 3599])
      expect(dateInZone(second("2017-10-31T21:00:00Z", later), "Africa/Khartoum")).toBe(
        "2017-10-31",
      );
    expect(dateInZone(second("2017-10-31T21:00:00Z", 3600), "Africa/Khartoum")).toBe("2017-11-01");
  });

  test("the machine's own zone holds again afterwards", () => {
    delete process.env["TZ"];
    const before = new Date(0).getHours();
    nodeClock.today("Pacific/Kiritimati");
    expect(new Date(0).getHours()).toBe(before);
  });

  test("an unknown zone is read as UTC", () => {
    at("2026-11-22T23:59:00Z");
    expect(nodeClock.today("Africa/Nowhere")).toBe("2026-11-22");
  });
});
