import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Documents that people have by these names beside their own files, or that a package brings. */
const others = new Set(["LICENSE.md", "README.md"]);

/** Files of the project as Git knows them; a copy without Git is read through its documents alone. */
function ourFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => /\.(?:md|ts|mjs|css|hbs|yaml|json)$/.test(path));
}

/** Documents that a text names and that stand neither beside it, nor in docs/, nor at the top. */
function missingFrom(path: string, text: string): readonly string[] {
  const named = [...text.matchAll(/(?<![\w./*<>{}$-])(?:[\w-]+\/)*[\w-]+\.md\b/g)].map(
    ([name]) => name,
  );
  const places = [root, join(root, "docs"), join(root, dirname(path))];
  return [...new Set(named)].filter(
    (name) => !others.has(basename(name)) && !places.some((place) => existsSync(join(place, name))),
  );
}

test("no file cites a document that the project does not hold", (context) => {
  if (!existsSync(join(root, ".git"))) {
    console.log("Skipped: this copy has no Git, so nobody can say which files are the project's.");
    return context.skip();
  }
  const files = ourFiles().filter((path) => existsSync(join(root, path)));
  expect(files.length).toBeGreaterThan(300);
  const missing = files.flatMap((path) =>
    path === "tests/docs/cited-files.test.ts"
      ? []
      : missingFrom(path, readFileSync(join(root, path), "utf8")).map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("a document that is not there would be found", () => {
  expect(missingFrom("src/a.ts", 'Source: handbook.md, "Safety". See docs/model.md.')).toEqual([
    "handbook.md",
  ]);
});
