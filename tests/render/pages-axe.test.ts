/// <reference lib="dom" />
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile, startBrowser, testBrowser } from "../browser.ts";
import { pathway } from "../cli/run.ts";
import { smallPathway } from "../edition-of.ts";
import { directoryPage } from "./small-directory.ts";
import { violations } from "./violations.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const found = await testBrowser();
const folder = mkdtempSync(join(tmpdir(), "pathway-pages-"));
const made = (words: string, language: string) => {
  const more = ["--pathway", example, "--as-of", "2026-11-20", "--out", join(folder, language)];
  const { code, err } = pathway(folder, [...words.split(" "), "--language", language, ...more]);
  if (code !== 0 && code !== 1) throw new Error(err);
};
for (const words of ["site", "directory --split area", "card --service eye-clinic --format html"])
  made(`render ${words}`, "en");
made("gaps --format html --audience partner", "en");
made("render site", "ar");
made("barriers --format html --audience restricted", "ar");
made("sign-off --format html --audience partner", "ar");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const oneOf = (where: string, part: RegExp) => {
  const name = readdirSync(join(folder, where))
    .sort()
    .find((each) => part.test(read(`${where}/${each}`)));
  if (name === undefined) throw new Error(`No page of ${where} has ${part}`);
  return `${where}/${name}`;
};

/** One of each kind; in the split directory the area with the most to say. */
const pages = [
  ["en/site.en.pages/index.html", "dark"],
  [oneOf("en/site.en.pages/s", /<section><h2>/), "light"],
  ["en/site.en.pages/404.html", "light"],
  [oneOf("ar/site.ar.pages/n", /class="stop"/), "dark"],
  [oneOf("ar/site.ar.pages/a", /<article class="line"/), "light"],
  ["ar/site.ar.pages/search.html", "dark"],
  ["en/directory.en.areas/index.html", "light"],
  ["en/directory.en.areas/3.html", "light"],
  ["en/card.eye-clinic.en.html", "dark"],
  ["en/gaps.en.html", "dark"],
  ["ar/barriers.ar.html", "light"],
  ["ar/sign-off.partner.ar.html", "dark"],
] as const;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every kind of page is valid HTML, and no heading skips a level", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-trailing-whitespace": "off" },
  });
  const faults: string[] = [];
  for (const [file] of pages) {
    const { results } = await validator.validateString(read(file));
    const said = results.flatMap(({ messages }) => messages);
    faults.push(...said.map(({ message, line }) => `${file}:${line}: ${message}`));
    const levels = [...read(file).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0], file).toBe(1);
    for (const [index, level] of levels.entries())
      if (level > (levels[index - 1] ?? 0) + 1) faults.push(`${file}: a heading of level ${level}`);
  }
  expect(faults).toEqual([]);
});

describe.skipIf(!found)("in a real browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (found) browser = await startBrowser(found);
  });
  afterAll(() => browser?.close());

  test.each(pages)(
    "%s, %s, on a small phone: no violation of WCAG 2.2 A or AA, nothing is wider",
    async (file, scheme) => {
      const { page, complaints } = await openFile(browser, join(folder, file), {
        ...{ width: 320, scheme },
      });
      expect(complaints).toEqual([]);
      // What is not laid out yet has no place of its own: lay all of it out.
      await page.addStyleTag({ content: "article { content-visibility: visible !important }" });
      expect(await violations(page)).toEqual([]);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide()).toBe(320);
      // Letters twice as large, as people set them who see less.
      await page.addStyleTag({ content: "html { font-size: 200% }" });
      await page.setViewport({ width: 640, height: 900 });
      expect(await wide()).toBe(640);
      await page.close();
    },
  );

  test("long, unbroken, empty and strange words widen nothing, and every entry keeps its name", async () => {
    const word = "Donaudampfschifffahrtsgesellschaft".repeat(6).slice(0, 200);
    const entry = { organization: "long", provides: ["vaccination"] };
    const areas = [{ id: "long", name: { en: word.slice(0, 100) } }];
    const own = [{ name: { en: "Tea, water, and a place to sit" } }];
    const names = [word, "Clinic ".repeat(28).trim(), "😀🎉👩‍👩‍👧‍👦", "Bare"];
    const html = await directoryPage({
      "pathway.yaml": {
        ...{ ...(smallPathway["pathway.yaml"] as object), areas, own_services: own },
        title: { en: word.slice(0, 100) },
      },
      "organizations/long.yaml": { name: word, kind: "ngo" },
      ...Object.fromEntries(
        names.map((name, index) => [`services/s${index}.yaml`, { ...entry, name }]),
      ),
      "services/all.yaml": {
        ...{ ...entry, name: "All", area: "long", address: word, description: { en: word } },
        ...{ email: `${"b".repeat(60)}@example.org`, website: `https://example.org/${word}` },
        status: { state: "paused", reason: word },
      },
    });
    writeFileSync(join(folder, "strange.html"), html);
    const { page } = await openFile(browser, join(folder, "strange.html"), { width: 320 });
    await page.addStyleTag({ content: "article { content-visibility: visible !important }" });
    const seen = await page.$$eval("article h3", (all) =>
      all.filter((each) => each.textContent !== "" && each.getBoundingClientRect().height > 10),
    );
    expect(seen).toHaveLength(5);
    const [width, ownHeight] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector(".own dt")?.getBoundingClientRect().height ?? 0,
    ]);
    expect(width).toBe(320);
    // Beside the name of what is done here nothing stands, so it has the whole line.
    expect(ownHeight).toBeLessThan(60);
    await page.close();
  });

  test("by keyboard alone: every link and field is reached in its order, seen, and none holds the reader", async () => {
    const file = join(folder, "en/directory.en.areas/3.html");
    const { page } = await openFile(browser, file, { width: 640 });
    const expected = await page.$$eval("a[href],input,select,summary,button", (all) => {
      const seen = all.filter((each) => each.checkVisibility());
      for (const [index, each] of seen.entries())
        (each as HTMLElement).dataset["order"] = `${index}`;
      return seen.length;
    });
    const order: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < expected; step += 1) {
      await page.keyboard.press("Tab");
      const [at, isSeen] = await page.evaluate(async () => {
        // What was not laid out yet is when it comes into view.
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        await frame();
        await frame();
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { top, bottom } = focused.getBoundingClientRect();
        const isOnScreen = bottom > 0 && top < innerHeight;
        return [
          focused.dataset["order"] ?? focused.outerHTML.slice(0, 80),
          isOnScreen && outlineStyle !== "none" && outlineWidth !== "0px",
        ];
      });
      order.push(String(at));
      if (!isSeen) unseen.push(String(at));
    }
    expect(order).toEqual(Array.from({ length: expected }, (_, index) => `${index}`));
    expect(unseen).toEqual([]);
    await page.close();
  });

  test("by keyboard alone somebody gets past the contents, searches, ticks, and comes back", async () => {
    const { page } = await openFile(browser, join(folder, "en/directory.en.areas/3.html"), {
      width: 640,
    });
    const press = async (...keys: readonly ("Tab" | "Enter" | "Space")[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const shown = () => page.$$eval("article:not([hidden])", (some) => some.length);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await press("Tab", "Enter");
    expect(await focused()).toBe("list");
    const all = await shown();
    await page.focus("#q");
    await page.keyboard.type("clinic");
    const few = await shown();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await press("Tab", "Space");
    expect(await page.$eval("#now", (box) => (box as HTMLInputElement).checked)).toBe(true);
    await press("Tab", "Enter", "Tab");
    expect(await focused()).toBe("sector");
    await press("Tab", "Tab", "Tab", "Tab", "Tab", "Enter");
    await page.waitForFunction(
      (count) => document.querySelectorAll("article:not([hidden])").length === count,
      {},
      all,
    );
    await page.close();
  });
});
