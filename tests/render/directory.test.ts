import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { partOf } from "../../src/edition/part.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { directory } from "../../src/render/directory.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf, languages } from "../all-languages.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { directoryPage, services } from "./small-directory.ts";

const page = await directoryPage();
const chapter = (title: string, html = page) =>
  html.split('<section class="sector"').find((part) => part.includes(`<h2>${title}</h2>`)) ?? "";

const editions = [
  { number: 2, code: "K7Q2-MD4F", state: "current", on: "2027-01-31" as PlainDate },
  { number: 1, code: "DDDD-EEEE", state: "superseded", by: 2 },
] as const;
const copies = languages.flatMap(({ code }) =>
  (["public", "partner"] as const).map((audience) => [code, audience] as const),
);

test.each(copies)("the page in %s for %s is valid HTML", async (language, audience) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    // Our style sheet and the list of permitted sources stand in the page itself.
    rules: { "no-trailing-whitespace": "off" },
  });
  const report = await validator.validateString(
    await directoryPage(undefined, { language, audience, copies: editions }),
  );
  expect(report.results.flatMap((each) => each.messages)).toEqual([]);
});

test("an entry stands in full under its first sector, and a line leads to it from the others", () => {
  expect(chapter("Health")).toContain('<article id="s1"');
  expect(chapter("Legal help")).toContain('<li><a href="#s1">Hôpital Élan</a>');
  expect(page.match(/Street 40/g)).toHaveLength(1);
});

test("a need whose every entry has left the list says so, and the entry is named as no longer listed", () => {
  expect(chapter("Health")).toContain("Nothing confirmed for: Dental care. Ask the help desk.");
  const unlisted = page.slice(page.indexOf('id="unlisted"'));
  expect(unlisted).toContain("Old dentist");
  expect(page).not.toContain("+249 91 234 1111");
});

test("a part names the next door with its number where it does not hold it, and no other", async () => {
  const edition = await editionOf({ ...smallPathway, ...services });
  const part = { sector: [], area: ["bahri"], language: [], organization: [] };
  const reader = readerOf(await languageOf("en"), edition.pathway);
  const choice = { reader, isWorkingCopy: false, validUntil: edition.as_of };
  const [made] = directory.documents(partOf(edition, part), choice);
  const html = made?.content ?? "";
  expect(html.match(/<article/g)).toHaveLength(1);
  expect(html).toMatch(/Go instead to: Hôpital Élan, <a href="tel:\+249912345678">/);
  expect(html).not.toContain("Street 40");
  const [other] = directory.documents(partOf(edition, { ...part, area: ["omdurman"] }), choice);
  expect(other?.content).not.toContain("Papers desk");
});

test("a service that left the list is told from one of its name that is open by where it was", async () => {
  const teeth = { ...(services["services/teeth.yaml"] as object), name: "Papers desk" };
  const html = await directoryPage({
    ...smallPathway,
    ...services,
    "services/teeth.yaml": { ...teeth, area: "omdurman" },
  });
  expect(html.slice(html.indexOf('id="unlisted"'))).toContain("<li>Papers desk · Omdurman · Nile");
});

test("protection chapters are there with their stop box whether or not hidden entries exist", async () => {
  const { "private/services/shelter.yaml": _hidden, ...others } = services;
  expect(await directoryPage({ ...smallPathway, ...others })).toBe(page);
  const protection = chapter("Sexual and gender-based violence");
  const order = ["Ambulance", "+249 91 234 5600", "+249 91 234 5601", "If nobody answers"];
  const places = order.map((words) => protection.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("a hidden entry leaves no trace, and the same entry is printed for those who may see it", async () => {
  expect(page).not.toMatch(/canary|999 9999/i);
  const restricted = await directoryPage(undefined, { audience: "restricted" });
  expect(restricted).toContain("Canary shelter");
  expect(restricted).toContain('name="robots" content="noindex"');
  expect(restricted).toContain("Do not act, ask for details or refer");
});

test("anchors tell nobody what was looked for", async () => {
  const page = await directoryPage(undefined, { audience: "partner" });
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  for (const anchor of anchors) expect(ids).toContain(anchor);
  for (const word of ["clinic", "legal", "sgbv", "health"])
    expect(anchors.join(" ")).not.toContain(word);
});

test("unknown facts say ask, and stand together", () => {
  expect(chapter("Legal help")).toMatch(/<dt>Ask about<dd><p class="ask">Hours · Languages/);
});

test("facts older than the entry tell their own age", () => {
  expect(chapter("Legal help")).toMatch(
    /<dt>Cost<dd><p>50 Sudanese pounds<p class="age old">Last confirmed on [^<]*September[^<]*Ask\.\n/,
  );
});

test("what all places of an entry share stands once, before them", async () => {
  const place = (id: string, phone: string, hours: string) => ({
    id,
    address: `House ${id}`,
    phone,
    hours: { "sun-thu": hours },
  });
  const entryOf = async (...hours: readonly [string, string]) => {
    const sites = [
      place("a", "+249 91 234 0001", hours[0]),
      place("b", "+249 91 234 0002", hours[1]),
    ];
    const clinic = { name: "Two", organization: "nile-health", provides: ["vaccination"], sites };
    const html = await directoryPage({ ...smallPathway, "services/two.yaml": clinic });
    return html.slice(html.indexOf("<article"), html.indexOf("</article>"));
  };
  const same = await entryOf("08:00-14:00", "08:00-14:00");
  expect(same.match(/08:00–14:00/g)).toHaveLength(1);
  expect(same.indexOf("08:00–14:00")).toBeLessThan(same.indexOf("House a"));
  const other = await entryOf("08:00-14:00", "08:00-15:00");
  expect(other.indexOf("08:00–14:00")).toBeGreaterThan(other.indexOf("House a"));
  expect(other).toContain("08:00–15:00");
});

test("where nothing was published yet, no code is asked for", () => {
  expect(page).not.toContain('id="copies"');
});

test("its script is at most 5 KB", () => {
  const [, script = ""] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  expect(script.length).toBeGreaterThan(1000);
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(5 * 1024);
});

test("the page is small: 1,000 entries stay below 1.5 MB", async () => {
  const count = 200;
  const entry = services["services/legal.yaml"] as object;
  const many = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `services/many-${index}.yaml`,
      {
        ...entry,
        address: { en: `Street ${index}, behind the bakery` },
        languages: ["ar", "en"],
        hours: { "sun-thu": "08:00-14:00" },
      },
    ]),
  );
  const bytes = Buffer.byteLength(await directoryPage({ ...smallPathway, ...services, ...many }));
  const each = (bytes - Buffer.byteLength(page)) / count;
  expect(each * 1000 + Buffer.byteLength(page)).toBeLessThan(1_500_000);
});
