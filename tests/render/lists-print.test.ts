import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import type { OpenPrinter } from "../../src/ports/printer.ts";
import { forms } from "../../src/render/forms.ts";
import type { PaperLayout } from "../../src/render/layout.ts";
import { poster } from "../../src/render/poster.ts";
import { sheet } from "../../src/render/sheet.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { askProgram, foldArabic, type ReadPdf, readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";
import { choiceOf } from "./cards-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const printer = await testPrinter();

describe.skipIf(printer === undefined)("sheet, poster and forms on paper, in Arabic", () => {
  let open: Edition;
  const read = new Map<string, ReadPdf>();
  const files = new Map<string, Uint8Array>();

  async function print(layout: PaperLayout, ids?: readonly string[]): Promise<Uint8Array> {
    const [document] = await layout.documents(open, choiceOf(open, "ar", ids ? { ids } : {}));
    if (!document) throw new Error(`There is no ${layout.name}.`);
    return (await (printer as OpenPrinter).print(document, () => undefined)).pdf;
  }

  beforeAll(async () => {
    open = await editionOnDisk(example, "2026-11-20");
    for (const [layout, ids] of [[sheet], [poster], [forms, ["eye-clinic"]]] as const) {
      const pdf = await print(layout, ids);
      files.set(layout.name, pdf);
      read.set(layout.name, await readPdf(pdf));
    }
  });
  afterAll(() => printer?.close());

  test("each says its language and until when it holds, on every page", () => {
    for (const [name, { language, pages }] of read) {
      expect(language).toBe("ar");
      expect(
        pages.filter((page) => !page.includes("2027")),
        name,
      ).toEqual([]);
    }
  });

  test("a poster that nearly fits hangs as one sheet", () => {
    expect(read.get("poster")?.pages.length).toBe(1);
  });

  test("a form never runs on to a second page", () => {
    expect(read.get("forms")?.pages.length).toBe(10);
  });

  test("every number of the sheet is found, and the names in it", (context) => {
    const text = askProgram("pdftotext", ["FILE", "-"], files.get("sheet") ?? new Uint8Array());
    if (text === undefined) return context.skip();
    const phones = open.listed.flatMap(({ sites }) => sites.flatMap((site) => site.contact.phone));
    expect(phones.length).toBeGreaterThan(30);
    expect(phones.filter((phone) => !text.includes(phone))).toEqual([]);
    const folded = foldArabic(text);
    const missing = open.listed.filter(({ name }) =>
      (foldArabic(name["ar"] ?? "").match(/\p{L}+/gu) ?? []).some((word) => !folded.includes(word)),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("the same input gives the same bytes", async () => {
    expect(await print(poster)).toEqual(files.get("poster"));
  });
});
