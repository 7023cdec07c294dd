import { besideNames } from "./beside-name.ts";
import { type BookletContext, bookletSections } from "./booklet-chapters.ts";
import type { SectionView } from "./booklet-entries.ts";
import type { Reader } from "./reader.ts";

/** What stands in a second language beside the first: the same entries in the same order, under the same numbers. */
export function besideContext(first: BookletContext, reader: Reader): BookletContext {
  const { edition } = first;
  const own = new Map(
    bookletSections({ edition, reader }).map((section) => [section.sector, section]),
  );
  const sections = first.sections.map((section) => {
    const { title, gaps } = own.get(section.sector) ?? section;
    return { ...section, title, gaps };
  });
  return { ...first, reader, sections, beside: besideNames({ edition, reader }) };
}

interface ChapterView {
  readonly id: string;
  readonly sections: readonly SectionView[];
}

/** Chapters with each entry in both languages, so that both begin on one line. */
export function pairedChapters(
  first: readonly ChapterView[],
  second: readonly ChapterView[],
): readonly object[] {
  return first.map(({ id, sections }, chapter) => ({
    id,
    sections: sections.map((section, index) => {
      const beside = second[chapter]?.sections[index];
      const entries = section.entries.map((entry, place) => ({
        first: entry,
        second: beside?.entries[place],
      }));
      return { first: section, second: beside, entries };
    }),
  }));
}
