import type { Workbooks } from "../ports/workbook.ts";

/** Reading and writing are loaded when they are needed: most runs touch no table. */
export const nodeWorkbooks: Workbooks = {
  write: async (sheets) => (await import("./write-workbook.ts")).writeWorkbook(sheets),
  open: async (path, advice) => (await import("./read-workbook.ts")).openTable(path, advice),
  read: async (path) => (await import("./read-workbook.ts")).readWorkbook(path),
};
