import { type Check, fine, type Place } from "./check.ts";

export const repository: Check<Place> = {
  id: "repository",
  title: "History",
  look({ git, root }) {
    if (git.version() === undefined)
      return { state: "untold", message: "Without Git nobody can tell." };
    const top = git.root(root);
    if (top === undefined)
      return {
        state: "hint",
        message: "The pathway is not kept in Git: there is no history and no undo.",
        remedies: [`git init "${root}"`],
      };
    const begun = git.unfinished(root);
    if (begun !== undefined)
      return {
        state: "mend",
        message: `A ${begun} was begun here and is not finished; nothing can be saved until it is.`,
        remedies: [`git ${begun} ${begun === "bisect" ? "reset" : "--abort"}`, "git status"],
      };
    if (git.isShallow(root))
      return {
        state: "hint",
        message: "Only the last part of the history is here; what needs all of it is not judged.",
        remedies: ["git fetch --unshallow"],
      };
    return fine(`kept in Git, in ${top}`);
  },
};
