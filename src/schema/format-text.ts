import type { DataPath } from "../model/diagnostic.ts";
import type { Schema } from "../model/schema-parts.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { readExact } from "../yaml/exact.ts";
import { printTidily } from "../yaml/print.ts";
import { CannotPrint, type PrintStyle } from "../yaml/print-value.ts";
import { waysAt } from "./ways-at.ts";

/** A text in its usual order, or why it stays as it is. */
export type Formatted = { readonly text: string } | { readonly problem: "unreadable" | "kept" };

/** Lays a file out anew; its data and its comments are the same afterwards, or it stays as it is. */
export function formatText(kind: FileKind, text: string): Formatted {
  const { tree, value } = readExact(text);
  if (!tree) return { problem: "unreadable" };
  try {
    const printed = printTidily({ text, tree }, styleOf(schemas[kind]));
    const isSame = canonical(readExact(printed).value) === canonical(value);
    return isSame ? { text: printed } : { problem: "kept" };
  } catch (error) {
    if (error instanceof CannotPrint) return { problem: "kept" };
    throw error;
  }
}

function styleOf(schema: Schema): PrintStyle {
  return { order: (path) => keysAt(schema, path), isText: (path) => isTextAt(schema, path) };
}

function keysAt(schema: Schema, path: DataPath): readonly string[] {
  const keys = waysAt(schema, path).flatMap((way) =>
    Object.keys((way["properties"] as object | undefined) ?? {}),
  );
  return [...new Set(keys)];
}

/** Words by language, and nothing else that stands in keys. */
function isTextAt(schema: Schema, path: DataPath): boolean {
  const maps = waysAt(schema, path).filter((way) => way["type"] === "object");
  return maps.length > 0 && maps.every((way) => "propertyNames" in way && !("properties" in way));
}

/** Data as a text that does not depend on the order of keys. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
