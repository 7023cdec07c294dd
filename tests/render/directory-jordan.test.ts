/// <reference lib="dom" />
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { directory } from "../../src/render/directory.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { openFile, startBrowser, testBrowser } from "../browser.ts";
import { sharedData } from "../shared-data.ts";

const root = sharedData("jordan-2015/pathway");
const found = root && (await testBrowser());

describe.skipIf(!found)("the directory of a real country, 562 services", () => {
  let browser: Browser;
  let folder = "";
  let listed = 0;
  const file = (language: string) => join(folder, `${language}.html`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pathway-jordan-"));
    const edition = await editionOnDisk(root ?? "", "2014-10-30");
    listed = edition.listed.length;
    for (const language of ["en", "ar"]) {
      const reader = readerOf(languageOf(language), edition.pathway);
      const [document] = directory.documents(edition, {
        reader,
        isWorkingCopy: true,
        validUntil: edition.as_of,
      });
      writeFileSync(file(language), document?.content ?? "");
    }
    if (found) browser = await startBrowser(found);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["en", "ar"])(
    "%s: every listed entry, no sideways scrolling, no complaint",
    async (language) => {
      expect(listed).toBeGreaterThan(400);
      const { page, complaints, requests } = await openFile(browser, file(language), {
        width: 320,
      });
      expect(await page.$$eval("article", (entries) => entries.length)).toBe(listed);
      // A page of this length is laid out as it is read; so lay all of it out.
      await page.addStyleTag({ content: "article { content-visibility: visible !important }" });
      const [scroll, width] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(scroll).toBeLessThanOrEqual(width ?? 0);
      expect([complaints, requests]).toEqual([[], []]);
      await page.close();
    },
  );

  test.each([
    ["en", "irbid hygiene kits"],
    ["ar", "الصحه اربد"],
  ])("%s: %s finds some of them, and tells how many", async (language, words) => {
    const { page } = await openFile(browser, file(language));
    await page.type("#q", words);
    const shown = await page.$$eval("article", (all) => all.filter((each) => !each.hidden).length);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(listed);
    expect(await page.$eval("#count", (count) => count.textContent)).toMatch(/\p{L}/u);
    await page.close();
  });

  test.each(["en", "ar"])(
    "%s: the page weighs less than 1.5 MB for each 1,000 entries",
    (language) => {
      expect((statSync(file(language)).size / listed) * 1000).toBeLessThan(1_500_000);
    },
  );
});
