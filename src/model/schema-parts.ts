import type { Audience } from "./audience.ts";
import type { FactGroup } from "./fact-group.ts";

/** A JSON Schema (2020-12) node, restricted to the keywords used in this folder. */
export type Schema = { readonly [keyword: string]: unknown };

/** Properties of an object by key. */
export type Properties = Readonly<Record<string, Schema>>;

/** What `mark` writes on each property. `none` marks what is no fact about the service (bookkeeping). */
export interface Mark {
  readonly audience: Audience;
  readonly group?: FactGroup | "none";
}

/** States audience and fact group on every property below, unless a property already states its own. */
export function mark({ audience, group = "none" }: Mark, properties: Properties): Properties {
  const stamp = (schema: Schema): Schema =>
    below({ "x-audience": audience, "x-group": group, ...schema });
  const below = (schema: Schema): Schema => {
    const own: Mark = {
      audience: (schema["x-audience"] as Audience | undefined) ?? audience,
      group: (schema["x-group"] as FactGroup | undefined) ?? group,
    };
    return { ...schema, ...nested(schema, own) };
  };
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, stamp(value)]));
}

function nested(schema: Schema, own: Mark): Schema {
  const result: Record<string, unknown> = {};
  for (const keyword of ["properties", "patternProperties"])
    if (schema[keyword]) result[keyword] = mark(own, schema[keyword] as Properties);
  for (const keyword of ["items", "additionalProperties"])
    if (typeof schema[keyword] === "object" && schema[keyword])
      result[keyword] = nestedOne(schema[keyword] as Schema, own);
  if (schema["anyOf"])
    result["anyOf"] = (schema["anyOf"] as Schema[]).map((each) => nestedOne(each, own));
  return result;
}

const nestedOne = (schema: Schema, own: Mark): Schema => ({ ...schema, ...nested(schema, own) });

/** An object that takes these keys and no others. */
export function object(properties: Properties, required: readonly string[] = []): Schema {
  return {
    type: "object",
    additionalProperties: false,
    properties,
    ...(required.length > 0 ? { required } : {}),
  };
}

/** A list of at most `max` items. */
export function list(items: Schema, max = 50): Schema {
  return { type: "array", items, minItems: 1, maxItems: max };
}

/** One of a few ways to write the same thing. */
export function either(...ways: readonly Schema[]): Schema {
  return { anyOf: ways };
}

/** One of these words. */
export function oneOf(words: readonly string[], errorMessage?: string): Schema {
  return {
    type: "string",
    enum: words,
    errorMessage: errorMessage ?? `Write one of: ${words.join(", ")}.`,
  };
}

/** A whole number from 1. */
export function count(maximum: number, errorMessage: string): Schema {
  return { type: "integer", minimum: 1, maximum, errorMessage };
}

/** A line of text without meaning to the program. */
export function line(maxLength: number, errorMessage = "Write it as text."): Schema {
  return { type: "string", minLength: 1, maxLength, errorMessage };
}

/** Text in one language, or in several. Bound: characters a language. */
export function text(maxLength = 2000): Schema {
  const words = {
    type: "string",
    minLength: 1,
    maxLength,
    errorMessage: `Write a sentence of at most ${maxLength} characters. Put it in quotes if it holds a colon or a #.`,
  };
  return either(words, {
    type: "object",
    minProperties: 1,
    maxProperties: 30,
    propertyNames: { pattern: "^[a-z]{2,3}(-[A-Za-z]{2,8})*$" },
    additionalProperties: { ...words },
    errorMessage: "Write one language a line, for example  en: Anyone may come.",
  });
}

export const id: Schema = {
  type: "string",
  minLength: 1,
  maxLength: 63,
  pattern: "^[a-z0-9](-?[a-z0-9])*$",
  errorMessage:
    "Write an id in small letters, digits and single hyphens, for example nile-clinic. It is the file name without .yaml.",
};

/** The id of something that stands elsewhere; the sentence says where. */
const idOf = (errorMessage: string): Schema => ({ ...id, errorMessage });

export const areaId: Schema = idOf(
  "Write the id of an area as it stands under areas in pathway.yaml, for example omdurman.",
);

export const roleId: Schema = idOf(
  "Write the id of a role as it stands under roles in pathway.yaml, for example coordinator. Never a person's name.",
);

export const providerId: Schema = idOf(
  "Write the provider's id: the name of its file in organizations/ without .yaml, for example nile-health.",
);

export const protocolId: Schema = idOf(
  "Write the protocol's id: the name of its file in protocols/ without .yaml, for example inter-agency.",
);

/** The id of something that is named on the spot. */
export const ownId: Schema = idOf(
  "Write an id in small letters, digits and single hyphens, for example main-gate.",
);

/** A code of the vocabulary, or of the pathway's own additions to it. */
export const code: Schema = {
  type: "string",
  minLength: 1,
  maxLength: 80,
  pattern: "^[a-z0-9]+(_[a-z0-9]+)*$",
  errorMessage:
    "Write a code in small letters with _ between words, for example primary_health_care.",
};

export const date: Schema = {
  type: "string",
  minLength: 10,
  maxLength: 10,
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  errorMessage: "Write the date as year-month-day, for example 2026-11-02.",
};

export const interval: Schema = {
  type: "string",
  maxLength: 20,
  pattern: "^[1-9][0-9]{0,3} (hour|day|week|month|year)s?$",
  errorMessage: "Write a number and a unit, for example 3 months or 30 days.",
};

export const yesNoUnknown: Schema = oneOf(
  ["yes", "no", "unknown"],
  "Write yes, no or unknown. Without an answer leave the line out: that means unknown, never no.",
);

export const languageCode: Schema = {
  type: "string",
  maxLength: 20,
  pattern: "^[a-z]{2,3}(-[A-Za-z]{2,8})*$",
  errorMessage:
    "Write a language code of two or three small letters, for example ar (Arabic) or ti (Tigrinya).",
};

export const countryCode: Schema = {
  type: "string",
  maxLength: 2,
  pattern: "^[A-Z]{2}$",
  errorMessage: "Write the two capital letters of the country (ISO 3166), for example SD.",
};

/** A number a person dials: with + and country code, national, or a short code. */
export const phoneNumber: Schema = {
  type: "string",
  minLength: 2,
  maxLength: 40,
  pattern:
    "^\\s*[+(]?[0-9\\u0660-\\u0669\\u06F0-\\u06F9(][0-9\\u0660-\\u0669\\u06F0-\\u06F9 ()./\\-\\u00A0]*( ?(ext|x)\\.? ?[0-9]+)?\\s*$",
  errorMessage:
    'Put the phone number in quotes, with + and the country code, for example "+249 91 234 5678".',
};

export const emailAddress: Schema = {
  type: "string",
  minLength: 5,
  maxLength: 254,
  pattern: "^[^\\s@<>\"',;]+@[^\\s@<>\"',;]+\\.[^\\s@<>\"',;]+$",
  errorMessage: "Write one e-mail address, for example help@example.org.",
};

export const webAddress: Schema = {
  type: "string",
  minLength: 8,
  maxLength: 500,
  pattern: "^https?://[^\\s<>\"']+$",
  errorMessage: "Write the whole address, beginning with https://",
};
