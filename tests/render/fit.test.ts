import { describe, expect, test } from "vitest";
import { card } from "../../src/render/card.ts";
import { fitOf, marksIn } from "../../src/render/fit.ts";
import { withoutPages } from "../../src/render/page-number.ts";
import { siteRows } from "../../src/render/site-rows.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { choiceOf } from "./cards-of.ts";

const river = {
  name: "River Clinic",
  organization: "nile-health",
  provides: ["primary_health_care"],
  visits: [
    {
      ...{ area: "omdurman", place: "Lorry park", every: "2 weeks" },
      ...{ from: "2026-09-08", until: "2027-02-28", hours: { tue: "09:00-13:00" } },
    },
  ],
  verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Desk" }],
};
const edition = await editionOf({ ...smallPathway, "services/river.yaml": river });

const first = { id: "c1", end: "e1" };

/** Where a card begins and ends in each fit it was printed in. */
function pagesOf(sides: Readonly<Partial<Record<"" | "tight" | "tighter", number>>>) {
  const places = Object.entries(sides).flatMap(([fit, count]) => {
    const { id, end } = marksIn(first, fit as keyof typeof sides);
    return [[id, 11] as const, [end, 10 + count] as const];
  });
  return new Map(places);
}

describe("how closely a card is set", () => {
  test.each([
    [{ "": 2, tight: 2, tighter: 2 }, ""],
    [{ "": 1, tight: 1, tighter: 1 }, ""],
    [{ "": 3, tight: 2, tighter: 2 }, "tight"],
    [{ "": 3, tight: 3, tighter: 2 }, "tighter"],
    [{ "": 3, tight: 3, tighter: 3 }, ""],
    [{ "": 5, tight: 4, tighter: 4 }, "tight"],
    [{}, ""],
  ])("of sides %j it takes %j", (sides, fit) => {
    expect(fitOf(first, pagesOf(sides), 2)).toBe(fit);
  });

  test("what the first printing found holds for those after it", async () => {
    const [paper] = await card.documents(edition, choiceOf(edition, "en", { ids: ["river"] }));
    const set = (pages: ReadonlyMap<string, number>) =>
      [...(paper?.html(pages) ?? "").matchAll(/class="card (\w*)"/g)].map(([, fit]) => fit);
    expect(set(new Map())).toEqual(["", "tight", "tighter"]);
    expect(set(pagesOf({ "": 3, tight: 2, tighter: 2 }))).toEqual(["tight"]);
    const many = pagesOf({ "": 3 });
    expect(set(many)).toEqual(["tight"]);
    expect(paper?.html(many)).toContain("This card has 3 sides. Keep them together.");
    expect(paper?.html(pagesOf({ "": 2 }))).not.toContain("Keep them together");
  });

  test("on a screen it stands once, as usual", async () => {
    const [paper] = await card.documents(edition, choiceOf(edition, "en", { ids: ["river"] }));
    const html = paper?.html(withoutPages(paper)) ?? "";
    expect([...html.matchAll(/class="card (\w*)"/g)].map(([, fit]) => fit)).toEqual([""]);
    expect(html).not.toContain("NaN");
  });

  test("large letters stay large", async () => {
    const choice = choiceOf(edition, "en", { ids: ["river"], isLarge: true });
    const [paper] = await card.documents(edition, choice);
    expect(paper?.html(new Map())).not.toContain('class="card tight');
  });
});

test("a visit is a place, then how often and until when, then its hours", () => {
  const [service] = edition.listed.filter(({ id }) => id === "river");
  const site = service?.sites[0];
  if (!site) throw new Error("The river clinic is not listed.");
  const rows = siteRows(site, { edition, reader: choiceOf(edition, "en").reader });
  const visits = rows.find(({ kind }) => kind === "visits");
  expect(visits?.hours?.map(({ days, words, spans }) => [days, words?.text, ...spans])).toEqual([
    ["Omdurman · Lorry park", undefined],
    ["", "Every 2 weeks · from 8 September 2026 · until 28 February 2027"],
    ["Tuesday", undefined, "09:00–13:00"],
  ]);
});
