import { stringify } from "yaml";
import { en } from "../languages/en.ts";
import { label } from "../languages/translator.ts";
import type { Audience } from "../model/audience.ts";
import { code, languageCode, type Properties, type Schema } from "../model/schema-parts.ts";
import type { FileKind } from "../model/schemas.ts";
import { sectors, vocabularyOf } from "../model/vocabulary.ts";
import { dayKeys, languageKeys, ruleKeys, ruleTitles } from "./editor-keys.ts";
import { snippetsAt, valueSnippet } from "./editor-snippets.ts";
import { shared } from "./hoist.ts";
import { meaningsOf } from "./word-meanings.ts";

/** Where in a file a schema stands: its kind, and the property as `a.b.[].c`. */
interface Place {
  readonly kind: FileKind;
  readonly path: string;
}

/**
 * The schema as editors read it: the same files fit, and every word, key and list says what it means. An editor shows
 * our sentence only where it says so itself, so what it words in its own way is written in another way here.
 */
export function editorSchema(schema: Schema, kind: FileKind): Schema {
  return dressed(schema, { kind, path: "" });
}

/** The schema's file. It says which version of the program wrote it, so that an old copy can be told. */
export function editorSchemaText(schema: Schema, kind: FileKind, version: string): string {
  const { $schema, ...rest } = shared(editorSchema(schema, kind));
  const stamped = { $schema, $comment: `referral-pathway ${version}`, ...rest };
  return `${JSON.stringify(stamped, null, 1)}\n`;
}

function dressed(schema: Schema, place: Place): Schema {
  const { "x-audience": audience, "x-group": _group, examples, ...bare } = schema;
  const words = wordsFor(bare, examples as readonly unknown[] | undefined, audience);
  const own = snippetsAt(place.kind, place.path);
  const value =
    own.length === 0 && schema["title"] ? valueSnippet(keyOf(place), adviceOf(schema)) : undefined;
  const offers = value ? [value] : own;
  return {
    ...byType({ ...bare, ...words }, place),
    ...(offers.length > 0 ? { defaultSnippets: offers } : {}),
  };
}

function byType(schema: Schema, place: Place): Schema {
  const meanings = openMeanings(schema, place);
  if (meanings) return openWords(schema, meanings);
  if (schema["anyOf"])
    return {
      ...schema,
      anyOf: waysOf(schema).map((way) => apart(named(dressed(way, place), schema))),
    };
  switch (schema["type"]) {
    case "object":
      return objectOf(schema, place);
    case "array":
      return listOf(schema, place);
    case "string":
      return schema["enum"] ? wordsOf(schema) : boundedText(schema);
    default:
      return schema;
  }
}

/** Editors name lines that belong together; without a title they would name them by a part of the schema's file. */
function named(below: Schema, { title }: Schema): Schema {
  if (below["anyOf"])
    return { ...below, anyOf: (below["anyOf"] as Schema[]).map((way) => named(way, { title })) };
  return title && below["required"] ? { title, ...below } : below;
}

/** The ways to write a value; ways of a way are ways. */
const waysOf = (schema: Schema): readonly Schema[] =>
  ((schema["anyOf"] ?? []) as Schema[]).flatMap((way) => (way["anyOf"] ? waysOf(way) : [way]));

/**
 * One of several ways to write a value. Of "wrong type" the server makes one sentence of its own for all ways, unless
 * the type is given as a list; and it takes ways for the same whose properties are.
 */
function apart(way: Schema): Schema {
  return {
    ...(way["properties"] ? {} : { properties: {} }),
    ...way,
    ...(typeof way["type"] === "string" && way["type"] !== "object" ? { type: [way["type"]] } : {}),
  };
}

function objectOf(schema: Schema, place: Place): Schema {
  const known = {
    ...likelyKeys(schema, place),
    ...(schema["properties"] as Properties | undefined),
  };
  const below = (key: string, each: Schema) => dressed(each, inside(place, key));
  const each = (list: Properties) =>
    Object.fromEntries(Object.entries(list).map(([key, value]) => [key, below(key, value)]));
  const rest = schema["additionalProperties"];
  const names = schema["propertyNames"] as Schema | undefined;
  return {
    ...schema,
    ...(Object.keys(known).length > 0 ? { properties: each(known) } : {}),
    ...(schema["patternProperties"]
      ? { patternProperties: each(schema["patternProperties"] as Properties) }
      : {}),
    ...(typeof rest === "object" && rest !== null
      ? { additionalProperties: below("*", rest as Schema) }
      : {}),
    ...(names
      ? {
          propertyNames: {
            errorMessage: languageCode["errorMessage"],
            ...names,
            doNotSuggest: true,
          },
        }
      : {}),
  };
}

/** Keys that an editor can offer where any of a pattern may stand: languages of a text, days of a week, rules. */
function likelyKeys(schema: Schema, { kind, path }: Place): Properties {
  const names = schema["propertyNames"] as { readonly pattern?: string } | undefined;
  const rest = schema["additionalProperties"];
  if (kind === "pathway" && path === "rules") return ruleKeys(rest as Schema);
  if (names?.pattern?.startsWith("^[a-z]{2,3}") && typeof rest === "object")
    return languageKeys(rest as Schema);
  const patterns = Object.entries((schema["patternProperties"] ?? {}) as Properties);
  const [, day] = patterns.find(([pattern]) => pattern.startsWith("^(mon|")) ?? [];
  return day ? dayKeys(day) : {};
}

function listOf(schema: Schema, place: Place): Schema {
  return {
    errorMessage: `Write a list: one item a line, each beginning with a hyphen, or [one, another]. At most ${String(schema["maxItems"])} items.`,
    ...schema,
    items: named(dressed(schema["items"] as Schema, inside(place, "[]")), schema),
  };
}

/** The server has its own words for a text that is too short or too long, but ours for one that does not fit a pattern. */
function boundedText({ minLength, maxLength, pattern, ...schema }: Schema): Schema {
  const length = `(?=^[\\s\\S]{${String(minLength ?? 0)},${String(maxLength)}}$)`;
  return { ...schema, pattern: pattern === undefined ? length : `${length}(?:${String(pattern)})` };
}

/** Words that were switches in an older YAML: the server would offer them in quotes. */
const oldSwitches = new Set(["yes", "no", "on", "off"]);

/** Each word with what it means. */
function wordsOf(schema: Schema): Schema {
  const words = schema["enum"] as readonly string[];
  const meanings = meaningsOf(words);
  if (!words.some((word) => oldSwitches.has(word)))
    return { ...schema, ...(meanings ? { markdownEnumDescriptions: meanings } : {}) };
  const { enum: _words, ...rest } = schema;
  return {
    ...rest,
    pattern: `^(${words.join("|")})$`,
    defaultSnippets: words.map((word, index) => ({
      label: word,
      description: meanings?.[index],
      bodyText: word,
    })),
  };
}

const allCodes = [...vocabularyOf([]).values()];
const codeMeanings: Readonly<Record<string, string>> = Object.fromEntries(
  allCodes.map(({ code: word, sector, sensitive }) => [
    word,
    `${label(en, "code", word)} — ${label(en, "sector", sector)}${sensitive ? "; sensitive: protection staff only unless decided" : ""}`,
  ]),
);
const sectorMeanings: Readonly<Record<string, string>> = Object.fromEntries(
  sectors.map((each) => [each, label(en, "sector", each)]),
);

/** Words that a pathway or a later version may add to. */
function openMeanings(schema: Schema, { kind, path }: Place): typeof codeMeanings | undefined {
  if (kind === "waiver" && path === "rule") return ruleTitles;
  if (schema["pattern"] !== code["pattern"]) return undefined;
  return /(^|\.)sectors?(\.\[\])?$/.test(path) ? sectorMeanings : codeMeanings;
}

/**
 * Our words with their meanings; others of the same form stay allowed: a pathway's own codes, a later rule. In a list
 * each word is a way of its own, so that the word under the pointer is explained and not all of them.
 */
function openWords(schema: Schema, meanings: Readonly<Record<string, string>>): Schema {
  const { type, minLength, maxLength, pattern, errorMessage, ...words } = schema;
  const notOurs = `^(?!(${Object.keys(meanings).join("|")})$)(?:${String(pattern)})`;
  const others = boundedText({ type, minLength, maxLength, pattern: notOurs, errorMessage });
  const each = Object.entries(meanings).map(([word, description]) => ({
    const: word,
    description,
  }));
  const together = {
    type,
    enum: Object.keys(meanings),
    markdownEnumDescriptions: Object.values(meanings),
    errorMessage,
  };
  const ours = words["title"] ? [together] : each;
  return { ...words, anyOf: [others, ...ours].map(apart) };
}

const inside = ({ kind, path }: Place, key: string): Place => ({
  kind,
  path: path === "" ? key : `${path}.${key}`,
});

const keyOf = ({ path }: Place) => path.slice(path.lastIndexOf(".") + 1);

/** What the first way to write a value says. */
function adviceOf(schema: Schema): unknown {
  return schema["errorMessage"] ?? (schema["anyOf"] as Schema[] | undefined)?.[0]?.["errorMessage"];
}

/** What people call an audience. */
const circles: Readonly<Record<Audience, string>> = {
  public: "everyone",
  partner: "help desks",
  restricted: "protection staff",
};

/**
 * Description, an example and who sees it. An example is shown and never offered as a value: nobody must find an
 * invented phone number in an entry because it was quick to accept.
 */
function wordsFor(
  { description }: Schema,
  examples: readonly unknown[] | undefined,
  audience: unknown,
): Schema {
  if (typeof description !== "string" || !examples) return {};
  const example = stringify(examples[0], { lineWidth: 0 }).trimEnd();
  const circle = circles[audience as Audience];
  return {
    markdownDescription: `${description}\n\nFor example:\n\n\`\`\`yaml\n${example}\n\`\`\`\n\nWho sees it: ${circle}.`,
  };
}
