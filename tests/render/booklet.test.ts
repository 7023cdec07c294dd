import { describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { withoutPages } from "../../src/render/page-number.ts";
import { languages } from "../all-languages.ts";
import { bookletOf } from "../booklet-of.ts";
import { editionOf, type PathwayFiles, smallPathway } from "../edition-of.ts";
import { services } from "./small-directory.ts";

const files: PathwayFiles = { ...smallPathway, ...services };

async function htmlOf(given: PathwayFiles, language = "en"): Promise<string> {
  const document = await bookletOf(await editionOf(given), language);
  return document.html(new Map());
}

/** The words of a part of the document. */
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const between = (html: string, from: string, to: string) =>
  words(html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from))));

describe("the booklet before printing", () => {
  test.each(languages)(
    "$code: every page number belongs to a link, and every link to an id",
    async ({ code }) => {
      const document = await bookletOf(await editionOf(files), code);
      const html = document.html(new Map());
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const links = new Set([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
      expect(document.destinations.length).toBeGreaterThan(15);
      expect(document.destinations.filter((id) => !links.has(id))).toEqual([]);
      expect([...links].filter((id) => !ids.has(id))).toEqual([]);
      expect(document.destinations).toContain(document.sentinel);
    },
  );

  test("page numbers are filled in, and one that is unknown takes the same room", async () => {
    const document = await bookletOf(await editionOf(files), "en");
    const known = new Map(document.destinations.map((id, index) => [id, 100 + index]));
    const blank = document.html(new Map());
    expect(document.html(known).length).toBe(blank.length);
    expect(blank).toContain(">000</a>");
    expect(document.html(known)).not.toContain(">000</a>");
    const onScreen = document.html(withoutPages(document));
    expect(onScreen).toContain(">–</a>");
    expect(onScreen).not.toMatch(/>(?:000|NaN)</);
  });

  test("it begins with the need, then danger, then the steps, then the entries", async () => {
    const html = await htmlOf(files);
    const order = ["needs", "takes", "stop", "steps", "contents", "c1", "unknown", "colophon"];
    const places = order.map((id) => html.indexOf(` id="${id}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("the stop box keeps the order: danger, health care, specialist, backup, nobody", async () => {
    const box = between(await htmlOf(files), 'id="stop"', "</section>");
    const order = ["Danger now", "333", "Urgent health care", "Specialist", "+249 91 234 5600"];
    const places = [...order, "+249 91 234 5601", "If nobody answers"].map((each) =>
      box.indexOf(each),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("a pathway without numbers says so, and sends nobody into silence", async () => {
    const { "pathway.yaml": pathway, ...rest } = files;
    const {
      emergency: _e,
      specialists: _s,
      complaints: _c,
      ...bare
    } = pathway as Record<string, unknown>;
    const html = words(await htmlOf({ ...rest, "pathway.yaml": bare }));
    expect(html).toContain("No emergency number is recorded.");
    expect(html).toContain("No specialist is recorded.");
    expect(html).toContain("No complaint line is recorded yet.");
  });

  test("an empty pathway still makes a booklet", async () => {
    const html = words(await htmlOf(smallPathway));
    expect(html).toContain("Health");
    expect(html).toContain("Stop. Call the specialist first.");
  });

  test("every entry tells how old it is, and from when on to call first", async () => {
    const html = await htmlOf(files);
    const entries = [...html.matchAll(/<article.*?<\/article>/gs)].map(([text]) => words(text));
    expect(entries.length).toBe(2);
    expect(
      entries.filter((text) => !/Confirmed on|Not yet confirmed|Last confirmed/.test(text)),
    ).toEqual([]);
    expect(entries.find((text) => text.includes("Hôpital"))).toMatch(
      /After \d+ January 2027: call first/,
    );
  });

  test("a copy that is thrown away before the facts are old does not say when they will be", async () => {
    const edition = await editionOf(files);
    const short = await bookletOf(edition, "en", "2026-11-30" as PlainDate);
    expect(words(short.html(new Map()))).not.toContain(": call first");
  });

  test("what has left the list is named and has no phone", async () => {
    const html = await htmlOf(files);
    expect(between(html, 'id="unlisted"', "</section>")).toContain("Old dentist");
    expect(html).not.toContain("+249 91 234 1111");
    expect(between(html, 'id="unknown"', "</section>")).toContain("Dental care");
  });

  test("where a service that left the list shares its name with one that is open, both say where they are", async () => {
    const teeth = files["services/teeth.yaml"] as object;
    const html = await htmlOf({
      ...files,
      "services/teeth.yaml": { ...teeth, name: "Papers desk", area: "omdurman" },
    });
    expect(between(html, 'id="unlisted"', "</section>")).toMatch(
      /Papers desk Omdurman\s+Nile Health/,
    );
    expect(words(html)).toMatch(/Papers desk\s+Bahri/);
    expect(words(await htmlOf(files))).not.toMatch(
      /Old dentist\s+Omdurman|Papers desk\s+Bahri\s+Nile/,
    );
  });

  test("the head of every page says in few words what the cover says in sentences", async () => {
    const example = { ...(files["pathway.yaml"] as object), example: "yes" };
    const html = await htmlOf({ ...files, "pathway.yaml": example });
    expect(html).toContain("Nobody must be referred by this document.");
    const heads = html.match(/@top-(?:left|right)\{content:"Example, refer nobody/g) ?? [];
    expect(heads.length).toBeGreaterThan(3);
    expect(html).not.toMatch(/@top[^}]*Nobody must be/);
  });

  test("a door that refuses names the next one with its page", async () => {
    const html = await htmlOf(files);
    expect(html).toMatch(/Go instead to: .*?Hôpital Élan \(<a class="at" href="#s1">000<\/a>\)/s);
  });

  test("chapters where a specialist comes first read the same with and without hidden services", async () => {
    const { "services/shelter.yaml": _hidden, ...rest } = files;
    expect(await htmlOf(rest)).toBe(await htmlOf(files));
  });
});

describe("the code of a copy", () => {
  const codeOf = async (given: PathwayFiles, language = "en") =>
    /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(
      (await bookletOf(await editionOf(given), language)).details.subject,
    )?.[0];
  const changed = (key: string, value: unknown): PathwayFiles => ({
    ...files,
    "services/clinic.yaml": { ...(files["services/clinic.yaml"] as object), [key]: value },
  });

  test("is the same for the same content, and another for another", async () => {
    const code = await codeOf(files);
    expect(code).toBeDefined();
    expect(await codeOf({ ...files })).toBe(code);
    expect(await codeOf(changed("phone", "+249 91 234 5679"))).not.toBe(code);
    expect(await codeOf(files, "ar")).not.toBe(code);
  });

  test("does not tell of a change that its readers may not see", async () => {
    const secret = changed("notes_about_the_service", "Ask for the back door.");
    expect(await codeOf(secret)).toBe(await codeOf(files));
  });
});

describe("hostile words", () => {
  const evil = `"}</style><script>alert(1)</script> \\ '\n`;

  test("in the title reach neither the style sheet nor the page as markup", async () => {
    const pathway = { ...(smallPathway["pathway.yaml"] as object), title: evil.trim() };
    const html = await htmlOf({ ...files, "pathway.yaml": pathway });
    expect(html).not.toContain("<script");
    expect(html.match(/<\/style>/g)?.length).toBe(2);
  });

  test("a link is opened only by a permitted scheme", async () => {
    const html = await htmlOf(files);
    const external = [...html.matchAll(/href="([^"#][^"]*)"/g)].map(([, href]) => href);
    expect(external.length).toBeGreaterThan(3);
    expect(external.filter((href) => !/^(https?|tel|mailto|sms):/.test(href ?? ""))).toEqual([]);
  });
});

describe("many entries of one name", () => {
  const count = 30;
  const clinic = files["services/clinic.yaml"] as object;
  const many: PathwayFiles = {
    ...files,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`services/twin-${index}.yaml`, clinic]),
    ),
  };

  test("their area stands beside the name, and no table of them fills the chapter's head", async () => {
    const area = /<span class="beside">[^<]+<\/span>/g;
    const [few, html] = [await htmlOf(files), await htmlOf(many)];
    expect(few.match(area)).toBeNull();
    expect(html.match(area)?.length).toBeGreaterThanOrEqual(count);
    expect(few).toContain("takes services");
    const chapter = between(html, 'id="c1"', "<article");
    expect(chapter.length).toBeLessThan(1000);
  });

  test("who takes whom stands beside each of them, in the place of the table", async () => {
    const [few, html] = [await htmlOf(files), await htmlOf(many)];
    expect(few).not.toContain('class="marks"');
    const entries = html.match(/<article[\s\S]*?<\/article>/g) ?? [];
    const large = entries.filter((each) => each.includes('class="marks"'));
    expect(large.length).toBeGreaterThanOrEqual(count);
    for (const each of large) expect(each.match(/class="take-(?:yes|ask|no)"/g)).toHaveLength(5);
  });

  test("every entry has a page of its own to be found on", async () => {
    const html = await htmlOf(many);
    const ids = [...html.matchAll(/<article [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(count);
    expect(ids.filter((id) => !html.includes(`class="no" href="#${id}"`))).toEqual([]);
  });
});

test("coordinates are printed, for whoever has a map and no address; paper cannot be tapped", async () => {
  const clinic = { ...(files["services/clinic.yaml"] as object), coordinates: "15.65, 32.48" };
  const edition = await editionOf({ ...files, "services/clinic.yaml": clinic });
  const html = (await bookletOf(edition, "ar")).html(new Map());
  expect(html).toContain('<bdi dir="ltr">15.65, 32.48</bdi>');
  expect(html).not.toContain("geo:");
});

test("at the foot, no line ends in the point between two of its parts", async () => {
  const given = files["pathway.yaml"] as { readonly specialists: readonly object[] };
  const long = { en: "Focal point for whatever has the longest name of all of them", ar: "منسق" };
  const roles = [
    { id: "coordinator", name: { en: "Coordinator", ar: "المنسق" } },
    { id: "protection-lead", name: long },
  ];
  const pathway = { ...given, roles, specialists: [...given.specialists, ...given.specialists] };
  const edition = await editionOf({ ...files, "pathway.yaml": pathway });
  const html = (await bookletOf(edition, "en")).html(new Map());
  const [, foot = ""] = /@bottom-right\{content:"([^"]*)"/.exec(html) ?? [];
  const lines = foot.split("\\a ");
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => line.trim().endsWith("·"))).toEqual([]);
  expect(lines.map((line) => line.match(/\+249/g)?.length ?? 0)).toEqual([0, 1, 1]);
});

test("at the foot, a label and its number stand on one line, and dates are written for readers", async () => {
  const html = await htmlOf(files);
  const foot = /@bottom-right\{content:("[^"]*" "[^"]*" "[^"]*")/.exec(html)?.[1] ?? "";
  expect(foot).toContain("Danger:\\a0 ");
  expect(foot).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test("at the foot, a code is never cut at its hyphen, and a second calendar takes no second line", async () => {
  const edition = await editionOf(files);
  const pathway = { ...edition.pathway, calendar: "persian" as const };
  const document = await bookletOf({ ...edition, pathway }, "en");
  const html = document.html(new Map());
  const foot = /@bottom-right\{content:("[^"]*" "[^"]*" "[^"]*")/.exec(html)?.[1] ?? "";
  expect(foot).toMatch(/[0-9A-Z]{4}\\2060 -\\2060 [0-9A-Z]{4}/);
  expect(foot.match(/ AP\)/g)).toHaveLength(1);
});

test("nothing is said by colour: one dark colour besides greys, and none of them too pale for letters", async () => {
  const html = await htmlOf(files);
  const style = html.slice(0, html.indexOf("</head>"));
  const colours = [...new Set(style.match(/#[\da-f]{3}(?:[\da-f]{3})?\b(?=[;\s}])/gi))].map(
    (text) => {
      const hex = text.length === 4 ? text.slice(1).replace(/./g, "$&$&") : text.slice(1);
      const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      return { text, isGrey: new Set(parts).size === 1, brightest: Math.max(...parts) };
    },
  );
  expect(colours.length).toBeGreaterThan(5);
  const coloured = colours.filter(({ isGrey }) => !isGrey);
  expect(coloured.map(({ text }) => text)).toEqual(["#0d4a6b"]);
  const soft = /--soft: (#\w+)/.exec(style)?.[1];
  expect(colours.find(({ text }) => text === soft)?.brightest).toBeLessThanOrEqual(0x59);
});
