import type { Edition } from "../../src/edition/edition.ts";
import { addDays } from "../../src/model/plain-date.ts";
import type { Layout, PaperChoice } from "../../src/render/layout.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";

/** How a test lays out what people take along: these services, or all that lie about safely. */
export function choiceOf(
  edition: Edition,
  language: string,
  { ids, ...more }: Partial<PaperChoice> & { readonly ids?: readonly string[] } = {},
): PaperChoice {
  const services = ids?.map((id) => {
    const found = edition.listed.find((each) => each.id === id);
    if (!found) throw new Error(`${id} is not listed.`);
    return found;
  });
  return {
    reader: readerOf(languageOf(language), edition.pathway),
    isWorkingCopy: true,
    validUntil: addDays(edition.as_of, 90),
    ...(services ? { services } : {}),
    ...more,
  };
}

/** What a layout shows on a screen, without its style: words and markup. */
export function screenOf(layout: Layout, edition: Edition, choice: PaperChoice): string {
  const pages = layout.kind === "screen" ? layout.documents : layout.screens;
  const [page] = pages?.(edition, choice) ?? [];
  return (page?.content ?? "").replace(/<style>.*?<\/style>/gs, "");
}

/** The words of a page as somebody reads them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ")
    .trim();
}
