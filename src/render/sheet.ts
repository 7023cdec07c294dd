import { listedSections } from "./desk-list.ts";
import type { PaperLayout } from "./layout.ts";
import { plainPaper } from "./plain-paper.ts";
import { emergencyRows } from "./stop-box.ts";

/** The list beside the telephone: who, where, which number, when. A4. */
export const sheet: PaperLayout = {
  kind: "paper",
  name: "sheet",
  summary: "A4 list of phones and hours for the desk (PDF)",
  takes: ["service", "large-print", "logo"],
  documents: async (edition, choice) => {
    const { reader } = choice;
    const { say, words } = reader;
    const context = { edition, reader };
    const sections = listedSections(choice.services ?? edition.listed, context);
    if (sections.length === 0) return [];
    const content = {
      heading: words(edition.pathway.title),
      kind: say("sheet.title"),
      danger: { title: say("stop.danger"), rows: emergencyRows(context) },
      heads: [say("takes.service"), say("entry.where"), say("entry.phone"), say("entry.hours")],
      sections,
      star: say("sheet.star"),
    };
    const title = `${say("sheet.title")} · ${words(edition.pathway.title).text}`;
    return [await plainPaper({ name: "sheet", title, content, footer: "160mm" }, edition, choice)];
  },
};
