import type { Edition, PublishedService } from "../edition/edition.ts";
import { pathwaySign } from "../model/pathway-sign.ts";
import type { Site } from "../model/service.ts";
import type { Export } from "./export.ts";
import {
  isForEveryone,
  type ServiceWords,
  serviceWords,
  specialistFirst,
} from "./service-words.ts";

/**
 * Contacts that everyone may know, for the address book of a phone (vCard 3.0, RFC 2426). Sensitive services are left out: a
 * name among somebody's contacts tells whoever finds the phone.
 */
export const vcard: Export = {
  name: "vcard",
  summary: "public contacts for the address book of a phone",
  files: (edition, language) => {
    const names = serviceWords(edition, language);
    const cards = edition.listed
      .filter((service) => isForEveryone(service, edition) && !specialistFirst(service, edition))
      .flatMap((service) =>
        service.sites.flatMap((site) => card(service, site, { edition, names })),
      );
    const lines = cards.flatMap((each) => [
      ...["BEGIN:VCARD", "VERSION:3.0"],
      ...each.map(({ name, values }) => `${name}:${values.map(escaped).join(";")}`),
      "END:VCARD",
    ]);
    const content = lines.map((line) => `${folded(line)}\r\n`).join("");
    const says = cards.flatMap((each) => each.flatMap(({ values }) => values)).join("\n");
    return [{ path: `contacts.${language.code}.vcf`, content, says }];
  },
  leavesOut: {
    because:
      "A name among the contacts of a phone tells whoever finds it: sensitive services have no card.",
    of: (edition) =>
      edition.listed.filter(
        (service) => isForEveryone(service, edition) && specialistFirst(service, edition),
      ),
  },
};

interface Property {
  readonly name: string;
  /** Parts that semicolons part. */
  readonly values: readonly string[];
}

interface Context {
  readonly edition: Edition;
  readonly names: ServiceWords;
}

/** The card of a place; nothing for one that can be reached by nothing that is written here. */
function card(service: PublishedService, site: Site, { edition, names }: Context): Property[][] {
  const { contact, place } = site;
  const { phone, sms, email, website } = contact;
  const reached: readonly Property[] = [
    ...phone.map((each) => property("TEL;TYPE=WORK,VOICE", each)),
    ...sms.map((each) => property("TEL;TYPE=WORK,MSG", each)),
    ...(email === undefined ? [] : [property("EMAIL;TYPE=INTERNET", email)]),
    ...(website === undefined ? [] : [property("URL", website)]),
  ];
  if (reached.length === 0) return [];
  const name = names.placeName(service, site);
  const provider = names.words(service.organization_name);
  const address = place.hidden ? "" : names.words(place.address);
  const area = names.areas(site).at(-1) ?? "";
  const where = ["", "", address, area, "", "", ""];
  const id = [pathwaySign(edition.pathway), service.id, ...(site.id ? [site.id] : [])].join("-");
  return [
    [
      property("UID", `pathway-${id}`),
      property("FN", name),
      { name: "N", values: [name, "", "", "", ""] },
      ...(provider === "" ? [] : [property("ORG", provider)]),
      ...reached,
      ...(address + area === "" ? [] : [{ name: "ADR;TYPE=WORK", values: where }]),
      property("REV", edition.as_of),
    ],
  ];
}

const property = (name: string, value: string): Property => ({ name, values: [value] });

/** Source: RFC 2426, section 4. */
function escaped(text: string): string {
  return text.replace(/[\\,;]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Bytes of a line, without its end. Source: RFC 2426, section 2.6. */
const longest = 75;

/** A line in pieces of at most 75 bytes; the next begins with a blank, and no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let size = 0;
  for (const letter of line) {
    const more = encoder.encode(letter).length;
    if (size + more > longest) {
      pieces.push(piece);
      piece = " ";
      size = 1;
    }
    piece += letter;
    size += more;
  }
  return [...pieces, piece].join("\r\n");
}
