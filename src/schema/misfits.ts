import type { DataPath } from "../model/diagnostic.ts";
import type { RuledFinding } from "../model/finding.ts";
import { nearest } from "../model/nearest.ts";
import type { Properties, Schema } from "../model/schema-parts.ts";
import { scalarText } from "../yaml/write-scalar.ts";
import { dayMeant, takesDays } from "./mistaken-day.ts";

/** Why a value does not fit a schema, in a coordinator's words: one finding for one cause, on the exact key or value. */
export function misfits(schema: Schema, value: unknown, path: DataPath = []): RuledFinding[] {
  if (schema["anyOf"]) return alternatives(schema, value, path);
  if (!hasType(schema, value)) return [wrongType(schema, value, path)];
  if (Array.isArray(value)) return listMisfits(schema, value, path);
  if (isRecord(value)) return objectMisfits(schema, value, path);
  return leafFits(schema, value) ? [] : [wrongValue(schema, value, path)];
}

function alternatives(schema: Schema, value: unknown, path: DataPath): RuledFinding[] {
  const ways = schema["anyOf"] as Schema[];
  const fitting = ways.flatMap(flatten).filter((way) => hasType(way, value));
  if (fitting.length === 0) return [wrongType(schema, value, path)];
  const results = fitting.map((way) => misfits(way, value, path));
  const best = results.reduce((a, b) => (b.length < a.length ? b : a));
  if (best.length === 0 || fitting.length === 1 || isRecord(value) || Array.isArray(value))
    return best;
  return [
    wrongValue(
      { ...schema, enum: fitting.flatMap((way) => (way["enum"] as unknown[]) ?? []) },
      value,
      path,
    ),
  ];
}

const flatten = (way: Schema): Schema[] =>
  way["anyOf"] ? (way["anyOf"] as Schema[]).flatMap(flatten) : [way];

function objectMisfits(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: DataPath,
): RuledFinding[] {
  const known = (schema["properties"] ?? {}) as Properties;
  const found: RuledFinding[] = [];
  for (const [key, each] of Object.entries(value)) {
    const at = [...path, key];
    const below = schemaOfKey(schema, key);
    const day = Object.hasOwn(known, key) ? undefined : dayMeant(schema, key);
    if (day !== undefined) found.push(unknownKey(key, at, day));
    else if (!below || !keyFits(schema, key))
      found.push(
        takesDays(schema)
          ? noDay(key, at)
          : unknownKey(
              key,
              at,
              found.length < mostHints ? nearest(key, Object.keys(known)) : undefined,
            ),
      );
    else found.push(...misfits(below, each, at));
  }
  // A misspelt key that is needed is one mistake, and told once.
  const meant = new Set(found.map((each) => each.args?.["near"]));
  for (const key of (schema["required"] ?? []) as string[])
    if (value[key] === undefined && !Object.hasOwn(value, key) && !meant.has(key))
      found.push(missing(key, path, known));
  const size = Object.keys(value).length;
  if (
    size < Number(schema["minProperties"] ?? 0) ||
    size > Number(schema["maxProperties"] ?? Infinity)
  )
    found.push(wrongValue(schema, value, path));
  return found;
}

function listMisfits(schema: Schema, value: readonly unknown[], path: DataPath): RuledFinding[] {
  const items = (schema["items"] ?? {}) as Schema;
  const found = value.flatMap((each, index) => misfits(items, each, [...path, index]));
  const max = Number(schema["maxItems"] ?? Infinity);
  if (value.length > max)
    found.push({
      rule: "wrong-value",
      path,
      message: "This list has {count} items; {max} is the most.",
      args: { count: value.length, max },
    });
  if (value.length < Number(schema["minItems"] ?? 0))
    found.push({
      rule: "wrong-value",
      path,
      message: "This list is empty. Remove the line: absent means unknown.",
    });
  if (
    schema["uniqueItems"] &&
    new Set(value.map((each) => JSON.stringify(each))).size < value.length
  )
    found.push({ rule: "wrong-value", path, message: "The same item stands twice in this list." });
  return found;
}

/** Keys of one block for which a near one is looked up. Who has more unknown ones did not misspell them. */
const mostHints = 20;

/** The schema of what stands under a key; `undefined` when the key has no place. */
export function schemaOfKey(schema: Schema, key: string): Schema | undefined {
  const known = (schema["properties"] as Properties | undefined) ?? {};
  if (Object.hasOwn(known, key)) return known[key];
  const patterns = Object.entries((schema["patternProperties"] as Properties | undefined) ?? {});
  const match = patterns.find(([pattern]) => new RegExp(pattern, "u").test(key));
  if (match) return match[1];
  const rest = schema["additionalProperties"];
  if (typeof rest === "object" && rest !== null) return rest as Schema;
  return rest === false ? undefined : {};
}

function keyFits(schema: Schema, key: string): boolean {
  const names = schema["propertyNames"] as { pattern?: string } | undefined;
  return !names?.pattern || new RegExp(names.pattern, "u").test(key);
}

function unknownKey(key: string, path: DataPath, near: string | undefined): RuledFinding {
  return {
    rule: "unknown-key",
    path,
    atKey: true,
    message: near
      ? "The key {key} is not known here. Did you mean {near}?"
      : "The key {key} is not known here. Remove the line, or see the keys in the list of the file format.",
    quotes: { key },
    ...(near ? { args: { near } } : {}),
  };
}

function noDay(key: string, path: DataPath): RuledFinding {
  return {
    rule: "unknown-key",
    path,
    atKey: true,
    message:
      "{key} is no day here. Write mon, tue, wed, thu, fri, sat or sun, or a range such as sun-thu; each on its own line.",
    quotes: { key },
  };
}

function missing(key: string, path: DataPath, known: Properties): RuledFinding {
  const example = asLine(known[key]?.["examples"]);
  return {
    rule: "missing-key",
    path,
    message: "The line {key}: is missing. {meaning}{example}",
    args: {
      key,
      meaning: String(known[key]?.["description"] ?? ""),
      example: example === undefined ? "" : ` For example  ${key}: ${example}`,
    },
  };
}

/** The first example where it fits on a line. Whatever looks like a number stands there with its quotes. */
function asLine(examples: unknown): string | undefined {
  const [example] = (examples ?? []) as readonly unknown[];
  if (typeof example === "number") return String(example);
  const items = Array.isArray(example) ? (example as readonly unknown[]) : [example];
  if (!items.every((each) => typeof each === "string")) return undefined;
  const words = items.map((each) => scalarText(each, { inFlow: Array.isArray(example) }));
  return Array.isArray(example) ? `[${words.join(", ")}]` : words.join("");
}

function wrongType(schema: Schema, value: unknown, path: DataPath): RuledFinding {
  if (value === null)
    return {
      rule: "empty-value",
      path,
      atKey: true,
      message:
        "Nothing stands after this key. Write the value, or remove the line: absent means unknown. A text that begins with # needs quotes.",
    };
  if ((typeof value === "number" || typeof value === "boolean") && allows(schema, "string"))
    return {
      rule: "needs-quotes",
      path,
      message:
        typeof value === "number"
          ? "Without quotes YAML reads this as the number {value}, and a first 0 or + is lost. {advice}"
          : "Without quotes YAML reads this as a switch, {value}. {advice}",
      quotes: { value: String(value) },
      args: { advice: inQuotes(advice(schema, value)) },
    };
  if (Array.isArray(value))
    return {
      rule: "wrong-value",
      path,
      message: "A single value belongs here, not a list. {advice}",
      args: { advice: advice(schema, value) },
    };
  return {
    rule: "wrong-value",
    path,
    message: "{advice}",
    args: { advice: advice(schema, value) },
  };
}

/** Longer values are texts, addresses and ids. */
const longestCode = 14;

function wrongValue(schema: Schema, value: unknown, path: DataPath): RuledFinding {
  const words = ((schema["enum"] ?? []) as unknown[]).map(String);
  const near = typeof value === "string" ? nearest(value, words) : undefined;
  const max = Number(schema["maxLength"] ?? Infinity);
  // Of a code, such as that of a country, its own sentence says more than how long it is.
  if (typeof value === "string" && value.length > max && max > longestCode)
    return {
      rule: "too-long",
      path,
      message: "This text has {count} characters; {max} is the most.",
      args: { count: value.length, max },
    };
  const quotes = typeof value === "string" ? { value } : {};
  if (near)
    return {
      rule: "wrong-value",
      path,
      message: '"{value}" is not one of the words for this. Did you mean {near}?',
      args: { near },
      quotes,
    };
  const message = typeof value === "string" ? '"{value}" does not fit here. {advice}' : "{advice}";
  return { rule: "wrong-value", path, message, args: { advice: advice(schema, value) }, quotes };
}

/** What to write instead: the schema's own sentence for the kind of value that stands there. */
function advice(schema: Schema, value: unknown): string {
  if (typeof schema["errorMessage"] === "string") return schema["errorMessage"];
  const ways = ((schema["anyOf"] ?? []) as Schema[]).flatMap(flatten);
  const same = ways.find((way) => hasType(way, value) && way["errorMessage"]);
  const any = same ?? ways.find((way) => typeof way["errorMessage"] === "string");
  return String(any?.["errorMessage"] ?? typeAdvice(schema["type"]));
}

/** Advice that does not speak of quotes has another mistake in mind. */
const inQuotes = (words: string) => (words.includes(" in quotes, ") ? words : "Put it in quotes.");

const adviceByType: Readonly<Record<string, string>> = {
  object: "Write keys with values below each other, each on its own line.",
  array: "Write a list, one item a line, each beginning with a hyphen.",
  string: "Write text.",
  number: "Write a number.",
  integer: "Write a whole number.",
};
const typeAdvice = (type: unknown) => adviceByType[String(type)] ?? "Write another kind of value.";

function allows(schema: Schema, type: string): boolean {
  return (
    schema["type"] === type ||
    ((schema["anyOf"] ?? []) as Schema[]).some((way) => allows(way, type))
  );
}

function hasType(schema: Schema, value: unknown): boolean {
  if (schema["anyOf"]) return (schema["anyOf"] as Schema[]).some((way) => hasType(way, value));
  switch (schema["type"]) {
    case "object":
      return isRecord(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case undefined:
      return true;
    default:
      return typeof value === schema["type"];
  }
}

/** Whether a single value has the words, the length and the form that are wanted. */
export function leafFits(schema: Schema, value: unknown): boolean {
  if (schema["const"] !== undefined && value !== schema["const"]) return false;
  if (schema["enum"] && !(schema["enum"] as unknown[]).includes(value)) return false;
  if (typeof value === "number") {
    return (
      value >= Number(schema["minimum"] ?? -Infinity) &&
      value <= Number(schema["maximum"] ?? Infinity)
    );
  }
  if (typeof value !== "string") return true;
  const length = [...value].length;
  if (length < Number(schema["minLength"] ?? 0) || length > Number(schema["maxLength"] ?? Infinity))
    return false;
  return !schema["pattern"] || new RegExp(String(schema["pattern"]), "u").test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
