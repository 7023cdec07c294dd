import { expect, test } from "vitest";
import { withEnglish } from "../../src/languages/document-words.ts";
import { en } from "../../src/languages/en.ts";
import { labels } from "../../src/languages/en-labels.ts";
import { documentLanguages } from "../all-languages.ts";

/** What somebody in danger, somebody with a card in their hand, or somebody who mends a printed copy reads. */
const vital =
  /^booklet\.valid$|^(card|stop|complaints|age|hours|who|entry|example|language|working|audience|mend|box|site)\./;
const keys = Object.keys(en.strings);

test.each(documentLanguages)(
  "$code says what can hurt in its own words, and nearly all else",
  (language) => {
    const missing = keys.filter((key) => !Object.hasOwn(language.strings, key));
    expect(missing.filter((key) => vital.test(key))).toEqual([]);
    expect(missing.length, missing.join(" ")).toBeLessThan(keys.length / 20);
  },
);

test.each(documentLanguages)("$code has words for nearly all codes", (language) => {
  for (const [kind, english] of Object.entries(labels)) {
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
