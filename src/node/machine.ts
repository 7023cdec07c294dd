import { readFileSync, statSync } from "node:fs";
import type { RepositoryTold } from "../model/public-repository.ts";
import type { Machine } from "../ports/machine.ts";

/** One letter of every script for which documents bring a font. */
const everyScript = "aжअاδ";

/** This machine. What a question needs is loaded when it is asked. */
export const nodeMachine: Machine = {
  node: process.versions.node,
  platform: process.platform,
  get repository(): RepositoryTold {
    const { GITHUB_EVENT_PATH, CI_PROJECT_VISIBILITY } = process.env;
    return { event: eventText(GITHUB_EVENT_PATH), visibility: CI_PROJECT_VISIBILITY };
  },
  get locale() {
    const { LC_ALL, LC_CTYPE, LANG } = process.env;
    return LC_ALL || LC_CTYPE || LANG || "";
  },
  async cacheFolder() {
    const { privateCacheFolder } = await import("./private-folder.ts");
    return privateCacheFolder(process.env);
  },
  async fontProblem() {
    const { fontFaces, lettersWithoutFont } = await import("./book-fonts.ts");
    try {
      await fontFaces(everyScript);
      const missing = await lettersWithoutFont(everyScript);
      return missing.size === 0 ? undefined : `no font has the letters ${[...missing].join(" ")}`;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
};

/** GitHub sends at most 25 MB. */
const largestEvent = 32 * 1024 * 1024;

/** `undefined` where there is no such file, or none that can be read. */
function eventText(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    const { size } = statSync(path);
    return size > largestEvent ? undefined : readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
