import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;

describe("layers", () => {
  const probes = [
    ["model", 'import { nodeFiles } from "../node/files.ts";\nexport const probe = nodeFiles;\n'],
    [
      "render",
      'import { loadCatalogue } from "../catalogue/load.ts";\nexport const probe = loadCatalogue;\n',
    ],
    ["rules", 'import { readFileSync } from "node:fs";\nexport const probe = readFileSync;\n'],
    ["commands", "export const probe = process.argv;\n"],
    [
      "reporters",
      'import { makeEdition } from "../edition/edition.ts";\nexport const probe = makeEdition;\n',
    ],
  ] as const;
  const path = (layer: string) => `${root}/src/${layer}/probe-of-the-layers.ts`;

  afterEach(() => {
    for (const [layer] of probes) rmSync(path(layer), { force: true });
  });

  test.each(probes)("%s may not reach where it must not", (layer, code) => {
    writeFileSync(path(layer), code);
    const result = spawnSync(process.execPath, [biome, "lint", path(layer)], {
      cwd: root,
      encoding: "utf8",
    });
    expect(result.status).not.toBe(0);
    expect(result.stdout + result.stderr).toMatch(/noRestrictedImports|noRestrictedGlobals/);
  });

  test("the same file with permitted imports passes", () => {
    writeFileSync(
      path("render"),
      'import { read } from "../model/text.ts";\n\nexport const probe = read;\n',
    );
    const result = spawnSync(process.execPath, [biome, "lint", path("render")], {
      cwd: root,
      encoding: "utf8",
    });
    expect(result.stdout + result.stderr).not.toMatch(/noRestricted/);
    expect(result.status).toBe(0);
  });
});
