import { expect, test } from "vitest";

import { directory } from "../../src/render/directory.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { services } from "./small-directory.ts";

const line = {
  name: { en: "Night line" },
  organization: "nile-health",
  provides: ["interpretation"],
  phone: "+249 91 234 7777",
  verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Clerk" }],
};

async function pages(files: PathwayFiles): Promise<ReadonlyMap<string, string>> {
  const edition = await editionOf({ ...smallPathway, ...files });
  const reader = readerOf(await languageOf("en"), edition.pathway);
  const choice = { reader, isWorkingCopy: true, validUntil: edition.as_of, isSplit: true };
  const made = directory.documents(edition, choice);
  expect(made.every(({ whole }) => whole === "directory.en.areas")).toBe(true);
  return new Map(
    made.map(({ path, content }) => [path.replace("directory.en.areas/", ""), content]),
  );
}

const names = (html = "") =>
  [...html.matchAll(/<article id[^>]*>\s*<h3>([^<]*)/g)].map(([, name]) => name).sort();

test("each area has a file of its own, and what has no place stands in each", async () => {
  const made = await pages({ ...services, "services/line.yaml": line });
  expect([...made.keys()]).toEqual(["index.html", "3.html", "2.html"]);
  expect(names(made.get("3.html"))).toEqual(["Night line", "Papers desk"]);
  expect(names(made.get("2.html"))).toEqual(["Hôpital Élan", "Night line"]);
  expect(made.get("3.html")).toContain("Only a part: Bahri");
  expect(made.get("3.html")).toContain("<h1>Where to find help: Bahri</h1>");
});

test("the first page names and finds every service, and every link of every page leads to one that is there", async () => {
  const made = await pages({ ...services, "services/line.yaml": line });
  const index = made.get("index.html") ?? "";
  for (const name of ["Hôpital Élan", "Papers desk", "Night line"])
    expect(index).toMatch(new RegExp(`<article [^>]*>\\s*<h3><a href="[23].html#s\\d+">${name}`));
  expect(index).not.toContain("Only a part");
  let followed = 0;
  for (const [file, html] of made)
    for (const [, to = "", anchor = ""] of html.matchAll(
      / href="(\d\.html|index\.html)?(#\w+)?"/g,
    )) {
      const page = made.get(to || file);
      expect(page, `${file} leads to ${to}`).toBeDefined();
      if (anchor) expect(page).toContain(`id="${anchor.slice(1)}"`);
      followed += 1;
    }
  expect(followed).toBeGreaterThan(15);
});

test("who is refused is led to another door, in whichever file it stands", async () => {
  const made = await pages(services);
  expect(made.get("3.html")).toMatch(/<a href="2\.html#s\d+">Hôpital Élan/);
});

test("a division by one area that lies around all would divide nothing", async () => {
  const only = { "services/line.yaml": { ...line, area: "state" } };
  expect([...(await pages(only)).keys()]).toEqual([]);
});
