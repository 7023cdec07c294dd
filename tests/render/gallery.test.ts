import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Shown, shown } from "../../src/build/gallery-pages.ts";
import { makePagePicture, pictureName } from "../../src/build/page-picture.ts";
import { pathway } from "../cli/run.ts";

/**
 * Pages look as they do in docs/gallery: whoever changes a layout sees what it does to them, and makes the pictures anew
 * (`npm run gallery`). Another version of poppler draws the edge of a letter a little differently.
 */
const tolerated = 0.004;
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

function drawn({ file, page, dots }: { file: string; page: number; dots: number }) {
  const name = join(out, pictureName(file, page));
  if (makePagePicture({ pdf: join(out, file), page, dots }, name))
    return PNG.sync.read(readFileSync(`${name}.png`));
  console.warn("Skipped: pdftoppm is not installed.");
  return undefined;
}

const gallery = (name: string) => PNG.sync.read(readFileSync(`docs/gallery/${name}.png`));

/** The part of two pictures that differs: 1 where they have not even the same size. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height) / (width * height);
}

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
