import { posix } from "node:path";
import type { Catalogue } from "../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../src/catalogue/load.ts";
import { type Edition, makeEdition } from "../src/edition/edition.ts";
import type { Audience } from "../src/model/audience.ts";
import type { PlainDate } from "../src/model/plain-date.ts";
import { innerPath } from "../src/node/files.ts";
import type { Files } from "../src/ports/files.ts";

/** Files of a pathway by path; objects are written as JSON, which is YAML too. */
export type PathwayFiles = Readonly<Record<string, object | string>>;

/** A pathway with one organisation, to which a test adds what it is about. */
export const smallPathway: PathwayFiles = {
  "pathway.yaml": {
    format: 1,
    title: { en: "Where to find help", ar: "أين تجد المساعدة" },
    country: "SD",
    time_zone: "Africa/Khartoum",
    languages: ["en", "ar"],
    audience: "public",
    owner: "coordinator",
    areas: [
      { id: "state", name: { en: "Khartoum State", ar: "ولاية الخرطوم" } },
      { id: "omdurman", name: { en: "Omdurman", ar: "أم درمان" }, within: "state" },
      { id: "bahri", name: { en: "Bahri", ar: "بحري" }, within: "state" },
    ],
    roles: [
      { id: "coordinator", name: { en: "Coordinator", ar: "المنسق" } },
      { id: "protection-lead", name: { en: "Protection lead", ar: "مسؤول الحماية" } },
    ],
    emergency: [{ for: { en: "Ambulance", ar: "الإسعاف" }, phone: "333" }],
    specialists: [
      {
        sectors: ["sgbv", "child_protection", "anti_trafficking"],
        role: "protection-lead",
        phone: "+249 91 234 5600",
        backup: "+249 91 234 5601",
      },
    ],
    complaints: { general: { en: "Call 1515", ar: "اتصل على 1515" } },
  },
  "organizations/nile-health.yaml": { name: "Nile Health", kind: "ngo" },
};

/** Files that live in memory, under `/p`. */
export function memoryFiles(files: PathwayFiles): Files {
  const texts = new Map(
    Object.entries(files).map(([path, each]) => [
      `/p/${path}`,
      typeof each === "string" ? each : JSON.stringify(each, null, 1),
    ]),
  );
  return {
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? { problem: "missing", reason: "it does not exist" } : { text };
    },
    bytes: () => ({ problem: "missing", reason: "it does not exist" }),
    list: (folder) =>
      [...texts]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, { length: size }]) => ({
          path: path.slice(folder.length + 1),
          size,
          kind: "file" as const,
        }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    exists: (path) => texts.has(path),
    shipped: (path) => `/program/${path}`,
    absolute: (...parts) => posix.resolve("/p", ...parts),
    within: (folder, path) => innerPath(folder, path, posix),
  };
}

/** Reads a pathway from memory; throws when a file does not fit, so that no test is about nothing. */
export async function catalogueOf(files: PathwayFiles): Promise<Catalogue> {
  const catalogue = await loadCatalogue({
    files: memoryFiles(files),
    root: "/p",
  });
  if (catalogue.findings.length > 0) throw new Error(JSON.stringify(catalogue.findings, null, 1));
  return catalogue;
}

/** What an audience sees of a pathway in memory. */
export async function editionOf(
  files: PathwayFiles,
  { audience = "public", asOf = "2026-11-20" }: { audience?: Audience; asOf?: string } = {},
): Promise<Edition> {
  return makeEdition(await catalogueOf(files), {
    audience,
    asOf: asOf as PlainDate,
    withheld: new Set(),
  });
}
