import { homedir } from "node:os";
import {
  type Book,
  type OpenPrinter,
  type PrintedFile,
  type Printer,
  type PrinterChoice,
  PrintFailure,
} from "../ports/printer.ts";
import type { BrowserNotFound, FoundBrowser } from "./find-browser.ts";
import type { PdfPrinter } from "./pdf-printer.ts";

/** Longest waits, in milliseconds: a slow machine, a thousand entries. */
const startTimeout = 20_000;
const printTimeout = 180_000;

/** Prints with Chromium. What it needs is loaded when something is printed. */
export const nodePrinter: Printer = {
  async find(choice) {
    const { path, source } = await findHere(choice);
    return { program: path, source };
  },
  async open(choice) {
    const found = await findHere(choice);
    const { openPrinter } = await import("./pdf-printer.ts");
    choice.progress("Starting the browser");
    const { noSandbox } = choice;
    const opened = await openPrinter(found, { noSandbox, startTimeout, printTimeout });
    return {
      browser: `${opened.version} (${found.source})`,
      print: (book, progress) => print(opened, book, progress),
      close: opened.close,
    } satisfies OpenPrinter;
  },
};

async function findHere({
  browser,
  progress,
}: Pick<PrinterChoice, "browser" | "progress">): Promise<FoundBrowser> {
  const { findBrowser } = await import("./find-browser.ts");
  const { nodeProbe } = await import("./node-probe.ts");
  progress("Looking for the browser");
  const found = await findBrowser(
    {
      ...(browser === undefined ? {} : { option: browser }),
      env: process.env,
      platform: process.platform,
      home: homedir(),
    },
    nodeProbe(process.env, Date.now()),
  );
  if ("failure" in found) throw notFound(found.failure);
  return found;
}

function notFound({ reason, named, source, notes, remedies }: BrowserNotFound): PrintFailure {
  const message =
    reason === "named-browser-missing"
      ? `There is no program ${named} (from ${source === "option" ? "--browser" : source}).`
      : `There is no browser to print with. ${notes.join("; ")}`;
  return new PrintFailure(reason, message, { remedies });
}

async function print(
  opened: PdfPrinter,
  book: Book,
  progress: (text: string) => void,
): Promise<PrintedFile> {
  const [{ finishPdf }, { checkPdf }, { visibleOf }] = await Promise.all([
    import("./finish-pdf.ts"),
    import("./check-pdf.ts"),
    import("./unprintable.ts"),
  ]);
  const { pdf, replaced } = await printLetters(opened, book, (pass) =>
    progress(`Printing, round ${pass}`),
  );
  progress("Checking the file");
  const finished = await finishPdf(pdf, book.details);
  return { pdf: finished, words: await checkPdf(finished, book), replaced: visibleOf(replaced) };
}

/** Prints what can be printed: one letter that no font has must not keep a whole book from the desk. */
async function printLetters(
  opened: PdfPrinter,
  book: Book,
  progress: (pass: number) => void,
): Promise<{ readonly pdf: Uint8Array; readonly replaced: ReadonlySet<string> }> {
  const { fontFaces, lettersWithoutFont } = await import("./book-fonts.ts");
  const { printBook } = await import("./print-book.ts");
  const { lettersOf, withoutLetters } = await import("./unprintable.ts");
  const letters = lettersOf(book.html(new Map()));
  const style = `<style>${await fontFaces(letters)}</style>`;
  const printWithout = async (replaced: ReadonlySet<string>) => {
    const { pdf } = await printBook(
      (html, options) =>
        opened.print(
          withoutLetters(html, replaced).replace("<head>", () => `<head>${style}`),
          options,
        ),
      book,
      progress,
    );
    return { pdf, replaced };
  };
  const missing = await lettersWithoutFont(letters);
  try {
    return await printWithout(missing);
  } catch (error) {
    if (!(error instanceof PrintFailure && error.reason === "fallback-font")) throw error;
    const others = [...letters].filter((letter) => !missing.has(letter));
    const foreign = await opened.foreignLetters(style, others);
    if (foreign.size === 0) throw error;
    return await printWithout(new Set([...missing, ...foreign]));
  }
}
