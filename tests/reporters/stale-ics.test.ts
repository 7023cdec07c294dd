import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { command } from "../../src/commands/stale.ts";
import { temporaryFolder } from "../cli/run.ts";
import { runIn } from "../commands/in-memory.ts";
import type { PathwayFiles } from "../edition-of.ts";

const longName = "عيادة الأسرة والأم والطفل، قرب السوق الكبير; الطابق \\ الثاني";

function service(name: string, confirmed: string, more = ""): string {
  return `name: "${name.replaceAll("\\", "\\\\")}"\norganization: clinic\nprovides: [primary_health_care]\nphone: "+249 91 200 0001"\nreview: {every: 90 days}\n${more}verification:\n  - {on: ${confirmed}, by: coordinator, method: phone, with: Head nurse}\n`;
}

const files: PathwayFiles = {
  "pathway.yaml": `format: 1
title: {en: Where to find help, ar: أين تجد المساعدة}
country: SD
time_zone: Africa/Khartoum
languages: [en, ar]
audience: public
owner: coordinator
roles:
  - {id: coordinator, name: {en: Coordinator, ar: المنسق}}
  - {id: health-lead, name: Health lead}
`,
  "organizations/clinic.yaml": `name: Clinic
kind: public
referral_contact: {role: Intake desk, phone: "+249 91 200 0009"}
`,
  // 90 days after 24 August is Sunday, 22 November; the day after is in the next week.
  "services/sunday.yaml": service("Sunday clinic", "2026-08-24"),
  "services/monday.yaml": service("Monday clinic", "2026-08-25"),
  "services/late.yaml": service(longName, "2026-05-20"),
  "services/other.yaml": service("Other role", "2026-08-25").replace(
    "{every",
    "{owner: health-lead, every",
  ),
  "services/gone.yaml": service("Gone", "2026-05-20", "status: withdrawn\n"),
  "services/shelter.yaml": service("Quiet house", "2026-05-20").replace(
    "primary_health_care",
    "survivor_shelter",
  ),
};

afterEach(() => vi.unstubAllEnvs());

async function calendar(
  options: Readonly<Record<string, string | boolean>> = {},
  world: Parameters<typeof runIn>[0] = {},
  given = files,
): Promise<string> {
  const asked = { format: "ics", "as-of": "2026-11-18", ...options };
  const ran = await runIn(world, { command, files: given, words: [], options: asked });
  expect(ran.err).toBe("");
  return ran.out;
}

interface Event {
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

/** Its events, put together again from their folded lines; words as they stand in the file. */
function eventsOf(text: string): readonly Event[] {
  const whole = text.replaceAll("\r\n ", "");
  return [...whole.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/g)].map(([, lines = ""]) => {
    const value = (name: string) => new RegExp(`^${name}:(.*)\r$`, "m").exec(lines)?.[1] ?? "";
    return {
      uid: value("UID"),
      on: value("DTSTART;VALUE=DATE"),
      summary: value("SUMMARY"),
      description: value("DESCRIPTION"),
    };
  });
}

describe("the calendar of reviews", () => {
  test("has a day for each owner and week: what is late today, what comes on its Monday", async () => {
    const events = eventsOf(await calendar());
    expect(events.map(({ on, summary }) => [on, summary])).toEqual([
      ["20261118", "Confirm 2 entries: Coordinator"],
      ["20261123", "Confirm 1 entry: Coordinator"],
      ["20261123", "Confirm 1 entry: Health lead"],
      ["20261202", "No new calendar since 2026-11-18"],
    ]);
    expect(events[0]?.description).toMatch(
      /عيادة الأسرة.*\(late\): routine review.*Sunday clinic \(sunday\)/,
    );
  });

  test("keeps a day's name from calendar to calendar, so that it is replaced and not doubled", async () => {
    const [first, later, arabic] = [
      eventsOf(await calendar()),
      eventsOf(await calendar({ "as-of": "2026-11-20" })),
      eventsOf(await calendar({}, { messages: "ar" })),
    ];
    const names = first.map(({ uid }) => uid);
    expect(new Set(names).size).toBe(names.length);
    expect(later.map(({ uid }) => uid)).toEqual(names);
    expect(arabic.map(({ uid }) => uid)).toEqual(names);
    expect(later.map(({ on }) => on)).toEqual(["20261120", "20261123", "20261123", "20261204"]);
    const another = {
      ...files,
      "pathway.yaml": String(files["pathway.yaml"]).replaceAll("help", "work"),
    };
    const others = eventsOf(await calendar({}, {}, another)).map(({ uid }) => uid);
    expect(others.filter((uid) => names.includes(uid))).toEqual([]);
  });

  test("is the same to the byte on every machine and at every hour, and newer on a later day", async () => {
    const here = await calendar();
    for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
      vi.stubEnv("TZ", zone);
      expect(await calendar()).toBe(here);
    }
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    expect(sequence(await calendar({ "as-of": "2026-11-19" }))).toBe(sequence(here) + 1);
    expect(here).toContain("DTSTAMP:20261118T000000Z");
    expect(sequence(await calendar({ "as-of": "1999-01-01" }))).toBe(0);
  });

  test("names nobody's number, no contact and nothing for protection staff, not even for a person", async () => {
    for (const options of [{}, { "show-values": true }]) {
      const text = (await calendar(options)).replaceAll("\r\n ", "");
      expect(text).not.toMatch(/249|200 000|Intake|Head nurse|Quiet house|shelter|Gone/);
      expect(text).toContain("Sunday clinic");
    }
  });

  test.each(["en", "ar", "fr"] as const)(
    "breaks lines at 75 octets and never within a letter (%s)",
    async (messages) => {
      const text = await calendar({}, { messages });
      const lines = text.split("\r\n");
      expect(lines.at(-1)).toBe("");
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
      expect(text).not.toContain("\ufffd");
    },
  );

  test("tells what could not be judged", async () => {
    const broken = { ...files, "services/broken.yaml": "name: [\n" };
    const ran = await runIn(
      {},
      { command, files: broken, words: [], options: { format: "ics", "as-of": "2026-11-18" } },
    );
    expect(ran.code).toBe(3);
    expect(eventsOf(ran.out)).toContainEqual(
      expect.objectContaining({
        on: "20261118",
        summary: "1 entry cannot be judged",
        description: expect.stringContaining("services/broken.yaml"),
      }),
    );
  });

  test("lists forty of a day and counts the others", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `services/s${index}.yaml`,
        service(`S${index}`, "2026-05-20"),
      ]),
    );
    const [today] = eventsOf(await calendar({}, {}, { ...files, ...many }));
    expect(today?.summary).toBe("Confirm 62 entries: Coordinator");
    expect(today?.description).toContain("\\n22 more\\n");
  });

  test("is read by another program, word for word", async (context) => {
    const python = "/usr/bin/python3";
    if (spawnSync(python, ["-c", "import icalendar"]).status !== 0) {
      console.warn("Skipped: there is no python3-icalendar to read the calendar with.");
      return context.skip();
    }
    const file = join(temporaryFolder(), "calendar.ics");
    writeFileSync(file, await calendar({}, { messages: "ar" }));
    const script = `import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
print(json.dumps([{"on": str(e["DTSTART"].dt), "until": str(e["DTEND"].dt), "summary": str(e["SUMMARY"]), "description": str(e["DESCRIPTION"]), "errors": e.errors} for e in calendar.walk("VEVENT")]))`;
    const read = JSON.parse(
      execFileSync(python, ["-c", script, file], { encoding: "utf8" }),
    ) as readonly object[];
    expect(read).toHaveLength(4);
    expect(read[0]).toMatchObject({
      on: "2026-11-18",
      until: "2026-11-19",
      summary: "تأكيد خدمتين: \u2068المنسق\u2069",
      description: expect.stringContaining(`\u2068${longName}\u2069 (late): `),
      errors: [],
    });
  });
});
