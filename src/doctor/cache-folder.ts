import { type Check, fine, type Surroundings } from "./check.ts";

export const cacheFolder: Check<Surroundings> = {
  id: "cache",
  title: "Cache",
  async look({ machine }) {
    const found = await machine.cacheFolder();
    if ("path" in found) return fine(found.path);
    return {
      state: "mend",
      message: `There is no folder that only you can read: ${found.problem}. The browser that comes with the program cannot be unpacked.`,
      remedies: ["export XDG_CACHE_HOME=/a/folder/of/your/own", "chmod 700 ~/.cache/pathway"],
    };
  },
};
