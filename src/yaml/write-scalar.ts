import type { ScalarTree } from "./tree.ts";

/** Words, a number or a switch that is to stand in a file. */
export type Scalar = string | number | boolean;

/** Where a value is to stand: inside brackets a comma ends it. */
export interface Surroundings {
  readonly inFlow: boolean;
}

/** Signs with which plain text cannot begin, and whatever YAML could take for a number; a number in text is never plain. */
const needsQuotes =
  /^[\s!"#%&'*,>?@[\]`{|}:+~-]|^[-+]?[\d.][\d_.,:]*(?:[eE][-+]?\d+)?$|^0[xob]|^[-+]?\.(?:inf|nan)|: |:$| #|\s$|[^\P{C}]|[\u2028\u2029]/iu;
/** Reads as a telephone number: YAML of other versions, and people, take what begins so for a number. */
const dialled = /^0\d[\d ()./-]*$/;
const words = /^(?:null|true|false|={1,2}|<<)$/i;
const cutInFlow = /[,[\]{}]/;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** A scalar as YAML text that every reader takes for the same; in the style that stood there, where that can hold it. */
export function scalarText(
  value: Scalar,
  { inFlow }: Surroundings,
  style: ScalarTree["style"] = "plain",
): string {
  if (typeof value !== "string") return String(value);
  if (style === "single" && !/[\p{C}\u2028\u2029]/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  if (style === "double") return inQuotes(value);
  const isPlain =
    value !== "" &&
    (date.test(value) || !needsQuotes.test(value)) &&
    !words.test(value) &&
    !dialled.test(value) &&
    !(inFlow && cutInFlow.test(value));
  return isPlain ? value : inQuotes(value);
}

/** Words in quotes, which YAML reads back to the letter: double ones, unless the words hold some. As Prettier has it. */
export function inQuotes(value: string): string {
  const isSimple = !/[\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(value);
  return isSimple && value.includes('"') ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

/** What cannot be seen is written as an escape. */
function doubleQuoted(value: string): string {
  const escaped = value.replace(/[\\"\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, (sign) => {
    if (sign === "\\" || sign === '"') return `\\${sign}`;
    if (sign === "\n") return "\\n";
    if (sign === "\t") return "\\t";
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}
