import { mayCall } from "./card-view.ts";
import { chosenServices, gapsOf } from "./chosen-services.ts";
import { listedSections } from "./desk-list.ts";
import { mustBeDiscreet } from "./discreet.ts";
import type { PaperLayout } from "./layout.ts";
import { pictogram } from "./pictograms.ts";
import { plainPaper } from "./plain-paper.ts";
import { emergencyRows } from "./stop-box.ts";

/**
 * The wall where people wait: numbers in danger, and whom to ask for what. A3. Services that nobody should be seen to look for
 * are not on it, whether there are any or not.
 */
export const poster: PaperLayout = {
  kind: "paper",
  name: "poster",
  summary: "A3 poster of services and phones for the wall (PDF)",
  takes: ["service", "large-print", "logo"],
  isForAll: true,
  documents: async (edition, choice) => {
    const { reader } = choice;
    const { say, words } = reader;
    const context = { edition, reader };
    const { complaints = {} } = edition.pathway;
    const complaint = complaints.independent ?? complaints.general;
    const open = chosenServices(edition, choice).filter((each) => !mustBeDiscreet(each, context));
    const sections = listedSections(open, context);
    if (sections.length === 0) return [];
    const content = {
      heading: words(edition.pathway.title),
      phone: pictogram("phone"),
      danger: {
        title: say("stop.person"),
        text: say(mayCall(context)),
        icon: pictogram("emergency"),
        rows: emergencyRows(context),
      },
      sections,
      before: say("card.before"),
      more: say("poster.more"),
      rights: say("card.rights"),
      complaint: complaint && { label: say("complaints.title"), words: words(complaint) },
      star: say("sheet.star"),
      asOf: say("as_of", { date: reader.date(edition.as_of) }),
    };
    const title = words(edition.pathway.title).text;
    return [
      await plainPaper(
        { name: "poster", title, content, footer: "230mm", most: 1 },
        edition,
        choice,
      ),
    ];
  },
  gaps: (edition, choice) => ({ ...gapsOf(edition, choice), open: [] }),
};
