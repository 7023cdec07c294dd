import { type Check, fine, type Place, type Verdict } from "./check.ts";

const remedies = ["pathway doctor --fix"];
/** For a program of somebody's own; Git names the list of files to it. */
const line = ['pathway pre-commit --index "$GIT_INDEX_FILE"'];

/** Written by this program, be it an older version. */
export const isOwnHook = (text: string): boolean => text.includes("pathway doctor --fix");

export const commitHook: Check<Place> = {
  id: "hook",
  look(place) {
    const { git, files, root } = place;
    const top = git.root(root);
    if (top === undefined) return fine("hook.alone");
    const apart = files.absolute(root, "private");
    const own = files.exists(apart) ? git.root(apart) : undefined;
    const shared = lookIn(place, root);
    return shared.state === "fine" && own !== undefined && own !== top
      ? lookIn(place, apart)
      : shared;
  },
};

/** In one history: the shared one, or that of private/. */
function lookIn({ git, files, forGit: { hook } }: Place, place: string): Verdict {
  const folder = git.hooks(place);
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
}
