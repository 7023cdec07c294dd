import { type Check, fine, type Surroundings } from "./check.ts";

export const fonts: Check<Surroundings> = {
  id: "fonts",
  title: "Fonts",
  async look({ machine }) {
    const problem = await machine.fontProblem();
    if (problem === undefined)
      return fine("for Latin, Arabic, Cyrillic, Greek and Devanagari letters");
    return {
      state: "mend",
      message: `The fonts of booklets cannot be read: ${problem}.`,
      remedies: ["npm install --global referral-pathway", "npm install   (in a clone)"],
    };
  },
};
