import { type Book, PrintFailure } from "../ports/printer.ts";
import { type Check, fine, type Surroundings, type Verdict } from "./check.ts";

/** Prints a page and looks at what came out: whole, and each letter in a font. Takes some seconds, so only on request. */
export function printing(page: Book, noSandbox: boolean): Check<Surroundings> {
  return {
    id: "printing",
    look: async (seen) => {
      try {
        return await printed(page, noSandbox, seen);
      } catch (error) {
        if (!(error instanceof PrintFailure)) throw error;
        const { message: what, remedies } = error;
        return { state: "mend", say: "plain", facts: { what }, remedies };
      }
    },
  };
}

async function printed(
  page: Book,
  noSandbox: boolean,
  { printer, browser, progress }: Surroundings,
): Promise<Verdict> {
  const wanted = browser === undefined ? {} : { browser };
  const opened = await printer.open({ ...wanted, noSandbox, progress });
  try {
    const { replaced } = await opened.print(page, progress);
    if (replaced.length === 0) return fine("printing.fine", { browser: opened.browser });
    return {
      state: "mend",
      say: "printing.letters",
      facts: { letters: replaced.join(" ") },
      remedies: ["npm install --global referral-pathway"],
    };
  } finally {
    await opened.close();
  }
}
