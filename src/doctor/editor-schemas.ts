import { type Check, fine, type Place } from "./check.ts";

export const editorSchemas: Check<Place> = {
  id: "schemas",
  title: "Editor",
  look({ files, root, schemas }) {
    const copies = [...schemas].map(([path, text]) => {
      const read = files.read(files.absolute(root, path));
      if (!("text" in read)) return "missing";
      return read.text === text ? "same" : ageOf(read.text, text);
    });
    const count = (state: string) => copies.filter((each) => each === state).length;
    const remedies = ["pathway doctor --refresh-schemas"];
    if (count("missing") === copies.length)
      return {
        state: "hint",
        message: "There are no schemas here: an editor cannot complete, explain and underline.",
        remedies,
      };
    if (count("newer") > 0)
      return {
        state: "mend",
        message:
          "The schemas were written by a newer version of this program: the editor knows lines that this version refuses.",
        remedies: ["npm install --global referral-pathway"],
      };
    const stale = copies.length - count("same");
    if (stale === 0) return fine("schemas as this version has them");
    return {
      state: "mend",
      message: `${stale} of ${copies.length} schemas are not those of this version: the editor may refuse what the program takes, or the other way round.`,
      remedies,
    };
  },
};

/** By the stamp that each schema carries; what carries none was changed by hand. */
function ageOf(copy: string, ours: string): "older" | "newer" | "changed" {
  const [theirs, own] = [copy, ours].map((text) => stamp.exec(text)?.[1]?.split(".").map(Number));
  if (!theirs || !own) return "changed";
  const step = theirs.findIndex((number, index) => number !== own[index]);
  if (step < 0) return "changed";
  return (theirs[step] ?? 0) > (own[step] ?? 0) ? "newer" : "older";
}

const stamp = /"\$comment": "referral-pathway (\d+\.\d+\.\d+)/;
