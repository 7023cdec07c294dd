import type { PlainDate } from "../model/plain-date.ts";

/** A document for paper, whose page numbers are known only after it was printed once. */
export interface Book {
  /** The whole document. A number that is not known yet takes the same room as one that is. */
  html(pages: ReadonlyMap<string, number>): string;
  /** Ids whose page numbers the document prints; each is the target of a link. */
  readonly destinations: readonly string[];
  /** The last thing of the document: proves that it was printed to its end. */
  readonly sentinel: string;
  readonly details: BookDetails;
  /** Sheets to fold are wanted too. */
  readonly folding?: Folding;
}

/** How a book is folded. */
export interface Folding {
  /** Pages folded and stapled together, a multiple of four; the whole book when absent. */
  readonly signature?: number;
}

/** What a printed document says about itself. */
export interface BookDetails {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As in the document's `lang`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The edition's day, never the clock's: the same edition must give the same bytes. */
  readonly date: PlainDate;
}

/** How a printer is opened. */
export interface PrinterChoice {
  /** The program to print with; the search decides when absent. */
  readonly browser?: string;
  /** Lets the browser run without its sandbox: only where the system has none, and only for our own templates. */
  readonly noSandbox: boolean;
  progress(text: string): void;
}

/** A finished file. */
export interface PrintedFile {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The pages of everything that a link leads to, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** Sheets to fold, a file for each volume, where they were wanted. */
  readonly sheets: readonly Uint8Array[];
  /** What it says besides its pages: title, outline, links, names of places. One a line. */
  readonly words: string;
  /** Letters that no font of the program has; the pages show a sign in their place. */
  readonly replaced: readonly string[];
}

/** A program that can print. */
export interface FoundProgram {
  readonly program: string;
  /** Which step of the search found it. */
  readonly source: string;
}

/** Something that turns documents into PDF files. */
export interface Printer {
  /** The program that would print, and how it was found. Throws `PrintFailure` where there is none. */
  find(choice: Pick<PrinterChoice, "browser" | "progress">): Promise<FoundProgram>;
  /** Throws `PrintFailure` where nothing can print. */
  open(choice: PrinterChoice): Promise<OpenPrinter>;
}

/** A printer in use. It must be closed. */
export interface OpenPrinter {
  /** The program and its version. */
  readonly browser: string;
  /** The packages its letters come from, with their versions. */
  readonly fonts: readonly string[];
  /** The finished file, after every gate. Throws `PrintFailure`. */
  print(book: Book, progress: (text: string) => void): Promise<PrintedFile>;
  close(): Promise<void>;
}

/** Why nothing was printed. */
export type PrintProblem =
  | "no-browser"
  | "named-browser-missing"
  | "root-needs-no-sandbox"
  | "no-sandbox"
  | "libraries-missing"
  | "not-runnable"
  | "did-not-start"
  | "timed-out"
  | "browser-died"
  | "blank"
  | "font-failed"
  | "picture-failed"
  | "fallback-font"
  | "asked-for-network"
  | "pages-unsettled"
  | "gate"
  | "failed";

/** No document came out. The message is for people; `remedies` are what they can do, most helpful first. */
export class PrintFailure extends Error {
  readonly reason: PrintProblem;
  readonly remedies: readonly string[];

  constructor(
    reason: PrintProblem,
    message: string,
    more: { readonly remedies?: readonly string[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.reason = reason;
    this.remedies = more.remedies ?? [];
  }
}
