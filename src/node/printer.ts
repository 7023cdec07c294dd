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
import type { Printing } from "./fresh-page.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import type { PrintedBook } from "./print-book.ts";

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
    const { fontPackages } = await import("./book-fonts.ts");
    choice.progress("Starting the browser");
    const { noSandbox } = choice;
    const opened = await openPrinter(found, { noSandbox, startTimeout, printTimeout });
    return {
      browser: `${opened.version} (${found.source})`,
      fonts: fontPackages(),
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
  const [{ finishPdf }, { checkPdf }, { writePdf }, { visibleOf }] = await Promise.all([
    import("./finish-pdf.ts"),
    import("./check-pdf.ts"),
    import("./write-pdf.ts"),
    import("./unprintable.ts"),
  ]);
  const { document, places, replaced, plain } = await printLetters(opened, book, (pass) =>
    progress(`Printing, round ${pass}`),
  );
  progress("Checking the file");
  await finishPdf(document, book.details);
  const words = checkPdf(document, book);
  const pages = document.getPageCount();
  const sheets = plain ? await sheetsOf(plain, book) : [];
  const pdf = writePdf(document.context);
  return { pdf, pages, places, sheets, words, replaced: visibleOf(replaced) };
}

async function sheetsOf(plain: Uint8Array, book: Book): Promise<readonly Uint8Array[]> {
  const { imposeBook } = await import("./impose.ts");
  return imposeBook(plain, book.folding?.signature, book.details);
}

interface PrintedLetters extends Pick<PrintedBook, "document"> {
  readonly places: PrintedBook["pages"];
  readonly replaced: ReadonlySet<string>;
  /** Its pages alone, without tags, where they are to be put on sheets. */
  readonly plain: Uint8Array | undefined;
}

/** Prints what can be printed: one letter that no font has must not keep a whole book from the desk. */
async function printLetters(
  opened: PdfPrinter,
  book: Book,
  progress: (pass: number) => void,
): Promise<PrintedLetters> {
  const { fontFaces, lettersWithoutFont } = await import("./book-fonts.ts");
  const { printBook } = await import("./print-book.ts");
  const { lettersOf, withoutLetters } = await import("./unprintable.ts");
  const letters = lettersOf(book.html(new Map()));
  const style = `<style>${await fontFaces(letters)}</style>`;
  const missing = await lettersWithoutFont(letters);
  const others = [...letters].filter((letter) => !missing.has(letter));
  const replaced = new Set([...missing, ...(await opened.foreignLetters(style, others))]);
  const print = (html: string, printing: Printing) =>
    opened.print(
      withoutLetters(html, replaced).replace("<head>", () => `<head>${style}`),
      printing,
    );
  const { document, pages, passes } = await printBook(print, book, progress);
  if (book.folding === undefined) return { document, places: pages, replaced, plain: undefined };
  progress(passes + 1);
  const plain = await print(book.html(pages), "pages");
  return { document, places: pages, replaced, plain };
}
