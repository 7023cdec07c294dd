/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { card } from "../../src/render/card.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { openFile, startBrowser, testBrowser } from "../browser.ts";
import { smallPathway } from "../edition-of.ts";
import { choiceOf } from "./cards-of.ts";
import { directoryPage, services } from "./small-directory.ts";
import { violations } from "./violations.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const found = await testBrowser();

describe.skipIf(found === undefined)("the directory in a real browser", () => {
  let browser: Browser;
  let folder = "";
  const file = (name: string) => join(folder, `${name}.html`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pathway-directory-"));
    for (const language of ["en", "ar"])
      for (const [name, audience] of [
        [language, "public"],
        [`desk-${language}`, "partner"],
      ] as const)
        writeFileSync(file(name), await directoryPage(undefined, { language, audience }));
    if (found) browser = await startBrowser(found);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["en", "light"],
    ["en", "dark"],
    ["ar", "light"],
    ["ar", "dark"],
    ["desk-en", "light"],
    ["desk-ar", "dark"],
  ] as const)(
    "%s, %s: no violation of WCAG 2.2 A or AA, whole and filtered",
    async (name, scheme) => {
      const { page, complaints } = await openFile(browser, file(name), {
        scheme,
        today: "2027-06-01",
      });
      await page.$eval("details", (details) => details.setAttribute("open", ""));
      expect(await violations(page)).toEqual([]);
      await page.type("#q", "3333");
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test.each(["en", "ar"])(
    "cards on a small telephone, %s: no violation, and nothing is wider",
    async (language) => {
      const edition = await editionOnDisk(example, "2026-11-20", "partner");
      const ids = ["eye-clinic", "vaccination-points", "women-centre"];
      const choice = choiceOf(edition, language, { ids });
      const [made] = card.screens?.(edition, choice) ?? [];
      writeFileSync(file(`card-${language}`), made?.content ?? "");
      const { page, complaints, requests } = await openFile(browser, file(`card-${language}`), {
        width: 320,
      });
      expect(await page.$$eval("article", (cards) => cards.length)).toBe(3);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect([...complaints, ...requests]).toEqual([]);
      await page.close();
    },
  );

  test("it asks the network for nothing and breaks no rule of its own policy", async () => {
    const { page, complaints, requests } = await openFile(browser, file("en"));
    await page.type("#q", "papers");
    await choose(page, "sector", "Legal help");
    expect(await shown(page)).toEqual(["Papers desk"]);
    expect([complaints, requests]).toEqual([[], []]);
    const traces = await page.evaluate(() => [location.hash, history.length, document.cookie]);
    expect(traces).toEqual(["", 2, ""]);
    await page.close();
  });

  test("the policy stops a script that is not ours (control)", async () => {
    const foreign = "<script>document.title = 'executed'</script>";
    writeFileSync(
      file("foreign"),
      (await directoryPage()).replace("</header>", `${foreign}</header>`),
    );
    const { page, complaints } = await openFile(browser, file("foreign"));
    expect(await page.title()).not.toBe("executed");
    expect(complaints.join()).toContain("Content Security Policy");
    await page.close();
  });

  test.each([
    ["en", "hopital elan", ["Hôpital Élan"]],
    ["en", "HÔPITAL", ["Hôpital Élan"]],
    ["en", "091 234 5678", ["Hôpital Élan"]],
    ["en", "0912340000", ["Papers desk"]],
    ["en", "٠٩١٢٣٤", ["Hôpital Élan", "Papers desk"]],
    ["en", "legal help", ["Hôpital Élan", "Papers desk"]],
    ["en", "nobody has this", []],
    ["ar", "عياده الامل", ["عيادة الأمل"]],
    ["ar", "العيادة", ["عيادة الأمل"]],
    ["ar", "عِيَادَة", ["عيادة الأمل"]],
    ["ar", "مكتب اوراق", ["مكتب الأوراق"]],
    ["ar", "ام درمان", ["عيادة الأمل"]],
  ])("%s: %s finds %j", async (name, words, expected) => {
    const { page } = await openFile(browser, file(name));
    await page.type("#q", words);
    expect(await shown(page)).toEqual(expected);
    await page.close();
  });

  test("filters join, an area holds what lies within it, and everything comes back", async () => {
    const { page } = await openFile(browser, file("en"), { width: 1280 });
    const after = async (id: string, words: string) => {
      await choose(page, id, words);
      return shown(page);
    };
    expect(await after("area", "Khartoum State")).toEqual(["Hôpital Élan", "Papers desk"]);
    expect(await after("area", "Bahri")).toEqual(["Papers desk"]);
    expect(await page.$eval("#count", (count) => count.textContent)).toBe("1 service fits");
    await page.click("#anyone");
    expect(await shown(page)).toEqual([]);
    expect(await page.$eval("#count", (count) => count.textContent)).toBe("0 services fit");
    expect(await page.$eval("#none", (none) => none.checkVisibility())).toBe(true);
    await page.click("button[type=reset]");
    await page.waitForFunction(
      () => document.querySelectorAll("article:not([hidden])").length === 2,
    );
    expect(await page.$eval("nav", (nav) => nav.checkVisibility())).toBe(true);
    await page.click("#free");
    expect(await shown(page)).toEqual(["Hôpital Élan"]);
    await page.close();
  });

  test("the count is said in the plural forms of Arabic", async () => {
    const { page } = await openFile(browser, file("ar"));
    const count = () => page.$eval("#count", (each) => each.textContent);
    await page.type("#q", "249");
    expect(await count()).toBe("خدمتان مناسبتان");
    await page.type("#q", " عيادة");
    expect(await count()).toBe("خدمة واحدة مناسبة");
    await page.close();
  });

  test.each([
    ["2027-01-31", false],
    ["2027-02-01", true],
    ["2031-01-01", true],
  ])("on %s an entry confirmed for 90 days is old: %s", async (today, isOld) => {
    const { page } = await openFile(browser, file("en"), { today });
    const age = await page.$eval("#s1 > .age", (each) => [each.matches(".old"), each.textContent]);
    expect(age[0]).toBe(isOld);
    expect(String(age[1]).endsWith("Call first: it may have changed.")).toBe(isOld);
    expect(await page.$eval("#aged", (aged) => aged.checkVisibility())).toBe(isOld);
    await page.close();
  });

  test("leaving clears the page, and the way back does not lead to it", async () => {
    const { page } = await openFile(browser, file("en"));
    await page.click(".exit");
    await page.waitForFunction(() => location.href === "about:blank");
    expect(await page.evaluate(() => document.body?.textContent ?? "")).toBe("");
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await page.close();
  });

  test.each([
    ["en", 320],
    ["ar", 320],
    ["en", 1280],
    ["desk-en", 320],
    ["desk-ar", 320],
  ])("%s at %i pixels never scrolls sideways", async (name, width) => {
    const { page } = await openFile(browser, file(name), { width });
    const [scroll, inner] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(inner ?? 0);
    await page.close();
  });

  test("without JavaScript everything is there, and no search that would not work", async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`file://${file("en")}`);
    expect(await page.$$eval("article", (entries) => entries.length)).toBe(2);
    expect(await page.$eval(".filters", (form) => form.checkVisibility())).toBe(false);
    await page.close();
  });

  test("phone numbers stay whole and left to right in a right-to-left page", async () => {
    const { page } = await openFile(browser, file("ar"));
    const number = await page.$eval("#s1 [href^='tel:']", (bdi) => {
      const range = document.createRange();
      const place = (offset: number) => {
        range.setStart(bdi.firstChild as Node, offset);
        range.setEnd(bdi.firstChild as Node, offset + 1);
        return range.getBoundingClientRect();
      };
      const text = bdi.textContent ?? "";
      const [first, last] = [place(0), place(text.length - 1)];
      return { text, forward: first.left < last.left, oneLine: first.top === last.top };
    });
    expect(number).toEqual({ text: "+249 91 234 5678", forward: true, oneLine: true });
    await page.close();
  });

  test("markup in any text is shown as it was written and never runs; unescaped it runs (control)", async () => {
    const attack = `"'><img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>`;
    const texts = ["name", "description", "not_provided", "good_to_know", "address", "directions"];
    const entry = {
      ...(services["services/clinic.yaml"] as Record<string, unknown>),
      ...Object.fromEntries(texts.map((key) => [key, { en: `${key} ${attack}` }])),
      hours: { text: { en: `hours ${attack}` } },
      open_to: { groups: ["pregnant"], note: { en: `note ${attack}` } },
      status: { state: "paused", reason: { en: `reason ${attack}` } },
      time_limit: { within: "3 days", text: { en: `limit ${attack}` } },
      referral: {
        what_happens_next: { en: `next ${attack}` },
        privacy: { en: `privacy ${attack}` },
      },
    };
    const html = await directoryPage({ ...smallPathway, "services/evil.yaml": entry });
    const open = html.replace(/<meta http-equiv[^>]*>/, "");
    writeFileSync(file("attack"), open);
    const { page } = await openFile(browser, file("attack"));
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    const said = await page.$eval("#s1", (article) => article.textContent ?? "");
    for (const key of [...texts, "hours", "note", "reason", "limit", "next", "privacy"])
      expect(said).toContain(`${key} ${attack}`);
    writeFileSync(
      file("attack"),
      open
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#x3D;", "="),
    );
    const control = await openFile(browser, file("attack"));
    await control.page.waitForFunction(() => (globalThis as { ran?: number }).ran === 1);
    await page.close();
    await control.page.close();
  });
});

/** Chooses by the words a reader sees; the values are numbers that tell nothing. */
async function choose(page: Page, id: string, words: string): Promise<void> {
  const value = await page.$eval(
    `#${id}`,
    (select, text) =>
      [...select.querySelectorAll("option")].find((each) => each.textContent?.trim() === text)
        ?.value,
    words,
  );
  await page.select(`#${id}`, value ?? "");
}

async function shown(page: Page): Promise<string[]> {
  return page.$$eval("article", (entries) =>
    entries
      .filter((entry) => entry.checkVisibility())
      .map((entry) => entry.querySelector("h3")?.firstChild?.textContent ?? ""),
  );
}
