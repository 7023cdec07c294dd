import { type Check, named, type Surroundings } from "./check.ts";

export const letters: Check<Surroundings> = {
  id: "letters",
  look({ machine: { locale, platform } }) {
    if (platform === "win32" || /utf-?8/i.test(locale)) return named(locale || "UTF-8");
    const remedies = ["export LANG=C.UTF-8"];
    if (locale === "") return { state: "hint", say: "letters.unknown", remedies };
    return { state: "hint", say: "letters.other", facts: { locale }, remedies };
  },
};
