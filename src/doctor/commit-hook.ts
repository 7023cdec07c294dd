import { type Check, fine, type Place } from "./check.ts";

const remedies = ["pathway doctor --fix"];
/** For a program of somebody's own; Git names the list of files to it. */
const line = ['pathway pre-commit --index "$GIT_INDEX_FILE"'];

/** Written by this program, be it an older version. */
export const isOwnHook = (text: string): boolean => text.includes("pathway doctor --fix");

export const commitHook: Check<Place> = {
  id: "hook",
  look({ git, files, root, forGit: { hook } }) {
    if (git.root(root) === undefined) return fine("hook.alone");
    const folder = git.hooks(root);
    if (folder === undefined) return { state: "hint", say: "hook.elsewhere", remedies: line };
    const read = files.read(files.absolute(folder, "pre-commit"));
    if (!("text" in read))
      return read.problem === "missing"
        ? { state: "hint", say: "hook.none", remedies }
        : { state: "hint", say: "hook.other", remedies: line };
    if (read.text === hook) return fine("hook.fine");
    if (isOwnHook(read.text)) return { state: "hint", say: "hook.old", remedies };
    if (read.text.includes("pathway pre-commit")) return fine("hook.fine");
    return { state: "hint", say: "hook.other", remedies: line };
  },
};
