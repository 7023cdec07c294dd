import { type OpenPrinter, PrintFailure } from "../ports/printer.ts";
import type { Output } from "../ports/writer.ts";
import type { PaperDocument } from "../render/layout.ts";
import { type Context, type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";
import type { PrintedWith } from "./manifest.ts";

/** Options of everything that prints. */
export const printOptions = [
  { flags: "--browser <program>", description: "print with this Chromium, Chrome or Edge" },
  {
    flags: "--browser-no-sandbox",
    description: "let the browser run without its sandbox, where the system has none",
  },
] as const satisfies readonly OptionSpec[];

/** Pages that a stapler still holds and that still close when they are folded. */
const foldsInOne = 96;

/** Finished files, and the letters that no font has and that they show a sign for. */
export interface Printed {
  readonly outputs: readonly Output[];
  readonly replaced: ReadonlySet<string>;
  readonly with: PrintedWith;
}

/**
 * Prints documents to PDF files. Nothing is given unless every one came out and passed its gates. Where there is no browser,
 * `otherwise` says what serves instead.
 */
export async function printDocuments(
  context: Context,
  input: Input,
  documents: readonly PaperDocument[],
  otherwise: string,
): Promise<Printed> {
  const { screen } = context;
  try {
    const printer = await openPrinter(context, input);
    try {
      const outputs: Output[] = [];
      const replaced = new Set<string>();
      const pages = new Map<string, number>();
      const places = new Map<string, ReadonlyMap<string, number>>();
      for (const document of documents) {
        const { path } = document;
        const progress = (text: string) => screen.progress(`${path}: ${text} …`);
        const { pdf, words, ...file } = await printer.print(document, progress);
        pages.set(path, file.pages);
        places.set(path, file.places);
        if (document.folding && !document.folding.signature && file.pages > foldsInOne)
          screen.err(
            `${path} has ${file.pages} pages, more than fold in one. Add --signature 16, and bind the parts together.\n`,
          );
        for (const letter of file.replaced) replaced.add(letter);
        const says = [
          { as: "html", text: document.html(new Map()) },
          { as: "text", text: words },
        ] as const;
        outputs.push({ path, content: pdf, says });
        for (const [index, sheets] of file.sheets.entries()) {
          const volume = file.sheets.length > 1 ? `.${index + 1}` : "";
          outputs.push({
            path: path.replace(/\.pdf$/, `.a4${volume}.pdf`),
            content: sheets,
            says,
          });
        }
      }
      const { browser, fonts } = printer;
      return { outputs, replaced, with: { browser, fonts, pages, places } };
    } finally {
      await printer.close();
    }
  } catch (error) {
    if (error instanceof PrintFailure) throw new Stop(exit.unable, inWords(error, otherwise));
    throw error;
  }
}

function openPrinter({ printer, screen }: Context, input: Input): Promise<OpenPrinter> {
  const browser = textOption(input, "browser");
  return printer.open({
    ...(browser === undefined ? {} : { browser }),
    noSandbox: input.options["browser-no-sandbox"] === true,
    progress: (text) => screen.progress(`${text} …`),
  });
}

function inWords({ message, remedies }: PrintFailure, otherwise: string): string {
  const ways = remedies.map((each) => `  ${each}`);
  return [
    `The PDF was not made. ${message}`,
    ...(ways.length > 0 ? ["What you can do:", ...ways] : []),
    otherwise,
  ].join("\n");
}
