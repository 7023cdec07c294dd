import type { Schema } from "../../src/model/schema-parts.ts";

/** A text as it stands in a file, and where. */
export interface FoundText {
  readonly path: string;
  readonly words: string | Readonly<Record<string, string>>;
  /** Who may read it, as the schema says on the way there. */
  readonly audience: string;
}

/** Every text of a value that the schema says may be written in several languages. */
export function* textsOf(
  value: unknown,
  schema: Schema,
  path = "",
  audience = "public",
): Iterable<FoundText> {
  const marked = (schema["x-audience"] as string | undefined) ?? audience;
  if (isText(schema) && isWords(value)) {
    yield { path, words: value as FoundText["words"], audience: marked };
    return;
  }
  for (const way of (schema["anyOf"] ?? []) as readonly Schema[])
    if (fits(value, way)) yield* textsOf(value, way, path, marked);
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries())
      yield* textsOf(each, (schema["items"] ?? {}) as Schema, `${path}/${index}`, marked);
  } else if (typeof value === "object" && value !== null) {
    const known = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
    for (const [key, each] of Object.entries(value))
      if (known[key]) yield* textsOf(each, known[key], `${path}/${key}`, marked);
  }
}

/** A text is a sentence, or a block of language: sentence. */
function isText(schema: Schema): boolean {
  const ways = (schema["anyOf"] ?? []) as readonly Schema[];
  return ways.some((way) => way["type"] === "object" && way["propertyNames"] !== undefined);
}

/** Some texts have other ways of writing: the word hidden, a list of codes, an object of several texts. */
function isWords(value: unknown): boolean {
  if (typeof value === "string") return value !== "hidden";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => /^[a-z]{2}$/.test(key));
}

function fits(value: unknown, schema: Schema): boolean {
  if (schema["anyOf"]) return true;
  if (Array.isArray(value)) return schema["type"] === "array";
  return typeof value === schema["type"];
}
