import { type Check, fine, type Place } from "./check.ts";
import { isExample } from "./example.ts";
import { looksLikePerson } from "./person-name.ts";

const remedies = [
  'git config user.name "Coordinator"',
  "git config user.email coordinator@example.org",
];

export const author: Check<Place> = {
  id: "author",
  title: "Author",
  look({ git, files, root }) {
    if (git.root(root) === undefined)
      return { state: "untold", message: "Without a repository there is nobody to name." };
    const set = git.author(root);
    if (set === undefined)
      return {
        state: isExample(files, root) ? "hint" : "mend",
        message:
          "The repository names no role as author, so your own name and address go into its history, to everybody who gets a copy.",
        remedies,
      };
    if (looksLikePerson(set))
      return {
        state: "mend",
        message:
          "The author of changes here looks like a person's name. Use a role and its mailbox.",
        remedies,
      };
    return fine(`${set.name} <${set.mail}>`);
  },
};
