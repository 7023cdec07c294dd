import { type OpenPrinter, PrintFailure } from "../ports/printer.ts";
import type { Output } from "../ports/writer.ts";
import type { PaperDocument } from "../render/layout.ts";
import { type Context, type Input, type OptionSpec, textOption } from "./command.ts";
import { exit, Stop } from "./exit.ts";

/** Options of everything that prints. */
export const printOptions = [
  { flags: "--browser <program>", description: "print with this Chromium, Chrome or Edge" },
  {
    flags: "--browser-no-sandbox",
    description: "let the browser run without its sandbox, where the system has none",
  },
] as const satisfies readonly OptionSpec[];

/** Finished files, and the letters that no font has and that they show a sign for. */
export interface Printed {
  readonly outputs: readonly Output[];
  readonly replaced: ReadonlySet<string>;
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
      for (const document of documents) {
        const { path } = document;
        const progress = (text: string) => screen.progress(`${path}: ${text} …`);
        const { pdf, words, ...file } = await printer.print(document, progress);
        for (const letter of file.replaced) replaced.add(letter);
        const says = [
          { as: "html", text: document.html(new Map()) },
          { as: "text", text: words },
        ] as const;
        outputs.push({ path, content: pdf, says });
      }
      return { outputs, replaced };
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
