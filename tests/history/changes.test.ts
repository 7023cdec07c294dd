import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { applied, changesOf } from "../../src/history/changes.ts";
import type { OrganizationFile, ServiceFile } from "../../src/model/file-types.ts";
import { toOrganization } from "../../src/model/organization.ts";
import { toService } from "../../src/model/to-service.ts";
import { vocabularyOf } from "../../src/model/vocabulary.ts";
import { changed, placesIn } from "../edition/changes.ts";
import { grownPathway } from "../edition/grown-pathway.ts";
import { factsOf } from "./facts-of.ts";

const vocabulary = vocabularyOf([]);
const path = "services/clinic.yaml";

const clinic = {
  ...{ name: "Clinic", organization: "nile", provides: ["vaccination", "dental_care"] },
  ...{ area: "omdurman", address: { en: "Street 40" }, phone: "+249 91 234 5678" },
  ...{ languages: ["ar", "en"], fees: "free", hours: { "sun-thu": "08:00-16:00" } },
  open_to: { statuses: ["refugee", "irregular"], ages: "0-17" },
};

/** Each change as one line: key, what it is for the reader, how it can harm. */
function told(before: object, after: object): readonly string[] {
  const [first, last] = [factsOf(path, before), factsOf(path, after)];
  const change = changesOf(first, last, vocabulary);
  const changes = change?.changes ?? [];
  expect(applied(first, changes)).toEqual(last);
  return changes.map(({ key, place, effect, harm }) =>
    [key, ...(place ? [`at ${place}`] : []), effect, harm].join(" "),
  );
}

describe("what changed in an entry", () => {
  test.each<[string, object, readonly string[]]>([
    ["nothing", {}, []],
    ["the order of codes", { provides: ["dental_care", "vaccination"] }, []],
    [
      "another way to write days",
      { hours: { "sun-wed": "08:00-16:00", thu: ["08:00-16:00"] } },
      [],
    ],
    ["a confirmation", { verification: [{ on: "2026-10-05", by: "desk", method: "phone" }] }, []],
    ["a plan of reviews", { review: { every: "1 month" } }, []],
    ["an open door that is said", { status: "open" }, []],
    ["a phone", { phone: "+249 91 234 9999" }, ["phone other vain"]],
    ["a phone less", { phone: undefined }, ["phone narrower vain"]],
    [
      "a phone of a service that must be kept to oneself",
      { provides: ["survivor_shelter"], audience: "restricted", phone: "+249 91 234 9999" },
      ["phone other danger", "provides mixed vain", "audience other minor"],
    ],
    ["an earlier end", { hours: { "sun-thu": "08:00-14:00" } }, ["hours narrower vain"]],
    ["a day more", { hours: { "sun-fri": "08:00-16:00" } }, ["hours wider missed"]],
    ["another morning", { hours: { "sun-thu": "07:00-15:00" } }, ["hours mixed vain"]],
    ["a pause", { status: { state: "paused", until: "2026-12-31" } }, ["status narrower vain"]],
    ["a withdrawal", { status: "withdrawn" }, ["status narrower danger"]],
    [
      "people without papers",
      { open_to: { statuses: ["refugee"], ages: "0-17" } },
      ["open_to narrower vain"],
    ],
    [
      "older children",
      { open_to: { statuses: ["refugee", "irregular"], ages: "0-20" } },
      ["open_to wider missed"],
    ],
    ["everyone", { open_to: "everyone" }, ["open_to wider missed"]],
    [
      "others",
      { open_to: { statuses: ["refugee", "stateless"], ages: "0-17" } },
      ["open_to mixed vain"],
    ],
    [
      "a refusal",
      { not_open_to: [{ who: ["irregular"], because: "funding" }] },
      ["not_open_to narrower vain"],
    ],
    ["a price", { fees: { amount: 100, currency: "SDG" } }, ["fees narrower vain"]],
    ["a language", { languages: ["ar", "en", "ti"] }, ["languages wider missed"]],
    ["a language less", { languages: ["ar"] }, ["languages narrower vain"]],
    [
      "another place",
      { area: "bahri", address: { en: "Lane 2" } },
      ["area other vain", "address other vain"],
    ],
    [
      "a translation",
      { address: { en: "Street 40", ar: "شارع ٤٠" } },
      ["address translated minor"],
    ],
    [
      "a secret place",
      { area: undefined, address: "hidden" },
      ["hidden other danger", "area other vain", "address other vain"],
    ],
    ["a duty to report", { must_report: "yes" }, ["must_report other danger"]],
    ["a code", { provides: ["vaccination"] }, ["provides narrower vain"]],
    ["words", { good_to_know: { en: "Bring water" } }, ["good_to_know other minor"]],
  ])("%s", (_, lines, expected) => {
    expect(told(clinic, { ...clinic, ...lines })).toEqual(expected);
  });

  test("what was refused and is no more was won", () => {
    const refusing = { ...clinic, not_open_to: [{ who: ["irregular"], because: "funding" }] };
    expect(told(refusing, clinic)).toEqual(["not_open_to wider missed"]);
  });

  test("each place by itself, and what a place has from its service once", () => {
    const sites = [
      { id: "main", name: "Main", area: "omdurman" },
      { id: "north", name: "North", area: "bahri", hours: { mon: "09:00-12:00" } },
    ];
    const { area: _, address: __, ...spread } = { ...clinic, sites };
    const moved = [sites[0], { ...sites[1], area: "omdurman" }];
    expect(told(spread, { ...spread, fees: { amount: 5 } })).toEqual(["fees narrower vain"]);
    expect(told(spread, { ...spread, sites: moved })).toEqual(["area at north other vain"]);
    const closed = told(spread, { ...spread, sites: [sites[0]] });
    expect(closed.filter((line) => line.includes("at main"))).toEqual([]);
    expect(closed).toContain("hours at north other vain");
  });

  test("an entry that came, went, or got another id", () => {
    const facts = factsOf(path, clinic);
    expect(changesOf(undefined, facts, vocabulary)).toMatchObject({
      what: "added",
      harm: "missed",
    });
    expect(changesOf(facts, undefined, vocabulary)).toMatchObject({ what: "gone", harm: "danger" });
    const renamed = { ...facts, id: "eye-clinic" };
    expect(changesOf(facts, renamed, vocabulary)).toMatchObject({
      ...{ what: "changed", id: "eye-clinic", formerId: "clinic", changes: [], harm: "minor" },
    });
    expect(changesOf(undefined, undefined, vocabulary)).toBeUndefined();
  });
});

/** What an entry says that is no fact for its readers: how and when it is kept. */
const routine = new Set([
  ...["verification", "review", "postponed", "source", "former_ids", "vetting", "agreements"],
  ...["follow_up", "kind"],
]);

describe("nothing that an entry says changes unseen", () => {
  const { files } = grownPathway(8);
  const grown = Object.keys(files).filter((each) =>
    /^(?:services|organizations)\/\w+-\d/.test(each),
  );
  const places = grown.flatMap((file) => placesIn(files, file));

  test("any one value", () => {
    let told = 0;
    const unseen = places.flatMap((place, index) => {
      const { file, path: at } = place;
      const other = changed(files, place, index);
      if (routine.has(String(at[0])) || !other) return [];
      if (isDeepStrictEqual(meaningOf(file, files[file]), meaningOf(file, other[file]))) return [];
      told += 1;
      const [first, last] = [factsOf(file, files[file]), factsOf(file, other[file])];
      const changes = changesOf(first, last, vocabulary)?.changes ?? [];
      const isWhole = isDeepStrictEqual(applied(first, changes), last);
      return changes.length > 0 && isWhole ? [] : [`${file} ${at.join(".")}`];
    });
    expect(told).toBeGreaterThan(500);
    expect(unseen).toEqual([]);
  });

  test("the sum of all changes turns the first of many states into the last", () => {
    const states = grown
      .filter((file) => file.startsWith("services/"))
      .map((file) => ({ ...factsOf(file, files[file]), id: "one" }));
    const [first, ...later] = states;
    if (!first) throw new Error("Nothing grew.");
    let [before, sum] = [first, first];
    for (const after of later) {
      sum = applied(sum, changesOf(before, after, vocabulary)?.changes ?? []);
      before = after;
    }
    expect(sum).toEqual(before);
  });
});

/** What the program makes of a file, but for the routine of keeping it. */
function meaningOf(file: string, written: unknown): unknown {
  if (file.startsWith("organizations/")) {
    const { internal_reason: _, ...partner } = toOrganization(
      "x",
      written as OrganizationFile,
      "en",
    );
    return partner;
  }
  return toService("x", written as ServiceFile, "en");
}
