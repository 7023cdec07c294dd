import { describe, expect, test } from "vitest";
import { freshnessStates } from "../../src/model/freshness-states.ts";
import { schemas } from "../../src/model/schemas.ts";
import { sectors, sectorsOf, vocabularyOf } from "../../src/model/vocabulary.ts";
import { exampleDay, organizations, pathway, runOnExample, services } from "./example.ts";
import { textsOf } from "./texts.ts";

const byId = new Map(services.map((each) => [each.id, each]));
const audienceOf = (id: string) => {
  const file = byId.get(id);
  return file?.isPrivate ? "restricted" : (file?.written.audience ?? pathway.audience);
};

/** Short entries as the guide shows them: one language, 13 lines. */
const shortest = ["haj-yousif-water", "kalakla-clinic", "mayo-kitchen", "nile-clinic"];

describe("the example pathway is large and mixed enough to show everything", () => {
  test("it has more than 44 services of more than 16 organisations, and each organisation is used", () => {
    expect(services.length).toBeGreaterThanOrEqual(44);
    expect(organizations.length).toBeGreaterThanOrEqual(16);
    const used = new Set(services.map((each) => each.written.organization));
    expect(organizations.map((each) => each.id).filter((id) => !used.has(id))).toEqual([]);
  });

  test("every sector has a service, and most codes are different", () => {
    const vocabulary = vocabularyOf([]);
    const found = new Set(services.flatMap((each) => sectorsOf(each.written, vocabulary)));
    expect(sectors.filter((sector) => !found.has(sector))).toEqual([]);
    expect(new Set(services.flatMap((each) => each.written.provides)).size).toBeGreaterThan(75);
  });

  test("everyone, help desks and protection staff each have entries of their own", () => {
    const count = (audience: string) =>
      services.filter((each) => audienceOf(each.id) === audience).length;
    expect(count("public")).toBeGreaterThanOrEqual(25);
    expect(count("partner")).toBeGreaterThanOrEqual(15);
    expect(count("restricted")).toBeGreaterThanOrEqual(3);
  });

  test("areas are many, nested and named in three languages", () => {
    const areas = pathway.areas ?? [];
    expect(areas.filter((area) => area.within).length).toBeGreaterThanOrEqual(12);
    for (const area of areas) expect(Object.keys(area.name)).toEqual(["en", "ar", "fr"]);
  });

  test("every key that a file may have stands in one of them", () => {
    const unused = (kind: "service" | "organization" | "pathway", files: readonly object[]) => {
      const used = new Set(files.flatMap((each) => Object.keys(each)));
      return Object.keys(schemas[kind]["properties"] as object).filter((key) => !used.has(key));
    };
    const written = <T>(files: readonly { readonly written: T }[]) =>
      files.map((each) => each.written);
    expect(unused("service", written(services))).toEqual([]);
    expect(unused("organization", written(organizations))).toEqual([]);
    expect(unused("pathway", [pathway])).toEqual([]);
  });

  test("the short entries are whole in 13 lines", () => {
    for (const id of shortest) expect(byId.get(id)?.text.trimEnd().split("\n")).toHaveLength(13);
  });
});

describe("the example pathway speaks English and Arabic", () => {
  const texts = (file: { readonly written: unknown }, kind: "service" | "organization") =>
    [...textsOf(file.written, schemas[kind])].filter((each) => each.audience !== "restricted");

  test("every text that a reader may see is there in both languages", () => {
    const missing = [
      ...services
        .filter((each) => !shortest.includes(each.id))
        .map((file) => ({ file, found: texts(file, "service") })),
      ...organizations.map((file) => ({ file, found: texts(file, "organization") })),
    ].flatMap(({ file, found }) =>
      found
        .filter(({ words }) => typeof words === "string" || !words["en"] || !words["ar"])
        .map(({ path }) => `${file.path}${path}`),
    );
    expect(missing).toEqual([]);
  });

  test("the words under ar are Arabic", () => {
    const foreign = services.flatMap((file) =>
      texts(file, "service")
        .flatMap(({ words }) => (typeof words === "object" ? [words["ar"] ?? ""] : []))
        .filter((words) => !/\p{Script=Arabic}/u.test(words)),
    );
    expect(foreign).toEqual([]);
  });

  test("a third of the entries are French as well, and wholly so", () => {
    const french = services.filter(
      (file) => typeof file.written.name === "object" && file.written.name["fr"],
    );
    expect(french.length * 3).toBeGreaterThanOrEqual(services.length);
    const half = french.flatMap((file) =>
      texts(file, "service")
        .filter(({ words }) => typeof words === "string" || !words["fr"])
        .map(({ path }) => `${file.id}${path}`),
    );
    expect(half).toEqual([]);
  });
});

describe(`on ${exampleDay}`, () => {
  const stale = JSON.parse(runOnExample("stale", "--json").stdout) as {
    readonly entries: readonly {
      readonly id: string;
      readonly state: string;
      readonly cause: string;
      readonly due: string | null;
    }[];
  };
  const stateOf = (id: string) => stale.entries.find((each) => each.id === id);

  test("entries stand in every state of freshness", () => {
    const states = new Set(stale.entries.map((each) => each.state));
    expect(freshnessStates.filter((state) => !states.has(state))).toEqual([]);
  });

  test.each([
    ["winter-kits", "expired", "routine"],
    ["sanad-rent", "expired", "funding-ended"],
    ["skills-workshops", "expired", "agreement-expired"],
    ["horizon-guest-rooms", "expired", "withdrawn"],
    ["charging-corner", "overdue", "reported-wrong"],
    ["evening-arabic", "unreachable", "no-answer"],
    ["wash-house", "never_verified", "never"],
    ["nile-clinic", "current", "routine"],
  ])("%s is %s: %s", (id, state, cause) => {
    expect(stateOf(id)).toMatchObject({ state, cause });
  });

  test("a postponed review is due although its day has passed", () => {
    const { state, due } = stateOf("dead-and-missing") ?? {};
    expect(state).toBe("due");
    expect((due ?? "") < exampleDay).toBe(true);
  });

  test("a website alone verifies no school", () => {
    expect(stateOf("palm-secondary")?.state).toBe("never_verified");
  });
});
