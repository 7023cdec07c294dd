import type { Language } from "../languages/language.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { PaperDocument } from "./layout.ts";

interface EndPaper {
  /** As of a `Document`. */
  readonly path: string;
  readonly html: string;
  readonly title: string;
  /** What the file's properties say it is about; its title where nothing else is said. */
  readonly subject?: string;
  readonly language: Pick<Language, "code" | "direction">;
  /** The day on which it is right. */
  readonly date: PlainDate;
}

/** A paper that points to none of its own pages but its end: its template closes with `<p id="end"><a href="#end">`. */
export function endPaper({ path, html, title, subject, language, date }: EndPaper): PaperDocument {
  const { code, direction } = language;
  return {
    path,
    html: () => html,
    destinations: ["end"],
    sentinel: "end",
    details: {
      title,
      author: "pathway",
      subject: subject ?? title,
      language: code,
      direction,
      date,
    },
  };
}
