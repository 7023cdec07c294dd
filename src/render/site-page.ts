import type { Edition } from "../edition/edition.ts";
import { banners, editionName } from "./banners.ts";
import { labels, type PageLink } from "./directory-page.ts";
import type { Markup } from "./escape.ts";
import type { Document, PaperChoice } from "./layout.ts";
import { fillPage, styleFile } from "./page.ts";
import type { Reader } from "./reader.ts";
import type { Row, ViewContext } from "./row.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { type PageKind, pagePath } from "./site-names.ts";
import type { StopBox } from "./stop-box.ts";

/** What all pages of a site are made with. */
export interface SiteContext {
  readonly edition: Edition;
  readonly choice: PaperChoice;
  readonly reader: Reader;
  readonly say: Reader["say"];
  readonly sections: readonly Section[];
  /** What stands on each page in the same words; made once. */
  readonly frame: object;
}

/** A page of the site; one with a stop box is grave, and no search engine is led to it. */
export interface MadePage extends Document {
  readonly isGrave?: boolean;
}

/** What differs from page to page. */
export interface SitePage {
  /** Of the page in its folder; the first pages lie in none. */
  readonly path: string;
  readonly heading: string;
  /** False where the title, which a browser keeps, would say what somebody looked for. */
  readonly isNamed: boolean;
  readonly links?: readonly PageLink[];
  readonly note?: string;
  readonly danger?: readonly Row[];
  readonly stop?: StopBox | undefined;
  readonly entry?: object;
  readonly groups?: readonly object[];
  readonly unlisted?: readonly object[];
  readonly complaints?: readonly Row[];
  /** For search engines. */
  readonly data?: Markup | undefined;
  /** The style of a page that stands anywhere, so that it can lead to no file beside it. */
  readonly alone?: Markup;
}

export function siteContext(edition: Edition, choice: PaperChoice): SiteContext {
  const { reader } = choice;
  const { say, language } = reader;
  return {
    ...{ edition, choice, reader, say },
    sections: sectionsOf({ edition, reader }),
    frame: {
      lang: language.code,
      dir: language.direction,
      labels: labels(reader),
      banners: banners(edition, choice),
      noindex: edition.audience !== "public",
      asOf: [
        ...(choice.published ? [editionName(choice), choice.published.code] : []),
        say("as_of", { date: reader.date(edition.as_of) }),
      ].join(" · "),
    },
  };
}

/** How entries are read from a page: links lead from it to the pages of others. */
export function viewFrom(path: string, { edition, reader }: SiteContext): ViewContext {
  const ids = new Set(edition.listed.map(({ id }) => id));
  return {
    ...{ edition, reader },
    hrefOf: (id) => (ids.has(id) ? hrefFrom(path, "service", id) : undefined),
  };
}

/** The address of a page, seen from another. */
function hrefFrom(path: string, kind: PageKind, id: string): string {
  const to = pagePath(kind, id);
  const folder = path.slice(0, path.indexOf("/") + 1);
  return to.startsWith(folder) && folder !== "" ? to.slice(folder.length) : `${upFrom(path)}${to}`;
}

const upFrom = (path: string) => (path.includes("/") ? "../" : "");

/** A page as HTML. */
export function sitePage(
  page: SitePage,
  { edition, choice, reader, say, frame }: SiteContext,
): string {
  const title = reader.words(edition.pathway.title).text;
  const up = upFrom(page.path);
  const way = [
    { href: `${up}index.html`, text: say("site.home") },
    { href: `${up}search.html`, text: say("site.whole") },
  ];
  return fillPage(
    "site",
    {
      ...frame,
      ...{ note: undefined, danger: [], stop: undefined, entry: undefined, groups: [] },
      ...{ unlisted: [], complaints: [], data: undefined, alone: undefined, links: way },
      ...page,
      up,
      title: page.isNamed && page.heading !== title ? `${page.heading} · ${title}` : title,
      canonical:
        choice.publicUrl === undefined || page.alone
          ? undefined
          : `${choice.publicUrl}/${page.path.replace(/^index\.html$/, "")}`,
    },
    choice.templates,
  );
}

/** The style of all its pages. */
export function siteStyle({ templates }: Pick<PaperChoice, "templates">): string {
  return styleFile(["directory", "site"], templates);
}
