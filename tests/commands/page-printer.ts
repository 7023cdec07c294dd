import type { Printer } from "../../src/ports/printer.ts";

/** Prints the page itself, and puts each of its ids on a page of its own. */
export const printer = (version = "1"): Printer => ({
  find: async () => ({ program: "none", source: "option" }),
  open: async () => ({
    browser: `Pages/${version}`,
    fonts: ["letters 1"],
    print: async (book) => {
      const pdf = new TextEncoder().encode(`${version} ${book.html(new Map())}`);
      const places = new Map(book.destinations.map((id, index) => [id, index + 1]));
      return { pdf, pages: places.size, places, sheets: [], words: "", replaced: [] };
    },
    close: async () => undefined,
  }),
});
