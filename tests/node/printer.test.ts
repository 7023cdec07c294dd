import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { fontFaces, lettersWithoutFont } from "../../src/node/book-fonts.ts";
import { checkPdf } from "../../src/node/check-pdf.ts";
import { openPrinter } from "../../src/node/pdf-printer.ts";
import { nodePrinter } from "../../src/node/printer.ts";
import { lettersOf, withoutLetters } from "../../src/node/unprintable.ts";
import type { Book, OpenPrinter } from "../../src/ports/printer.ts";
import { readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";

const details = {
  title: "Small",
  author: "pathway",
  subject: "Test",
  language: "en",
  direction: "ltr",
  date: "2026-11-20" as PlainDate,
} as const;

/** A book of one page, or as many as its body makes. */
function book(body: string, { style = "", lang = "en" } = {}): Book {
  const css = `@page{size:148mm 210mm;margin:15mm}html{font:10pt "Noto Sans","Vazirmatn"}${style}`;
  return {
    html: () =>
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Small</title><style>${css}</style></head><body><h1>Small</h1>${body}<p><a href="#end">End</a></p><p id="end">End</p></body></html>`,
    destinations: ["end"],
    sentinel: "end",
    details,
  };
}

describe("the fonts of a document", () => {
  test("are only those its letters need", async () => {
    const latin = await fontFaces("Where to find help");
    expect(latin.match(/@font-face/g)?.length).toBe(2);
    expect(latin).not.toContain("Vazirmatn");
    const both = await fontFaces("Where أين Куда Łódź");
    expect(both.match(/@font-face/g)?.length).toBe(8);
  });

  test("letters that no font has are found", async () => {
    const missing = await lettersWithoutFont("help ☃ and አማ বা أين");
    expect([...missing].sort()).toEqual(["া", "ব", "☃"].sort());
  });
});

describe("a letter that no font has", () => {
  const without = (text: string, ...letters: string[]) => withoutLetters(text, new Set(letters));

  test("gives way to a visible sign, one for a picture that is joined of several", () => {
    expect(without("a ☃ b ☃☃", "☃")).toBe("a � b ��");
    expect(without("👨‍👩‍👧 go ❤\ufe0f", "👨", "👩", "👧", "❤", "\ufe0f")).toBe("� go �");
    expect(without("a\ufe0fb", "\ufe0f")).toBe("ab");
    expect(without("nothing", "☃")).toBe("nothing");
  });

  test("is seen in a style sheet too, where it is written as a number", () => {
    const style = `content:"\\2603 \\2014 "`;
    expect(lettersOf(style).has("☃")).toBe(true);
    expect(without(style, "☃")).toBe(`content:"\\fffd \\2014 "`);
  });
});

test("a browser that is named and missing is said, with what to do", async () => {
  const opening = nodePrinter.open({
    browser: "/no/such/chrome",
    noSandbox: true,
    progress: () => undefined,
  });
  await expect(opening).rejects.toMatchObject({ reason: "named-browser-missing" });
});

test("a program that is no browser is said to be none", async () => {
  const opening = nodePrinter.open({
    browser: "/bin/false",
    noSandbox: true,
    progress: () => undefined,
  });
  await expect(opening).rejects.toMatchObject({ reason: "did-not-start" });
});

test("a program that answers with garbage is said to be none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pathway-test-"));
  const browser = join(folder, "chrome");
  const answers = ["not json", "null", "[]"].map((each) => `printf '${each}\\0' >&4`);
  writeFileSync(browser, ["#!/bin/sh", ...answers, "sleep 60", ""].join("\n"), { mode: 0o755 });
  const opening = nodePrinter.open({ browser, noSandbox: true, progress: () => undefined });
  await expect(opening).rejects.toMatchObject({ reason: "did-not-start" });
  rmSync(folder, { recursive: true });
});

test("a program that never answers is given up, ended, and said to be silent", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pathway-test-"));
  const path = join(folder, "chrome");
  writeFileSync(path, "#!/bin/sh\nexec sleep 61.25\n", { mode: 0o755 });
  const options = { noSandbox: true, startTimeout: 400, printTimeout: 1000 };
  const opening = openPrinter({ path, source: "option", env: {} }, options);
  await expect(opening).rejects.toMatchObject({
    reason: "timed-out",
    message: expect.stringContaining("said nothing"),
  });
  const left = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" }).stdout ?? "";
  expect(left).not.toContain("sleep 61.25");
  rmSync(folder, { recursive: true });
});

const printer = await testPrinter();

describe.skipIf(printer === undefined)("what is printed", () => {
  const print = async (given: Book) =>
    (await (printer as OpenPrinter).print(given, () => undefined)).pdf;
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await print(book("<p>Anyone may come.</p>"));
  });
  afterAll(() => printer?.close());

  test("is one page with its text", async () => {
    const { pages } = await readPdf(pdf);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain("Anyone may come.");
  });

  test("scripts do not run", async () => {
    const read = await readPdf(
      await print(
        book(
          `<p id="p">still</p><script>document.getElementById("p").textContent="moved"</script>`,
        ),
      ),
    );
    expect(read.pages[0]).toContain("still");
    expect(read.pages[0]).not.toContain("moved");
  });

  test("nothing is asked of the network; the document that tries is refused", async () => {
    await expect(print(book(`<img src="http://127.0.0.1:9/x.png">`))).rejects.toMatchObject({
      reason: "asked-for-network",
    });
  });

  test("a picture that cannot be drawn is refused, not left out", async () => {
    const broken = Buffer.from("\x89PNG broken", "latin1").toString("base64");
    await expect(
      print(book(`<img src="data:image/png;base64,${broken}" alt="">`)),
    ).rejects.toMatchObject({ reason: "picture-failed" });
  });

  test("something wider than the page is refused, since all of it would shrink", async () => {
    await expect(print(book(`<p style="inline-size:300mm">wide</p>`))).rejects.toMatchObject({
      reason: "gate",
      message: expect.stringContaining("wider"),
    });
  });

  test("a font of the system is refused", async () => {
    await expect(print(book(`<p style="font-family:serif">system</p>`))).rejects.toMatchObject({
      reason: "fallback-font",
    });
  });

  test("a letter that no font has does not keep the rest from being printed; it is told", async () => {
    const printed = await (printer as OpenPrinter).print(
      book(`<p>Snow ☃ falls, 5 ‰ of it. Anyone may come.</p>`),
      () => undefined,
    );
    // One is in no list of letters, the other in a list, but not in the font.
    expect([...printed.replaced].sort()).toEqual(["‰", "☃"]);
    const { pages } = await readPdf(printed.pdf);
    expect(pages[0]).toContain("Snow � falls, 5 � of it. Anyone may come.");
  });

  test("a page number that can never be known is refused", async () => {
    await expect(print({ ...book(""), destinations: ["nowhere"] })).rejects.toMatchObject({
      reason: "pages-unsettled",
      message: expect.stringContaining("nowhere"),
    });
  });

  test("a book whose numbers stay is printed twice: a draft of which nothing is seen, and whole", async () => {
    const rounds: string[] = [];
    await (printer as OpenPrinter).print(book(""), (text) => rounds.push(text));
    expect(rounds.filter((text) => text.includes("round"))).toHaveLength(2);
  });

  test("numbers that move with every printing are refused, not printed", async () => {
    const moving = (pages: ReadonlyMap<string, number>) =>
      book(pages.get("end") === 1 ? `<div style="break-after:page">x</div>` : "").html(pages);
    await expect(print({ ...book(""), html: moving })).rejects.toMatchObject({
      reason: "pages-unsettled",
    });
  });

  describe("the gates of a finished file", () => {
    const check = async (change: (document: PDFDocument) => void) => {
      const document = await PDFDocument.load(pdf, { updateMetadata: false });
      change(document);
      return checkPdf(document, { details, sentinel: "end" });
    };

    test("let the right file pass, and tell what it says besides its pages", async () => {
      expect((await check(() => undefined)).split("\n")).toEqual(
        expect.arrayContaining([details.title, "end"]),
      );
    });

    test.each<[string, (document: PDFDocument) => void]>([
      ["another title", (document) => document.setTitle("Other")],
      ["another language", (document) => document.setLanguage("fr")],
      ["no outline", (document) => document.catalog.delete(PDFName.of("Outlines"))],
      ["a page after the end", (document) => void document.addPage()],
      [
        "something that happens by itself",
        (document) =>
          document.catalog.set(PDFName.of("OpenAction"), document.context.obj({ S: "Named" })),
      ],
      [
        "a link to a file",
        (document) =>
          void document.context.register(
            document.context.obj({ S: "URI", URI: PDFString.of("file:///etc/passwd") }),
          ),
      ],
      [
        "a script",
        (document) => void document.context.register(document.context.obj({ S: "JavaScript" })),
      ],
      [
        "a font of drawings",
        (document) =>
          void document.context.register(document.context.obj({ Type: "Font", Subtype: "Type3" })),
      ],
    ])("stop %s", async (_what, change) => {
      await expect(check(change)).rejects.toMatchObject({ reason: "gate" });
    });

    test("stop a font of the system, also one whose name begins as ours does", async () => {
      const fonts = ["DejaVuSans", "AAAAAA+NotoSansCJKjp-Regular"];
      for (const BaseFont of fonts)
        await expect(
          check((document) => {
            document.context.register(document.context.obj({ Type: "Font", BaseFont }));
          }),
        ).rejects.toMatchObject({ reason: "fallback-font" });
    });

    test("stop pages without a letter: the browser had no font to draw with", async () => {
      const blank = check((document) => {
        for (const [, object] of document.context.enumerateIndirectObjects())
          if (object instanceof PDFDict && object.get(PDFName.of("Type")) === PDFName.of("Font"))
            object.delete(PDFName.of("Type"));
      });
      await expect(blank).rejects.toMatchObject({ reason: "blank" });
    });
  });
});
