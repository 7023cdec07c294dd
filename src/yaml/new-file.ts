import { type Data, keyText, valueText } from "./write-value.ts";

/** What a new file says: keys in the order in which they are written. What has no value is left out. */
export interface Block {
  readonly [key: string]: Written | undefined;
}

/** What can stand under a key. */
export type Written = string | number | readonly Written[] | Block;

const layout = { indent: "", step: "  ", listStep: "  ", eol: "\n" } as const;

/** The text of a new file, or of a part of one. */
export function newFileText(block: Block): string {
  return Object.entries(filled(block))
    .map(([key, value]) => `${keyText(key)}:${valueText(value, layout)}\n`)
    .join("");
}

/** The same without keys that have no value, and without lists and maps that hold nothing. */
function filled(block: Block): Readonly<Record<string, Data>> {
  return Object.fromEntries(
    Object.entries(block).flatMap(([key, value]) => {
      const data = value === undefined ? undefined : dataOf(value);
      return data === undefined ? [] : [[key, data]];
    }),
  );
}

/** The same as it is written; `undefined` where nothing remains. */
export function dataOf(value: Written): Data | undefined {
  if (typeof value === "string" || typeof value === "number") return value;
  const data = isList(value) ? value.flatMap((each) => dataOf(each) ?? []) : filled(value);
  return Object.keys(data).length === 0 ? undefined : data;
}

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);
