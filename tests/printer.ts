import { nodePrinter } from "../src/node/printer.ts";
import { type OpenPrinter, PrintFailure } from "../src/ports/printer.ts";

/**
 * The printer that comes with the package; `undefined`, with a printed notice, where no browser runs.
 * Tests print our own documents, so it needs no sandbox here.
 */
export async function testPrinter(): Promise<OpenPrinter | undefined> {
  try {
    return await nodePrinter.open({ noSandbox: true, progress: () => undefined });
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    console.warn(`Skipped: nothing can be printed on this machine. ${error.message}`);
    return undefined;
  }
}
