import type { Edition } from "../edition/edition.ts";
import { shortNotices } from "./banners.ts";
import { cardView } from "./card-view.ts";
import { chosenServices, gapsOf } from "./chosen-services.ts";
import { ownSource, styleString } from "./escape.ts";
import { fitted, type SetItem } from "./fit.ts";
import { documentName, type PaperChoice, type PaperDocument, type PaperLayout } from "./layout.ts";
import { fillPage } from "./page.ts";
import { saying } from "./plain-paper.ts";
import { codeOn } from "./short-code.ts";

/** What a person takes along: one card a service, two sides of A6, and the same for a telephone. */
export const card: PaperLayout = {
  kind: "paper",
  name: "card",
  summary: "A6 card a service for the person to take along (PDF and HTML)",
  takes: ["service", "discreet", "large-print"],
  documents: async (edition, choice) => {
    const cards = cardsOf(edition, choice);
    if (cards.length === 0) return [];
    const { language, words } = choice.reader;
    const code = await codeOn(edition, choice, language.code, choice.validUntil, ...saying(choice));
    const context = { ...pageContext(edition, choice, cards), cards };
    const document: PaperDocument = {
      path: fileName("pdf", edition, { choice, cards }),
      ...fitted(cards, { most: mostSides, isLarge: choice.isLarge === true }, (set) =>
        fillPage("card", { ...context, cards: withBacks(set, choice.reader) }, choice.templates),
      ),
      sentinel: cards.at(-1)?.end ?? "",
      details: {
        title: context.title,
        author: "pathway",
        subject: cards.some(({ isDiscreet }) => isDiscreet)
          ? code
          : `${words(edition.pathway.title).text} · ${code}`,
        language: language.code,
        direction: language.direction,
        date: edition.as_of,
      },
    };
    return [document];
  },
  screens: (edition, choice) => {
    const cards = cardsOf(edition, choice);
    if (cards.length === 0) return [];
    const content = fillPage(
      "card",
      { ...pageContext(edition, choice, cards), cards },
      choice.templates,
    );
    return [{ path: fileName("html", edition, { choice, cards }), content }];
  },
  gaps: gapsOf,
};

type CardView = ReturnType<typeof cardView>;

function cardsOf(edition: Edition, choice: PaperChoice): readonly CardView[] {
  const context = { edition, reader: choice.reader };
  return chosenServices(edition, choice).map((service, index) =>
    cardView(service, context, {
      ...{
        number: index + 1,
        validUntil: choice.validUntil,
        isDiscreet: choice.isDiscreet === true,
      },
    }),
  );
}

/** A file on a shared computer must not tell what a discreet card keeps to itself. */
function fileName(
  ending: string,
  edition: Edition,
  { choice, cards }: { readonly choice: PaperChoice; readonly cards: readonly CardView[] },
): string {
  if (cards.some(({ isDiscreet }) => isDiscreet))
    return `card.${choice.reader.language.code}.${ending}`;
  const [only, another] = choice.services ?? [];
  const name = only && !another ? `card.${only.id}` : "card";
  return documentName({ name, ending }, edition, choice);
}

/** A front and a back. Where facts truly need more, the front says how many belong together. */
const mostSides = 2;

/** Each card is cut from sheets of its own: one of an odd number of sides is followed by an empty one. */
function withBacks(
  cards: readonly SetItem<CardView>[],
  { say }: PaperChoice["reader"],
): readonly object[] {
  return cards.map(({ taken = 0, ...each }, index) => ({
    ...each,
    sides: taken > mostSides ? say("card.sides", { count: taken }) : undefined,
    needsBack: taken % 2 === 1 && index < cards.length - 1,
  }));
}

function pageContext(edition: Edition, choice: PaperChoice, cards: readonly CardView[]) {
  const { reader } = choice;
  const { language, say } = reader;
  const [only, another] = cards;
  return {
    lang: language.code,
    dir: language.direction,
    size: choice.isLarge ? "large" : "usual",
    title: only && !another ? only.title.text : say("card.title"),
    rules: ownSource(footer(edition, choice)),
    notice: shortNotices({ ...edition, audience: "public", part: undefined }, choice),
  };
}

/** What every side says of itself, and until when it holds. */
function footer(edition: Edition, choice: PaperChoice): string {
  const { reader, validUntil } = choice;
  const { say, language } = reader;
  const notice = shortNotices({ ...edition, audience: "public", part: undefined }, choice);
  const lines = [
    ...(notice ? [notice] : []),
    say("booklet.valid", { date: reader.date(validUntil) }),
  ];
  const [start, end] = language.direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const content = lines.map(styleString).join(' "\\a " ');
  return `@page{@bottom-${start}{content:${content};white-space:pre-line;text-align:${start};width:82mm}@bottom-${end}{content:""}}`;
}
