// Installs and builds what is missing or older than its sources. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old. Install Node 20.19 or newer, then try again.`,
  );
  process.exit(2);
}

const age = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  let latest = age(folder);
  for (const child of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${child.name}`;
    latest = Math.max(latest, child.isDirectory() ? newest(path) : age(path));
  }
  return latest;
}

// On Windows npm is a script, which only a shell starts; a path with spaces, such as Node's own, must not go through one.
function run(what, command, args) {
  console.error(what);
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npm",
  });
  if (result.status !== 0) process.exit(result.status || 3);
}

if (age(`${root}/node_modules/.package-lock.json`) < age(`${root}/package-lock.json`))
  // Not `npm ci`: it refuses a lockfile made where a registry lacks packages for other systems. The lockfile still decides.
  run("Installing what the program needs …", "npm", [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
  ]);

const stamp = `${root}/dist/.built`;
const sources = ["src", "bin", "templates", "package.json", "tsconfig.json"].map((each) => {
  const path = `${root}/${each}`;
  return statSync(path).isDirectory() ? newest(path) : age(path);
});
if (age(stamp) < Math.max(...sources))
  run("Building …", process.execPath, [`${root}/src/build/build.mjs`]);
