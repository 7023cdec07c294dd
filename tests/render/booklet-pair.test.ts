import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { addDays } from "../../src/model/plain-date.ts";
import { booklet } from "../../src/render/booklet.ts";
import type { PaperDocument } from "../../src/render/layout.ts";
import { readerOf } from "../../src/render/reader.ts";
import { languageOf } from "../all-languages.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { services } from "./small-directory.ts";

describe("a booklet in two languages", () => {
  let edition: Edition;
  let document: PaperDocument | undefined;
  let html: string;

  beforeAll(async () => {
    edition = await editionOf({ ...smallPathway, ...services });
    const reader = (code: string) => readerOf(languageOf(code), edition.pathway);
    const validUntil = addDays(edition.as_of, 90);
    const choice = { reader: reader("en"), second: reader("ar"), isWorkingCopy: true, validUntil };
    [document] = await booklet.documents(edition, choice);
    html = document?.html(new Map()) ?? "";
  });

  test("bears both in its name and on its cover", () => {
    expect(document?.path).toBe("booklet.en-ar.pdf");
    expect(html).toContain('class="cover-second" lang="ar" dir="rtl"');
    expect(html).toContain("أين تجد المساعدة");
  });

  test("each entry stands twice, in one row and under one number, the second marked as what it is", () => {
    const rows = html.split('<div class="pair"><div><article').slice(1);
    expect(rows).toHaveLength(edition.listed.length);
    for (const row of rows) {
      const [left = "", right = ""] = row.split('<div lang="ar" dir="rtl">');
      const number = (side: string) => />(\d+)<\/a>/.exec(side)?.[1];
      expect(number(left)).toBe(number(right));
    }
    const [clinic = ""] = rows.filter((row) => row.includes("Hôpital Élan"));
    expect(clinic.indexOf("عيادة الأمل")).toBeGreaterThan(clinic.indexOf('lang="ar"'));
    expect(clinic.split("+249 91 234 5678").length).toBeGreaterThan(2);
  });
});
