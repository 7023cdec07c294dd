/** Something the gallery shows: a layout or a variant of one. */
export interface Shown {
  readonly layout: string;
  readonly title: string;
  /** Whom it is for, and the command. */
  readonly text: string;
  /** More options of `render`. */
  readonly more?: readonly string[];
  /** Pages that are shown, from 1. */
  readonly pages: readonly number[];
  /** Dots to an inch; a small paper bears more. */
  readonly dots: number;
  /** Both languages stand in one file. */
  readonly isOnce?: boolean;
  /** The file that `render` writes. */
  file(language: string): string;
}

/** What the gallery shows, in its order. */
export const shown: readonly Shown[] = [
  {
    layout: "booklet",
    title: "Booklet",
    text: "For the help desk: A5, to be leafed through while somebody waits. `pathway render booklet`",
    pages: [1, 2, 3, 5, 9],
    dots: 60,
    file: (language) => `booklet.${language}.pdf`,
  },
  {
    layout: "booklet",
    title: "Booklet in two languages",
    text: "Desk and person read the same entry, each in their language: A4. `pathway render booklet --second ar`",
    more: ["--second", "ar"],
    pages: [9],
    dots: 48,
    isOnce: true,
    file: () => "booklet.en-ar.pdf",
  },
  {
    layout: "booklet",
    title: "Booklet in large letters",
    text: "For eyes that see less: A4, letters of 16 points. `pathway render booklet --large-print`",
    more: ["--large-print"],
    pages: [15],
    dots: 42,
    file: (language) => `booklet.${language}.large.pdf`,
  },
  {
    layout: "directory",
    title: "Directory",
    text: "One file for telephones, memory sticks and messengers; works without network. `pathway render directory`",
    pages: [],
    dots: 60,
    file: (language) => `directory.${language}.html`,
  },
  {
    layout: "site",
    title: "Site",
    text: "For a web server or a memory stick: a page for each service, need and area. `pathway render site`",
    pages: [],
    dots: 60,
    file: (language) => `site.${language}.pages/index.html`,
  },
  {
    layout: "card",
    title: "Card",
    text: "For the person who leaves: A6, both sides. `pathway render card --service eye-clinic`",
    more: ["--service", "eye-clinic"],
    pages: [1, 2],
    dots: 80,
    file: (language) => `card.eye-clinic.${language}.pdf`,
  },
  {
    layout: "text",
    title: "Text",
    text: "As a text message and to be read aloud. `pathway render text --service eye-clinic`",
    more: ["--service", "eye-clinic"],
    pages: [],
    dots: 60,
    file: (language) => `text.${language}.txt`,
  },
  {
    layout: "sheet",
    title: "Sheet",
    text: "Phones and hours for the desk: A4. `pathway render sheet`",
    pages: [1],
    dots: 48,
    file: (language) => `sheet.${language}.pdf`,
  },
  {
    layout: "poster",
    title: "Poster",
    text: "For the wall: A3, of what everybody may read. `pathway render poster`",
    pages: [1],
    dots: 38,
    file: (language) => `poster.${language}.pdf`,
  },
  {
    layout: "forms",
    title: "Forms",
    text: "To be filled in by hand: referral, consent and assent, log. `pathway render forms --audience partner`",
    more: ["--audience", "partner"],
    pages: [1, 4, 7],
    dots: 42,
    file: (language) => `forms.${language}.pdf`,
  },
];
