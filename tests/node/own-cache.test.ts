import { join, resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { keptPath } from "../../src/node/own-cache.ts";

afterEach(() => vi.unstubAllEnvs());

const home = resolve("/home/of/nobody");

test.each([
  [resolve("/a/cache"), resolve("/a/cache")],
  ["cache", join(home, ".cache")],
  ["./cache", join(home, ".cache")],
  ["", join(home, ".cache")],
])(
  "with XDG_CACHE_HOME %j nothing is kept in the working folder, which others hand on",
  (cache, base) => {
    vi.stubEnv("XDG_CACHE_HOME", cache);
    vi.stubEnv("LOCALAPPDATA", "");
    vi.stubEnv("HOME", home);
    expect(keptPath("/p", "stale.json")).toMatch(new RegExp(`^${join(base, "pathway")}`));
  },
);

test("where no home is known nothing is kept", () => {
  for (const name of ["XDG_CACHE_HOME", "LOCALAPPDATA"]) vi.stubEnv(name, "");
  vi.stubEnv("HOME", "somewhere");
  expect(keptPath("/p", "stale.json")).toBeUndefined();
});
