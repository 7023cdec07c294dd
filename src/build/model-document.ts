import { declaredOutcomes } from "../edition/outcomes.ts";
import { en } from "../languages/en.ts";
import { label } from "../languages/translator.ts";
import type { Audience } from "../model/audience.ts";
import type { Properties, Schema } from "../model/schema-parts.ts";
import { type FileKind, schemas } from "../model/schemas.ts";
import { sectors, vocabularyOf } from "../model/vocabulary.ts";

/** What people call an audience. */
const circles: Readonly<Record<Audience, string>> = {
  public: "everyone",
  partner: "help desks",
  restricted: "protection staff",
};

/** The description of the files: words from the template, tables from the schemas. */
export function modelDocument(template: string): string {
  const parts: Readonly<Record<string, () => string>> = {
    outcomes: outcomesList,
    codes: codesList,
    ...Object.fromEntries(
      (Object.keys(schemas) as FileKind[]).map((kind) => [kind, () => tableOf(schemas[kind])]),
    ),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`The template asks for ${name}, which nothing makes.`);
    return part();
  });
}

interface Row {
  readonly key: string;
  readonly schema: Schema;
  readonly required: boolean;
}

function tableOf(schema: Schema): string {
  const lines = rowsOf(schema, "", new Set()).map(({ key, schema: each, required }) => {
    const circle = circles[each["x-audience"] as Audience];
    const group = each["x-group"] === "none" ? "" : String(each["x-group"]);
    const [example] = each["examples"] as unknown[];
    const name = required ? `**\`${key}\`**` : `\`${key}\``;
    return cells(name, meaning(each), code(short(example)), circle, group);
  });
  return [
    cells("key", "what it says", "example", "who sees it", "facts"),
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/** What a property says, with its words where the description does not name them all. */
function meaning(schema: Schema): string {
  const description = String(schema["description"]);
  const words = [schema, ...((schema["anyOf"] ?? []) as Schema[])].flatMap((way) => {
    const items = (way["items"] ?? {}) as Schema;
    return (way["enum"] ?? items["enum"] ?? []) as string[];
  });
  const isTold = words.length < 2 || words.every((word) => description.includes(word));
  return isTold ? description : `${description} Words: ${[...new Set(words)].join(", ")}.`;
}

/** Properties with those below them. What stands in several places of a file is told once, where it first stands. */
function rowsOf(schema: Schema, above: string, told: Set<string>): Row[] {
  const properties = Object.entries((schema["properties"] ?? {}) as Properties);
  const required = (schema["required"] ?? []) as string[];
  return properties.flatMap(([name, each]) => {
    const { "x-audience": _audience, ...shape } = each;
    const text = `${name}: ${JSON.stringify(shape)}`;
    if (told.has(text)) return [];
    told.add(text);
    const key = `${above}${name}`;
    const below = objectsIn(each).flatMap((inner) => {
      const known = JSON.stringify(inner["properties"]);
      if (told.has(known)) return [];
      told.add(known);
      return rowsOf(inner, `${key}.`, told);
    });
    return [{ key, schema: each, required: required.includes(name) }, ...below];
  });
}

function objectsIn(schema: Schema): Schema[] {
  const ways = ((schema["anyOf"] ?? []) as Schema[]).flatMap(objectsIn);
  const items = schema["items"] ? objectsIn(schema["items"] as Schema) : [];
  const rest = schema["additionalProperties"];
  const free = typeof rest === "object" && rest !== null ? objectsIn(rest as Schema) : [];
  return [...(schema["properties"] ? [schema] : []), ...ways, ...items, ...free];
}

const cells = (...texts: readonly string[]): string =>
  `| ${texts.map((each) => each.replaceAll("|", "\\|")).join(" | ")} |`;

const code = (text: string): string => (text === "" ? "" : `\`${text}\``);

/** A value on one line, as it may be written. */
function short(value: unknown, isInner = false): string {
  if (Array.isArray(value)) return `[${value.map((each) => short(each, true)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${short(each, true)}`);
    return pairs.length === 0 ? "" : `{${pairs.join(", ")}}`;
  }
  const text = String(value);
  const needsQuotes =
    typeof value === "string" &&
    (/^[+\d.-]+[\d .,-]*$/.test(text)
      ? !/^\d{4}-\d\d-\d\d$|^\d+-\d+$/.test(text)
      : /: |^[+*&!%@`]/.test(text));
  return needsQuotes || (isInner && /[,[\]{}]/.test(text)) ? JSON.stringify(text) : text;
}

function outcomesList(): string {
  const files = {
    service: "a service",
    organization: "its organisation",
    pathway: "`pathway.yaml`",
  };
  return Object.entries(declaredOutcomes)
    .map(([kind, paths]) => {
      const names = paths.map((path) => `\`${path.replaceAll(".[]", "")}\``).join(", ");
      return `- of ${files[kind as keyof typeof files]}: ${names}`;
    })
    .join("\n");
}

function codesList(): string {
  const codes = [...vocabularyOf([]).values()];
  return sectors
    .map((sector) => {
      const names = codes
        .filter((each) => each.sector === sector)
        .map((each) => (each.sensitive ? `*${each.code}*` : `\`${each.code}\``));
      return `- **${label(en, "sector", sector)}** (\`${sector}\`): ${names.join(", ")}`;
    })
    .join("\n");
}
