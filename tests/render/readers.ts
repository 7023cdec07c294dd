import type { AreaName } from "../../src/render/eligibility-sentence.ts";
import { type Reader, readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";

const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  omdurman: { en: "Omdurman", ar: "أم درمان", fr: "Omdourman" },
  bahri: { en: "Bahri", ar: "بحري", fr: "Bahri" },
  khartoum: { en: "Khartoum", ar: "الخرطوم", fr: "Khartoum" },
};

/** Areas with names in every language of the interface. */
export const areaIds: readonly string[] = Object.keys(areas);

/** A reader of a language, of a pathway in Sudan unless said otherwise. */
export function readerIn(code: string, country = "SD"): Reader {
  return readerOf(languageOf(code), { languages: ["en", "ar", "fr"], country });
}

export function areaNameIn(code: string): AreaName {
  return (id) => areas[id]?.[code] ?? id;
}
