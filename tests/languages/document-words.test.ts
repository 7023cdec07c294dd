import { expect, test } from "vitest";
import { type DocumentWords, withEnglish } from "../../src/languages/document-words.ts";
import { en } from "../../src/languages/en.ts";
import { booklet } from "../../src/languages/en-booklet.ts";
import { changes } from "../../src/languages/en-changes.ts";
import { find } from "../../src/languages/en-find.ts";
import { forms } from "../../src/languages/en-forms.ts";
import { labels } from "../../src/languages/en-labels.ts";
import { upkeep } from "../../src/languages/en-upkeep.ts";
import { documentLanguages } from "../all-languages.ts";

/** What somebody in danger, or somebody with a card in their hand, reads. */
const vital =
  /^booklet\.valid$|^(card|stop|complaints|age|hours|who|entry|example|language|working|audience)\./;
const staff = /^staff\./;
const ofDesks = new Set(Object.keys({ ...booklet, ...forms, ...changes, ...find, ...upkeep }));
const kindsOfDesks = new Set(["criterion", "agreementKind", "language"]);

function keysFor({ speaksToDesks }: DocumentWords): readonly string[] {
  const isRead = (key: string) =>
    speaksToDesks || key === "booklet.valid" || !(ofDesks.has(key) || staff.test(key));
  return Object.keys(en.strings).filter(isRead);
}

test.each(documentLanguages)(
  "$code says what can hurt in its own words, and nearly all else",
  (language) => {
    const keys = keysFor(language);
    const missing = keys.filter((key) => !Object.hasOwn(language.strings, key));
    expect(missing.filter((key) => vital.test(key))).toEqual([]);
    expect(missing.length, missing.join(" ")).toBeLessThan(keys.length / 20);
  },
);

test.each(documentLanguages)("$code has words for nearly all codes", (language) => {
  for (const [kind, english] of Object.entries(labels)) {
    if (!language.speaksToDesks && kindsOfDesks.has(kind)) continue;
    const own = Object.keys(language.labels[kind as keyof typeof labels] ?? {});
    const missing = Object.keys(english).filter((code) => !own.includes(code));
    expect(missing.length, `${kind}: ${missing}`).toBeLessThanOrEqual(own.length / 20);
  }
});

test.each(documentLanguages)(
  "$code holds no sentence of another language by accident",
  ({ strings }) => {
    const english: Readonly<Record<string, string>> = en.strings;
    const same = Object.entries(strings).filter(
      ([key, sentence]) => sentence === english[key] && /\p{L}{3}/u.test(bare(sentence)),
    );
    expect(same.map(([key]) => key).filter((key) => key !== "entry.whatsapp")).toEqual([]);
  },
);

test.each(documentLanguages)("$code says that nobody has read it through", (language) => {
  expect(withEnglish(language)).toMatchObject({ reviewed: false });
  expect(language.strings["language.unreviewed"]).toBeTruthy();
});

test("what a language lacks is said in English", () => {
  const [spanish] = documentLanguages;
  const whole = withEnglish({ ...spanish, strings: {}, labels: { ...spanish.labels, sex: {} } });
  expect(whole.strings["age.never"]).toBe(en.strings["age.never"]);
  expect(whole.labels.sex).toEqual(labels.sex);
  expect(whole.labels.status).toEqual(spanish.labels.status);
});

/** A sentence without names that are filled in. */
const bare = (sentence: string) => sentence.replace(/\{[^{}]*\}/g, "");
