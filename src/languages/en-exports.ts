import type { Topic } from "./speech.ts";

/** What a workbook of services says besides its entries. */
const words = {
  // The name of the sheet: at most 31 letters, no brackets, strokes or apostrophes.
  sheet: "Services",
  // At the top, after title and day: who may read it.
  "audience.public": "For everyone",
  "audience.partner": "For help desks only. Do not hand it on.",
  "audience.restricted": "For protection staff only. Do not copy.",
  "column.id": "Id",
  "column.name": "Service",
  "column.organization": "Organisation",
  "column.sectors": "Kind of help",
  "column.provides": "What it offers",
  "column.areas": "Where",
  "column.address": "Address",
  "column.phone": "Phone",
  "column.email": "E-mail",
  "column.website": "Website",
  "column.languages": "Languages",
  "column.status": "Open now",
  "column.freshness": "How sure this is",
  "column.confirmed": "Last confirmed",
  "column.specialist_first": "Call a specialist first",
  yes: "yes",
} as const;

export type ExportsKey = keyof typeof words;

export const exports: Topic<ExportsKey> = {
  en: words,
  others: { ar: () => import("./ar-exports.ts"), fr: () => import("./fr-exports.ts") },
};
