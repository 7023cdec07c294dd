import type { Edition } from "../edition/edition.ts";
import { directoryPage } from "./directory-page.ts";
import { type Document, documentName, type PaperChoice, type ScreenLayout } from "./layout.ts";
import { areaPages, firstPage, gonePage, needPages } from "./site-lists.ts";
import { pagePath } from "./site-names.ts";
import { type MadePage, type SiteContext, siteContext, siteStyle } from "./site-page.ts";
import { servicePages } from "./site-service.ts";

/** A folder of pages for any web server, or for a memory stick: one a service, a need and an area. */
export const site: ScreenLayout = {
  kind: "screen",
  name: "site",
  summary: "a folder of web pages, one for each service, need and area",
  takes: ["public-url"],
  tellsCopies: true,
  isFolder: true,
  documents: (edition, choice) => documentsOf(edition, choice),
};

function documentsOf(edition: Edition, choice: PaperChoice): readonly Document[] {
  if (edition.listed.length === 0) return [];
  const folder = documentName({ name: "site", ending: "pages" }, edition, choice);
  const context = siteContext(edition, choice);
  const pages: MadePage[] = [
    { path: "index.html", content: firstPage(context) },
    { path: "search.html", content: searchPage(context) },
    ...needPages(context),
    ...areaPages(context),
    ...servicePages(context),
  ];
  const files: Document[] = [
    ...pages,
    { path: "404.html", content: gonePage(context) },
    { path: "style.css", content: siteStyle(choice) },
    ...(choice.publicUrl === undefined
      ? []
      : [{ path: "sitemap.xml", content: sitemap(choice.publicUrl, pages) }]),
  ];
  return files.map(({ path, content }) => ({
    path: `${folder}/${path}`,
    whole: folder,
    content,
    ...(path === "index.html" ? {} : { isAside: true as const }),
  }));
}

/** Names every service and searches all of them; loaded by those who ask for it only. */
function searchPage({ edition, choice, say }: SiteContext): string {
  return directoryPage(edition, choice, {
    fullAt: (id) => pagePath("service", id),
    isOverview: true,
    whole: edition,
    pages: {
      title: say("directory.contents"),
      links: [{ href: "index.html", text: say("site.home") }],
    },
  });
}

/** For search engines: every page but those that somebody in danger would look for. */
function sitemap(address: string, pages: readonly MadePage[]): string {
  const open = pages.filter(({ isGrave }) => !isGrave);
  const lines = open.map(({ path }) => `<url><loc>${address}/${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</urlset>
`;
}
