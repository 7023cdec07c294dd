import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF reader sees of a file. */
export interface ReadPdf {
  /** The words of each page, in one line each. */
  readonly pages: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly outline: readonly string[];
  /** Internal links by page: the target's id. */
  readonly links: readonly { readonly page: number; readonly to: string; readonly url: string }[];
  /** Ids with the pages they stand on. */
  readonly destinations: ReadonlyMap<string, number>;
}

/** Reads a PDF with a program that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  const links: { page: number; to: string; url: string }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("")
        .replace(/\s+/g, " "),
    );
    for (const each of await page.getAnnotations())
      links.push({ page: number, to: String(each.dest ?? ""), url: String(each.url ?? "") });
  }
  const destinations = new Map<string, number>();
  for (const [id, place] of Object.entries(await document.getDestinations())) {
    const target: unknown = (place as readonly unknown[])[0];
    destinations.set(id, 1 + (await document.getPageIndex(target as never)));
  }
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as Record<string, string | undefined>;
  const outline = ((await document.getOutline()) ?? []).map((each) => each.title);
  await document.destroy();
  return { pages, title, language, outline, links, destinations };
}

/** What a program of the system says about a PDF; `undefined`, with a printed notice, where it is not installed. */
export function askProgram(
  program: string,
  args: readonly string[],
  bytes: Uint8Array,
): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "pathway-pdf-"));
  try {
    const file = join(folder, "book.pdf");
    writeFileSync(file, bytes);
    const given = args.map((each) => (each === "FILE" ? file : each));
    const result = spawnSync(program, given, { encoding: "utf8", maxBuffer: 1 << 26 });
    if (result.error === undefined) return `${result.stdout}${result.stderr}`;
    console.warn(`Skipped: ${program} is not installed.`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Extractors write lam-alef in either order, and marks and hamza forms as they like. */
export function foldArabic(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u064b-\u0655\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[ال]+/g, (run) => [...run].sort().join(""));
}
