import { spawnSync } from "node:child_process";

/** A page of a PDF to be made a picture. */
export interface PageOf {
  /** The path of the PDF. */
  readonly pdf: string;
  /** From 1. */
  readonly page: number;
  /** Dots to an inch. */
  readonly dots: number;
}

/**
 * Makes a page a picture in greys with pdftoppm (poppler-utils): `to` is its path without ".png". False where the program is
 * not installed; throws where it cannot read the file.
 */
export function makePagePicture({ pdf, page, dots }: PageOf, to: string): boolean {
  const pages = ["-r", `${dots}`, "-f", `${page}`, "-l", `${page}`];
  const result = spawnSync("pdftoppm", ["-png", "-gray", "-singlefile", ...pages, pdf, to], {
    encoding: "utf8",
  });
  if (result.error) return false;
  if (result.status !== 0) throw new Error(`pdftoppm could not read ${pdf}: ${result.stderr}`);
  return true;
}

/** What the picture of a page of a document is called, without ".png". */
export function pictureName(file: string, page?: number): string {
  const name = file.replace(/\/.*$|\.[a-z]+$/, "").replaceAll(".", "-");
  return page === undefined ? name : `${name}-${page}`;
}
