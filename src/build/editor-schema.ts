import { en } from "../languages/en.ts";
import { label } from "../languages/translator.ts";
import { code, type Schema } from "../model/schema-parts.ts";
import { sectors, vocabularyOf } from "../model/vocabulary.ts";

const codes = [...vocabularyOf([]).values()];
const sectorKeys = new Set(["sector", "sectors"]);

/** Offers our words with their meanings; a pathway's own words stay allowed by the second way. */
const offered = (words: readonly string[], meanings: readonly string[]): Schema => ({
  anyOf: [{ type: "string", enum: words, markdownEnumDescriptions: meanings }, code],
});

const anyCode = offered(
  codes.map((each) => each.code),
  codes.map(
    (each) =>
      `${label(en, "code", each.code)} — ${label(en, "sector", each.sector)}${each.sensitive ? "; sensitive: protection staff only unless decided" : ""}`,
  ),
);
const anySector = offered(
  sectors,
  sectors.map((each) => label(en, "sector", each)),
);

/** The schema as editors read it: wherever a code is written, it offers the vocabulary. */
export function editorSchema(schema: Schema): Schema {
  const inner = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => inner(each, key));
    if (typeof value !== "object" || value === null) return value;
    const known = value as Schema;
    if (known["pattern"] === code["pattern"]) {
      const { title, description, examples } = known;
      const words = { ...(title ? { title, description, examples } : {}) };
      return { ...words, ...(sectorKeys.has(key) ? anySector : anyCode) };
    }
    return Object.fromEntries(
      Object.entries(known).map(([name, each]) => [
        name,
        inner(each, ["items", "anyOf"].includes(name) ? key : name),
      ]),
    );
  };
  return inner(schema, "") as Schema;
}

/** The schema's file. It says which version of the program wrote it, so that an old copy can be told. */
export function editorSchemaText(schema: Schema, version: string): string {
  const { $schema, ...rest } = editorSchema(schema);
  const stamped = { $schema, $comment: `referral-pathway ${version}`, ...rest };
  return `${JSON.stringify(stamped, null, 1)}\n`;
}
