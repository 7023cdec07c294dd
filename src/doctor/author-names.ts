import { type Check, fine, type Place } from "./check.ts";
import { looksLikePerson } from "./person-name.ts";

export const authorNames: Check<Place> = {
  id: "author-names",
  look({ git, root }) {
    const authors = git.authors(root);
    if (authors === undefined) return { state: "untold", say: "names.untold" };
    // Counted and never named: what is said here may lie in a log.
    const count = authors.filter(looksLikePerson).length;
    if (count === 0) return fine("names.fine");
    const remedies = ['git config user.name "Coordinator"'];
    return { state: "hint", say: "names.people", facts: { count }, remedies };
  },
};
