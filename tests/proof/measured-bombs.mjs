// Reads each bomb as `pathway validate` does, in one process without anything else in it, and tells on stdout what that
// cost and what was found: time of the processor, and the greatest memory that was ever held. Words after its name choose bombs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "../../dist/src/catalogue/load.js";
import { locate } from "../../dist/src/catalogue/locate.js";
import { nodeFiles as files } from "../../dist/src/node/files.js";
import { fewOfEach } from "../../dist/src/rules/few-of-each.js";
import { inspectText, runRules } from "../../dist/src/rules/run.js";
import { memoryPeak } from "./memory-peak.mjs";
import { bombs } from "./yaml-bombs.mjs";

const example = fileURLToPath(new URL("../../pathways/khartoum/pathway.yaml", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "pathway-bombs-"));
const file = "services/bomb.yaml";
for (const folder of ["services", "organizations"]) mkdirSync(join(root, folder));
writeFileSync(join(root, "pathway.yaml"), readFileSync(example));
writeFileSync(join(root, "organizations/sound.yaml"), "name: Sound\n");

async function told() {
  const catalogue = await loadCatalogue({ files, root, inspect: inspectText });
  const found = await runRules(catalogue, "2026-11-20");
  return (await locate(fewOfEach(found), { files, root, showing: "log" })).filter(
    (each) => each.file === file,
  );
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(bombs);
const results = [];
try {
  for (const name of names) {
    const bomb = bombs[name];
    writeFileSync(join(root, file), typeof bomb === "number" ? "" : bomb);
    if (typeof bomb === "number") truncateSync(join(root, file), bomb);
    const start = process.cpuUsage();
    const findings = await told();
    const { user, system } = process.cpuUsage(start);
    results.push({
      name,
      seconds: (user + system) / 1e6,
      errors: findings.filter(({ severity }) => severity !== "warning").length,
      unplaced: findings
        .filter(({ start: at }) => !(at?.line >= 1 && at?.column >= 1))
        .map(({ rule }) => rule),
    });
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(JSON.stringify({ megabytes: memoryPeak(), results }));
