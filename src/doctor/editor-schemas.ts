import { type Check, fine, type Place } from "./check.ts";

const refresh = ["pathway doctor --refresh-schemas"];

export const editorSchemas: Check<Place> = {
  id: "schemas",
  look({ files, root, schemas }) {
    const copies = [...schemas].map(([path, text]) => {
      const read = files.read(files.absolute(root, path));
      if (!("text" in read)) return "missing";
      return read.text === text ? "same" : ageOf(read.text, text);
    });
    const number = (state: string) => copies.filter((each) => each === state).length;
    if (number("missing") === copies.length)
      return { state: "hint", say: "schemas.none", remedies: refresh };
    if (number("newer") > 0)
      return {
        state: "mend",
        say: "schemas.newer",
        remedies: ["npm install --global referral-pathway"],
      };
    const count = copies.length - number("same");
    if (count === 0) return fine("schemas.fine");
    return { state: "mend", say: "schemas.other", facts: { count }, remedies: refresh };
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
