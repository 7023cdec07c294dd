import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { en } from "../../src/languages/en.ts";
import type { StringKey } from "../../src/languages/language.ts";
import { languages } from "../../src/languages/registry.ts";

/** Helps the grammar of languages that need it and says nothing by itself, so a language may do without. */
const grammarOnly = "count";

/** The part of a parsed message that these tests ask about. `type` is numeric; `options` stand at plurals and selects. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const literal = 0;
const pound = 7;
const keys = Object.keys(en.strings) as StringKey[];

test.each(languages)("$code has exactly the sentences that English has", ({ strings }) => {
  expect(Object.keys(strings).sort()).toEqual([...keys].sort());
});

test.each(languages)(
  "every sentence of $code parses and uses the names English uses",
  ({ code, strings }) => {
    for (const key of keys)
      expect([...namesIn(parse(strings[key], code))].sort(), key).toEqual(
        [...namesIn(parse(en.strings[key], "en"))].sort(),
      );
  },
);

test.each(languages)(
  "every plural of $code has all forms the language needs",
  ({ code, strings }) => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    for (const key of keys)
      for (const plural of pluralsIn(parse(strings[key], code)))
        expect(Object.keys(plural.options ?? {}), key).toEqual(expect.arrayContaining(needed));
  },
);

test.each(languages)("no sentence of $code has loose spaces or is empty", ({ strings }) => {
  for (const key of keys) {
    expect(strings[key], key).not.toBe("");
    expect(strings[key], key).toBe(strings[key].replace(/ {2,}/g, " ").trim());
  }
});

test("French puts a no-break space before a colon, a question mark and a semicolon", () => {
  const french = languages.find((each) => each.code === "fr");
  for (const key of keys) expect(french?.strings[key], key).not.toMatch(/[^\u00a0][:;?!](\s|$)/u);
});

test("Arabic uses its own comma, semicolon and question mark", () => {
  const arabic = languages.find((each) => each.code === "ar");
  for (const key of keys)
    expect(arabic?.strings[key].replace(/\{[^{}]*\}/g, ""), key).not.toMatch(
      /[\u0600-\u06ff] ?[,;?]/u,
    );
});

function parse(message: string, code: string): readonly Element[] {
  return new IntlMessageFormat(message, code).getAst() as readonly Element[];
}

function namesIn(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const each of elements) {
    if (each.type !== literal && each.type !== pound && each.value && each.value !== grammarOnly)
      names.add(each.value);
    for (const option of Object.values(each.options ?? {}))
      for (const name of namesIn(option.value)) names.add(name);
  }
  return names;
}

function pluralsIn(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((each) => [
    ...(each.pluralType === "cardinal" ? [each] : []),
    ...Object.values(each.options ?? {}).flatMap((option) => pluralsIn(option.value)),
  ]);
}
