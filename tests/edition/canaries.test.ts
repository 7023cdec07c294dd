import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { type Edition, makeEdition } from "../../src/edition/edition.ts";
import { en } from "../../src/languages/en.ts";
import type { Language } from "../../src/languages/language.ts";
import type { Audience } from "../../src/model/audience.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { layouts } from "../../src/render/registry.ts";
import { languages } from "../all-languages.ts";
import { documentsOf } from "../documents-of.ts";
import type { Canary } from "./canaries.ts";
import { grownPathway, many } from "./grown-pathway.ts";
import { catalogueOf } from "./memory-pathway.ts";

const { files, canaries } = grownPathway();
const choice = { asOf: "2026-02-01" as PlainDate, withheld: new Set<string>() };
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await catalogueOf(files);
});

/** Everything in a value, maps written out. */
const asJson = (value: unknown) =>
  JSON.stringify(value, (_key, each) => (each instanceof Map ? [...each] : each));

const printed = async (edition: Edition, spoken: readonly Language[]) =>
  (await Promise.all(spoken.map((language) => documentsOf(edition, language)))).flat();

/** Properties whose canaries stand in a text. */
const sighted = (text: string, among: readonly Canary[]) =>
  among.filter((each) => each.tokens.some((token) => text.includes(token)));
const places = (among: readonly Canary[]) => [...new Set(among.map((each) => each.at))];
const beyond = (audience: Audience) =>
  canaries.filter((each) =>
    audience === "public" ? each.audience !== "public" : each.audience === "restricted",
  );

test("there are canaries of every audience, and none is another's", () => {
  const count = (audience: Audience) =>
    places(canaries.filter((each) => each.audience === audience)).length;
  expect(count("public")).toBeGreaterThan(100);
  expect(count("partner")).toBeGreaterThan(10);
  expect(count("restricted")).toBeGreaterThan(60);
  const tokens = canaries.flatMap((each) => each.tokens);
  expect(tokens.length).toBe(new Set(tokens).size);
});

describe.each(["public", "partner"] as const)("the %s edition", (audience) => {
  test("holds no canary of a narrower circle", () => {
    const edition = makeEdition(catalogue, { ...choice, audience });
    expect(edition.listed).toHaveLength(many);
    expect(places(sighted(asJson(edition), beyond(audience)))).toEqual([]);
  });

  // What may be seen is settled before any words are: the public edition speaks all languages for both.
  const spoken = audience === "public" ? languages : [en];
  test("prints no canary of a narrower circle, in any layout", { timeout: 180_000 }, async () => {
    const documents = await printed(makeEdition(catalogue, { ...choice, audience }), spoken);
    expect(documents.length).toBeGreaterThanOrEqual(layouts.length * spoken.length);
    for (const { content } of documents)
      expect(places(sighted(content, beyond(audience)))).toEqual([]);
  });
});

test("every public canary is found in the public edition", () => {
  const edition = asJson(makeEdition(catalogue, { ...choice, audience: "public" }));
  const shown = new Set(places(sighted(edition, canaries)));
  const lost = places(canaries.filter((each) => each.audience === "public")).filter(
    (at) => !shown.has(at),
  );
  expect(lost).toEqual([]);
});

test("every canary for help desks is found in the partner edition", () => {
  const edition = asJson(makeEdition(catalogue, { ...choice, audience: "partner" }));
  const shown = new Set(places(sighted(edition, canaries)));
  const lost = places(canaries.filter((each) => each.audience === "partner")).filter(
    (at) => !shown.has(at),
  );
  expect(lost).toEqual([]);
});

describe("controls", () => {
  test("the restricted edition holds canaries of every circle", () => {
    const found = sighted(
      asJson(makeEdition(catalogue, { ...choice, audience: "restricted" })),
      canaries,
    );
    for (const audience of ["public", "partner", "restricted"])
      expect(found.some((each) => each.audience === audience)).toBe(true);
  });

  test("without projection the same checks fail, in the edition and in what is printed", async () => {
    vi.resetModules();
    vi.doMock("../../src/edition/project.ts", () => ({ project: (value: unknown) => value }));
    const careless = await import("../../src/edition/edition.ts");
    vi.doUnmock("../../src/edition/project.ts");
    const edition = careless.makeEdition(catalogue, { ...choice, audience: "public" });
    expect(places(sighted(asJson(edition), beyond("public"))).length).toBeGreaterThan(20);
    const documents = await documentsOf(edition, en);
    const seen = documents.flatMap(({ content }) => sighted(content, beyond("public")));
    expect(places(seen)).toContain("service: referral_contact.phone");
  });
});
