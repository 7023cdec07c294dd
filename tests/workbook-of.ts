import { zip } from "../src/node/zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where a sheet lies in its workbook, and how often it is named there. */
export interface Layout {
  readonly member?: string;
  readonly sheets?: number;
  /** Texts that cells name by number. */
  readonly shared?: readonly string[];
}

/** A workbook whose only sheet holds these rows, as text of its format: right or wrong. */
export function workbookOf(
  rows: string,
  { member = "worksheets/sheet1.xml", sheets = 1, shared }: Layout = {},
): Uint8Array {
  const named = Array.from(
    { length: sheets },
    (_, index) =>
      `<sheet name="${index === 0 ? "One" : index}" sheetId="${index + 1}" r:id="rId1"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${documents}/${type}" Target="${target}"/>`;
  const relations = (...list: readonly string[]) =>
    `<Relationships xmlns="${packages}">${list.join("")}</Relationships>`;
  const files: Readonly<Record<string, string>> = {
    "_rels/.rels": relations(relation("r", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", member),
      ...(shared ? [relation("rId2", "sharedStrings", "sharedStrings.xml")] : []),
    ),
    [`xl/${member}`]: `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`,
    ...(shared
      ? {
          "xl/sharedStrings.xml": `<sst xmlns="${main}">${shared.map((each) => `<si><t>${each}</t></si>`).join("")}</sst>`,
        }
      : {}),
  };
  return zip(Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) })));
}
