/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constant, constantFrom, dictionary, integer, oneof, sample, tuple } from "fast-check";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { openingAt } from "../../src/model/next-opening.ts";
import { type PlainDate, parseDate } from "../../src/model/plain-date.ts";
import type { Copy } from "../../src/render/copies.ts";
import { openFile, setClock, startBrowser, testBrowser } from "../browser.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { directoryPage } from "./small-directory.ts";

const found = await testBrowser();

const plain = {
  organization: "nile-health",
  provides: ["vaccination"],
  phone: "+249 91 234 5678",
  verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Nurse" }],
};
const zoned = (zone: string, more: object = {}): PathwayFiles => ({
  ...smallPathway,
  "pathway.yaml": { ...(smallPathway["pathway.yaml"] as object), time_zone: zone, ...more },
});

/** 20 November 2026 is a Friday. */
const told: PathwayFiles = {
  ...zoned("Africa/Khartoum", {
    holidays: [{ on: "2026-12-25", name: "Christmas" }],
    seasons: [
      {
        id: "ramadan",
        name: "Ramadan",
        dates: [{ from: "2027-02-08", to: "2027-03-09", certain: "no" }],
      },
    ],
  }),
  "services/day.yaml": {
    ...plain,
    name: "Day",
    hours: { "sun-thu": "08:00-14:00", ramadan: { "sun-thu": "10:00-12:00" } },
  },
  "services/night.yaml": { ...plain, name: "Night", hours: { fri: "20:00-02:00+" } },
  "services/always.yaml": { ...plain, name: "Always", hours: "always" },
  "services/words.yaml": { ...plain, name: "Words", hours: { text: { en: "After the prayer" } } },
  "services/nothing.yaml": { ...plain, name: "Nothing said" },
  "services/asked.yaml": { ...plain, name: "Appointments", hours: "by_appointment" },
  "services/shut.yaml": { ...plain, name: "Paused", hours: "always", status: "paused" },
  "services/except.yaml": {
    ...plain,
    name: "Except",
    hours: {
      fri: "08:00-18:00",
      except: [
        { on: "2026-11-27", closed: "yes" },
        { on: "2026-12-25", hours: "09:00-10:00" },
      ],
    },
  },
  "services/bus.yaml": {
    ...plain,
    name: "Bus",
    visits: [
      { area: "bahri", every: "2 weeks", from: "2026-11-06", hours: { fri: "09:00-11:00" } },
    ],
  },
  "services/two.yaml": {
    ...plain,
    name: "Two doors",
    sites: [
      { id: "a", area: "bahri", hours: { fri: "06:00-07:00" } },
      { id: "b", area: "omdurman", hours: { fri: "09:00-16:00" } },
      { id: "c", area: "omdurman", hours: "always", status: "closed" },
    ],
  },
};

const copies: readonly Copy[] = [
  { number: 4, code: "K7Q2-MD4F", state: "current", on: "2027-01-31" as PlainDate },
  { number: 3, code: "0V1A-AAA1", state: "withdrawn", on: "2026-11-01" as PlainDate },
  { number: 2, code: "BBBB-CCCC", state: "over", on: "2026-10-31" as PlainDate },
  { number: 1, code: "DDDD-EEEE", state: "superseded", by: 4 },
];

describe.skipIf(!found)("the directory by its reader's clock, in a real browser", () => {
  let browser: Browser;
  let folder = "";
  const opened = async (html: string, name: string, today: string) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return openFile(browser, file, { today });
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pathway-clock-"));
    if (found) browser = await startBrowser(found);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the day and the hour are those of the services, wherever the phone is, and a closed door is never open", async () => {
    const { page, complaints } = await opened(
      await directoryPage(told),
      "told",
      "2026-11-20T07:30:00Z",
    );
    await page.emulateTimezone("Pacific/Auckland");
    await page.click("#now");
    expect(await shown(page)).toEqual(["Always", "Bus", "Except", "Two doors"]);
    const at = async (moment: string) => {
      await setClock(page, moment);
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
      return shown(page);
    };
    expect(await at("2026-11-20T12:00:00Z")).toEqual(["Always", "Except", "Two doors"]);
    // After midnight in Khartoum it is still Friday's night.
    expect(await at("2026-11-20T23:30:00Z")).toEqual(["Always", "Night"]);
    expect(await at("2026-11-22T11:59:00Z")).toEqual(["Always", "Day"]);
    expect(await at("2026-11-22T12:00:00Z")).toEqual(["Always"]);
    expect(await at("2026-11-27T08:30:00Z")).toEqual(["Always", "Two doors"]);
    // On a holiday only what is said of that day holds.
    expect(await at("2026-12-25T07:30:00Z")).toEqual(["Always", "Except"]);
    expect(await at("2027-02-09T06:30:00Z")).toEqual(["Always"]);
    expect(await at("2027-02-09T08:30:00Z")).toEqual(["Always", "Day"]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("it says until when, and what it leaves out, only while it is asked for", async () => {
    const { page } = await opened(await directoryPage(told), "marks", "2026-11-20T23:30:00Z");
    const marks = () =>
      page.$$eval("article:not([hidden]) .open", (all) => all.map((each) => each.textContent));
    const hint = () => page.$eval("#opening", (each) => each.checkVisibility());
    expect([await marks(), await hint()]).toEqual([[], false]);
    await page.click("#now");
    expect([await marks(), await hint()]).toEqual([["Open until 02:00"], true]);
    await setClock(page, "2026-11-20T10:00:00Z");
    await page.type("#q", "two");
    // Of several places each says its own hours.
    expect([await shown(page), await marks()]).toEqual([["Two doors"], []]);
    await page.click("button[type=reset]");
    await page.waitForFunction(
      () => document.querySelectorAll("article:not([hidden])").length === 10,
    );
    expect([await marks(), await hint()]).toEqual([[], false]);
    await page.close();
  });

  test("where no hours are known, nothing is asked, and where the phone knows no such zone, nothing is promised", async () => {
    const { "services/nothing.yaml": nothing = {} } = told;
    const bare = await directoryPage({ ...smallPathway, "services/nothing.yaml": nothing });
    expect(bare).not.toContain('id="now"');
    const odd = (await directoryPage(told)).replace(
      'data-zone="Africa/Khartoum"',
      'data-zone="Nowhere/At_all"',
    );
    const { page, complaints } = await opened(odd, "odd", "2026-11-20T07:30:00Z");
    expect(await page.$eval("#now", (box) => (box as HTMLInputElement).disabled)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the box answers for every code, however it is typed, and knows when the last day has passed", async () => {
    const { page, complaints, requests } = await opened(
      await directoryPage(told, { copies }),
      "copies",
      "2027-01-31",
    );
    const answer = async (typed: string) => {
      await page.$eval("#code", (field) => {
        (field as HTMLInputElement).value = "";
      });
      await page.type("#code", typed);
      return page.$eval(".answer", (each) => each.textContent);
    };
    const current = "Edition 4: the current one, to be used until 31 January 2027.";
    for (const typed of ["K7Q2-MD4F", "k7q2 md4f", "Ｋ７Ｑ２ＭＤ４Ｆ", "K٧Q٢MD۴F"])
      expect(await answer(typed)).toBe(current);
    expect(await answer("ou-IA aaal")).toMatch(/^Edition 3: withdrawn on 1 November 2026/);
    expect(await answer("bbbbcccc")).toBe("Edition 2: not to be used after 31 October 2026.");
    expect(await answer("DDDDEEEE")).toMatch(/^Edition 1: edition 4 has taken its place/);
    expect(await answer("K7Q2-MD4G")).toMatch(/^No edition known here has this code/);
    expect(await answer("K7Q2-MD4")).toBe("");
    expect(await page.$eval(".copies ul", (list) => list.checkVisibility())).toBe(false);
    expect([complaints, requests]).toEqual([[], []]);
    await page.close();
    const later = await openFile(browser, join(folder, "copies.html"), { today: "2027-02-01" });
    await later.page.type("#code", "K7Q2MD4F");
    expect(await later.page.$eval(".answer", (each) => each.textContent)).toBe(
      "Edition 4: not to be used after 31 January 2027.",
    );
    await later.page.close();
  });

  test("without JavaScript the editions stand in a list, and no field that would not answer", async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setContent(await directoryPage(told, { copies }));
    const seen = (selector: string) => page.$eval(selector, (each) => each.checkVisibility());
    expect([await seen(".copies ul"), await seen("#code")]).toEqual([true, false]);
    expect(await page.$$eval(".copies li", (all) => all.map((each) => each.textContent))).toContain(
      "DDDD-EEEE Edition 1: edition 4 has taken its place. Ask for the new one.",
    );
    await page.close();
  });

  test("it agrees with what find answers, for any hours at any moment, also where clocks are changed", async () => {
    const day = oneof(
      constantFrom("closed", "by_appointment", "00:00-24:00", "22:30-06:15+", "00:00-00:30"),
      tuple(integer({ min: 0, max: 22 }), integer({ min: 1, max: 6 })).map(([from, length]) => [
        `${two(from)}:15-${two(Math.min(from + length, 23))}:45`,
      ]),
    );
    const week = dictionary(constantFrom("mon", "tue", "wed", "thu", "fri", "sat", "sun"), day, {
      minKeys: 1,
    });
    const hours = tuple(week, week, oneof(constant(undefined), day)).map(
      ([own, season, other]) => ({
        ...own,
        ...(Object.keys(season).length > 2 ? { winter: season } : {}),
        ...(other === undefined || other === "closed"
          ? {}
          : { except: [{ from: "2027-03-27", to: "2027-03-29", hours: other }] }),
      }),
    );
    const many = sample(hours, { seed: 8, numRuns: 60 }).map((each, at) => [
      `services/e${at}.yaml`,
      { ...plain, name: `E${at}`, hours: each },
    ]);
    const files = {
      ...zoned("Europe/Athens", {
        seasons: [
          {
            id: "winter",
            name: "Winter",
            dates: [{ from: "2026-12-20", to: "2027-02-01", certain: "yes" }],
          },
        ],
      }),
      ...Object.fromEntries(many),
    };
    const edition = await editionOf(files);
    const { page } = await opened(await directoryPage(files), "many", "2026-11-20T07:30:00Z");
    await page.click("#now");
    const minutes = sample(integer({ min: 0, max: 150 * 1440 }), { seed: 9, numRuns: 80 });
    const around = ["2027-03-28T00:59:00Z", "2027-03-28T01:00:00Z", "2027-03-28T22:10:00Z"];
    const moments = [
      ...minutes.map((each) => new Date(Date.UTC(2026, 10, 20) + each * 60_000).toISOString()),
      ...around,
    ];
    let open = 0;
    for (const moment of moments) {
      await setClock(page, moment);
      await page.$eval("#q", (field) => field.dispatchEvent(new Event("input", { bubbles: true })));
      const names = openThen(edition, moment);
      expect(await shown(page), moment).toEqual(names);
      open += names.length;
    }
    expect(open).toBeGreaterThan(moments.length * 3);
    await page.close();
  });
});

const two = (number: number) => String(number).padStart(2, "0");

/** By the model's own answer, which knows dates and seasons. */
function openThen({ listed, pathway }: Edition, moment: string): string[] {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: pathway.time_zone,
    hourCycle: "h23",
    ...({
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    } as const),
  }).formatToParts(new Date(moment));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  const on = parseDate(`${part("year")}-${part("month")}-${part("day")}`);
  if (!on) throw new Error(moment);
  const at = { on, minutes: Number(part("hour")) * 60 + Number(part("minute")) };
  return listed
    .filter(({ sites: [site] }) => openingAt(site?.hours, at, pathway.seasons).kind === "open")
    .map(({ name }) => String(Object.values(name)[0]))
    .sort();
}

async function shown(page: Page): Promise<string[]> {
  const names = await page.$$eval("article:not([hidden]) h3", (all) =>
    all.map((each) => each.textContent ?? ""),
  );
  return names.sort();
}
