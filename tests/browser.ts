/// <reference lib="dom" />
import { homedir } from "node:os";
import { type Browser, launch, type Page } from "puppeteer-core";
import { type FoundBrowser, findBrowser } from "../src/node/find-browser.ts";
import { nodeProbe } from "../src/node/node-probe.ts";

/** The browser our own search finds; `undefined` (and a printed notice) where there is none. */
export async function testBrowser(): Promise<FoundBrowser | undefined> {
  const found = await findBrowser(
    { env: process.env, platform: process.platform, home: homedir() },
    nodeProbe(process.env, Date.now()),
  );
  if (!("failure" in found)) return found;
  console.warn(`Skipped: no browser on this machine. ${found.failure.notes.join("; ")}`);
  return undefined;
}

/** Starts the browser; tests open our own pages in it, so it needs no sandbox of its own. */
export function startBrowser({ path, source, env }: FoundBrowser): Promise<Browser> {
  return launch({
    executablePath: path,
    headless: source === "bundled" ? "shell" : true,
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, ...env },
  });
}

/** An open page and what it did that a directory must never do. */
export interface Watched {
  readonly page: Page;
  /** Console messages and errors: a refused script says so here. */
  readonly complaints: string[];
  /** Addresses asked for, the file itself excepted. */
  readonly requests: string[];
}

/** How a page is opened. */
export interface Opening {
  /** The day on the reader's clock, or the moment with its zone. A page can go on to another: `setClock`. */
  readonly today?: string;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

/** Opens a file as a reader would, from the disk. */
export async function openFile(
  browser: Browser,
  file: string,
  { today, width = 375, scheme = "light" }: Opening = {},
): Promise<Watched> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== `file://${file}`) requests.push(request.url());
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  if (today !== undefined) await page.evaluateOnNewDocument(fixClock, today);
  await page.goto(`file://${file}`);
  return { page, complaints, requests };
}

/** Goes on to another moment on a clock that was set when the page was opened. */
export async function setClock(page: Page, moment: string): Promise<void> {
  await page.evaluate((told) => {
    (globalThis as unknown as { clock: string }).clock = told;
  }, moment);
}

/** Runs in the page. */
function fixClock(moment: string): void {
  const Real = Date;
  const world = globalThis as unknown as { clock: string };
  world.clock = moment;
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0)
        super(world.clock.includes("T") ? world.clock : `${world.clock}T12:00:00`);
      else super(...given);
    }
  } as DateConstructor;
}
