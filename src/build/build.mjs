// Builds dist/: types and tables from the schemas, JavaScript from TypeScript, validators and templates compiled ahead.
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

function compile() {
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const result = spawnSync(process.execPath, [tsc, "-p", root], { stdio: "inherit", cwd: root });
  return result.status ?? 1;
}

async function derive() {
  const { generate } = await import(new URL("../../dist/src/build/generate.js", import.meta.url));
  return generate(root);
}

/** A dist that is half made would run, and slower or other than its sources say: none is better. */
function stop(status) {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  process.exit(status);
}

rmSync(`${root}/dist`, { recursive: true, force: true });
try {
  const first = compile();
  // The derived sources are written by the build itself; only when they changed does a second pass see something new.
  const changed = await derive();
  const status = changed ? compile() : first;
  if (status !== 0) stop(status);
  const { bundle } = await import(new URL("../../dist/src/build/bundle.js", import.meta.url));
  await bundle(root);
} catch (error) {
  console.error(error);
  stop(1);
}
chmodSync(`${root}/dist/bin/pathway.js`, 0o755);
writeFileSync(`${root}/dist/.built`, "");
