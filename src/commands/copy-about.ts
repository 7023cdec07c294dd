import type { EditionFile } from "../model/file-types.ts";
import { type PlainDate, parseDate } from "../model/plain-date.ts";
import type { CopyAbout, PlaceInCopy } from "../render/corrections.ts";

/** What the record of an edition says of its copies; pages as in the booklet of this language, else in its first one. */
export function copyAbout(written: EditionFile, language: string): CopyAbout {
  const { number, code = "", as_of: asOf, valid_until: until } = written;
  const numbered = (written.documents ?? []).filter(({ entries }) => entries !== undefined);
  const booklet = numbered.find((each) => each.language === language) ?? numbered[0];
  return {
    ...{ number, code, asOf: asOf as PlainDate },
    validUntil: parseDate(until ?? ""),
    language: booklet?.language,
    places: placesIn(booklet?.entries ?? []),
  };
}

/** "14 27 eye-clinic" is entry 14 on page 27. */
function placesIn(lines: readonly string[]): ReadonlyMap<string, PlaceInCopy> {
  return new Map(
    lines.map((line) => {
      const [number, page, id = ""] = line.split(" ");
      return [id, { number: Number(number), page: Number(page) }] as const;
    }),
  );
}
