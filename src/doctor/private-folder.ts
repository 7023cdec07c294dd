import { type Check, fine, type Place, type Verdict } from "./check.ts";
import { isExample } from "./example.ts";

const folder = "private";

export const privateFolder: Check<Place> = {
  id: "private",
  title: "private/",
  look({ git, files, root }) {
    const isHere = files.exists(files.absolute(root, folder));
    if (git.root(root) === undefined)
      return isHere && git.version() === undefined
        ? { state: "untold", message: "Without Git nobody can tell whether private/ is shared." }
        : fine("not in a repository, so not shared by one");
    if (isExample(files, root)) return fine("may be tracked: this pathway is an example");
    const kept = git.keptEver(root, folder);
    if (kept === "now" || kept === "before") return exposed(kept);
    if (isHere && !git.isIgnored(root, folder))
      return {
        state: "mend",
        message: `${folder}/ is not ignored: the next "git add" shares the entries for protection staff with everybody.`,
        remedies: ["echo /private/ >> .gitignore"],
      };
    if (kept === undefined)
      return {
        state: "untold",
        message:
          "The history is not complete here; whether private/ ever stood in it cannot be told.",
        remedies: ["git fetch --unshallow"],
      };
    if (!isHere) return fine("none here");
    return files.exists(files.absolute(root, folder, ".git"))
      ? fine("ignored, and a repository of its own")
      : {
          state: "hint",
          message:
            "private/ is ignored, and no repository of its own: it has no history and no copy.",
          remedies: ["git init private"],
        };
  },
};

function exposed(kept: "now" | "before"): Verdict {
  return kept === "now"
    ? {
        state: "mend",
        message:
          "private/ is kept in the shared repository: every clone has the entries for protection staff. Take it out now, then read in SECURITY.md what to do about copies.",
        remedies: ["git rm -r --cached private", "echo /private/ >> .gitignore"],
      }
    : {
        state: "mend",
        message:
          "private/ stood in the shared repository once: its entries are in the history of every clone. SECURITY.md says what a rewrite can and cannot undo.",
        remedies: ["git log --all -- private   (to see when)"],
      };
}
