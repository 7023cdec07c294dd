import type { Browser, HTTPRequest, Page } from "puppeteer-core";
import { printFailure } from "./print-failure.ts";

/**
 * How one document is printed: to learn where things stand, with nothing drawn; for people, with tags and outline; or only its
 * pages, to be put on sheets. The paper size comes from its `@page` rules.
 */
export type Printing = "draft" | "whole" | "pages";

/** Nobody looks at the screen: what is not laid out for it costs nothing, a third of the work of printing. */
const onPaperOnly = "@media screen{body{display:none}}";

/** What is hidden takes the same room, and places are known all the same. */
const unseen = "*{visibility:hidden!important}";

/** Prints one document on a page that nothing was on before, without scripts and without a network. */
export async function printOnFreshPage(
  browser: Browser,
  html: string,
  printing: Printing,
  timeout: number,
): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    return await Promise.race([printOn(page, html, printing, timeout), crash(page)]);
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
  printing: Printing,
  timeout: number,
): Promise<Uint8Array> {
  const refused = await isolate(page);
  const isDraft = printing === "draft";
  const style = `<style>${onPaperOnly}${isDraft ? unseen : ""}</style></head>`;
  await page.setContent(
    html.replace("</head>", () => style),
    { waitUntil: "load", timeout },
  );
  refuseRequests(refused);
  await loadParts(page);
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: printing === "whole",
    outline: printing === "whole",
    waitForFonts: true,
    timeout,
  });
  refuseRequests(refused);
  return bytes;
}

function refuseRequests([first]: readonly string[]): void {
  if (first !== undefined) throw printFailure("asked-for-network", first);
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
 * otherwise never be, and the system font would be printed. A broken picture would be left out without a word.
 */
async function loadParts(page: Page): Promise<void> {
  const script = `Promise.allSettled([...document.fonts].map((font) => font.load())).then(() =>
    JSON.stringify([
      [...document.fonts].filter((font) => font.status !== "loaded").map((font) => font.family + " " + font.weight).join(", "),
      [...document.images].every((image) => image.naturalWidth > 0),
    ]))`;
  const [failed, isDrawn]: readonly unknown[] = JSON.parse(String(await page.evaluate(script)));
  if (failed !== "") throw printFailure("font-failed", String(failed));
  if (isDrawn !== true) throw printFailure("picture-failed");
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "?";
}
