import type { DataPath } from "../model/diagnostic.ts";
import type { Schema } from "../model/schema-parts.ts";
import { schemaOfKey } from "./misfits.ts";

/** The ways in which a value may be written at a place, each without alternatives of its own. */
export function waysAt(schema: Schema, path: DataPath): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (ways, step) => ways.flatMap((way) => below(way, step)).flatMap(flat),
    flat(schema),
  );
}

function below(way: Schema, step: string | number): readonly Schema[] {
  if (way["type"] === "array") return typeof step === "number" ? [way["items"] as Schema] : [];
  const next = way["type"] === "object" ? schemaOfKey(way, String(step)) : undefined;
  return next ? [next] : [];
}

function flat(schema: Schema): readonly Schema[] {
  return schema["anyOf"] ? (schema["anyOf"] as Schema[]).flatMap(flat) : [schema];
}
