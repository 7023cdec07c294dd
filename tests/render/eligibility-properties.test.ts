import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Conditions, Eligibility } from "../../src/model/eligibility.ts";
import { groups, sexes, statuses, units } from "../../src/model/schema-eligibility.ts";
import { eligibilitySentence } from "../../src/render/eligibility-sentence.ts";
import { languages } from "../all-languages.ts";
import { areaIds, areaNameIn, readerIn } from "./readers.ts";

const countries = ["SS", "ET", "ER", "SY", "TD"] as const;
const papers = ["Passport", "Blue card", "Letter"].map((en) => ({ en }));

const some = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const ages = fc.oneof(
  fc.constantFrom({ from: 0, to: 17 }, { from: 18 }, { from: 0 }, { from: 0, to: 0 }),
  fc.integer({ min: 0, max: 90 }).map((from) => ({ from })),
  fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 30 }))
    .map(([from, more]) => ({ from, to: from + more })),
);

const conditions: fc.Arbitrary<Conditions> = fc.record(
  {
    statuses: some(statuses),
    ages,
    sexes: some(sexes),
    nationalities: some(countries),
    groups: some(groups),
    for: some(units),
    serves: some(areaIds),
    must_live_in: some(areaIds),
    papers_needed: fc.oneof(fc.constant("none" as const), some(papers)),
  },
  { requiredKeys: [] },
);

const eligibility: fc.Arbitrary<Eligibility> = fc.record({
  kind: fc.constant("conditions" as const),
  all: conditions,
  any: fc.array(conditions, { maxLength: 3 }),
});

const fields = [
  "statuses",
  "ages",
  "sexes",
  "nationalities",
  "groups",
  "for",
  "serves",
  "must_live_in",
  "papers_needed",
] as const satisfies readonly (keyof Conditions)[];

describe.each(languages)("in $code", ({ code, labels }) => {
  const reader = readerIn(code);
  const areaName = areaNameIn(code);
  const say = (each: Eligibility) => eligibilitySentence(each, reader, areaName);
  const labelsOf = (each: Conditions) => [
    ...(each.statuses ?? []).map((status) => labels.status[status]),
    ...(each.sexes ?? []).map((sex) => labels.sex[sex]),
    ...(each.groups ?? []).map((group) => labels.group[group]),
    ...(each.for ?? []).map((unit) => labels.unit[unit]),
    ...(each.nationalities ?? []).map(reader.countryName),
    ...[...(each.serves ?? []), ...(each.must_live_in ?? [])].map(areaName),
    ...(Array.isArray(each.papers_needed) ? each.papers_needed.map(({ en }) => en) : []),
  ];
  const everyLabel = labelsOf({
    statuses,
    sexes,
    groups,
    for: units,
    nationalities: countries,
    serves: areaIds,
    papers_needed: papers,
  });

  test("a sentence holds the word of each code, and of no other code", () => {
    fc.assert(
      fc.property(eligibility, (each) => {
        const sentence = say(each);
        const expected = allOf(each).flatMap(labelsOf);
        for (const word of expected) expect(sentence).toContain(word);
        const rest = [...expected]
          .sort((a, b) => b.length - a.length)
          .reduce((text, word) => text.replaceAll(word, "·"), sentence);
        expect(everyLabel.filter((word) => rest.includes(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("another value, or none, of one condition gives another sentence", () => {
    fc.assert(
      fc.property(
        eligibility,
        conditions,
        fc.constantFrom(...fields),
        fc.nat(3),
        (each, other, field, at) => {
          const changed = withField(each, other, field, at);
          if (JSON.stringify(changed) === JSON.stringify(each)) return;
          expect(say(changed)).not.toBe(say(each));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("no two of all pairs of simple conditions give one sentence", () => {
    const seen = new Map<string, string>();
    for (const each of pairs()) {
      const sentence = say(each);
      expect(seen.get(sentence) ?? JSON.stringify(each), sentence).toBe(JSON.stringify(each));
      seen.set(sentence, JSON.stringify(each));
    }
    expect(seen.size).toBeGreaterThan(1000);
  });

  test("a sentence has no gaps, no code and nothing undefined", () => {
    fc.assert(
      fc.property(eligibility, (each) => {
        const sentence = say(each);
        expect(sentence).not.toMatch(/ {2}|undefined|\[object|_|\{|\}| [.,،؛፣።]|\.\./u);
        if (sentence !== "") expect(sentence).toMatch(/[.።]$/u);
      }),
      { numRuns: 300 },
    );
  });
});

function allOf(each: Eligibility): readonly Conditions[] {
  return each.kind === "everyone" ? [] : [each.all, ...each.any];
}

/** The same with one field taken from `other`, in the set at that place; absent there, it is left out. */
function withField(
  each: Eligibility,
  other: Conditions,
  field: keyof Conditions,
  at: number,
): Eligibility {
  if (each.kind === "everyone") return each;
  const change = (set: Conditions): Conditions => {
    const changed: Partial<Record<keyof Conditions, unknown>> = { ...set, [field]: other[field] };
    const known = fields.filter((key) => changed[key] !== undefined);
    return Object.fromEntries(known.map((key) => [key, changed[key]]));
  };
  if (at === 0 || at > each.any.length) return { ...each, all: change(each.all) };
  return { ...each, any: each.any.map((set, index) => (index === at - 1 ? change(set) : set)) };
}

/** Every pair of simple conditions, both at once, as alternatives, and one within the other. */
function pairs(): readonly Eligibility[] {
  const simple: readonly Conditions[] = [
    ...statuses.map((each) => ({ statuses: [each] })),
    ...sexes.map((each) => ({ sexes: [each] })),
    ...groups.map((each) => ({ groups: [each] })),
    ...units.map((each) => ({ for: [each] })),
    { ages: { from: 0, to: 17 } },
    { ages: { from: 18 } },
    { ages: { from: 5, to: 5 } },
    { ages: { from: 0, to: 18 } },
    { nationalities: ["SS"] },
    { serves: ["omdurman"] },
    { must_live_in: ["omdurman"] },
    { papers_needed: "none" },
    { papers_needed: papers.slice(0, 1) },
    {},
  ];
  return simple.flatMap((all, index) => [
    { kind: "conditions" as const, all, any: [] },
    ...simple
      .slice(index + 1)
      .flatMap((other): Eligibility[] => [
        ...(Object.keys({ ...all, ...other }).length === 2
          ? [{ kind: "conditions" as const, all: { ...all, ...other }, any: [] }]
          : []),
        { kind: "conditions", all: {}, any: [all, other] },
        { kind: "conditions", all, any: [other] },
      ]),
  ]);
}
