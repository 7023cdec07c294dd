import { type Check, fine, type Place } from "./check.ts";

const remedies = ["pathway doctor --fix"];

export const merging: Check<Place> = {
  id: "merging",
  look({ git, files, root, forGit: { attributes, driver, driverKey } }) {
    const top = git.root(root);
    if (top === undefined) return fine("merging.alone");
    const apart = files.absolute(root, "private");
    const own = files.exists(apart) ? git.root(apart) : undefined;
    const folders = [root, ...(own === undefined || own === top ? [] : [apart])];
    const isTold = (folder: string) => {
      const read = files.read(files.absolute(folder, ".gitattributes"));
      const lines = new Set("text" in read ? read.text.split(/\r?\n/) : []);
      return attributes
        .split("\n")
        .every((line) => line === "" || line.startsWith("#") || lines.has(line));
    };
    const known = folders.map((folder) => git.setting(folder, driverKey));
    if (!folders.every(isTold) || known.includes(undefined))
      return { state: "hint", say: "merging.lines", remedies };
    if (known.some((each) => each !== driver))
      return { state: "hint", say: "merging.old", remedies };
    return fine("merging.fine");
  },
};
