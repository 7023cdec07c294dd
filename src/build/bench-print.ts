import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { loadCatalogue } from "../catalogue/load.ts";
import { makeEdition } from "../edition/edition.ts";
import { withheldFrom } from "../edition/withheld.ts";
import { en } from "../languages/en.ts";
import { addDays, type PlainDate } from "../model/plain-date.ts";
import { fontFaces } from "../node/book-fonts.ts";
import { nodeFiles } from "../node/files.ts";
import { findBrowser } from "../node/find-browser.ts";
import { nodeProbe } from "../node/node-probe.ts";
import { openPrinter, type PdfPrinter } from "../node/pdf-printer.ts";
import { printBook } from "../node/print-book.ts";
import { lettersOf } from "../node/unprintable.ts";
import { booklet } from "../render/booklet.ts";
import { readerOf } from "../render/reader.ts";
import { runRules } from "../rules/run.ts";

/**
 * Prints the finished text of a booklet twice and does nothing else: what the bench holds our booklet against. The text is
 * made by the first run and left in a file.
 */

const [root = ".", day = "", finished = "", sandbox] = process.argv.slice(2);
const timeouts = { startTimeout: 20_000, printTimeout: 180_000 };

async function open(): Promise<PdfPrinter> {
  const request = { env: process.env, platform: process.platform, home: homedir() };
  const found = await findBrowser(request, nodeProbe(process.env, Date.now()));
  if ("failure" in found) throw new Error("There is no browser.");
  return openPrinter(found, { noSandbox: sandbox === "--browser-no-sandbox", ...timeouts });
}

async function finish(printer: PdfPrinter): Promise<string> {
  const catalogue = await loadCatalogue({ files: nodeFiles, root });
  const asOf = day as PlainDate;
  const withheld = withheldFrom(await runRules(catalogue, asOf));
  const edition = makeEdition(catalogue, { audience: "public", asOf, withheld });
  const reader = readerOf(en, edition.pathway);
  const choice = { reader, isWorkingCopy: true, validUntil: addDays(asOf, 90) };
  const [book] = await booklet.documents(edition, choice);
  if (book === undefined) throw new Error("There is no booklet.");
  const fonts = `<style>${await fontFaces(lettersOf(book.html(new Map())))}</style>`;
  let last = "";
  await printBook(
    (html, printing) => {
      last = html.replace("<head>", () => `<head>${fonts}`);
      return printer.print(last, printing);
    },
    book,
    () => undefined,
  );
  return last;
}

const printer = await open();
try {
  if (existsSync(finished)) {
    const html = readFileSync(finished, "utf8");
    for (let time = 0; time < 2; time += 1) await printer.print(html, "whole");
  } else writeFileSync(finished, await finish(printer));
} finally {
  await printer.close();
}
