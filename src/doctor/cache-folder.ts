import { type Check, named, type Surroundings } from "./check.ts";

export const cacheFolder: Check<Surroundings> = {
  id: "cache",
  async look({ machine }) {
    const found = await machine.cacheFolder();
    if ("path" in found) return named(found.path);
    const remedies = ["export XDG_CACHE_HOME=/a/folder/of/your/own", "chmod 700 ~/.cache/pathway"];
    return { state: "mend", say: "cache.none", facts: { reason: found.problem }, remedies };
  },
};
