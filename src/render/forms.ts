import type { Edition, PublishedService } from "../edition/edition.ts";
import { stopStrip } from "./booklet-stop.ts";
import { mustBeDiscreet } from "./discreet.ts";
import { type ConsentAge, type ConsentWay, consentForm } from "./forms-consent.ts";
import { referralForm } from "./forms-referral.ts";
import type { PaperLayout } from "./layout.ts";
import { plainPaper } from "./plain-paper.ts";
import type { Reader } from "./reader.ts";
import type { ViewContext } from "./row.ts";

/**
 * What a desk fills in by hand: referral in three copies, consent of adults and of people under 18 (on paper, by phone,
 * spoken), a log of contacts. Facts of services only are printed; whatever is written on them goes into another system.
 */
export const forms: PaperLayout = {
  kind: "paper",
  name: "forms",
  summary: "A4 forms to fill in: referral in triplicate, consent, log of contacts (PDF)",
  takes: ["service", "logo"],
  documents: async (edition, choice) => {
    const { reader } = choice;
    const { say } = reader;
    const context = { edition, reader };
    const content = {
      sets: (choice.services ?? [undefined]).map((service) => formSet(service, context)),
      log: {
        title: say("forms.log"),
        hint: say("forms.log_hint"),
        code: say("forms.code"),
        heads: [
          say("forms.date"),
          ...(["how", "with", "came", "next"] as const).map((each) => say(`forms.log_${each}`)),
        ],
        lines: Array.from({ length: logLines }, (_, index) => index),
      },
      record: record(edition, reader),
      strip: stopStrip(context).split("\n"),
    };
    const title = say("forms.title");
    return [await plainPaper({ name: "forms", title, content, footer: "165mm" }, edition, choice)];
  },
};

/** Lines of the log that fill a page. */
const logLines = 17;

const ways: readonly ConsentWay[] = ["paper", "phone", "spoken"];
const ages: readonly ConsentAge[] = ["consent", "assent"];

function formSet(service: PublishedService | undefined, context: ViewContext): object {
  const { say } = context.reader;
  const isGrave = service !== undefined && mustBeDiscreet(service, context);
  return {
    stop: isGrave ? { title: say("stop.desk"), text: say("stop.desk_text") } : undefined,
    copies: (["service", "person", "desk"] as const).map((copy) => say(`forms.copy_${copy}`)),
    referral: referralForm(service, context),
    consents: ages.flatMap((age) => ways.map((way) => consentForm(service, { age, way }, context))),
  };
}

/** Where what is written goes, who may see it, and that the paper does not stay. */
function record({ pathway: { records } }: Edition, { say, words, interval }: Reader): object {
  const { system, who, keep_for: keep } = records ?? {};
  return {
    text: system ? say("forms.record", { system }) : say("forms.record_none"),
    more: [
      ...(who ? [say("forms.record_who", { who: words(who).text })] : []),
      ...(keep ? [say("forms.record_keep", { interval: interval(keep) })] : []),
    ],
  };
}
