import { expect, test } from "vitest";
import { labels as english } from "../../src/languages/en-labels.ts";
import { factGroups } from "../../src/model/fact-group.ts";
import { freshnessStates } from "../../src/model/freshness-states.ts";
import { causes, groups, sexes, statuses, units } from "../../src/model/schema-eligibility.ts";
import { sectors, vocabularyOf } from "../../src/model/vocabulary.ts";
import { languages } from "../all-languages.ts";

const kinds = Object.keys(english) as (keyof typeof english)[];

test("the model's codes and the English words are the same set", () => {
  const codes = {
    sector: sectors,
    code: [...vocabularyOf([]).keys()],
    status: statuses,
    sex: sexes,
    group: groups,
    unit: units,
    cause: causes,
    freshness: freshnessStates,
    factGroup: factGroups,
  };
  for (const [kind, expected] of Object.entries(codes))
    expect(Object.keys(english[kind as keyof typeof codes]).sort(), kind).toEqual(
      [...expected].sort(),
    );
});

test.each(languages)("$code has exactly the words that English has", ({ labels }) => {
  for (const kind of kinds)
    expect(Object.keys(labels[kind]).sort(), kind).toEqual(Object.keys(english[kind]).sort());
});

test.each(languages)("in $code no two codes of one kind share a word", ({ labels }) => {
  for (const kind of kinds) expect(repeated(Object.values(labels[kind])), kind).toEqual([]);
});

test.each(languages)("in $code every kind of person has a word of its own", ({ labels }) => {
  const people = [labels.status, labels.sex, labels.group, labels.unit];
  expect(repeated(people.flatMap((each) => Object.values(each)))).toEqual([]);
});

test.each(languages)("$code never calls a person irregular or illegal", ({ labels, strings }) => {
  const words = [
    ...kinds.flatMap((kind) => Object.values(labels[kind])),
    ...Object.values(strings),
  ];
  expect(
    words.filter((each) =>
      /irregular|illegal|clandestin|irréguli|illégal|غير شرعي|غير قانوني|غير نظامي/i.test(each),
    ),
  ).toEqual([]);
});

test.each(languages)("$code spells out short forms of the profession", ({ labels }) => {
  const words = kinds.flatMap((kind) => Object.values(labels[kind]));
  expect(words.filter((each) => /\b(SGBV|GBV|MHPSS|PSS|NFI|VBG|SMSPS)\b/.test(each))).toEqual([]);
});

function repeated(words: readonly string[]): readonly string[] {
  const folded = words.map((each) => each.normalize("NFKC").toLocaleLowerCase().trim());
  return folded.filter((each, index) => folded.indexOf(each) !== index);
}
