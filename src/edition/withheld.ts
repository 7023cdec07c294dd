import type { DataPath, Diagnostic } from "../model/diagnostic.ts";

/**
 * What blocking rules keep out of every document: files of entries, and of providers' files the one value they found. A
 * provider's services stay: who loses their door for somebody's name in a mailbox is harmed too.
 */
export function withheldFrom(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.flatMap(({ severity, entry, file, path }) => {
      if (severity !== "blocking") return [];
      if (entry !== undefined) return [file];
      return isProvider(file) ? [placeOf(file, path)] : [];
    }),
  );
}

/** True for the file of a provider. */
export const isProvider = (file: string): boolean => /^(?:private\/)?organizations\//.test(file);

/** A value of a file by its keys; items of a list share one place. */
const placeOf = (file: string, path: DataPath): string =>
  `${file}#${path.filter((step) => typeof step === "string").join(".")}`;

/** What is written, without the values that are kept out; `undefined` where nothing is left. */
export function withoutWithheld<Written>(
  written: Written,
  file: string,
  withheld: ReadonlySet<string>,
): Written | undefined {
  const isTouched = [...withheld].some((place) => place.startsWith(`${file}#`));
  return isTouched ? (rest(written, [], { file, withheld }) as Written | undefined) : written;
}

interface Keeping {
  readonly file: string;
  readonly withheld: ReadonlySet<string>;
}

function rest(value: unknown, path: DataPath, keeping: Keeping): unknown {
  if (keeping.withheld.has(placeOf(keeping.file, path))) return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return filled(value.map((each) => rest(each, path, keeping)).filter(isThere));
  const pairs = Object.entries(value).map(
    ([key, each]) => [key, rest(each, [...path, key], keeping)] as const,
  );
  return filled(Object.fromEntries(pairs.filter(([, each]) => isThere(each))));
}

const isThere = (value: unknown) => value !== undefined;

/** An empty block says nothing, and readers of data do not expect one. */
const filled = (value: object) => (Object.keys(value).length === 0 ? undefined : value);
