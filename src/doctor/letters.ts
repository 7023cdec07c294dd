import { type Check, fine, type Surroundings } from "./check.ts";

export const letters: Check<Surroundings> = {
  id: "letters",
  title: "Letters",
  look({ machine: { locale, platform } }) {
    if (platform === "win32" || /utf-?8/i.test(locale)) return fine(locale || "UTF-8");
    return {
      state: "hint",
      message: `This terminal ${locale ? `is set to ${locale}` : "does not say which letters it shows"}; Arabic and French may come out as question marks. Files and documents are not affected.`,
      remedies: ["export LANG=C.UTF-8"],
    };
  },
};
