/** What a page of a site is about. */
export type PageKind = "service" | "need" | "area";

const folders: Readonly<Record<PageKind, string>> = { service: "s", need: "n", area: "a" };

/**
 * Where a page lies in a site. The same from edition to edition, so that links to it last, and it tells nothing: a shared
 * phone's history must not say what was looked for, and no number shows that another page is hidden.
 */
export function pagePath(kind: PageKind, id: string): string {
  return `${folders[kind]}/${neutral(`${kind} ${id}`)}.html`;
}

/** FNV-1a over 52 bits, as letters and digits: of ten thousand ids two share one in a hundred million cases. */
function neutral(text: string): string {
  let high = 0xcbf29;
  let low = 0xce484222;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 0x100000000)) % 0x100000;
    low = product >>> 0;
  }
  return (high * 0x100000000 + low).toString(36).padStart(11, "0");
}
