import { type Check, named, type Place } from "./check.ts";
import { isExample } from "./example.ts";
import { looksLikePerson } from "./person-name.ts";

const remedies = [
  'git config user.name "Coordinator"',
  "git config user.email coordinator@example.org",
];

export const author: Check<Place> = {
  id: "author",
  look({ git, files, root }) {
    if (git.root(root) === undefined) return { state: "untold", say: "author.untold" };
    const set = git.author(root);
    if (set === undefined)
      return { state: isExample(files, root) ? "hint" : "mend", say: "author.none", remedies };
    if (looksLikePerson(set)) return { state: "mend", say: "author.person", remedies };
    return named(`${set.name} <${set.mail}>`);
  },
};
