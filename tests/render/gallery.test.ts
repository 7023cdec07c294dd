import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Shown, shown } from "../../src/build/gallery-pages.ts";
import { pictureName } from "../../src/build/page-picture.ts";
import { pathway } from "../cli/run.ts";
import { difference, drawnPage, pictureAt, tolerated } from "../picture.ts";

/**
 * Pages look as they do in docs/gallery: whoever changes a layout sees what it does to them, and makes the pictures anew
 * (`npm run gallery`).
 */
const compared = ["booklet.ar.pdf", "card.eye-clinic.ar.pdf", "sheet.en.pdf", "poster.ar.pdf"];

const out = mkdtempSync(join(tmpdir(), "pathway-gallery-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const exhibits = shown.flatMap((each) =>
  ["en", "ar"]
    .filter((language) => compared.includes(each.file(language)))
    .map((language) => ({ each, language, file: each.file(language) })),
);
const pages = exhibits.flatMap(({ each, file }) =>
  each.pages.map((page) => ({ file, page, dots: each.dots })),
);

/** False where nothing can be printed here, or no page be made a picture. */
let canLook = true;
beforeAll(() => {
  for (const { each, language } of exhibits) canLook &&= isRendered(each, language);
  canLook &&= drawn(pages[0] ?? { file: "", page: 1, dots: 40 }) !== undefined;
});

function isRendered({ layout, more = [] }: Shown, language: string): boolean {
  const given = [...more, "--as-of", "2026-11-20", "--browser-no-sandbox", "--out", out];
  const asked = ["render", layout, "--pathway", resolve("pathways/khartoum"), ...given];
  // The browser that is unpacked already.
  const { HOME, XDG_CACHE_HOME } = process.env;
  const ran = pathway(out, [...asked, "--language", language], { HOME, XDG_CACHE_HOME });
  if (ran.code === 3) console.warn(`Skipped: nothing can be printed here. ${ran.err}`);
  else expect(ran.code, ran.err).toBeLessThanOrEqual(1);
  return ran.code !== 3;
}

const drawn = ({ file, page, dots }: { file: string; page: number; dots: number }) =>
  drawnPage({ pdf: join(out, file), page, dots }, join(out, pictureName(file, page)));

const gallery = (name: string) => pictureAt(`docs/gallery/${name}.png`);

describe("pages look as in the gallery", () => {
  test("there are some of each kind", () => expect(exhibits.length).toBe(compared.length));

  test.each(pages)("$file, page $page", (page) => {
    const made = canLook ? drawn(page) : undefined;
    if (made === undefined) return;
    const known = gallery(pictureName(page.file, page.page));
    const apart = difference(made, known);
    expect(apart).toBeLessThanOrEqual(tolerated);
  });

  test("other pages do not", () => {
    const [one, other] = [gallery("booklet-ar-5"), gallery("booklet-ar-9")];
    expect(difference(one, other)).toBeGreaterThan(10 * tolerated);
  });
});
