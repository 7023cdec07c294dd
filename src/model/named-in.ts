import { folded } from "./folded.ts";

/** Languages whose names for countries and languages are understood. */
const spoken = ["en", "ar", "fr", "es", "uk", "fa"];

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every code of so many letters. */
function codes(length: number): readonly string[] {
  if (length === 0) return [""];
  return codes(length - 1).flatMap((start) => letters.map((letter) => start + letter));
}

/** Two letters that name no country. */
const noCountry = new Set(["ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"]);

/** Names in daily use that the system's tables do not have. */
const inUse: Readonly<Record<string, string>> = {
  usa: "US",
  drc: "CD",
  "dr congo": "CD",
  turkey: "TR",
  palestine: "PS",
  "ivory coast": "CI",
  burma: "MM",
  "cape verde": "CV",
};

/** The country (ISO 3166) that somebody wrote: its two letters, or its name in one of a few languages. */
export function countryOf(written: string): string | undefined {
  const found = inUse[folded(written.trim())] ?? named("region", written, codes(2));
  if (found === undefined || noCountry.has(found)) return undefined;
  // The system knows old and second codes too, such as UK for GB.
  return new Intl.Locale(`und-${found}`).region;
}

/** Time zones of a country, by IANA name; empty where the system does not know. */
export function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    getTimeZones?(): readonly string[] | undefined;
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** True when the system can tell the day in this zone. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]+([/_+-][A-Za-z0-9_+-]+)*$/.test(name);
  } catch {
    return false;
  }
}

/** Three-letter codes of languages that people at a help desk ask for and that have no code of two letters. */
const longCodes =
  "ARZ APC AFB ACM AYL PRS HAZ CKB KMR SDH TIG BEJ FUR ZAG KSW RHG SHU DIN NUS".split(" ");

/** The language (BCP 47) that somebody wrote: its code, or its name in one of a few languages. */
export function languageOf(written: string): string | undefined {
  const code = written.trim();
  if (/^[a-z]{2,3}(-[A-Za-z]{2,8})+$/.test(code))
    return hasName("language", code) ? code : undefined;
  return named("language", code, [...codes(2), ...longCodes])?.toLowerCase();
}

/** What a country or language is called; the code itself where the system has no name. */
export function nameOf(type: "region" | "language", code: string, language: string): string {
  return new Intl.DisplayNames([language], { type }).of(code) ?? code;
}

function named(
  type: "region" | "language",
  written: string,
  all: readonly string[],
): string | undefined {
  const wanted = plain(written);
  const upper = written.trim().toUpperCase();
  if (/^[A-Z]{2,3}$/.test(upper) && hasName(type, type === "region" ? upper : upper.toLowerCase()))
    return upper;
  for (const language of spoken) {
    const names = new Intl.DisplayNames([language], { type, fallback: "none" });
    const found = all.find((code) => {
      const name = names.of(type === "region" ? code : code.toLowerCase());
      return name !== undefined && plain(name) === wanted;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** For comparing; people write the names of languages in Arabic with and without their article. */
const plain = (name: string) =>
  folded(name.trim())
    .replaceAll(" & ", " and ")
    .replace(/^ال(?=.{3})/u, "");

function hasName(type: "region" | "language", code: string): boolean {
  try {
    return new Intl.DisplayNames(["en"], { type, fallback: "none" }).of(code) !== undefined;
  } catch {
    return false;
  }
}
