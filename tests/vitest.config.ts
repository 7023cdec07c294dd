import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/standing-setup.ts",
    // The compiled validators take the parts of ajv as Node gives them.
    deps: { interopDefault: false },
    // By default a core is left idle; most of our tests wait for processes, terminals and browsers.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
