import type { Edition } from "../edition/edition.ts";
import { banners, editionName, shortNotices } from "./banners.ts";
import { besideNames } from "./beside-name.ts";
import { backContext } from "./booklet-back.ts";
import {
  type BookletContext,
  bookletSections,
  type Chapter,
  chaptersOf,
  numbersOf,
} from "./booklet-chapters.ts";
import { contentsLines } from "./booklet-contents.ts";
import { chapterContext } from "./booklet-entries.ts";
import { indexesContext } from "./booklet-indexes.ts";
import { openingContext } from "./booklet-opening.ts";
import { pageRules, pageRuns } from "./booklet-page-rules.ts";
import { besideContext, pairedChapters } from "./booklet-pair.ts";
import { stepsContext } from "./booklet-steps.ts";
import { isolated, stopContext, stopStrip } from "./booklet-stop.ts";
import { ownSource } from "./escape.ts";
import {
  documentName,
  type PaperChoice,
  type PaperDocument,
  type PaperLayout,
  spoken,
} from "./layout.ts";
import type { News } from "./news.ts";
import { fillPage } from "./page.ts";
import { numbered } from "./page-number.ts";
import { qrDrawing } from "./qr.ts";
import type { Reader } from "./reader.ts";
import { codeOn } from "./short-code.ts";

/** The id of the last heading. It is in the contents, so its page is known. */
const sentinel = "colophon";

/** A booklet for the help desk: A5, pages in reading order, mirrored where people read from right to left. */
export const booklet: PaperLayout = {
  kind: "paper",
  name: "booklet",
  summary: "A5 booklet for the help desk (PDF)",
  takes: ["large-print", "logo", "impose", "second"],
  documents: async (edition, choice) => {
    const { language } = choice.reader;
    const code = await codeOn(edition, choice, spoken(choice), choice.validUntil);
    const context = pageContext(edition, choice, code);
    const numbers = numbersOf(bookletSections({ edition, reader: choice.reader }));
    const document: PaperDocument = {
      path: documentName({ name: "booklet", ending: "pdf" }, edition, choice),
      ...numbered((pageNumbers) =>
        fillPage("booklet", { ...context, pageNumbers }, choice.templates),
      ),
      sentinel,
      entries: [...numbers].map(([service, number]) => ({ service, number, anchor: `s${number}` })),
      ...(choice.folding && { folding: choice.folding }),
      details: {
        title: context.title,
        author: context.author,
        subject: `${context.editionLine} · ${code}`,
        language: language.code,
        direction: language.direction,
        date: edition.as_of,
      },
    };
    return [document];
  },
};

function pageContext(edition: Edition, choice: PaperChoice, code: string) {
  const { reader, second } = choice;
  const { language, say } = reader;
  const context = bookletContext(edition, choice);
  const chapters = chaptersOf(context.sections);
  const editionLine = `${editionName(choice)} · ${say("as_of", { date: reader.date(edition.as_of) })}`;
  const beside = second && besideContext(context, second);
  const parts = partsOf(context, choice, code);
  return {
    lang: language.code,
    dir: language.direction,
    isLarge: choice.isLarge,
    title: reader.words(edition.pathway.title).text,
    author: "pathway",
    editionLine,
    rules: ownSource(rulesOf(context, choice, { chapters, code })),
    ...parts,
    ...(beside && pairOf(parts, partsOf(beside, choice, code), beside.reader)),
  };
}

function bookletContext(edition: Edition, { reader, validUntil }: PaperChoice): BookletContext {
  const sections = bookletSections({ edition, reader });
  const numbers = numbersOf(sections);
  return {
    edition,
    reader,
    sections,
    numbers,
    validUntil,
    beside: besideNames({ edition, reader }),
    hrefOf: (id) => (numbers.has(id) ? `#s${numbers.get(id)}` : undefined),
  };
}

type Parts = ReturnType<typeof partsOf>;

/** What stands on the pages, in one language. */
function partsOf(context: BookletContext, choice: PaperChoice, code: string) {
  const chapters = chaptersOf(context.sections);
  return {
    cover: coverContext(context, choice, code),
    opening: openingContext(context),
    stop: stopContext(context),
    steps: stepsContext(context),
    own: ownServices(context),
    contentsTitle: context.reader.say("contents.title"),
    contents: contentsLines(context, { chapters, sentinel, news: choice.news?.title }),
    news: choice.news && newsContext(choice.news, context),
    chapters: chapters.map((chapter) => chapterContext(chapter, context)),
    indexes: indexesContext(context),
    back: backContext(context),
    colophon: colophon(context, code),
  };
}

function pairOf(first: Parts, second: Parts, { language }: Reader): object {
  return {
    second: { ...second, lang: language.code, dir: language.direction },
    pairs: pairedChapters(first.chapters, second.chapters),
  };
}

/** A hyphen at which no line ends: half of a code is no code. */
const wholeHyphen = "\u2060-\u2060";

function rulesOf(
  context: BookletContext,
  choice: PaperChoice,
  { chapters, code }: { readonly chapters: readonly Chapter[]; readonly code: string },
): string {
  const { edition, reader } = context;
  const { say } = reader;
  const notice = shortNotices(edition, choice);
  const dates = [
    ...(choice.published ? [editionName(choice)] : []),
    say("as_of", { date: reader.brief(edition.as_of) }),
    say("booklet.valid", { date: reader.date(choice.validUntil) }),
    isolated(code.replace("-", wholeHyphen)),
  ];
  const title = reader.words(edition.pathway.title).text;
  return pageRules(pageRuns(chapters, { front: title, back: title }), {
    notice,
    strip: stopStrip(context),
    edition: dates.join(" · "),
    paper: choice.second ? "pair" : choice.isLarge ? "large" : "usual",
  });
}

function coverContext(context: BookletContext, given: PaperChoice, code: string): object {
  const { edition, reader } = context;
  const choice = { ...given, reader };
  const { say } = reader;
  return {
    logo: choice.logo,
    kind: say("booklet.kind"),
    title: reader.words(edition.pathway.title),
    edition: editionName(choice),
    asOf: say("as_of", { date: reader.date(edition.as_of) }),
    valid: say("booklet.valid", { date: reader.date(choice.validUntil) }),
    audience: say(`booklet.for.${edition.audience}`),
    ways: (["stop", "needs", "takes", "steps"] as const).map((id) => ({
      id,
      title: say(`${id}.title`),
    })),
    banners: banners(edition, choice),
    code,
    codeHint: say("booklet.code_hint"),
    qr: qrDrawing(code),
  };
}

/** Entries that are in the list are found by their page. */
function newsContext(news: News, { numbers }: BookletContext): object {
  return {
    ...news,
    groups: news.groups.map(({ title, entries }) => ({
      title,
      entries: entries.map((entry) => {
        const number = numbers.get(entry.service);
        return { ...entry, id: number === undefined ? undefined : `s${number}` };
      }),
    })),
  };
}

function ownServices({ edition, reader }: BookletContext): object {
  return {
    title: reader.say("own.title"),
    services: edition.pathway.own_services.map(({ name, text }) => ({
      name: reader.words(name),
      text: text && reader.words(text),
    })),
  };
}

function colophon({ edition, reader }: BookletContext, code: string): object {
  const { say } = reader;
  return {
    id: sentinel,
    title: say("colophon.title"),
    texts: [
      say("colophon.text", {
        date: reader.date(edition.as_of),
        listed: edition.listed.length,
        organizations: new Set(edition.listed.map((each) => each.organization)).size,
      }),
      say("colophon.age"),
      say("colophon.fonts"),
    ],
    code: say("booklet.code", { code }),
  };
}
