import type { Machine } from "../ports/machine.ts";

/** One letter of every script for which documents bring a font. */
const everyScript = "aжअاδ";

/** This machine. What a question needs is loaded when it is asked. */
export const nodeMachine: Machine = {
  node: process.versions.node,
  platform: process.platform,
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
