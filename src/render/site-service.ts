import type { PublishedService } from "../edition/edition.ts";
import { directoryEntry } from "./directory-entry.ts";
import { jsonIsland, type Markup } from "./escape.ts";
import { areaName, codeName } from "./row.ts";
import { pagePath } from "./site-names.ts";
import { type MadePage, type SiteContext, sitePage, viewFrom } from "./site-page.ts";
import { stopBoxOfEntry } from "./stop-box.ts";

/** One page a service, as the directory tells of it. */
export function servicePages(site: SiteContext): readonly MadePage[] {
  const context = viewFrom("s/", site);
  const chapters = new Map<string, number>();
  return site.edition.listed.map((service) => {
    const path = pagePath("service", service.id);
    const isGrave = stopBoxOfEntry(service, context) !== undefined;
    const content = sitePage(
      {
        path,
        heading: site.reader.words(service.name).text,
        isNamed: !isGrave,
        entry: {
          ...directoryEntry(service, "", { context, chapters, inProtected: false }),
          isAlone: true,
        },
        data: isGrave ? undefined : dataOf(service, path, site),
      },
      site,
    );
    return { path, content, isGrave };
  });
}

/** What search engines read, in the words of schema.org: of public services that may be found by anybody. */
function dataOf(service: PublishedService, path: string, site: SiteContext): Markup | undefined {
  const { choice, edition, reader } = site;
  if (choice.publicUrl === undefined || edition.audience !== "public") return undefined;
  const context = { edition, reader };
  const areas = new Set(service.sites.flatMap(({ place }) => place.area ?? []));
  const [contact] = service.sites.map((each) => each.contact);
  const { organization_name: by } = service;
  return jsonIsland({
    "@context": "https://schema.org",
    "@type": "Service",
    url: `${choice.publicUrl}/${path}`,
    name: reader.words(service.name).text,
    serviceType: service.provides.map((code) => codeName(code, context)),
    ...(by ? { provider: { "@type": "Organization", name: reader.words(by).text } } : {}),
    ...(areas.size > 0 ? { areaServed: [...areas].map((id) => areaName(id, context)) } : {}),
    ...(contact?.phone[0] === undefined ? {} : { telephone: contact.phone[0] }),
  });
}
