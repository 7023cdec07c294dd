import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { searchFor } from "../../src/edition/output-scan.ts";
import { readableText } from "../../src/edition/words-of-output.ts";
import type { Audience } from "../../src/model/audience.ts";
import { readerOf } from "../../src/render/reader.ts";
import { site } from "../../src/render/site.ts";
import { languageOf } from "../all-languages.ts";
import { catalogueOf, editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { services } from "./small-directory.ts";

const files = { ...smallPathway, ...services };
const shelter = {
  "services/line.yaml": {
    name: { en: "Line <b>for</b> survivors" },
    organization: "nile-health",
    provides: ["survivor_case_management"],
    audience: "public",
    phone: "+249 91 234 7777",
    verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Clerk" }],
  },
};

async function siteOf(
  given: PathwayFiles,
  { language = "en", audience = "public" as Audience, publicUrl = "" } = {},
): Promise<ReadonlyMap<string, string>> {
  const edition = await editionOf(given, { audience });
  const reader = readerOf(await languageOf(language), edition.pathway);
  const choice = { reader, isWorkingCopy: false, validUntil: edition.as_of };
  const made = site.documents(edition, { ...choice, ...(publicUrl ? { publicUrl } : {}) });
  const folder = `site.${language}.pages`;
  for (const { path, whole } of made) expect([path.split("/")[0], whole]).toEqual([folder, folder]);
  return new Map(made.map(({ path, content }) => [path.slice(folder.length + 1), content]));
}

const pagesIn = (made: ReadonlyMap<string, string>, kind: string) =>
  [...made].filter(([path]) => path.startsWith(`${kind}/`));
const titleOf = (html = "") => /<title>(.*?)<\/title>/.exec(html)?.[1];

test("every service, need and area has a page, and every link of every page leads to one", async () => {
  const made = await siteOf(files);
  expect(["s", "n", "a"].map((kind) => pagesIn(made, kind).length)).toEqual([2, 2, 3]);
  let followed = 0;
  for (const [path, html] of made)
    for (const [, href = ""] of html.matchAll(/ href="([^"#:]+)"/g)) {
      const to = new URL(href, `https://example.org/${path}`).pathname.slice(1);
      expect(made.has(to), `${path} leads to ${to}`).toBe(true);
      followed += 1;
    }
  expect(followed).toBeGreaterThan(30);
});

test("addresses stay when another service comes, and say nothing of what is there", async () => {
  const [before, after] = [await siteOf(files), await siteOf({ ...files, ...shelter })];
  for (const [path] of before) expect(after.has(path)).toBe(true);
  for (const [path] of after)
    expect(path).toMatch(/^(?:[san]\/[a-z\d]{11}\.html|(?:index|search|404)\.html|style\.css)$/);
});

test("the title of a page for survivors names the list only, since a browser keeps it; others are named", async () => {
  const made = await siteOf({ ...files, ...shelter }, { publicUrl: "https://help.example.org" });
  const grave = pagesIn(made, "s").filter(([, html]) => html.includes("+249 91 234 7777"));
  const titles = pagesIn(made, "s").map(([, html]) => titleOf(html));
  expect(titles.sort()).toEqual([
    "Hôpital Élan · Where to find help",
    "Papers desk · Where to find help",
    "Where to find help",
  ]);
  const survivors = grave.find(([, html]) => titleOf(html) === "Where to find help");
  expect(survivors?.[1]).toContain('class="stop"');
  expect(survivors?.[1]).not.toContain("ld+json");
  const map = made.get("sitemap.xml") ?? "";
  const led = [...made.keys()].filter((path) => map.includes(`/${path}<`));
  const stops = [...pagesIn(made, "s"), ...pagesIn(made, "n")].filter(([, html]) =>
    html.includes('class="stop"'),
  );
  expect(stops.length).toBeGreaterThan(1);
  for (const [path] of stops) expect(led).not.toContain(path);
  expect(pagesIn(made, "s").filter(([path]) => led.includes(path)).length).toBe(2);
});

test("data and a map for search engines only where everybody will read it, and no value ends its element", async () => {
  const name = "</script><script>alert(1)</script>";
  const evil = {
    ...files,
    "services/evil.yaml": { ...(services["services/clinic.yaml"] as object), name },
  };
  const made = await siteOf(evil, { publicUrl: "https://help.example.org/a" });
  const page = pagesIn(made, "s").find(([, html]) => html.includes("alert(1)"));
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page?.[1] ?? "")?.[1];
  expect(JSON.parse(data ?? "").name).toBe(name);
  expect(page?.[1].match(/<script/g)).toHaveLength(2);
  expect(made.get("sitemap.xml")).toContain(`https://help.example.org/a/${page?.[0]}`);
  expect(page?.[1]).toContain(
    `<link rel="canonical" href="https://help.example.org/a/${page?.[0]}">`,
  );
  const plain = [...(await siteOf(files)).values()].join();
  expect(plain).not.toMatch(/ld\+json|sitemap|canonical/);
});

test("the search for what readers may not see reads data for search engines too", async () => {
  const catalogue = await catalogueOf(files);
  const view = { audience: "public" as const, withheld: new Set<string>() };
  const search = searchFor({ catalogue, view, own: () => [] });
  const html = `<script type="application/ld+json">{"name":"Canary shelter"}</script>`;
  expect(search(readableText(html, "html")).map(({ field }) => field)).toContain("name");
  expect(search(readableText(html.replace("Canary shelter", "Nile clinic"), "html"))).toEqual([]);
});

test("a restricted service leaves no trace, and desks' pages are not for search engines", async () => {
  const made = await siteOf(files);
  const without = Object.fromEntries(
    Object.entries(files).filter(([path]) => !path.startsWith("private/")),
  );
  expect([...made]).toEqual([...(await siteOf(without))]);
  const desk = await siteOf(files, { audience: "partner" });
  for (const [path, html] of desk)
    if (path.endsWith(".html")) expect(html).toContain('name="robots" content="noindex"');
});

test.each(["en", "ar"])(
  "all pages are valid HTML, and load nothing from elsewhere: %s",
  async (language) => {
    const validate = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-trailing-whitespace": "off" },
    });
    const made = await siteOf({ ...files, ...shelter }, { language });
    for (const [path, html] of made) {
      if (!path.endsWith(".html")) continue;
      const { results } = await validate.validateString(html);
      const said = results.flatMap(({ messages }) =>
        messages.map((each) => `${path}: ${each.message}`),
      );
      expect(said).toEqual([]);
      expect(html).not.toMatch(/(?:src|<link[^>]*href)="(?:https?:)?\/\//);
      expect(html).toContain(`dir="${language === "ar" ? "rtl" : "ltr"}"`);
    }
  },
);
