import { constants } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { bundledBrowser } from "./bundled-browser.ts";
import type { BrowserProbe } from "./find-browser.ts";

/** Answers the browser search from the real disk. */
export function nodeProbe(env: NodeJS.ProcessEnv, now: number): BrowserProbe {
  return {
    isProgram: async (path) => {
      try {
        await access(path, constants.X_OK);
        return (await stat(path)).isFile();
      } catch {
        return false;
      }
    },
    names: (folder) => readdir(folder).catch(() => []),
    bundled: () => bundledBrowser(env, now),
  };
}
