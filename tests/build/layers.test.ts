import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;

/** Who may import whom. Everything else is refused, in every direction. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: [],
  ports: ["model"],
  yaml: ["model"],
  schema: ["model", "yaml"],
  catalogue: ["model", "yaml", "schema", "ports"],
  rules: ["model", "yaml", "catalogue", "languages"],
  edition: ["model", "catalogue"],
  history: ["model", "edition", "languages"],
  render: ["model", "edition", "history", "languages"],
  exports: ["model", "edition", "history", "languages"],
  imports: ["model", "yaml", "schema", "catalogue"],
  reporters: ["model", "languages"],
  doctor: ["model", "languages", "ports"],
  node: ["model", "ports"],
  cli: ["commands", "ports", "node", "model", "languages"],
};
/** These put everything together. */
const mayAll = ["commands", "build"];

const layers = readdirSync(join(root, "src"));

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
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [biome, "lint", "--max-diagnostics=none", path],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    return { status, said: stdout + stderr };
  }

  test.each(probes)("%s may not reach where it must not", (layer, code) => {
    const { status, said } = lint(layer, code);
    expect(status).not.toBe(0);
    expect(said).toMatch(/noRestrictedImports|noRestrictedGlobals/);
  });

  test("every folder of the source is a layer", () => {
    expect([...Object.keys(permitted), ...mayAll].sort()).toEqual([...layers].sort());
  });

  test.each(Object.entries(permitted))(
    "%s may import %j and no other layer, also when called",
    (layer, may) => {
      const names = layers.filter((each) => each !== layer);
      const imports = names.map((each) => `import { a as ${each} } from "../${each}/a.ts";`);
      const late = names.map((each) => `await import("../${each}/b.ts");`);
      const { said } = lint(
        layer,
        [...imports, ...late, `export const all = [${names.join(", ")}];`, ""].join("\n"),
      );
      const lines = [...said.matchAll(/probe\.ts:(\d+):\d+ lint\/style\/noRestrictedImports/g)];
      const refused = lines.map(([, line]) => names[(Number(line) - 1) % names.length]);
      const expected = names.filter((each) => !may.includes(each));
      expect(refused.sort()).toEqual([...expected, ...expected].sort());
    },
  );

  test.each(["node", "cli"])(
    "only the two ends may name the world, so not the commands what is in %s",
    (end) => {
      const { said } = lint(
        "commands",
        `import { a } from "../${end}/a.ts";\nexport const b = a;\n`,
      );
      expect(said).toContain("noRestrictedImports");
    },
  );

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
