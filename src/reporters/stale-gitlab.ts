import type { StaleReport } from "../model/stale.ts";
import { codeQuality } from "./gitlab.ts";
import { jsonText } from "./printable.ts";
import { staleDiagnostics } from "./stale-diagnostics.ts";
import { staleClosing } from "./stale-sentence.ts";
import { type StaleReporter, type StaleStyle, shown } from "./stale-style.ts";

/** Entries for the widget of a merge request. The sentence on the whole stands there for information. */
export const staleGitlab: StaleReporter = (report, style) => {
  const { folder, showsAll } = style;
  const found = codeQuality(staleDiagnostics(report, style), { folder, showQuotes: showsAll });
  return jsonText([...found, closing(report, style)]);
};

function closing(report: StaleReport, style: StaleStyle): object {
  const { unnamed } = shown(report, style);
  const counted = unnamed > 0 ? ` ${style.speech.say("restricted", { count: unnamed })}` : "";
  return {
    description: staleClosing(report, style) + counted,
    check_name: "stale-summary",
    fingerprint: "stale-summary",
    severity: "info",
    location: { path: `${style.folder}pathway.yaml`, lines: { begin: 1 } },
  };
}
