import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder =
  process.env["PATHWAY_SHARED_DATA"] ??
  fileURLToPath(new URL("../../shared/data", import.meta.url));

/** Real data that is too large, or not ours, to stand in this repository; `undefined`, with a printed notice, where it is absent. */
export function sharedData(path: string): string | undefined {
  const found = `${folder}/${path}`;
  if (existsSync(found)) return found;
  console.warn(
    `Skipped: there is no ${path} in ../shared/data, nor where PATHWAY_SHARED_DATA says.`,
  );
  return undefined;
}
