import { folded } from "../model/folded.ts";
import { type About, type CellReading, misread, parsed, verbatim } from "./cell-reading.ts";
import { cellText } from "./cell-text.ts";
import { type ImportSettings, ruleOf } from "./import-settings.ts";
import type { TableCell } from "./import-table.ts";
import { answerOf, isTick } from "./marks.ts";
import { readOpenTo } from "./read-codes.ts";
import type { Target } from "./targets.ts";
import { languageOfText } from "./text-language.ts";
import { inWords, refusalOf, spokenAnswer } from "./yes-no.ts";

/** A cell under a heading that asks something. */
export interface Asking {
  readonly target: Target;
  readonly heading: string;
  readonly text: string;
  readonly about: About;
  /** The entry says "everyone" already, beside which no note can stand. */
  readonly isForAll: boolean;
  /** A box beside it, about the same, is ticked in this row. */
  hasTickBeside(): boolean;
}

/** Where the answer goes, which may be another place than its column's, and what it says there. */
export interface Answered {
  readonly to: string;
  readonly reading: CellReading;
}

/** What a yes or a no says; `undefined` for cells that say anything else. */
export function answered(asking: Asking): Answered | undefined {
  const { target, heading, text, about } = asking;
  if (target.to === "not_open_to") return refused(asking);
  if (boxes.has(target.to)) return crossed(asking);
  const words = spokenAnswer(heading, text, languageOfText(heading, about.pathway.languages));
  if (words === undefined || !(target.letters || inWords(target.to, ""))) return undefined;
  if (target.letters !== undefined && !worded.has(target.to)) return undefined;
  const read = target.read(text, about);
  if (read.kind === "value" && read.fate === "parsed") return undefined;
  const isYes = answerOf(text) === "yes";
  if (target.to === "open_to" && isYes && asksAboutAll(heading, about))
    return { to: "open_to", reading: parsed("everyone") };
  if (target.to === "open_to.papers_needed" && answerOf(text) === "no")
    return { to: target.to, reading: parsed("none") };
  return { to: target.to, reading: verbatim(inWords(target.to, words) ?? words) };
}

/** "Open to all?": the heading itself says who. */
function asksAboutAll(heading: string, about: About): boolean {
  const words = folded(heading).replace(/[\s?؟:*]+$/, "");
  const read = readOpenTo(words, { ...about, rule: {} });
  return read.kind === "value" && read.value === "everyone";
}

const boxes = new Set(["open_to.statuses", "open_to.sexes", "open_to.groups"]);
const worded = new Set(
  "description not_provided good_to_know directions hours.text fees.note open_to.note referral.what_happens_next".split(
    " ",
  ),
);

/** Those whom the mapping names are refused where it says so; where they are taken, that is kept in words. */
function refused({ heading, text, about, isForAll }: Asking): Answered | undefined {
  const code = Object.entries(about.rule.codes ?? {}).find(
    ([word]) => folded(word) === folded(text),
  )?.[1];
  const refusal = code === undefined ? undefined : refusalOf(code, about.meanings);
  if (refusal) return { to: "not_open_to", reading: parsed([refusal]) };
  const words = spokenAnswer(heading, text, languageOfText(heading, about.pathway.languages));
  if (words === undefined) return undefined;
  return { to: isForAll ? "good_to_know" : "open_to.note", reading: verbatim(words) };
}

/** In a row of boxes a "no" refuses those it is about, as long as somebody is taken: else nobody filled them in. */
function crossed({ text, about, hasTickBeside }: Asking): Answered | undefined {
  const [code] = Object.values(about.rule.codes ?? {});
  if (code === undefined || !(answerOf(text) === "no" || /^[0✗✘❌]$/.test(text))) return undefined;
  const refusal = refusalOf(code, about.meanings);
  if (!refusal || !hasTickBeside()) return { to: "not_open_to", reading: misread("word") };
  return { to: "not_open_to", reading: parsed([refusal]) };
}

/** Whether a box of the same row, for the same place, is ticked. */
export function hasTickFor(
  to: string,
  cells: readonly TableCell[],
  settings: ImportSettings,
): boolean {
  return settings.table.columns.some(
    ({ heading }, index) =>
      ruleOf(settings, heading)?.to === to && isTick(cellText(cells[index]?.text ?? "").text),
  );
}
