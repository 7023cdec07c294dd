import type { ExportsKey } from "./en-exports.ts";
import type { Words } from "./speech.ts";

/** What a workbook of services says besides its entries, in French. */
export const words: Words<ExportsKey> = {
  sheet: "Services",
  "audience.public": "Pour tout le monde",
  "audience.partner": "Pour les points d’aide seulement. Ne pas transmettre.",
  "audience.restricted": "Pour le personnel de protection seulement. Ne pas copier.",
  "column.id": "Identifiant",
  "column.name": "Service",
  "column.organization": "Organisation",
  "column.sectors": "Type d’aide",
  "column.provides": "Ce qui est offert",
  "column.areas": "Où",
  "column.address": "Adresse",
  "column.phone": "Téléphone",
  "column.email": "E-mail",
  "column.website": "Site web",
  "column.languages": "Langues",
  "column.status": "Ouvert maintenant",
  "column.freshness": "Fiabilité",
  "column.confirmed": "Dernière confirmation",
  "column.specialist_first": "Appeler d’abord un spécialiste",
  yes: "oui",
};
