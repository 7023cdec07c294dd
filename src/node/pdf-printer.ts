import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { type BrowserProcess, startBrowser } from "./browser-process.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { type Printing, printOnFreshPage } from "./fresh-page.ts";
import { within } from "./print-failure.ts";
import { startedTooSlowly, startFailure } from "./start-failure.ts";

/** A running browser that prints. `close` also removes its temporary profile. */
export interface PdfPrinter {
  readonly version: string;
  print(html: string, printing: Printing): Promise<Uint8Array>;
  /** Which letters come out in a font that is not ours, with these style rules. */
  foreignLetters(style: string, letters: Iterable<string>): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** How the browser is opened. Times are in milliseconds. */
export interface PrinterOptions {
  readonly noSandbox: boolean;
  readonly startTimeout: number;
  readonly printTimeout: number;
}

/** Starts the browser. Throws `PrintFailure`: where the system has no sandbox it says so, and never switches it off silently. */
export async function openPrinter(
  found: FoundBrowser,
  options: PrinterOptions,
): Promise<PdfPrinter> {
  const temporary = temporaryProfile();
  try {
    const args = await startArguments(temporary.profile, options.noSandbox);
    const env = { ...cleanEnvironment(process.env, temporary.profile), ...found.env };
    const started = startBrowser(found.path, args, env);
    temporary.use(started);
    const browser = await connected(started, options);
    if (browser === "late") throw startedTooSlowly(found.path, options.startTimeout);
    if (browser !== undefined)
      return await printerOf(browser, started, { ...options, clear: temporary.clear });
    started.kill();
    throw startFailure(found.path, await started.ended);
  } catch (error) {
    await temporary.clear();
    throw error;
  }
}

/** Signals that end a process, by the exit code that says so. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

interface TemporaryProfile {
  readonly profile: string;
  /** From now on, whatever ends this process ends that browser too. */
  use(started: BrowserProcess): void;
  clear(): Promise<void>;
}

/** A profile folder that goes when it is cleared, when this process ends, and when somebody interrupts it. */
function temporaryProfile(): TemporaryProfile {
  let browser: BrowserProcess | undefined;
  const profile = mkdtempSync(join(tmpdir(), "pathway-browser-"));
  const atExit = (): void => {
    browser?.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  const signals = Object.entries(endings).map(
    ([signal, code]) => [signal, (): never => process.exit(code)] as const,
  );
  process.once("exit", atExit);
  for (const [signal, end] of signals) process.once(signal, end);
  return {
    profile,
    use: (started) => {
      browser = started;
    },
    clear: async () => {
      process.off("exit", atExit);
      for (const [signal, end] of signals) process.off(signal, end);
      browser?.kill();
      await browser?.ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The driver's own list, without the `--no-sandbox` that PUPPETEER_DANGEROUS_NO_SANDBOX in the environment would add. */
async function startArguments(profile: string, noSandbox: boolean): Promise<readonly string[]> {
  const { defaultArgs } = await import("puppeteer-core");
  const usual = defaultArgs({ headless: "shell", userDataDir: profile }).filter(
    (arg) => arg !== "--no-sandbox",
  );
  return [...(noSandbox ? ["--no-sandbox"] : []), ...usual, ...browserArguments];
}

/** "late" when the process says nothing in time; undefined when it ends before it answers. */
async function connected(
  started: BrowserProcess,
  options: PrinterOptions,
): Promise<Browser | "late" | undefined> {
  const { connect } = await import("puppeteer-core");
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), options.startTimeout);
  });
  const ended = started.ended.then(() => undefined);
  const opening = connect({
    transport: started.transport,
    protocolTimeout: options.printTimeout,
    defaultViewport: null,
  }).catch(() => undefined);
  try {
    return await Promise.race([opening, ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** No name resolves, every connection (loopback too) goes to a closed port, nothing is asked for in the background. */
const browserArguments: readonly string[] = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=http://127.0.0.1:1",
  "--proxy-bypass-list=<-loopback>",
  "--disable-domain-reliability",
  "--disable-component-update",
  "--no-pings",
  "--disable-webgl",
  "--disable-gpu",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--lang=en-US",
];

/** Only what a browser needs to start: no proxy, no token, no home of the user, always the same zone and language. */
function cleanEnvironment(env: NodeJS.ProcessEnv, profile: string): Record<string, string> {
  const kept = [
    "PATH",
    "SystemRoot",
    "SYSTEMDRIVE",
    "PROGRAMFILES",
    "PROGRAMDATA",
    "FONTCONFIG_FILE",
  ].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const folders = {
    HOME: profile,
    USERPROFILE: profile,
    LOCALAPPDATA: profile,
    TMPDIR: profile,
    TEMP: profile,
    TMP: profile,
  };
  return {
    ...Object.fromEntries(kept),
    ...folders,
    LANG: "C.UTF-8",
    TZ: "UTC",
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
  };
}

/** How long a document may take, in milliseconds: twenty times what a slow machine needs, so that a browser that hangs is given up. */
const patience = (html: string): number => 20_000 + html.length / 40;

async function printerOf(
  browser: Browser,
  started: BrowserProcess,
  { printTimeout, clear }: PrinterOptions & { readonly clear: () => Promise<void> },
): Promise<PdfPrinter> {
  const version = await browser.version();
  const running = { browser, kill: started.kill };
  return {
    version,
    print: (html, printing) => {
      const limit = Math.min(printTimeout, patience(html));
      return within(limit, running, () => printOnFreshPage(browser, html, printing, limit));
    },
    foreignLetters: (style, letters) =>
      within(printTimeout, running, async () => {
        const { foreignLetters } = await import("./foreign-letters.ts");
        return foreignLetters(browser, style, letters);
      }),
    close: async () => {
      await within(5000, running, () => browser.close()).catch(() => undefined);
      await clear();
    },
  };
}
