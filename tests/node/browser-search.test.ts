import { describe, expect, test } from "vitest";
import {
  type BrowserProbe,
  type BrowserRequest,
  findBrowser,
} from "../../src/node/find-browser.ts";
import { startFailure } from "../../src/node/start-failure.ts";

const request: BrowserRequest = {
  env: { PATH: "/opt/bin:relative" },
  platform: "linux",
  home: "/home/a",
};
const bundled = { path: "/cache/chromium", env: { LD_LIBRARY_PATH: "/cache/lib" } };

/** A machine with these programs. */
function machine(programs: readonly string[], isBundled = false): BrowserProbe {
  return {
    isProgram: async (path) => programs.includes(path),
    names: async (folder) => [
      ...new Set(
        programs.flatMap((each) => {
          const rest = each.startsWith(`${folder}/`)
            ? each.slice(folder.length + 1).split("/")[0]
            : "";
          return rest ? [rest] : [];
        }),
      ),
    ],
    bundled: async () => (isBundled ? bundled : { reason: "unsupported", detail: "linux-arm64" }),
  };
}

describe("the search for a browser", () => {
  const every = [
    "/own/chrome",
    "/env/chrome",
    "/chrome/path",
    "/home/a/.cache/puppeteer/chrome/linux-9.0/chrome-linux64/chrome",
    "/home/a/.cache/puppeteer/chrome/linux-10.0/chrome-linux64/chrome",
    "/usr/bin/chromium",
  ];
  const env = {
    ...request.env,
    PUPPETEER_EXECUTABLE_PATH: "/env/chrome",
    CHROME_PATH: "/chrome/path",
  };

  test.each([
    ["the one that is named", { ...request, env, option: "/own/chrome" }, "/own/chrome", "option"],
    ["the environment's", { ...request, env }, "/env/chrome", "PUPPETEER_EXECUTABLE_PATH"],
    [
      "CHROME_PATH",
      { ...request, env: { CHROME_PATH: "/chrome/path" } },
      "/chrome/path",
      "CHROME_PATH",
    ],
    ["the bundled one", request, "/cache/chromium", "bundled"],
  ] as const)("takes %s", async (_which, asked, path, source) => {
    expect(await findBrowser(asked, machine(every, true))).toMatchObject({ path, source });
  });

  test("takes puppeteer's newest before an installed one", async () => {
    const found = await findBrowser(request, machine(every));
    expect(found).toMatchObject({ path: every[4], source: "puppeteer" });
  });

  test.each(["/usr/bin/chromium", "/opt/bin/google-chrome"])(
    "takes an installed %s",
    async (path) => {
      expect(await findBrowser(request, machine([path]))).toMatchObject({
        path,
        source: "installed",
      });
    },
  );

  test("does not look into a folder of PATH that is relative to where one stands", async () => {
    expect(await findBrowser(request, machine(["relative/chromium"]))).toHaveProperty("failure");
  });

  test("a named browser that is missing is not replaced by another", async () => {
    const found = await findBrowser({ ...request, option: "/gone" }, machine(every, true));
    expect(found).toMatchObject({ failure: { reason: "named-browser-missing", named: "/gone" } });
  });

  test("without any, it says why and what to do", async () => {
    const found = await findBrowser(request, machine([]));
    expect(found).toMatchObject({ failure: { reason: "no-browser" } });
    expect("failure" in found && found.failure.remedies.length).toBeGreaterThan(1);
  });
});

test.each([
  [
    "[0101/000000.000:ERROR:zygote] Running as root without --no-sandbox is not supported.",
    "root-needs-no-sandbox",
  ],
  ["FATAL: No usable sandbox! If you are running on Ubuntu", "no-sandbox"],
  ["chrome: error while loading shared libraries: libnss3.so", "libraries-missing"],
  ["spawn /x EACCES", "not-runnable"],
  ["", "did-not-start"],
] as const)("a browser that says %j: %s", (said, reason) => {
  const failure = startFailure("/x", said);
  expect(failure.reason).toBe(reason);
  expect(failure.remedies.length).toBeGreaterThan(0);
});
