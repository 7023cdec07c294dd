import { afterEach, describe, expect, test } from "vitest";
import { command as list } from "../../src/commands/list.ts";
import { nodeClock } from "../../src/node/clock.ts";
import { runIn } from "../commands/in-memory.ts";
import { smallPathway } from "../edition-of.ts";
import { services } from "../render/small-directory.ts";

const ownZone = process.env["TZ"];

/** What the system's calendar says, by the slow way. */
function byIntl(milliseconds: number, zone: string): string {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(milliseconds).map((each) => [each.type, each.value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
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
