import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { isSensitive } from "../../src/model/vocabulary.ts";
import { forms } from "../../src/render/forms.ts";
import type { PaperChoice, PaperLayout } from "../../src/render/layout.ts";
import { poster } from "../../src/render/poster.ts";
import { sheet } from "../../src/render/sheet.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { choiceOf, wordsOf } from "./cards-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

async function wordsOn(layout: PaperLayout, edition: Edition, choice: PaperChoice) {
  const [document] = await layout.documents(edition, choice);
  return wordsOf((document?.html(new Map()) ?? "").replace(/<style>.*?<\/style>/gs, ""));
}

describe("lists of phones and hours", () => {
  let desk: Edition;
  let open: Edition;
  beforeAll(async () => {
    desk = await editionOnDisk(example, "2026-11-20", "partner");
    open = await editionOnDisk(example, "2026-11-20");
  });

  test.each(["en", "ar", "fr"])(
    "the desk's sheet has every service and number in %s",
    async (language) => {
      const words = await wordsOn(sheet, desk, choiceOf(desk, language));
      const { reader } = choiceOf(desk, language);
      const phones = desk.listed.flatMap(({ sites }) =>
        sites.flatMap((site) => site.contact.phone),
      );
      expect(phones.length).toBeGreaterThan(40);
      expect(phones.filter((phone) => !words.includes(phone))).toEqual([]);
      const names = desk.listed.map(({ name }) => reader.words(name).text.replace(/’/g, "'"));
      expect(names.filter((name) => !words.replace(/’/g, "'").includes(name))).toEqual([]);
    },
  );

  test("a chapter in which a mistake can cost a life begins with whom to call", async () => {
    const words = await wordsOn(sheet, desk, choiceOf(desk, "en"));
    const [, chapter = ""] = words.split("Sexual and gender-based violence Stop.");
    expect(chapter).toMatch(
      /^ Call the specialist first\. .*\+249 91 200 0911 If they do not answer \+249 91 200 0912 Service/,
    );
  });

  test("hours that do not hold every day have a star", async () => {
    const words = await wordsOn(sheet, open, choiceOf(open, "en", { ids: ["eye-clinic"] }));
    expect(words).toContain("Thursday 09:00–13:00 *");
    const plain = await wordsOn(
      sheet,
      open,
      choiceOf(open, "en", { ids: ["neem-listening-line"] }),
    );
    expect(plain.match(/\*/g)?.length).toBe(1);
  });

  test("no sensitive service hangs on a wall, though somebody asks for it", async () => {
    const sensitive = open.listed.filter(({ provides }) => isSensitive(provides, open.vocabulary));
    expect(sensitive.length).toBeGreaterThan(1);
    const ids = [...sensitive.map(({ id }) => id), "eye-clinic"];
    for (const choice of [choiceOf(open, "en"), choiceOf(open, "en", { ids })]) {
      const words = await wordsOn(poster, open, choice);
      expect(words).toContain("Eye tests and glasses");
      expect(words).toContain("There is more help than stands here.");
      expect(sensitive.filter(({ name }) => words.includes(name["en"] ?? "-"))).toEqual([]);
    }
    expect(poster.isForAll).toBe(true);
  });

  test("a picture of one's own stands at the head", async () => {
    const logo = "data:image/png;base64,AAAA";
    for (const layout of [sheet, poster, forms]) {
      const [document] = await layout.documents(open, choiceOf(open, "en", { logo }));
      expect(document?.html(new Map()), layout.name).toContain(`src="${logo}"`);
    }
  });

  test("without a service there is no list", async () => {
    const empty = await editionOf(smallPathway);
    expect(await sheet.documents(empty, choiceOf(empty, "en"))).toEqual([]);
    expect(await poster.documents(empty, choiceOf(empty, "en"))).toEqual([]);
  });
});
