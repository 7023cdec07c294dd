import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { makePagePicture, type PageOf } from "../src/build/page-picture.ts";

/** Another version of poppler draws the edge of a letter a little differently. */
export const tolerated = 0.004;

/** A page of a PDF as it looks, kept at a path without ".png"; `undefined`, with a printed notice, where nothing can draw it. */
export function drawnPage(page: PageOf, to: string): PNG | undefined {
  mkdirSync(dirname(to), { recursive: true });
  if (makePagePicture(page, to)) return pictureAt(`${to}.png`);
  console.warn("Skipped: pdftoppm is not installed.");
  return undefined;
}

export const pictureAt = (path: string): PNG => PNG.sync.read(readFileSync(path));

/** The part of two pictures that differs: 1 where they have not even the same size, or one of them is not there. */
export function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  return pixelmatch(one.data, other.data, undefined, width, height) / (width * height);
}

/** How far a page is from the picture a document shows of it; `undefined` where that cannot be told. `PICTURES=anew` takes it as the picture. */
export function lookAt(
  page: PageOf,
  { shown, made }: { shown: string; made: string },
): number | undefined {
  const isAnew = process.env["PICTURES"] === "anew";
  const drawn = drawnPage(page, (isAnew ? shown : made).replace(/\.png$/, ""));
  if (!drawn) return undefined;
  return existsSync(shown) ? difference(drawn, pictureAt(shown)) : 1;
}
