import { fileURLToPath } from "node:url";
import { main } from "./main.ts";

/** What `npm start` does: the main job on the example, at the example's own date. */
const example = fileURLToPath(new URL("../../../pathways/khartoum", import.meta.url));
const asOf = "2026-11-20";

console.log(`The example pathway, as of ${asOf}\n`);
const at = ["--pathway", example, "--as-of", asOf];
await main(["validate", ...at]);
await main(["stale", ...at]);
process.exitCode = await main(["render", "directory", ...at]);
