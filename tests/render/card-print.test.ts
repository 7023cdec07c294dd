import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import type { OpenPrinter } from "../../src/ports/printer.ts";
import { card } from "../../src/render/card.ts";
import { forms } from "../../src/render/forms.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { askProgram, foldArabic, type ReadPdf, readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";
import { choiceOf } from "./cards-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const ids = [
  ...["eye-clinic", "confluence-line", "vaccination-points", "neem-listening-line"],
  "two-rivers-emergency",
];
const printer = await testPrinter();
const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe.skipIf(printer === undefined)("cards on paper, in Arabic", () => {
  let edition: Edition;
  let bytes: Uint8Array;
  let read: ReadPdf;

  async function printed(): Promise<Uint8Array> {
    const [document] = await card.documents(edition, choiceOf(edition, "ar", { ids }));
    if (!document) throw new Error("There is no card.");
    return (await (printer as OpenPrinter).print(document, () => undefined)).pdf;
  }

  beforeAll(async () => {
    edition = await editionOnDisk(example, "2026-11-20", "partner");
    bytes = await printed();
    read = await readPdf(bytes);
  });
  afterAll(() => printer?.close());

  test("each card begins on a front, so that it can be cut from sheets printed on both sides", () => {
    const firsts = ids.map((_, index) => read.destinations.get(`c${index + 1}`) ?? 0);
    expect(firsts[0]).toBe(1);
    expect(firsts.filter((page) => page % 2 === 0)).toEqual([]);
    expect(new Set(firsts).size).toBe(ids.length);
  });

  test("a card that says much is set closer, and has no more than two sides", () => {
    const sides = ids.map((_, index) => {
      const [first, last] = [`c${index + 1}`, `e${index + 1}`].map((id) =>
        Number(read.destinations.get(id)),
      );
      return (last ?? 0) - (first ?? 0) + 1;
    });
    expect(sides).toEqual([2, 1, 2, 2, 2]);
  });

  test("every phone is found as it was written, on every side until when it holds", () => {
    const whole = read.pages.join(" ");
    const chosen = edition.listed.filter(({ id }) => ids.includes(id));
    const phones = chosen.flatMap((each) => each.sites.flatMap((site) => site.contact.phone));
    expect(phones.length).toBeGreaterThan(3);
    expect(phones.filter((phone) => !whole.includes(phone))).toEqual([]);
    expect(read.pages.filter((page) => !page.includes("2027"))).toEqual([]);
    expect([read.language, read.outline.length > 0]).toEqual(["ar", true]);
  });

  test("Arabic names can be found, but for the one that must not be told", (context) => {
    const text = askProgram("pdftotext", ["FILE", "-"], bytes);
    if (text === undefined) return context.skip();
    const folded = foldArabic(text);
    for (const { id, name } of edition.listed.filter((each) => ids.includes(each.id))) {
      const words = foldArabic(name["ar"] ?? "").match(/\p{L}{4,}/gu) ?? [];
      const missing = words.filter((word) => !folded.includes(word));
      expect(missing.length > 0, id).toBe(id === "confluence-line");
    }
    expect(askProgram("qpdf", ["--check", "FILE"], bytes) ?? "No syntax").toContain("No syntax");
  });

  test("words and addresses that nobody can break do not make the page smaller", async () => {
    const word = "W".repeat(190);
    const small = await editionOf({
      ...smallPathway,
      "services/wide.yaml": {
        name: word,
        organization: "nile-health",
        provides: ["vaccination"],
        address: word,
        email: `${"a".repeat(60)}@${"b".repeat(50)}.example.org`,
        website: `https://${"c".repeat(60)}.example.org/${"d".repeat(80)}`,
        verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Desk" }],
      },
    });
    const choice = choiceOf(small, "en", { ids: ["wide"] });
    for (const layout of [card, forms]) {
      const [document] = await layout.documents(small, choice);
      if (!document) throw new Error("Nothing was made.");
      const { pdf } = await (printer as OpenPrinter).print(document, () => undefined);
      expect(pdf.length).toBeGreaterThan(1000);
    }
  });

  test("the same input gives the same bytes", async () => {
    expect(sha(await printed())).toBe(sha(bytes));
  });
});
