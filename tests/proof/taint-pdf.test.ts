import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Edition, makeEdition } from "../../src/edition/edition.ts";
import { en } from "../../src/languages/en.ts";
import { maySee } from "../../src/model/audience.ts";
import { addDays, type PlainDate } from "../../src/model/plain-date.ts";
import type { OpenPrinter } from "../../src/ports/printer.ts";
import { readerOf } from "../../src/render/reader.ts";
import { layouts } from "../../src/render/registry.ts";
import type { Canary } from "../edition/canaries.ts";
import { grownPathway } from "../edition/grown-pathway.ts";
import { catalogueOf } from "../edition/memory-pathway.ts";
import { askProgram, readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";
import { figure } from "./figures.ts";

const many = Number(process.env["TAINT"] ?? 3);
const printer = await testPrinter();
const { files: grown, canaries } = grownPathway(many, { withDesk: true });

/** The codes of the pathway's own are not sensitive here: otherwise every entry would be kept out of every document. */
const files = Object.fromEntries(
  Object.entries(grown).map(([path, value]) => {
    if (path !== "pathway.yaml") return [path, value];
    const { vocabulary, ...rest } = value as { vocabulary: readonly object[] };
    return [
      path,
      { ...rest, vocabulary: vocabulary.map((code) => ({ ...code, sensitive: "no" })) },
    ];
  }),
);

/** Letters and digits alone, since a line of print may end anywhere. */
const bare = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

interface Paper {
  /** What can be read in it, and what it says about itself. */
  readonly words: string;
  /** Its objects, unpacked: with their spaces, since places of bytes are numbers too. What is drawn is among the words. */
  readonly objects: string;
}

const isIn = ({ words, objects }: Paper, { tokens }: Canary) =>
  tokens.some(
    (token) => (bare(token).length >= 6 && words.includes(bare(token))) || objects.includes(token),
  );

/** Texts of a PDF that are not plain ASCII stand there as numbers of UTF-16. Source: ISO 32000-1, 7.9.2. */
const decoded = (objects: string) =>
  objects
    .replaceAll(/\nstream\n(?!<).*?\nendstream\n/gs, "")
    .replaceAll(/<feff([0-9a-f]*)>/gi, (_, hex: string) =>
      Buffer.from(hex, "hex").swap16().toString("utf16le"),
    );

/** All that can be got out of a PDF: its words, its objects unpacked, its outline and links. */
async function everythingIn(pdf: Uint8Array): Promise<Paper> {
  const read = await readPdf(pdf);
  const words = [
    askProgram("pdftotext", ["-raw", "FILE", "-"], pdf),
    askProgram("pdfinfo", ["FILE"], pdf),
    askProgram("qpdf", ["--list-attachments", "FILE"], pdf),
  ];
  const objects = askProgram("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], pdf);
  return {
    words: bare(JSON.stringify([read, [...read.destinations.keys()], words])),
    objects: decoded(objects ?? ""),
  };
}

describe.skipIf(printer === undefined)("a canary in every leaf, printed for everyone", () => {
  const texts = new Map<string, Paper>();

  async function printAll(edition: Edition): Promise<void> {
    const choice = {
      ...{ reader: readerOf(en, edition.pathway), isWorkingCopy: true },
      ...{ validUntil: addDays(edition.as_of, 90), services: edition.listed.slice(0, many) },
    };
    for (const layout of layouts)
      if (layout.kind === "paper")
        for (const document of await layout.documents(edition, choice)) {
          const { pdf } = await (printer as OpenPrinter).print(document, () => undefined);
          texts.set(document.path, await everythingIn(pdf));
        }
  }

  beforeAll(async () => {
    const catalogue = await catalogueOf(files);
    const asOf = "2026-02-01" as PlainDate;
    await printAll(makeEdition(catalogue, { audience: "public", asOf, withheld: new Set() }));
  }, 600_000);
  afterAll(() => printer?.close());

  test("no byte of any paper holds what is not for everyone", () => {
    const secret = canaries.filter(({ audience }) => !maySee("public", audience));
    const leaks = [...texts].flatMap(([path, text]) =>
      secret.filter((each) => isIn(text, each)).map(({ at }) => `${path}: ${at}`),
    );
    figure("taint in PDF", `${leaks.length} canaries out of place in ${texts.size} printed papers`);
    expect(leaks).toEqual([]);
    expect(texts.size).toBeGreaterThan(3);
  });

  test("control: what everyone may see is found in them", () => {
    const open = canaries.filter(({ audience }) => audience === "public");
    const papers = [...texts.values()];
    const found = (parts: (paper: Paper) => Paper) =>
      open.filter((each) => papers.some((paper) => isIn(parts(paper), each))).length;
    expect(found(({ words }) => ({ words, objects: "" }))).toBeGreaterThan(many * 10);
    // Letters of pages are drawn, so that only outline, links and details are words there. Without qpdf there are none, as it said.
    if (papers.some(({ objects }) => objects !== ""))
      expect(found(({ objects }) => ({ objects, words: "" }))).toBeGreaterThan(many);
  });
});
