import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PublishedService } from "../../src/edition/edition.ts";
import type { Conditions, Eligibility, Refusal, Sex } from "../../src/model/eligibility.ts";
import { type Fit, type Person, takes } from "../../src/model/person-fit.ts";
import { groups, sexes, statuses, units } from "../../src/model/schema-eligibility.ts";
import { eligibilitySentence, refusalWords } from "../../src/render/eligibility-sentence.ts";
import { kinds, taking } from "../../src/render/takes.ts";
import { languageOf } from "../all-languages.ts";
import { areaNameIn, readerIn } from "../render/readers.ts";

const name = (id: string) => ({ id, name: { en: id } });
const areas = [
  name("state"),
  { ...name("omdurman"), within: "state" },
  { ...name("bahri"), within: "state" },
  { ...name("karari"), within: "omdurman" },
  name("nyala"),
];
const nobody: readonly Refusal[] = [];
const only = (all: Conditions, any: readonly Conditions[] = []): Eligibility => ({
  kind: "conditions",
  all,
  any,
});
const fitOf = (all: Conditions, person: Person) =>
  takes({ open_to: only(all), not_open_to: nobody }, person, areas).fit;

test("a note alone takes nobody for certain: no code says who may come, and no sentence is printed", () => {
  const noted: Eligibility = { ...only({}), note: { en: "Syrians who live near" } } as Eligibility;
  expect(takes({ open_to: noted, not_open_to: nobody }, { sex: "women" }, areas).fit).toBe("ask");
  const reader = readerIn("en");
  expect(eligibilitySentence(noted, reader, areaNameIn("en"))).toBe("");
});

describe("one condition", () => {
  test.each<[Conditions, Person, Fit]>([
    [{ sexes: ["women", "girls"] }, { sex: "men" }, "no"],
    [{ sexes: ["women", "girls"] }, { sex: "girls" }, "yes"],
    [{ sexes: ["women", "girls"] }, { ages: { from: 30, to: 30 } }, "ask"],
    [{ sexes: ["girls", "boys"] }, { ages: { from: 30, to: 30 } }, "no"],
    [{ sexes: ["girls", "boys"] }, { ages: { from: 9, to: 9 } }, "yes"],
    [{ ages: { from: 0, to: 17 } }, { ages: { from: 17, to: 17 } }, "yes"],
    [{ ages: { from: 0, to: 17 } }, { ages: { from: 18, to: 18 } }, "no"],
    [{ ages: { from: 18 } }, { ages: { from: 15, to: 20 } }, "ask"],
    [{ ages: { from: 18 } }, { sex: "boys" }, "no"],
    [{ ages: { from: 18 } }, {}, "ask"],
    [{ ages: { from: 60 } }, { ages: { from: 60 } }, "yes"],
    [{ ages: { from: 0 } }, {}, "yes"],
    [{ statuses: ["refugee"] }, { statuses: ["irregular"] }, "no"],
    [{ statuses: ["refugee"] }, {}, "ask"],
    // A person without papers may have been trafficked, and a trafficked person may be a refugee.
    [{ statuses: ["trafficked"] }, { statuses: ["irregular"] }, "ask"],
    [{ statuses: ["refugee"] }, { statuses: ["trafficked"] }, "ask"],
    [{ nationalities: ["SY"] }, { nationality: "SD" }, "no"],
    [{ nationalities: ["SY"] }, { nationality: "SY" }, "yes"],
    [{ groups: ["pregnant"] }, { sex: "men" }, "no"],
    [{ groups: ["pregnant"] }, { sex: "women" }, "ask"],
    [{ groups: ["pregnant"] }, { groups: ["pregnant"] }, "yes"],
    [{ groups: ["unaccompanied_child"] }, { sex: "women" }, "no"],
    [{ papers_needed: [{ en: "Passport" }] }, { papers: "no" }, "no"],
    [{ papers_needed: [{ en: "Passport" }] }, { papers: "yes" }, "ask"],
    [{ papers_needed: "none" }, { papers: "no" }, "yes"],
    [{ for: ["person", "family"] }, {}, "yes"],
    [{ for: ["household"] }, {}, "ask"],
    [{ serves: ["omdurman"] }, { area: "karari" }, "yes"],
    [{ serves: ["omdurman"] }, { area: "bahri" }, "no"],
    [{ serves: ["karari"] }, { area: "omdurman" }, "ask"],
    // Nothing says how the two lie to each other.
    [{ serves: ["nyala"] }, { area: "bahri" }, "ask"],
    [{ must_live_in: ["bahri"] }, { area: "bahri" }, "ask"],
  ])("%j of %j: %s", (conditions, person, fit) => {
    expect(fitOf(conditions, person)).toBe(fit);
  });
});

test("what nobody knows is asked by name, and the one condition that is not met is the reason", () => {
  const all: Conditions = { statuses: ["refugee"], ages: { from: 18 }, sexes: ["women"] };
  const who = { open_to: only(all), not_open_to: nobody };
  expect(takes(who, { sex: "women" }, areas)).toMatchObject({ fit: "ask", fields: ["statuses"] });
  expect(takes(who, { sex: "men" }, areas)).toMatchObject({ fit: "no", fields: ["sexes"] });
});

test("one set of several is enough", () => {
  const open_to = only({}, [{ statuses: ["refugee"] }, { ages: { from: 0, to: 17 } }]);
  const answer = (person: Person) => takes({ open_to, not_open_to: nobody }, person, areas).fit;
  expect(answer({ sex: "boys" })).toBe("yes");
  expect(answer({ sex: "men", statuses: ["irregular"] })).toBe("no");
  expect(answer({ sex: "men" })).toBe("ask");
});

test("who is refused is refused whatever else holds, and who may be is asked", () => {
  const refusal: Refusal = {
    who: { statuses: ["irregular"] },
    because: ["funding"],
    instead: ["b"],
  };
  const who = { open_to: { kind: "everyone" } as const, not_open_to: [refusal] };
  expect(takes(who, { statuses: ["irregular"] }, areas)).toMatchObject({ fit: "no", refusal });
  expect(takes(who, {}, areas)).toMatchObject({ fit: "ask", fields: ["statuses"], refusal });
  expect(takes(who, { statuses: ["refugee"] }, areas)).toEqual({ fit: "yes", fields: [], of: [] });
});

test("an entry that says nothing of who may come is never a yes", () => {
  expect(takes({ not_open_to: nobody }, { sex: "women" }, areas).fit).toBe("ask");
});

/** What a careful reader of the English sentence concludes, from its words alone. */
describe("the printed sentence and the answer never disagree", () => {
  const reader = readerIn("en");
  const { labels } = languageOf("en");
  const areaName = areaNameIn("en");
  const some = <Value>(values: readonly Value[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  const ages = fc.oneof(
    fc.constantFrom({ from: 0, to: 17 }, { from: 18 }, { from: 0, to: 4 }, { from: 60 }),
    fc.tuple(fc.nat(90), fc.nat(30)).map(([from, more]) => ({ from, to: from + more })),
  );
  const countries = ["SS", "ET", "SY"];
  const conditions: fc.Arbitrary<Conditions> = fc.record(
    {
      statuses: some(statuses),
      ages,
      sexes: some(sexes),
      nationalities: some(countries),
      groups: some(groups),
      for: some(units),
      papers_needed: fc.constantFrom("none" as const, [{ en: "Passport" }]),
    },
    { requiredKeys: [] },
  );
  const legal = ["refugee", "asylum_seeker", "irregular", "regular_migrant", "national"] as const;
  /** Of whom everything is known. */
  const person = fc
    .record({
      age: fc.nat(90),
      isFemale: fc.boolean(),
      status: fc.constantFrom(...legal),
      nationality: fc.constantFrom(...countries),
      group: fc.option(fc.constantFrom(...groups)),
      papers: fc.constantFrom("yes" as const, "no" as const),
    })
    .map((each) => ({ ...each, sex: sexOf(each.age, each.isFemale) }));
  type Known = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

  function sexOf(age: number, isFemale: boolean): Sex {
    if (age < 18) return isFemale ? "girls" : "boys";
    return isFemale ? "women" : "men";
  }

  const asPerson = ({ age, sex, status, nationality, group, papers }: Known): Person => ({
    ages: { from: age, to: age },
    sex,
    statuses: [status],
    nationality,
    papers,
    ...(group === null ? {} : { groups: [group] }),
  });

  /** Words of a kind that stand in a phrase, the longest first, so that "children" is not found in another label. */
  function wordsIn(phrase: string, kind: Readonly<Record<string, string>>): readonly string[] {
    return Object.entries(kind)
      .filter(([, words]) =>
        ` ${phrase} `.replace(/[,.;()]/g, " ").includes(` ${words.replace(/[()]/g, " ")} `),
      )
      .map(([code]) => code);
  }

  function oneOf(found: readonly string[], own: string): boolean {
    return found.length === 0 || found.includes(own);
  }

  function ageSaid(phrase: string, age: number): boolean {
    if (/\bchildren under 18\b|(^|, |people )under 18/.test(phrase) && age > 17) return false;
    if (/adults \(18 and older\)/.test(phrase) && age < 18) return false;
    const between = /aged (\d+) to (\d+)/.exec(phrase);
    if (between) return Number(between[1]) <= age && age <= Number(between[2]);
    const from = /aged (\d+) or older/.exec(phrase);
    if (from) return Number(from[1]) <= age;
    const to = /aged (\d+) or younger/.exec(phrase);
    if (to) return age <= Number(to[1]);
    if (/under 1 year old/.test(phrase)) return age === 0;
    const exactly = /aged (\d+)(?! to| or|\d)/.exec(phrase);
    return !exactly || Number(exactly[1]) === age;
  }

  const situations = ["stateless", "internally_displaced", "returnee", "trafficked"];

  /** `false`: the words exclude the person. `undefined`: the words leave it open. */
  function isMeant(phrase: string, known: Known): boolean | undefined {
    const status = wordsIn(phrase, labels.status);
    const isOpen = status.some((each) => situations.includes(each));
    if (!oneOf(status, known.status) && !isOpen) return false;
    // "Pregnant women" and "people without papers" are words of their own.
    const rest = [...Object.values(labels.group), ...Object.values(labels.status)].reduce(
      (text, words) => text.replaceAll(words, "…"),
      phrase,
    );
    if (!oneOf(wordsIn(rest, labels.sex), known.sex)) return false;
    const nations = countries.filter((each) => phrase.includes(reader.countryName(each)));
    if (!oneOf(nations, known.nationality)) return false;
    if (!ageSaid(phrase, known.age)) return false;
    if (/papers needed: /i.test(phrase) && known.papers === "no") return false;
    const group = wordsIn(phrase, labels.group);
    const unit = wordsIn(phrase, labels.unit);
    const leaves =
      !oneOf(status, known.status) ||
      !oneOf(group, known.group ?? "") ||
      !oneOf(unit, "person") ||
      /papers needed: /i.test(phrase);
    return leaves ? undefined : true;
  }

  test("of one set of conditions", () => {
    const seen = new Set<Fit>();
    fc.assert(
      fc.property(conditions, person, (all, known) => {
        const sentence = eligibilitySentence(only(all), reader, areaName);
        const meant = isMeant(sentence, known);
        const { fit } = takes({ open_to: only(all), not_open_to: nobody }, asPerson(known), areas);
        seen.add(fit);
        if (meant === true) expect(fit, sentence).toBe("yes");
        if (meant === false) expect(fit, sentence).toBe("no");
        // Some are excluded by what everyone knows, such as men by "pregnant women".
        if (meant === undefined) expect(fit, sentence).not.toBe("yes");
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(["ask", "no", "yes"]);
  });

  test("of several sets, of which one is enough", () => {
    const sets = fc.array(conditions, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(sets, person, (any, known) => {
        const open_to = only({}, any);
        const sentence = eligibilitySentence(open_to, reader, areaName);
        const phrases = sentence.replace(/^.*?: /, "").split("; or ");
        expect(phrases).toHaveLength(any.length);
        const meant = phrases.map((phrase) => isMeant(phrase, known));
        const { fit } = takes({ open_to, not_open_to: nobody }, asPerson(known), areas);
        if (meant.includes(true)) expect(fit, sentence).toBe("yes");
        else expect(fit, sentence).not.toBe("yes");
        if (meant.every((each) => each === false)) expect(fit, sentence).toBe("no");
      }),
      { numRuns: 1000 },
    );
  });

  test("of a refusal", () => {
    fc.assert(
      fc.property(conditions, person, (who, known) => {
        if (Object.keys(who).length === 0) return;
        const refusal: Refusal = { who, because: [], instead: [] };
        const words = refusalWords(refusal, reader, areaName);
        // It begins a line, so that its first letter is a capital one.
        const isName = words.startsWith("LGBTIQ");
        const phrase = isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
        const meant = isMeant(phrase, known);
        const open_to = { kind: "everyone" } as const;
        const { fit } = takes({ open_to, not_open_to: [refusal] }, asPerson(known), areas);
        if (meant === true) expect(fit, words).toBe("no");
        if (meant === false) expect(fit, words).toBe("yes");
        if (meant === undefined) expect(fit, words).not.toBe("no");
      }),
      { numRuns: 1000 },
    );
  });

  /** Who belongs to each kind of people that the marks of documents are about. */
  const isOfKind: Readonly<Record<keyof typeof kinds, (known: Known) => boolean>> = {
    without_papers: ({ status }) => status === "irregular",
    under_18: ({ age }) => age < 18,
    men: ({ sex }) => sex === "men",
  };
  /** Nobody is a man and pregnant, or grown up and a child without adults. */
  const isPossible = ({ group, age, sex }: Known): boolean => {
    if (group === "pregnant" || group === "new_mother") return sex === "women" || sex === "girls";
    if (group === "unaccompanied_child" || group === "separated_child") return age < 18;
    return group !== "older_person" || age >= 18;
  };
  const names = Object.keys(kinds) as (keyof typeof kinds)[];

  test.each(names)("the mark of documents about people who are %s", (name) => {
    const ofKind = person.filter((each) => isPossible(each) && isOfKind[name](each));
    const refusals = fc.array(conditions, { maxLength: 2 });
    const sets = fc.array(conditions, { maxLength: 2 });
    const seen = new Set<Fit>();
    fc.assert(
      fc.property(conditions, sets, refusals, ofKind, (all, any, refused, known) => {
        const open_to = only(all, any);
        const not_open_to = refused
          .filter((who) => Object.keys(who).length > 0)
          .map((who): Refusal => ({ who, because: [], instead: [] }));
        const service = { not_open_to, sites: [{ open_to }] } as unknown as PublishedService;
        const mark = taking(service, name);
        const answer = takes({ open_to, not_open_to }, asPerson(known), areas);
        const sentence = eligibilitySentence(open_to, reader, areaName);
        seen.add(mark);
        if (mark === "no") expect(answer.fit, sentence).toBe("no");
        if (mark === "no" && not_open_to.length === 0 && any.length === 0)
          expect(isMeant(sentence, known), sentence).not.toBe(true);
        // Whoever is refused all the same is so for something that the mark does not speak of.
        if (mark !== "yes" || answer.fit !== "no") return;
        const fields = answer.refusal
          ? Object.keys(answer.refusal.who)
          : answer.of.flatMap((each) => Object.keys(each));
        const beside = fields.filter((each) => !kinds[name].about.includes(each as never));
        expect(beside, sentence).not.toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(["no", "yes"]));
  });
});
