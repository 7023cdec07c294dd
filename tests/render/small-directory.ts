import type { Audience } from "../../src/model/audience.ts";
import type { Copy } from "../../src/render/copies.ts";
import { directory } from "../../src/render/directory.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";

const confirmed = (on: string) => [{ on, by: "coordinator", method: "phone", with: "Nurse" }];

/** Services that between them show every part of a directory. */
export const services: PathwayFiles = {
  "services/clinic.yaml": {
    name: { en: "Hôpital Élan", ar: "عيادة الأمل" },
    organization: "nile-health",
    provides: ["primary_health_care", "legal_counselling"],
    open_to: "everyone",
    area: "omdurman",
    address: { en: "Street 40", ar: "شارع 40" },
    phone: "+249 91 234 5678",
    email: "desk@example.org",
    website: "https://www.example.org/",
    languages: ["ar", "en"],
    hours: { "sun-thu": "08:00-14:00" },
    fees: "free",
    verification: confirmed("2026-11-02"),
  },
  "services/legal.yaml": {
    name: { en: "Papers desk", ar: "مكتب الأوراق" },
    organization: "nile-health",
    provides: ["legal_counselling"],
    open_to: { statuses: ["refugee"] },
    not_open_to: [{ who: ["irregular"], because: "funding", instead: ["clinic"] }],
    description: { en: "Only in English." },
    area: "bahri",
    phone: "+249 91 234 0000",
    review: { fees: "1 month" },
    fees: { amount: 50, currency: "SDG" },
    verification: [
      { on: "2026-09-01", by: "coordinator", method: "phone", with: "Clerk" },
      {
        on: "2026-11-02",
        by: "coordinator",
        method: "phone",
        with: "Clerk",
        facts: ["contact", "location", "eligibility"],
      },
    ],
  },
  "services/teeth.yaml": {
    name: "Old dentist",
    organization: "nile-health",
    provides: ["dental_care"],
    phone: "+249 91 234 1111",
    verification: confirmed("2026-01-02"),
  },
  "private/services/shelter.yaml": {
    name: "Canary shelter",
    organization: "nile-health",
    provides: ["survivor_shelter"],
    audience: "restricted",
    phone: "+249 91 999 9999",
    verification: confirmed("2026-11-02"),
  },
};

/** The page of a small pathway. */
export async function directoryPage(
  files: PathwayFiles = { ...smallPathway, ...services },
  {
    language = "en",
    audience = "public",
    copies = [],
  }: { language?: string; audience?: Audience; copies?: readonly Copy[] } = {},
): Promise<string> {
  const edition = await editionOf(files, { audience });
  const reader = readerOf(languageOf(language), edition.pathway);
  return (
    directory.documents(edition, {
      reader,
      isWorkingCopy: false,
      validUntil: edition.as_of,
      copies,
    })[0]?.content ?? ""
  );
}
