import { annotations } from "./annotations.ts";
import { printable } from "./printable.ts";
import { staleDiagnostics } from "./stale-diagnostics.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, shown } from "./stale-style.ts";

/** Annotations of a workflow run, then the sentence on the whole. */
export const staleGithub: StaleReporter = (report, style) => {
  const { unnamed } = shown(report, style);
  const { say } = style.speech;
  const { folder } = style;
  return [
    ...annotations(staleDiagnostics(report, style), { folder, showQuotes: style.showsAll }),
    ...(unnamed > 0 ? [say("restricted", { count: unnamed })] : []),
    `${printable(staleClosing(report, style))}\n`,
  ].join("\n");
};
