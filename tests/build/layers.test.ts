import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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
  // Beside a copy of our own configuration: a file in src/ would be seen by whatever else runs, and make the next build due.
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pathway-layers-"));
    cpSync(`${root}/.biome.json`, join(folder, ".biome.json"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function lint(layer: string, code: string): { readonly status: number | null; said: string } {
    mkdirSync(join(folder, "src", layer), { recursive: true });
    const path = join(folder, "src", layer, "probe.ts");
    writeFileSync(path, code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "lint", path], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  }

  test.each(probes)("%s may not reach where it must not", (layer, code) => {
    const { status, said } = lint(layer, code);
    expect(status).not.toBe(0);
    expect(said).toMatch(/noRestrictedImports|noRestrictedGlobals/);
  });

  test("the same file with permitted imports passes", () => {
    const { status, said } = lint(
      "render",
      'import { read } from "../model/text.ts";\n\nexport const probe = read;\n',
    );
    expect(said).toMatch(/Checked 1 file/);
    expect(said).not.toMatch(/noRestricted/);
    expect(status).toBe(0);
  });
});
