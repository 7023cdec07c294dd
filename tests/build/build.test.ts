import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("a build that fails leaves no program that would run other than its sources say", () => {
  const copy = mkdtempSync(join(tmpdir(), "pathway-build-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const each of ["src", "bin", "docs", "templates", "package.json", "tsconfig.json"])
    cpSync(join(root, each), join(copy, each), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "src/model/wrong.ts"), "export const wrong: number = 'no number';\n");
  const built = spawnSync(process.execPath, ["src/build/build.mjs"], {
    cwd: copy,
    encoding: "utf8",
  });
  expect(built.status).not.toBe(0);
  expect(built.stdout).toContain("src/model/wrong.ts");
  expect(existsSync(join(copy, "dist"))).toBe(false);
});
