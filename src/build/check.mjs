// Everything besides the tests that must hold: format, lint and layers, types, unused code, the package's shape.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = (path) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

const checks = [
  ["format", bin("@biomejs/biome/bin/biome"), ["format", "."]],
  ["lint and layers", bin("@biomejs/biome/bin/biome"), ["lint", "--error-on-warnings", "."]],
  ["types", bin("typescript/bin/tsc"), ["-p", "tests/tsconfig.json"]],
  ["unused code", bin("knip/bin/knip.js"), ["--no-progress"]],
  ["package", bin("publint/src/cli.js"), ["--strict"]],
];

const failed = checks.filter(([name, path, args]) => {
  console.log(`— ${name}`);
  return spawnSync(process.execPath, [path, ...args], { stdio: "inherit", cwd: root }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(", ")}`);
  process.exit(1);
}
