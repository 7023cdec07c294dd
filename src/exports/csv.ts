import { stringify } from "csv-stringify/sync";
import type { Export } from "./export.ts";
import { serviceColumns, serviceRows } from "./service-table.ts";

/** A row a service, for people: opens in a spreadsheet program, formulas made harmless. */
export const csv: Export = {
  name: "csv",
  summary: "one row a service, for a spreadsheet",
  files: (edition, language) => {
    const rows = [...serviceRows(edition, language)];
    const options = {
      header: true,
      columns: [...serviceColumns],
      bom: true,
      escape_formulas: true,
    };
    return [{ path: `services.${language.code}.csv`, content: stringify(rows, options) }];
  },
};
