import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import type { OpenPrinter } from "../../src/ports/printer.ts";
import type { PaperDocument } from "../../src/render/layout.ts";
import { bookletOf, editionOnDisk } from "../booklet-of.ts";
import { askProgram, type ReadPdf, readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";
import { sharedData } from "../shared-data.ts";

const root = sharedData("jordan-2015/pathway");
const printer = root === undefined ? undefined : await testPrinter();

describe.skipIf(printer === undefined)("a booklet of hundreds of real services, in Arabic", () => {
  let edition: Edition;
  let document: PaperDocument;
  let bytes: Uint8Array;
  let read: ReadPdf;

  beforeAll(async () => {
    edition = await editionOnDisk(root ?? "", "2014-10-30");
    document = await bookletOf(edition, "ar");
    bytes = (await (printer as OpenPrinter).print(document, () => undefined)).pdf;
    read = await readPdf(bytes);
  });
  afterAll(() => printer?.close());

  test("every listed service has its entry, on the page that the contents say", () => {
    expect(edition.listed.length).toBeGreaterThan(300);
    const html = document.html(read.destinations);
    expect(html.match(/<article /g)?.length).toBe(edition.listed.length);
    const numbers = [...html.matchAll(/<a class="(?:ref|at)" href="#([^"]+)">(\d+)<\/a>/g)];
    expect(numbers.length).toBeGreaterThan(edition.listed.length);
    const wrong = numbers.filter(
      ([, id, page]) => read.destinations.get(id ?? "") !== Number(page),
    );
    expect(wrong).toEqual([]);
  });

  test("no page is blank or nearly so, but for the last of a chapter", () => {
    const thin = read.pages.filter((text) => text.length < 450);
    expect(thin.length).toBeLessThan(read.pages.length / 20);
  });

  test("times stay in their order, and no font is made of drawings", (context) => {
    const text = askProgram("pdftotext", ["FILE", "-"], bytes);
    const fonts = askProgram("pdffonts", ["FILE"], bytes);
    if (text === undefined || fonts === undefined) return context.skip();
    expect(text).toContain("08:30–16:00");
    expect(text).not.toContain("16:00–08:30");
    expect(fonts).not.toMatch(/Type 3/);
  });
});
