import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { program } from "./cli/run.ts";

/**
 * Makes the pipes through which tests ask the programs that stand ready (cli/standing.ts). Held open here, they last as
 * long as this run of the tests, and so do the programs, however it ends.
 */
export function setup({ config }: TestProject): () => void {
  if (!existsSync(program)) throw new Error("The program is not built: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "pathway-standing-"));
  const ids = Array.from({ length: Number(config.maxWorkers) }, (_, index) => index + 1);
  const paths = ids.flatMap((id) =>
    ["requests", "answers"].map((name) => join(folder, `${id}.${name}`)),
  );
  const { status } = spawnSync("mkfifo", paths);
  const held = status === 0 ? paths.map((path) => openSync(path, "r+")) : [];
  if (status === 0) process.env["PATHWAY_STANDING"] = folder;
  else
    console.warn("Notice: there is no mkfifo here, so every run of the program is started anew.");
  return () => {
    held.forEach(closeSync);
    rmSync(folder, { recursive: true, force: true });
  };
}
