import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import type { OpenPrinter } from "../../src/ports/printer.ts";
import type { PaperDocument } from "../../src/render/layout.ts";
import { languages } from "../all-languages.ts";
import { bookletOf, editionOnDisk } from "../booklet-of.ts";
import { askProgram, foldArabic, type ReadPdf, readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const printer = await testPrinter();
const quiet = () => undefined;
const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

interface Printed {
  readonly document: PaperDocument;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Uint8Array[];
  readonly read: ReadPdf;
}

describe.skipIf(printer === undefined)("the example's booklet on paper", () => {
  let edition: Edition;
  let en: Printed;
  let ar: Printed;

  async function printed(
    language: string,
    more: Pick<PaperDocument, "folding"> = {},
  ): Promise<Printed> {
    const document = await bookletOf(edition, language);
    const { pdf: bytes, sheets } = await (printer as OpenPrinter).print(
      { ...document, ...more },
      quiet,
    );
    return { document, bytes, sheets, read: await readPdf(bytes) };
  }

  /** What stands before the contents, without the hundred pages behind it that take the time. */
  async function front(language: string, of: Edition): Promise<ReadPdf> {
    const document = await bookletOf(of, language);
    const ids = ["needs", "takes", "stop", "steps"];
    const { pdf } = await (printer as OpenPrinter).print(
      {
        ...document,
        html: (pages) => {
          const [before = ""] = document.html(pages).split('<nav class="contents"');
          const links = ids.map((id) => `<a href="#${id}">.</a>`).join("");
          return `${before}<h2 id="end">End</h2>${links}<a href="#end">.</a></body></html>`;
        },
        destinations: [...ids, "end"],
        sentinel: "end",
      },
      quiet,
    );
    return readPdf(pdf);
  }

  beforeAll(async () => {
    edition = await editionOnDisk(example, "2026-11-20");
    en = await printed("en");
    ar = await printed("ar", { folding: { signature: 16 } });
  });
  afterAll(() => printer?.close());

  test("every page has text, and every listed service is named", () => {
    expect(en.read.pages.length).toBeGreaterThan(20);
    expect(en.read.pages.filter((text) => text.trim() === "")).toEqual([]);
    const whole = en.read.pages.join(" ");
    const missing = edition.listed.filter((each) => !whole.includes(each.name["en"] ?? ""));
    expect(missing.map((each) => each.id)).toEqual([]);
  });

  test("every phone number can be copied as it was written", () => {
    const whole = en.read.pages.join(" ");
    const phones = edition.listed.flatMap((each) =>
      each.sites.flatMap((site) => site.contact.phone),
    );
    expect(phones.length).toBeGreaterThan(20);
    expect(phones.filter((phone) => !whole.includes(phone))).toEqual([]);
  });

  test("it says its title and language, and has an outline", () => {
    expect(en.read.title).toBe("Where to find help in Khartoum State");
    expect(ar.read.title).toBe("أين تجد المساعدة في ولاية الخرطوم");
    expect([en.read.language, ar.read.language]).toEqual(["en", "ar"]);
    expect(en.read.outline.length).toBeGreaterThan(0);
  });

  test("need and page, and who takes whom, face each other in the first opening", () => {
    for (const { read } of [en, ar])
      expect([read.destinations.get("needs"), read.destinations.get("takes")]).toEqual([2, 3]);
  });

  test("every page number beside a link is the page of its target", () => {
    for (const { document, read } of [en, ar]) {
      const html = document.html(read.destinations);
      const printedNumbers = [
        ...html.matchAll(/<a class="(?:ref|at)" href="#([^"]+)">(\d+)<\/a>/g),
      ];
      expect(printedNumbers.length).toBeGreaterThan(100);
      const wrong = printedNumbers.filter(
        ([, id, number]) => read.destinations.get(id ?? "") !== Number(number),
      );
      expect(wrong.map(([text]) => text)).toEqual([]);
    }
  });

  test("the numbers in the printed contents are the pages of the headings", () => {
    const { pages, destinations } = en.read;
    const first = pages.findIndex((text) => text.includes("Contents What does the person"));
    const contents = pages.slice(first, (destinations.get("c1") ?? 0) - 1).join(" ");
    for (const title of ["Who takes whom", "Shelter", "By area", "About this booklet"]) {
      const number = Number(
        new RegExp(`${title}[^0-9]*(?:\\d+ services?)? *(\\d+)`).exec(contents)?.[1],
      );
      expect(pages[number - 1], title).toContain(title);
    }
  });

  test("folded, the Arabic pages lie in their order: two on each side, the first at the left of the last", async () => {
    const [sheets, ...others] = ar.sheets;
    expect(others).toEqual([]);
    const { pages: sides } = await readPdf(sheets ?? new Uint8Array());
    const { pages } = ar.read;
    expect(sides).toHaveLength(Math.ceil(pages.length / 4) * 2);
    const words = (text: string | undefined) => (text ?? "").replace(/\s/g, "");
    const side = (index: number) => words(sides[index]);
    expect(side(0)).toBe(words(pages[0]) + words(pages[15]));
    expect(side(1)).toBe(words(pages[14]) + words(pages[1]));
    expect(side(7)).toBe(words(pages[8]) + words(pages[7]));
    expect(side(8)).toBe(words(pages[16]) + words(pages[31]));
  });

  test("addresses that open something are only web pages, phones, mails and messages", () => {
    const urls = en.read.links.map((each) => each.url).filter((url) => url !== "");
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !/^(https?|tel|mailto|sms):/.test(url))).toEqual([]);
  });

  test("whoever is in danger finds whom to call on every page", () => {
    const [danger] = edition.pathway.emergency;
    const strips = en.read.pages
      .slice(1)
      .filter((text) => text.includes(`Danger: ${danger?.phone}`));
    expect(strips.length).toBe(en.read.pages.length - 1);
  });

  test("where an entry runs on to another page, its name stands there again", async () => {
    const fr = await printed("fr");
    let ranOn = 0;
    for (const [language, { document, read }] of Object.entries({ en, fr })) {
      const heads = [
        ...document.html(new Map()).matchAll(/<article[^>]* id="(s\d+)">(.*?)<\/h3>/gs),
      ];
      expect(heads.length).toBe(edition.listed.length);
      for (const { name, description } of edition.listed) {
        const [title, told] = [name[language], description?.[language]];
        const anchor = heads.find(([, , head]) => title && head?.includes(title))?.[1];
        const at = read.pages.findIndex((text) => told && text.includes(told.slice(0, 50)));
        if (title === undefined || anchor === undefined || at < 0) continue;
        expect(read.pages[at], title).toContain(title);
        if (read.destinations.get(anchor) !== at + 1) ranOn += 1;
      }
    }
    expect(ranOn, "no entry ran on, so this proves nothing").toBeGreaterThan(2);
  });

  test("needs, who takes whom, stop box and steps have a page each, in every language and for every audience", async () => {
    const all = [en.read, ar.read, await front("fr", edition)];
    for (const audience of ["partner", "restricted"] as const) {
      const narrower = await editionOnDisk(example, "2026-11-20", audience);
      for (const { code } of languages) all.push(await front(code, narrower));
    }
    for (const { destinations } of all) {
      const at = (id: string) => destinations.get(id) ?? 0;
      expect(["needs", "takes", "stop", "steps"].map(at)).toEqual([2, 3, 4, 5]);
    }
  });

  test("the same input gives the same bytes", async () => {
    const again = await printed("en");
    expect(sha(again.bytes)).toBe(sha(en.bytes));
  });

  test("no font is made of drawings, and only shipped fonts are used", (context) => {
    const fonts = askProgram("pdffonts", ["FILE"], ar.bytes);
    if (fonts === undefined) return context.skip();
    expect(fonts).not.toMatch(/Type 3/);
    const names = fonts.split("\n").slice(2).filter(Boolean);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !/NotoSans|Vazirmatn/.test(name))).toEqual([]);
  });

  test("Arabic names can be found, and phones stay in their order", (context) => {
    const text = askProgram("pdftotext", ["FILE", "-"], ar.bytes);
    if (text === undefined) return context.skip();
    const folded = foldArabic(text);
    const names = edition.listed.map((each) => each.name["ar"] ?? "");
    const missing = names.filter((name) =>
      (foldArabic(name).match(/\p{L}+/gu) ?? []).some((word) => !folded.includes(word)),
    );
    expect(missing).toEqual([]);
    const phones = edition.listed.flatMap((each) =>
      each.sites.flatMap((site) => site.contact.phone),
    );
    expect(phones.filter((phone) => !text.includes(phone))).toEqual([]);
  });

  test("the file is sound to a strict reader", (context) => {
    const said = askProgram("qpdf", ["--check", "FILE"], ar.bytes);
    if (said === undefined) return context.skip();
    expect(said).toContain("No syntax or stream encoding errors found");
  });
});
