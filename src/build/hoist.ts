import type { Schema } from "../model/schema-parts.ts";

const noise = new Set(["title", "description", "examples", "x-audience", "x-group"]);

/** The same schema for the compiler: without words for people, each part compiled once. */
export function hoist(schema: Schema): Schema {
  return shared(strip(schema, false) as Schema);
}

/** The same schema with every part that occurs more than once moved to `$defs`. */
export function shared(schema: Schema): Schema {
  const counts = new Map<string, number>();
  count(schema, counts);
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const replace = (value: unknown, isSchema: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => replace(each, isSchema));
    if (typeof value !== "object" || value === null) return value;
    const text = JSON.stringify(value);
    const inner = () => replaceKeys(value as Schema, isSchema, replace);
    if (!isSchema || text.length < 80 || (counts.get(text) ?? 0) < 2) return inner();
    let name = names.get(text);
    if (name === undefined) {
      name = `part${names.size + 1}`;
      names.set(text, name);
      definitions[name] = inner();
    }
    return { $ref: `#/$defs/${name}` };
  };
  const root = replaceKeys(schema, true, replace) as Schema;
  return { ...root, $defs: definitions };
}

/** Keywords whose value is a map of schemas, not a schema. */
const maps = new Set(["properties", "patternProperties"]);
/** Keywords whose value is a schema or a list of schemas. */
const schemas = new Set(["items", "additionalProperties", "anyOf"]);

function replaceKeys(
  value: Schema,
  isSchema: boolean,
  replace: (value: unknown, isSchema: boolean) => unknown,
): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (!isSchema) return [key, replace(each, true)];
      if (maps.has(key)) return [key, replace(each, false)];
      return [key, schemas.has(key) ? replace(each, true) : each];
    }),
  );
}

function strip(value: unknown, inMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => strip(each, false));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inMap || !noise.has(key))
      .map(([key, each]) => [key, strip(each, !inMap && maps.has(key))]),
  );
}

function count(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) {
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const each of Object.values(value)) count(each, counts);
}
