import type { ServiceEntry } from "../catalogue/catalogue.ts";
import type { DataPath } from "../model/diagnostic.ts";
import type { ServiceFile } from "../model/file-types.ts";
import { valueAt } from "../yaml/put-value.ts";
import type { Data } from "../yaml/write-value.ts";
import type { NewValue } from "./record-review.ts";
import { keptPlace } from "./review-values.ts";
import type { SheetFact, SheetTongue } from "./sheet-facts.ts";
import type { SheetPlace } from "./sheet-rows.ts";

interface About {
  readonly entry: ServiceEntry;
  readonly place: SheetPlace;
  readonly tongue: SheetTongue;
}

/** Where a fact is written that a row says otherwise: in the service, or in the place that the row is about. */
export function newValues(
  fact: SheetFact,
  after: Data | undefined,
  about: About,
): readonly NewValue[] {
  const { written } = about.entry;
  const index = (written.sites ?? []).findIndex(({ id }) => id === about.place.site?.id);
  const site = index < 0 ? undefined : written.sites?.[index];
  const start: DataPath = site ? ["sites", index] : [];
  const path = [...start, ...fact.path];
  if (fact.isText) return textValues(valueAt(written, path), after, { ...about, path, fact });
  return [...kept(fact, { written, site, start, after }), { path, value: after }];
}

interface Text extends About {
  readonly path: DataPath;
  readonly fact: SheetFact;
}

/** Words in the language of the sheet; what stands there in others stays. */
function textValues(before: unknown, after: Data | undefined, about: Text): readonly NewValue[] {
  const { path, fact, tongue, entry, place } = about;
  const language = tongue.reader.language.code;
  const first = tongue.edition.pathway.languages[0] ?? "en";
  const start = path.slice(0, path.length - fact.path.length);
  const site = place.site && entry.written.sites?.find(({ id }) => id === place.site?.id);
  const more = kept(fact, { written: entry.written, site, start, after });
  if (typeof before === "object" && before !== null)
    return [{ path: [...path, language], value: after }];
  if (language === first || after === undefined) return [...more, { path, value: after }];
  const both =
    typeof before === "string" ? { [first]: before, [language]: after } : { [language]: after };
  return [...more, { path, value: both }];
}

interface Kept {
  readonly written: ServiceFile;
  readonly site: NonNullable<ServiceFile["sites"]>[number] | undefined;
  readonly start: DataPath;
  readonly after: Data | undefined;
}

/** A place that says a part of where it is has nothing of it from the service any more: what it had it must say itself. */
function kept(
  { group, path }: SheetFact,
  { written, site, start, after }: Kept,
): readonly NewValue[] {
  if (!site || group !== "location" || after === undefined) return [];
  return keptPlace(written, site, { group, path }).map(
    ([key, value]): NewValue => ({ path: [...start, key], value: value as Data }),
  );
}
