import { exports as exportWords } from "../languages/en-exports.ts";
import { nearestSpeech, speak } from "../languages/speech.ts";
import { label } from "../languages/translator.ts";
import { type PlainDate, toMilliseconds } from "../model/plain-date.ts";
import type { Export } from "./export.ts";
import { type ServiceColumn, serviceColumns, serviceRows } from "./service-table.ts";
import { serviceWords } from "./service-words.ts";

/** A row a service, for people, in words of their language. Nothing in it is ever a formula: every cell is text. */
export const xlsx: Export = {
  name: "xlsx",
  summary: "one row a service, as an Excel workbook",
  files: async (edition, language) => {
    const { say } = await speak(exportWords, nearestSpeech(language.code));
    const names = new Intl.DisplayNames(language.code, { type: "language" });
    const ownNames: Readonly<Record<string, string>> = language.labels.language;
    const words: Readonly<Partial<Record<ServiceColumn, (cell: string) => string>>> = {
      languages: (cell) =>
        cell
          .split("; ")
          .map((code) => (code === "" ? "" : (ownNames[code] ?? names.of(code) ?? code)))
          .join("; "),
      status: (cell) => (cell === "" ? "" : label(language, "state", cell)),
      freshness: (cell) => label(language, "freshness", cell),
      specialist_first: (cell) => (cell === "yes" ? say("yes") : ""),
    };
    const rows = serviceRows(edition, language).map((row) =>
      serviceColumns.map((column) => words[column]?.(row[column]) ?? row[column]),
    );
    const title = [
      serviceWords(edition, language).words(edition.pathway.title),
      dayIn(edition.as_of, language.code),
      say(`audience.${edition.audience}`),
    ].join(" · ");
    const heads = serviceColumns.map((column) => say(`column.${column}`));
    const { direction } = language;
    const content = { name: say("sheet"), direction, title, heads, rows };
    const says = [title, ...heads, ...rows.flat()].join("\n");
    return [{ path: `services.${language.code}.xlsx`, content, says }];
  },
};

/** A day in words: among Arabic ones the parts of 2026-11-20 would change places. */
function dayIn(day: PlainDate, language: string): string {
  const locale = `${language}-u-ca-gregory-nu-latn`;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(toMilliseconds(day));
}
