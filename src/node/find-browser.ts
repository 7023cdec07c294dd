import { posix, win32 } from "node:path";
import type { BundledBrowser } from "./bundled-browser.ts";

/** Which step of the search found the browser, in the order of the search. */
export type BrowserSource =
  | "option"
  | "PUPPETEER_EXECUTABLE_PATH"
  | "CHROME_PATH"
  | "bundled"
  | "puppeteer"
  | "installed";

/** A browser to start, with what must be added to its environment. */
export interface FoundBrowser {
  readonly path: string;
  readonly source: BrowserSource;
  readonly env: Readonly<Record<string, string>>;
}

/** Why there is no browser, and the commands that help, most helpful first. */
export interface BrowserNotFound {
  readonly reason: "named-browser-missing" | "no-browser";
  /** The path that was asked for, when one was. */
  readonly named?: string;
  readonly source?: BrowserSource;
  readonly notes: readonly string[];
  readonly remedies: readonly string[];
}

/** What the search is told: the option and the machine. A pathway cannot name a program: whoever hands one on could start it here. */
export interface BrowserRequest {
  readonly option?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** The questions the search asks of the disk. */
export interface BrowserProbe {
  isProgram(path: string): Promise<boolean>;
  /** Names in a folder; none when it is missing. */
  names(folder: string): Promise<readonly string[]>;
  bundled(): Promise<BundledBrowser>;
}

/** A named browser that is missing fails at once: another one would print a different book without anybody noticing. */
export async function findBrowser(
  request: BrowserRequest,
  probe: BrowserProbe,
): Promise<FoundBrowser | { readonly failure: BrowserNotFound }> {
  for (const { path, source } of named(request)) {
    if (await probe.isProgram(path)) return { path, source, env: {} };
    return {
      failure: {
        reason: "named-browser-missing",
        named: path,
        source,
        notes: [],
        remedies: remedies(request.platform),
      },
    };
  }
  const bundled = await probe.bundled();
  if ("path" in bundled) return { ...bundled, source: "bundled" };
  for (const path of await puppeteerPrograms(request, probe))
    if (await probe.isProgram(path)) return { path, source: "puppeteer", env: {} };
  for (const path of installedPrograms(request))
    if (await probe.isProgram(path)) return { path, source: "installed", env: {} };
  return {
    failure: {
      reason: "no-browser",
      notes: [`bundled: ${bundled.reason} (${bundled.detail})`],
      remedies: remedies(request.platform),
    },
  };
}

function named(request: BrowserRequest): readonly { path: string; source: BrowserSource }[] {
  const all = [
    { path: request.option, source: "option" },
    { path: request.env["PUPPETEER_EXECUTABLE_PATH"], source: "PUPPETEER_EXECUTABLE_PATH" },
    { path: request.env["CHROME_PATH"], source: "CHROME_PATH" },
  ] as const;
  return all.flatMap(({ path, source }) =>
    path === undefined || path === "" ? [] : [{ path, source }],
  );
}

/** Browsers that the user's own `puppeteer` downloaded, newest first; the small headless shell before the whole browser. */
async function puppeteerPrograms(
  request: BrowserRequest,
  probe: BrowserProbe,
): Promise<readonly string[]> {
  const { join } = request.platform === "win32" ? win32 : posix;
  const cache = request.env["PUPPETEER_CACHE_DIR"] ?? join(request.home, ".cache", "puppeteer");
  const programs: string[] = [];
  for (const kind of ["chrome-headless-shell", "chrome"] as const) {
    const builds = [...(await probe.names(join(cache, kind)))].sort((a, b) =>
      b.localeCompare(a, "en", { numeric: true }),
    );
    for (const build of builds) {
      const folders = (await probe.names(join(cache, kind, build))).filter((name) =>
        name.startsWith(`${kind}-`),
      );
      programs.push(
        ...folders.map((folder) =>
          join(cache, kind, build, folder, programName(kind, request.platform)),
        ),
      );
    }
  }
  return programs;
}

function programName(kind: "chrome" | "chrome-headless-shell", platform: NodeJS.Platform): string {
  if (platform === "win32") return `${kind}.exe`;
  if (platform === "darwin" && kind === "chrome")
    return "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";
  return kind;
}

const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where Chrome, Chromium and Edge usually are; on Linux also every absolute folder of PATH. */
export function installedPrograms({ env, platform, home }: BrowserRequest): readonly string[] {
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
      (name) => env[name] ?? [],
    );
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === "darwin") {
    return macApps.flatMap((app) =>
      ["/Applications", posix.join(home, "Applications")].map(
        (root) => `${root}/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => posix.isAbsolute(folder));
  const usual = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
  return linuxNames.flatMap((name) =>
    [...new Set([...folders, ...usual])].map((folder) => posix.join(folder, name)),
  );
}

/** Commands that bring a browser, for this platform. */
function remedies(platform: NodeJS.Platform): readonly string[] {
  const own = "pathway … --browser /path/to/chrome";
  if (platform === "darwin") return ["brew install --cask google-chrome", own];
  if (platform === "win32") return ["winget install --id Google.Chrome", own];
  return ["npm install @sparticuz/chromium@143.0.4", "sudo apt-get install chromium", own];
}
