import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { printFailure } from "./print-failure.ts";

/** How one document is printed. The paper size comes from its `@page` rules. */
export interface PrintOptions {
  readonly tagged: boolean;
  readonly outline: boolean;
}

/** Prints one document on a page that nothing was on before, without scripts and without a network. */
export async function printOnFreshPage(
  browser: Browser,
  html: string,
  options: PrintOptions,
  timeout: number,
): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    return await Promise.race([printOn(page, html, options, timeout), crash(page)]);
  } finally {
    if (browser.connected) await context.close().catch(() => undefined);
  }
}

/** The driver does not end its commands when the page's process dies: without this they wait for the whole timeout. */
function crash(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.on("error", (cause) => reject(printFailure("browser-died", "", cause)));
  });
}

async function printOn(
  page: Page,
  html: string,
  options: PrintOptions,
  timeout: number,
): Promise<Uint8Array> {
  const refused = await isolate(page);
  await page.setContent(html, { waitUntil: "load", timeout });
  await checkDrawn(page);
  await checkFonts(page);
  const { tagged, outline } = options;
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline,
    waitForFonts: true,
    timeout,
  });
  const [first] = refused;
  if (first !== undefined) throw printFailure("asked-for-network", first);
  return bytes;
}

/** Refuses every request but `data:`; the list returned names the origins that were refused. */
async function isolate(page: Page): Promise<readonly string[]> {
  const refused: string[] = [];
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  page.on("request", (request: HTTPRequest) => {
    if (request.url().startsWith("data:")) return void request.continue().catch(() => undefined);
    refused.push(originOf(request.url()));
    void request.abort("blockedbyclient").catch(() => undefined);
  });
  return refused;
}

/**
 * Evaluation by the driver works with page scripts off. Every declared face is loaded: one that only a margin box uses would
 * otherwise never be, and the system font would be printed. Without any system font a browser draws nothing and reports success.
 */
async function checkDrawn(page: Page): Promise<void> {
  const script = `Promise.allSettled([...document.fonts].map((font) => font.load())).then(() => JSON.stringify([
    document.body.innerText.trim() !== "" || document.body.textContent.trim() === "",
    [...document.fonts].filter((font) => font.status !== "loaded").map((font) => font.family + " " + font.weight),
  ]))`;
  const answer: unknown = JSON.parse(String(await page.evaluate(script)));
  const [drawn, failed] = Array.isArray(answer) ? answer : [false, []];
  if (drawn !== true) throw printFailure("blank");
  if (Array.isArray(failed) && failed.length > 0)
    throw printFailure("font-failed", failed.join(", "));
}

/** A glyph from a system font means a script that no shipped font covers: a square, or a letter that other machines print differently. */
async function checkFonts(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await session.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "body",
  });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  const foreign = fonts.filter((font) => !font.isCustomFont);
  await session.detach();
  if (foreign.length > 0)
    throw printFailure(
      "fallback-font",
      foreign.map((font) => `${font.familyName}: ${font.glyphCount}`).join(", "),
    );
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "?";
}
