/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { type Book, type OpenPrinter, PrintFailure } from "../../src/ports/printer.ts";
import { startBrowser, testBrowser } from "../browser.ts";
import { htmlOf } from "../documents-of.ts";
import { editionOf } from "../edition-of.ts";
import { testPrinter } from "../printer.ts";
import { changedExample } from "../render/changed-example.ts";
import { batches } from "./batches.ts";
import { figure } from "./figures.ts";
import { type Listeners, listen } from "./listeners.ts";
import { waysToLoad } from "./ways-to-load.ts";

const found = await testBrowser();
const printer = found ? await testPrinter() : undefined;

/** Each way in a frame of its own, so that one that leads away does not keep the others from being tried. */
const framed = (markup: readonly string[]) =>
  markup
    .map((each) => `<iframe srcdoc="${each.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">`)
    .join("</iframe>");

const details = {
  ...{ title: "Raw", author: "", subject: "", language: "en" },
  direction: "ltr",
  date: "2026-11-20" as PlainDate,
} as const;

/** A document as a template without escaping would make it. */
const rawBook = (body: string): Book => ({
  html: () =>
    `<!doctype html><html lang="en"><head><title>Raw</title></head><body>${body}<p><a href="#end">End</a><p id="end">End</body></html>`,
  destinations: [],
  sentinel: "end",
  details,
});

describe.skipIf(found === undefined)(`${waysToLoad.length} ways to load something`, () => {
  let browser: Browser;
  let listeners: Listeners;
  let folder = "";
  let documents: readonly { readonly path: string; readonly html: string }[] = [];

  beforeAll(async () => {
    if (!found) return;
    folder = mkdtempSync(join(tmpdir(), "pathway-isolation-"));
    listeners = await listen();
    browser = await startBrowser(found);
    let next = 0;
    // One way in each text, in turn. The text is cut, since no field may be longer than its schema says.
    const files = changedExample((text) => {
      next += 1;
      return `${text.slice(0, 16)} ${listeners.markup[next % waysToLoad.length]}`;
    });
    documents = await htmlOf(await editionOf(files, { audience: "restricted" }));
  });
  afterAll(async () => {
    await browser?.close();
    await printer?.close();
    listeners?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Opens pages side by side as somebody does, waits for what each starts by itself, and says what connected. */
  async function open(...pages: readonly string[]): Promise<readonly string[]> {
    await Promise.all(
      pages.map(async (html, index) => {
        const file = join(folder, `page-${index}.html`);
        writeFileSync(file, html);
        const page = await browser.newPage();
        await page.goto(`file://${file}`);
        await page.waitForNetworkIdle({ idleTime: 150, timeout: 5000 }).catch(() => undefined);
        await page.close();
      }),
    );
    return listeners.connected();
  }

  test("control: on a page without our escaping most of them connect", async () => {
    const connected = await open(`<!doctype html><title>x</title>${framed(listeners.markup)}`);
    const quiet = waysToLoad.map(({ name }) => name).filter((name) => !connected.includes(name));
    figure("isolation: control", `${connected.length} of ${waysToLoad.length} ways connect`);
    // Whether a browser looks ahead, and at names alone, is its own affair.
    expect(quiet.length, quiet.join()).toBeLessThan(7);
    expect(connected.length).toBeGreaterThanOrEqual(40);
  });

  test("every way stands in our documents as words", () => {
    const all = documents.map(({ html }) => html).join("\n");
    const address = (markup: string) => markup.match(/127[.\d]+:\d+/)?.[0] ?? "none";
    const missing = listeners.markup.filter((each) => !all.includes(address(each)));
    expect(missing).toEqual([]);
    expect(documents.length).toBeGreaterThan(5);
  });

  test("no page of any layout connects, even without the policy it carries", async () => {
    const reached: string[] = [];
    for (const some of batches(documents, 6)) {
      const bare = some.map(({ html }) => html.replace(/<meta http-equiv[^>]*>/, ""));
      for (const [index, { path, html }] of some.entries())
        expect(bare[index], path).not.toBe(html);
      const paths = some.map(({ path }) => path).join(", ");
      for (const each of await open(...bare)) reached.push(`${paths}: ${each}`);
    }
    figure("isolation: pages", `${reached.length} connections of ${documents.length} pages`);
    expect(reached).toEqual([]);
  }, 180_000);

  test("the policy alone stops all but what no policy can stop", async () => {
    const [policy = ""] = documents[0]?.html.match(/<meta http-equiv[^>]*>/) ?? [];
    const connected = await open(`<!doctype html>${policy}${framed(listeners.markup)}`);
    const beyond = ["preconnect", "dns-prefetch", "meta refresh", "location with a cookie"];
    expect(connected.filter((each) => !beyond.includes(each))).toEqual([]);
  });

  test.skipIf(printer === undefined)(
    "nothing that is printed connects, not even without escaping and policy",
    async () => {
      const refused: string[] = [];
      for (const body of [framed(listeners.markup), listeners.markup.join("\n")])
        await (printer as OpenPrinter)
          .print(rawBook(body), () => undefined)
          .catch((error) => {
            if (!(error instanceof PrintFailure)) throw error;
            refused.push(error.reason);
          });
      expect(refused).toEqual(["asked-for-network", "asked-for-network"]);
      const connected = listeners.connected();
      figure("isolation: printing", `${connected.length} connections, refused each time`);
      expect(connected).toEqual([]);
    },
  );
});
