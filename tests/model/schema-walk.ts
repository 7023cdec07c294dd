import type { Properties, Schema } from "../../src/model/schema-parts.ts";

/** A place in a schema: keys, `[]` for items, `*` for free keys. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Every property a file may have, at any depth. */
export function propertiesOf(schema: Schema): SchemaPlace[] {
  return placesOf(schema, []).filter((each) => each.isProperty);
}

/** Every schema that says what type a value has: alternatives one by one. */
export function leavesOf(schema: Schema): SchemaPlace[] {
  return placesOf(schema, []).filter((each) => each.schema["anyOf"] === undefined);
}

type Place = SchemaPlace & { readonly isProperty: boolean };

function placesOf(schema: Schema, path: readonly string[], isProperty = false): Place[] {
  const ways = (schema["anyOf"] ?? []) as Schema[];
  const known = Object.entries((schema["properties"] ?? {}) as Properties);
  const patterns = Object.entries((schema["patternProperties"] ?? {}) as Properties);
  const rest = schema["additionalProperties"];
  return [
    { path, schema, isProperty },
    ...ways.flatMap((way) => placesOf(way, path)),
    ...known.flatMap(([key, each]) => placesOf(each, [...path, key], true)),
    ...patterns.flatMap(([key, each]) => placesOf(each, [...path, `/${key}/`], true)),
    ...(typeof rest === "object" && rest !== null ? placesOf(rest as Schema, [...path, "*"]) : []),
    ...(schema["items"] ? placesOf(schema["items"] as Schema, [...path, "[]"]) : []),
  ];
}
