import { type Check, fine, type Place } from "./check.ts";
import { looksLikePerson } from "./person-name.ts";

export const authorNames: Check<Place> = {
  id: "author-names",
  title: "Names in the history",
  look({ git, root }) {
    const authors = git.authors(root);
    if (authors === undefined)
      return { state: "untold", message: "There is no history to look at." };
    const people = authors.filter(looksLikePerson).length;
    if (people === 0) return fine("none looks like a person's");
    return {
      state: "hint",
      message: `${people} of ${authors.length} authors look like people. Whoever gets a copy of the history reads who worked on it and when; in some places that puts staff at risk. Names that are in the history stay there.`,
      remedies: [
        'git config user.name "Coordinator"',
        "git log --format='%an <%ae>' | sort -u   (to see them)",
      ],
    };
  },
};
