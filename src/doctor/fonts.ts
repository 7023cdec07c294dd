import { type Check, fine, type Surroundings } from "./check.ts";

export const fonts: Check<Surroundings> = {
  id: "fonts",
  async look({ machine }) {
    const reason = await machine.fontProblem();
    if (reason === undefined) return fine("fonts.fine");
    const remedies = ["npm install --global referral-pathway"];
    return { state: "mend", say: "fonts.lost", facts: { reason }, remedies };
  },
};
