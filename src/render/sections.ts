import type { Edition, PublishedService } from "../edition/edition.ts";
import { label } from "../languages/translator.ts";
import { sectors } from "../model/vocabulary.ts";
import type { Reader } from "./reader.ts";

/** A chapter of a document. */
export interface Section {
  readonly sector: string;
  readonly title: string;
  readonly services: readonly PublishedService[];
}

/** Chapters by sector, in the order of the vocabulary, each sorted as the reader's language sorts. Entries stand in the chapter of their first sector. */
export function sectionsOf(edition: Edition, reader: Reader): readonly Section[] {
  const order = [...sectors, ...edition.pathway.vocabulary.map((each) => each.sector)];
  const name = (service: PublishedService) => reader.words(service.name).text;
  return [...new Set(order)].flatMap((sector) => {
    const services = edition.listed
      .filter((service) => service.sectors[0] === sector)
      .sort((a, b) => reader.compare(name(a), name(b)) || (a.id < b.id ? -1 : 1));
    return services.length === 0
      ? []
      : [{ sector, title: label(reader.language, "sector", sector), services }];
  });
}
