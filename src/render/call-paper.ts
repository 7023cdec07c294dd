import type { CallRound } from "../edition/call-round.ts";
import { banners } from "./banners.ts";
import { agreementAnswers, helpAnswers } from "./call-table.ts";
import { type CallContext, type CallQuestion, callViews } from "./call-view.ts";
import { endPaper } from "./end-paper.ts";
import { ownSource } from "./escape.ts";
import type { PaperDocument } from "./layout.ts";
import { fillPage } from "./page.ts";
import { paperFooter } from "./paper-footer.ts";

/** Call sheets to be printed and written on, one organisation after the other. */
export function callPaper(round: CallRound, context: CallContext, path: string): PaperDocument {
  const { reader, speech } = context;
  const { say } = speech.calls;
  const { language } = reader;
  const title = say("title", { from: reader.date(round.from), to: reader.date(round.to) });
  const notice = banners(round.edition, { reader, isWorkingCopy: false }).join(" ");
  const html = fillPage("calls", {
    ...{ lang: language.code, dir: language.direction, title },
    rules: ownSource(paperFooter([notice], reader, "160mm")),
    ...sharedWords(context),
    calls: callViews(round, context).map((view) => ({
      ...view,
      phones: view.numbers.filter(({ at }) => !at.includes("@")),
      mails: view.numbers.filter(({ at }) => at.includes("@")).map(({ at }) => at),
      entries: view.entries.map((entry) => ({
        ...entry,
        questions: entry.questions.map((each) => tickBoxes(each, context)),
      })),
    })),
    closing: summary(round, context),
  });
  return endPaper({
    ...{ path, html, title, subject: notice },
    ...{ language, date: round.edition.as_of },
  });
}

/** How many calls about how many services, in a sentence. */
export function summary(round: CallRound, { reader, speech }: CallContext): string {
  const dates = { from: reader.date(round.from), to: reader.date(round.to) };
  const services = round.sheets.reduce((sum, { items }) => sum + items.length, 0);
  return services === 0
    ? speech.calls.say("round.none", dates)
    : speech.calls.say("round.some", { calls: round.sheets.length, services, ...dates });
}

function sharedWords({ speech }: CallContext): object {
  const { say } = speech.calls;
  return {
    rule: say("rule"),
    numbersTitle: say("numbers.title"),
    numbersNone: say("numbers.none"),
    scriptTitle: say("script.title"),
    answered: {
      question: say("ask.answered"),
      choices: [say("answer.yes"), say("answer.no_answer")],
    },
    lasts: [
      { question: say("ask.help"), choices: helpAnswers.map((each) => say(`help.${each}`)) },
      {
        question: say("ask.agreement"),
        choices: agreementAnswers.map((each) => say(`agreement.${each}`)),
      },
    ],
    lines: (["with", "on", "how", "by", "note"] as const).map((each) => say(`line.${each}`)),
  };
}

/** A question with its boxes; "changed" has a line to write on instead of a box. */
function tickBoxes({ question, answers }: CallQuestion, { speech }: CallContext): object {
  const { say } = speech.calls;
  const boxes = answers.filter((each) => each !== "changed");
  return {
    question,
    choices: boxes.map((each) => say(`answer.${each}`)),
    changed: say(answers.includes("changed") ? "line.changed" : "line.until"),
  };
}
