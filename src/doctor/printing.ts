import { type Book, PrintFailure } from "../ports/printer.ts";
import { type Check, fine, type Surroundings } from "./check.ts";

/** Prints a page and looks at what came out: whole, and each letter in a font. Takes some seconds, so only on request. */
export function printing(page: Book, noSandbox: boolean): Check<Surroundings> {
  return {
    id: "printing",
    title: "Printing",
    async look({ printer, browser, progress }) {
      try {
        const named = browser === undefined ? {} : { browser };
        const opened = await printer.open({ ...named, noSandbox, progress });
        try {
          const { replaced } = await opened.print(page, progress);
          if (replaced.length === 0) return fine(`a page in every language, by ${opened.browser}`);
          return {
            state: "mend",
            message: `A page was printed without these letters: ${replaced.join(" ")}`,
            remedies: ["npm install --global referral-pathway"],
          };
        } finally {
          await opened.close();
        }
      } catch (error) {
        if (!(error instanceof PrintFailure)) throw error;
        return { state: "mend", message: error.message, remedies: error.remedies };
      }
    },
  };
}
