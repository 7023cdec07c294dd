/** Where things stand: id to page. Asked for ids that are not known yet, it gives `undefined`. */
export interface PageNumbers {
  get(id: string): number | undefined;
}

interface HelperOptions {
  readonly data: { readonly root: { readonly pageNumbers: PageNumbers } };
}

/** Takes the room of any page number. */
const unknownPage = "000";

/** Template helper: the page of an id, or of a link to one. */
export function page(id: unknown, { data }: HelperOptions): string {
  return String(data.root.pageNumbers.get(String(id).replace(/^#/, "")) ?? unknownPage);
}

/** Template helper: ids with their pages, those on a page already named left out. */
export function pages(
  ids: readonly string[],
  { data }: HelperOptions,
): readonly { readonly id: string; readonly number: string }[] {
  const named = new Map<string, string>();
  for (const id of ids) {
    const number = String(data.root.pageNumbers.get(id) ?? unknownPage);
    if (!named.has(number) || number === unknownPage)
      named.set(number === unknownPage ? id : number, id);
  }
  return [...named].map(([key, id]) => ({ id, number: key === id ? unknownPage : key }));
}
