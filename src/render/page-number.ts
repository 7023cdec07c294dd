/** Where things stand: id to page. Asked for ids that are not known yet, it gives `undefined`. */
export interface PageNumbers {
  get(id: string): number | undefined;
}

/** A document whose page numbers become known by printing it, and the ids it asks for. */
export interface Numbered {
  html(pages: ReadonlyMap<string, number>): string;
  readonly destinations: readonly string[];
}

/** The document without any number is asked for often, and made once. */
export function numbered(fill: (pages: PageNumbers) => string): Numbered {
  const asked = new Set<string>();
  const blank = fill({
    get: (id) => {
      asked.add(id);
      return undefined;
    },
  });
  return { html: (pages) => (pages.size === 0 ? blank : fill(pages)), destinations: [...asked] };
}

/** For a screen, on which there are no pages: nothing is left to be measured, and no number is named. */
export function withoutPages({
  destinations,
}: Pick<Numbered, "destinations">): ReadonlyMap<string, number> {
  return new Map(["", ...destinations].map((id) => [id, Number.NaN]));
}

interface HelperOptions {
  readonly data: { readonly root: { readonly pageNumbers: PageNumbers } };
}

/** Takes the room of any page number. */
const unknownPage = "000";

function said(page: number | undefined): string {
  return Number.isNaN(page) ? "–" : String(page ?? unknownPage);
}

/** Template helper: the page of an id, or of a link to one. */
export function page(id: unknown, { data }: HelperOptions): string {
  return said(data.root.pageNumbers.get(String(id).replace(/^#/, "")));
}

/** Template helper: ids with their pages, those on a page already named left out. */
export function pages(
  ids: readonly string[],
  { data }: HelperOptions,
): readonly { readonly id: string; readonly number: string }[] {
  const named = new Map<string, string>();
  for (const id of ids) {
    const number = said(data.root.pageNumbers.get(id));
    if (!named.has(number) || number === unknownPage)
      named.set(number === unknownPage ? id : number, id);
  }
  return [...named].map(([key, id]) => ({ id, number: key === id ? unknownPage : key }));
}
