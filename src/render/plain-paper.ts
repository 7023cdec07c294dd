import type { Edition } from "../edition/edition.ts";
import { editionName, shortNotices } from "./banners.ts";
import { endPaper } from "./end-paper.ts";
import { ownSource } from "./escape.ts";
import { fitted } from "./fit.ts";
import { documentName, type PaperChoice, type PaperDocument } from "./layout.ts";
import { fillPage } from "./page.ts";
import { paperFooter } from "./paper-footer.ts";
import { codeOn } from "./short-code.ts";

/** What a list or form is made of. */
interface PlainPaper {
  /** Its folder in `templates/`, and its file. */
  readonly name: string;
  readonly title: string;
  /** What its template prints; its last element is `<p id="end"><a href="#end">`. */
  readonly content: object;
  /** How wide the words at the foot may run. */
  readonly footer: string;
  /**
   * Set closer where that saves pages beyond these. Its template then prints each of `copies`, between the `id` and the `end`
   * of each.
   */
  readonly most?: number;
}

/** What of a choice decides what a document says: copies with the same code say the same. */
export function saying({ services, isDiscreet }: PaperChoice): readonly string[] {
  return [...(services ?? []).map(({ id }) => id), ...(isDiscreet ? ["discreet"] : [])];
}

/** A document for paper that points to none of its own pages: a list for the wall or the desk, a form. */
export async function plainPaper(
  { name, title, content, footer, most }: PlainPaper,
  edition: Edition,
  choice: PaperChoice,
): Promise<PaperDocument> {
  const { reader, validUntil, isLarge } = choice;
  const { say, language } = reader;
  const code = await codeOn(edition, choice, language.code, validUntil, name, ...saying(choice));
  const notice = shortNotices(edition, choice);
  const holds = [
    ...(choice.published ? [editionName(choice)] : []),
    say("as_of", { date: reader.date(edition.as_of) }),
    say("booklet.valid", { date: reader.date(validUntil) }),
    code,
  ].join(" · ");
  const fill = (copies: readonly object[]) =>
    fillPage(
      name,
      {
        ...content,
        copies,
        lang: language.code,
        dir: language.direction,
        size: isLarge ? "large" : "usual",
        title,
        logo: choice.logo,
        rules: ownSource(paperFooter([notice, holds], reader, footer)),
      },
      choice.templates,
    );
  const paper = endPaper({
    ...{ path: documentName({ name, ending: "pdf" }, edition, choice), html: fill([]) },
    ...{ title, subject: holds, language, date: edition.as_of },
  });
  if (most === undefined) return paper;
  const copy = { ...content, logo: choice.logo, id: "start", end: paper.sentinel };
  return { ...paper, ...fitted([copy], { most, isLarge: isLarge === true }, fill) };
}
