import type { Edition } from "../src/edition/edition.ts";
import { en } from "../src/languages/en.ts";
import type { Language } from "../src/languages/language.ts";
import { addDays } from "../src/model/plain-date.ts";
import { readerOf } from "../src/render/reader.ts";
import { layouts } from "../src/render/registry.ts";

/** What every layout makes of an edition in a language; those for paper as they are before printing. */
export async function documentsOf(
  edition: Edition,
  language: Language,
): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const reader = readerOf(language, edition.pathway);
  const validUntil = addDays(edition.as_of, 90);
  // Named one by one: some layouts leave out what is sensitive unless somebody asks for it.
  const choice = { reader, isWorkingCopy: true, validUntil, services: edition.listed };
  const made = await Promise.all(
    layouts.map(async (layout) => {
      if (layout.kind === "screen") return layout.documents(edition, choice);
      const papers = await layout.documents(edition, choice);
      return [
        ...(layout.screens?.(edition, choice) ?? []),
        ...papers.map((document) => ({
          path: document.path,
          content: JSON.stringify(document.details) + document.html(new Map()),
        })),
      ];
    }),
  );
  return made.flat();
}

/** Every page of every layout as a browser gets it: what is on paper too, before it is printed. */
export async function htmlOf(
  edition: Edition,
  language: Language = en,
): Promise<readonly { readonly path: string; readonly html: string }[]> {
  const documents = await documentsOf(edition, language);
  return documents
    .map(({ path, content }) => ({ path, html: content.slice(content.search(/<!doctype/i)) }))
    .filter(({ html }) => /^<!doctype/i.test(html));
}
