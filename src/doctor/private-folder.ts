import { type Check, fine, type Place, type Verdict } from "./check.ts";
import { isExample } from "./example.ts";

const folder = "private";
const ignore = "echo /private/ >> .gitignore";

export const privateFolder: Check<Place> = {
  id: "private",
  look({ git, files, root }) {
    const isHere = files.exists(files.absolute(root, folder));
    if (git.root(root) === undefined)
      return isHere && git.version() === undefined
        ? { state: "untold", say: "private.untold" }
        : fine("private.alone");
    if (isExample(files, root)) return fine("private.example");
    const kept = git.keptEver(root, folder);
    if (kept === "now" || kept === "before") return exposed[kept];
    if (isHere && !git.isIgnored(root, folder))
      return { state: "mend", say: "private.open", remedies: [ignore] };
    if (kept === undefined)
      return { state: "untold", say: "private.part", remedies: ["git fetch --unshallow"] };
    if (!isHere) return fine("private.none");
    return files.exists(files.absolute(root, folder, ".git"))
      ? fine("private.fine")
      : { state: "hint", say: "private.single", remedies: ["git init private"] };
  },
};

const exposed: Readonly<Record<"now" | "before", Verdict>> = {
  now: { state: "mend", say: "private.shared", remedies: ["git rm -r --cached private", ignore] },
  before: { state: "mend", say: "private.was", remedies: ["git log --all -- private"] },
};
