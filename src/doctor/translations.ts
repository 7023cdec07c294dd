import { type Check, fine, type Surroundings } from "./check.ts";

export const translations: Check<Surroundings> = {
  id: "translations",
  async look({ untranslated }) {
    const { count, of } = await untranslated();
    if (count === 0) return fine("translations.fine");
    return { state: "hint", say: "translations.missing", facts: { count, of } };
  },
};
