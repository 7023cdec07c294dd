import { PrintFailure } from "../ports/printer.ts";
import { type Check, fine, type Surroundings } from "./check.ts";

export const browser: Check<Surroundings> = {
  id: "browser",
  title: "Browser",
  async look({ printer, browser: named, progress }) {
    try {
      const { program, source } = await printer.find({
        ...(named === undefined ? {} : { browser: named }),
        progress,
      });
      return fine(`${program} (${sources[source] ?? source})`);
    } catch (error) {
      if (!(error instanceof PrintFailure)) throw error;
      return {
        state: "mend",
        message: `${error.message} HTML can be made, booklets cannot be printed.`,
        remedies: error.remedies,
      };
    }
  },
};

/** How the browser was found. */
const sources: Readonly<Record<string, string>> = {
  option: "named with --browser",
  bundled: "comes with the program",
  puppeteer: "downloaded by puppeteer",
  installed: "installed here",
};
