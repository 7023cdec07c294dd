import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../../src/languages/en.ts";
import type { StringKey } from "../../src/languages/language.ts";
import { languages as listed } from "../../src/languages/registry.ts";
import { languages } from "../all-languages.ts";
import { formsOf, namesOf, pluralFormsOf } from "./icu.ts";

const keys = Object.keys(en.strings) as StringKey[];

test.each(languages)("$code has exactly the sentences that English has", ({ strings }) => {
  expect(Object.keys(strings).sort()).toEqual([...keys].sort());
});

test.each(languages)(
  "every sentence of $code parses and uses the names English uses",
  ({ code, strings }) => {
    for (const key of keys)
      expect(namesOf(strings[key], code), key).toEqual(namesOf(en.strings[key], "en"));
  },
);

test.each(languages)(
  "every plural of $code has all forms the language needs",
  ({ code, strings }) => {
    for (const key of keys)
      for (const forms of pluralFormsOf(strings[key], code))
        expect(forms, key).toEqual(expect.arrayContaining([...formsOf(code)]));
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

test.each(["ar", "fa"])("%s uses its own comma, semicolon and question mark", (code) => {
  const arabic = languages.find((each) => each.code === code);
  for (const key of keys)
    expect(arabic?.strings[key].replace(/\{[^{}]*\}/g, ""), key).not.toMatch(
      /[\u0600-\u06ff] ?[,;?]/u,
    );
});

test("every language stands in the list under its own code and name, and is read only when it is asked for", async () => {
  const words = new URL("../../src/languages/", import.meta.url);
  const files = readdirSync(words).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
  expect(listed.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
  for (const { code, name, load } of listed) expect(await load()).toMatchObject({ code, name });
  const registry = readFileSync(new URL("registry.ts", words), "utf8");
  expect(registry.match(/^import (?!type ).*/gm)).toBeNull();
});
