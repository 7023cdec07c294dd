import { visible } from "./printable.ts";

/** An element as a whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** An element; what stands in it is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const head = `<${name}${written.join("")}`;
  return children.length === 0 ? `${head}/>` : `${head}>\n${children.join("\n")}\n</${name}>`;
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/**
 * Text in XML. Half characters and others that XML cannot hold become visible. What a log would take for an order is
 * written by number, as in `printable`.
 */
export function escaped(text: string | number): string {
  return visible(String(text))
    .replaceAll(/[\ufffe\uffff]|\p{Surrogate}/gu, "�")
    .replaceAll(/[&<>"\n]/g, (sign) => signs[sign] ?? sign)
    .replace(/^(\s*):(?=:)/, "$1&#58;")
    .replaceAll("##[", "#&#35;[");
}
