import { fillPage } from "./page.ts";
import type { Reader } from "./reader.ts";
import type { ToldPage } from "./told-page.ts";

/** What changed as one self-contained page. One that is not for everyone asks not to be found. */
export function changesPage(
  page: ToldPage,
  { language: { code, direction } }: Reader,
  isPublic: boolean,
): string {
  return fillPage("changes", { ...page, lang: code, dir: direction, noindex: !isPublic });
}
