import { annotations } from "./annotations.ts";
import { exceptionWords, placeOf } from "./exceptions.ts";
import { printable } from "./printable.ts";
import type { Reporter } from "./report.ts";
import { summary } from "./summary.ts";

/** Annotations beside the lines of a pull request. */
export const githubReport: Reporter = (report, style) =>
  [
    ...annotations(report.diagnostics, { folder: report.folder, showQuotes: style.showQuotes }),
    ...report.exceptions.map((each) =>
      printable(`exception in force ${placeOf(each)} ${exceptionWords(each)} [${each.rule}]`),
    ),
    ...(report.unshown > 0 ? [style.speech.say("report.private", { count: report.unshown })] : []),
    summary(report, style.speech),
  ].join("\n");
