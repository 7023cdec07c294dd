import { fileURLToPath } from "node:url";
import { nodePrinter } from "../node/printer.ts";
import { PrintFailure } from "../ports/printer.ts";
import { main } from "./main.ts";

/** What `npm start` does: the main job on the example, at the example's own date. */
const example = fileURLToPath(new URL("../../../pathways/khartoum", import.meta.url));
const asOf = "2026-11-20";
const languages = ["en", "ar"];

/** Exit codes at which a document was written: fine, and with findings. */
const wasWritten = (code: number) => code <= 1;

process.exitCode = await start();

/** Shows findings, and still ends well when every document was written. */
async function start(): Promise<number> {
  const at = ["--pathway", example, "--as-of", asOf];
  heading(`The example pathway, as of ${asOf}: what is wrong`);
  await main(["validate", ...at]);
  heading("Whom to call: what is stale");
  await main(["stale", ...at]);
  heading("HTML directory");
  const pages = await eachLanguage(["render", "directory", ...at]);
  heading("PDF booklet");
  const flags = await sandboxFlags();
  const books = await eachLanguage(["render", "booklet", ...at, ...flags]);
  tellWhere(pages, books);
  return [...pages, ...books].find((code) => !wasWritten(code)) ?? 0;
}

async function eachLanguage(words: readonly string[]): Promise<readonly number[]> {
  const codes: number[] = [];
  for (const language of languages) {
    const code = await main([...words, "--language", language]);
    codes.push(code);
    if (!wasWritten(code)) break;
  }
  return codes;
}

/** Where the system gives the browser no sandbox, the example, which is ours, is printed without one; it is said. */
async function sandboxFlags(): Promise<readonly string[]> {
  try {
    const printer = await nodePrinter.open({ noSandbox: false, progress: () => undefined });
    await printer.close();
    return [];
  } catch (error) {
    const reasons = ["root-needs-no-sandbox", "no-sandbox"];
    if (!(error instanceof PrintFailure) || !reasons.includes(error.reason)) return [];
    const why = error.reason === "no-sandbox" ? "the system has none for it" : "this is root";
    console.error(
      `Notice: the browser runs without its sandbox, because ${why}. Only this example is printed so.`,
    );
    return ["--browser-no-sandbox"];
  }
}

function heading(text: string): void {
  console.log(`\n── ${text}\n`);
}

function tellWhere(pages: readonly number[], books: readonly number[]): void {
  heading("Done");
  const line = (what: string, name: string) => console.log(`  ${what}  ${example}/out/${name}`);
  pages.forEach((code, index) => {
    if (wasWritten(code)) line("HTML directory", `directory.${languages[index]}.html`);
  });
  books.forEach((code, index) => {
    if (wasWritten(code)) line("PDF booklet   ", `booklet.${languages[index]}.pdf`);
  });
  if (!books.every(wasWritten))
    console.log("  PDF booklet     not made: the reason and what to do stand above.");
  console.log("\n  Your own pathway: change the files in pathways/khartoum, or copy the folder.");
}
