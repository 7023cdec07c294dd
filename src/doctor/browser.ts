import { PrintFailure } from "../ports/printer.ts";
import { type Check, named, type Surroundings } from "./check.ts";

export const browser: Check<Surroundings> = {
  id: "browser",
  async look({ printer, browser: wanted, progress }) {
    try {
      const choice = wanted === undefined ? {} : { browser: wanted };
      const { program } = await printer.find({ ...choice, progress });
      return named(program);
    } catch (error) {
      if (!(error instanceof PrintFailure)) throw error;
      const { message: reason, remedies } = error;
      return { state: "mend", say: "browser.none", facts: { reason }, remedies };
    }
  },
};
