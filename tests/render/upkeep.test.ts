import { describe, expect, test } from "vitest";
import { directory } from "../../src/render/directory.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { directoryPage, services } from "./small-directory.ts";

const files: PathwayFiles = { ...smallPathway, ...services };
const partOf = (html: string) => html.slice(html.indexOf('id="upkeep"'), html.indexOf("</main>"));
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Rows of the table with this caption, as text. */
function rows(html: string, caption: string): string[] {
  const table = html.split("<table").find((each) => each.includes(`<caption>${caption}`)) ?? "";
  return table
    .slice(table.indexOf("<tbody>"), table.indexOf("</tbody>"))
    .split("<tr>")
    .slice(1)
    .map(plain);
}

/** Widths of the parts of the first bar that stands in a piece of the page. */
const bar = (html: string) =>
  [
    ...html
      .slice(0, html.indexOf("</svg>"))
      .matchAll(/class="(\w+)" x="([\d.]+)%" width="([\d.]+)%"/g),
  ].map(([, kind, x, width]) => `${kind} ${x}+${width}`);

const clinic = services["services/clinic.yaml"] as object;
const { verification: _none, ...unconfirmed } = services["services/clinic.yaml"] as {
  verification: unknown;
};
const many: PathwayFiles = {
  ...files,
  "services/late.yaml": { ...unconfirmed, name: "Late" },
  "services/shut.yaml": { ...clinic, name: "Shut", status: "closed" },
  "services/kept.yaml": { ...clinic, name: "Kept", review: { owner: "protection-lead" } },
};

describe("the page for those who keep the list", async () => {
  const page = partOf(await directoryPage(many, { audience: "partner" }));

  test("counts what is confirmed in time; what is closed for good counts nowhere", () => {
    expect(page).toContain(
      "Of 5 services, confirmed in time: 3. Call first: 1. No longer listed: 1.",
    );
    const whole = page.slice(page.indexOf("</pattern></svg>") + "</pattern></svg>".length);
    expect(bar(whole)).toEqual(["in_time 0+60", "call_first 60+20", "not_listed 80+20"]);
  });

  test("by need, role and organisation, the least first", () => {
    expect(rows(page, "Confirmed in time, by need")).toEqual([
      "Health 2 of 4 1 1",
      "Legal help 3 of 4 1 0",
    ]);
    expect(rows(page, "Confirmed in time, by who keeps")).toEqual([
      "Coordinator 2 of 4 1 1",
      "Protection lead 1 of 1 0 0",
    ]);
    expect(rows(page, "Confirmed in time, by organisation")).toEqual(["Nile Health 3 of 5 1 1"]);
  });

  test("names first what was confirmed longest ago, with a way to it", () => {
    const [first, second] = rows(page, "Confirmed longest ago");
    expect([first, second]).toEqual([
      "Late never Coordinator",
      "Old dentist 2 January 2026 · No longer listed Coordinator",
    ]);
    expect(page).toMatch(/<a href="#s\d+">Late<\/a>/);
  });

  test("tells the coming weeks", () => {
    const weeks = rows(page, "The next twelve weeks");
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toBe("Today 2 3 1 1");
    // Confirmed on 2 November for 90 days, so good until 31 January.
    expect(weeks[11]).toBe("29 January – 4 February 2027 3 0 4 1");
  });
});

test("organisations with nothing to do stand in one line, and many entries are counted", async () => {
  const extra = Array.from({ length: 30 }, (_, index) => [
    [`organizations/o${index}.yaml`, { name: `Partner ${index}` }],
    [`services/x${index}.yaml`, { ...clinic, name: `Service ${index}`, organization: `o${index}` }],
  ]).flat();
  const page = await directoryPage(
    { ...files, ...Object.fromEntries(extra) },
    { audience: "partner" },
  );
  expect(rows(page, "Confirmed in time, by organisation")).toEqual([
    "Nile Health 2 of 3 0 1",
    "30 others: all confirmed in time 30 of 30 0 0",
  ]);
  expect(rows(page, "Confirmed longest ago")).toHaveLength(25);
  expect(page).toContain("8 services were confirmed later than these.");
});

describe("for everyone", () => {
  test("the page is not there, nor its style", async () => {
    expect(await directoryPage(many)).not.toMatch(/upkeep|hatch/);
  });

  test("the edition holds no forecast; with one, the page would be printed (control)", async () => {
    const [everyone, desks] = await Promise.all([
      editionOf(many),
      editionOf(many, { audience: "partner" }),
    ]);
    expect(everyone.forecast).toBeUndefined();
    const reader = readerOf(languageOf("en"), everyone.pathway);
    const careless = { ...everyone, forecast: desks.forecast };
    const [document] = directory.documents(careless, {
      reader,
      isWorkingCopy: false,
      validUntil: everyone.as_of,
    });
    expect(document?.content).toContain('id="upkeep"');
    expect(document?.content).toContain(".upkeep");
  });

  test("who keeps an entry is not told", async () => {
    const edition = await editionOf(many);
    expect(edition.listed.find(({ id }) => id === "kept")?.review).toEqual({});
    expect(edition.pathway.owner).toBeUndefined();
  });
});

test("help desks learn nothing of entries they may not see", async () => {
  const { "private/services/shelter.yaml": _hidden, ...others } = many;
  const whole = await directoryPage(many, { audience: "partner" });
  expect(await directoryPage(others, { audience: "partner" })).toBe(whole);
  const staff = partOf(await directoryPage(many, { audience: "restricted" }));
  expect(staff).toContain("Of 6 services");
  expect(staff).toContain("Canary shelter");
});

test("a pathway without services has no such page", async () => {
  expect(await directoryPage(smallPathway, { audience: "partner" })).not.toContain("upkeep");
});
