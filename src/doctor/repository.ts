import { type Check, fine, type Place } from "./check.ts";

export const repository: Check<Place> = {
  id: "repository",
  look({ git, root }) {
    if (git.version() === undefined) return { state: "untold", say: "history.untold" };
    const folder = git.root(root);
    if (folder === undefined)
      return { state: "hint", say: "history.none", remedies: [`git init "${root}"`] };
    const begun = git.unfinished(root);
    if (begun !== undefined)
      // Never to abort: that throws away what somebody has settled so far.
      return {
        state: "mend",
        say: "history.unfinished",
        facts: { begun },
        remedies: [
          // Asks what is left as questions, and ends a merge.
          ...(begun === "bisect" ? [] : ["pathway resolve"]),
          "git status",
          ...(begun === "merge"
            ? []
            : [begun === "bisect" ? "git bisect reset" : `git ${begun} --continue`]),
        ],
      };
    if (git.isShallow(root))
      return { state: "hint", say: "history.part", remedies: ["git fetch --unshallow"] };
    return fine("history.fine", { folder });
  },
};
