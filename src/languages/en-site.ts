/**
 * Sentences of a directory that is several pages: a file for each area, or a site with a page for each service. They stand
 * in links and headings, so they are short.
 */
export const site = {
  // Above links to pages, one for each area; beside each how many services stand there.
  "site.areas": "Where",
  // Above links from the page of one area to the others, and the first of them: the page that names all services.
  "site.others": "Elsewhere",
  "site.whole": "All services, with search",
  // On each page of a site: the link to its first page.
  "site.home": "First page",
  // What somebody reads who follows a link to a page that is gone.
  "site.gone": "This page is no longer here",
  "site.gone_hint":
    "The service may have closed or changed. Look for it among all services, or ask the help desk.",
} as const;
