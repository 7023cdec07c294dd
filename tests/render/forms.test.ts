import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { forms } from "../../src/render/forms.ts";
import type { PaperChoice } from "../../src/render/layout.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { choiceOf, wordsOf } from "./cards-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

async function pagesOf(edition: Edition, choice: PaperChoice): Promise<readonly string[]> {
  const [document] = await forms.documents(edition, choice);
  const [, ...pages] = (document?.html(new Map()) ?? "").split('<section class="form">');
  return pages;
}

describe("forms that are filled in by hand", () => {
  let desk: Edition;
  beforeAll(async () => {
    desk = await editionOnDisk(example, "2026-11-20", "partner");
  });

  test("a referral in three equal copies, six forms of consent, a log", async () => {
    const pages = (await pagesOf(desk, choiceOf(desk, "en", { ids: ["mizan-legal-aid"] }))).map(
      wordsOf,
    );
    expect(pages.length).toBe(10);
    const [first = "", second, third] = pages.map((page) =>
      page.replace(/[123] · for the [^.]*? Danger/, "Danger"),
    );
    expect([second, third]).toEqual([first, first]);
    expect(first).toContain("To: Asylum lawyers at Mizan");
    expect(first).toContain("Referral contact (help desks only) Intake lawyer +249 91 200 1901");
    for (const [index, head] of [
      "Consent to a referral in person",
      "Consent to a referral by phone",
      "Consent to a referral spoken, without signature",
      "Consent to a referral: someone under 18 in person",
      "Consent to a referral: someone under 18 by phone",
      "Consent to a referral: someone under 18 spoken, without signature",
      "Log of contacts",
    ].entries())
      expect(pages[index + 3]).toMatch(new RegExp(`^${head}`));
  });

  test("refusal has the same box, the same lines and the same letters as agreement", async () => {
    for (const language of ["en", "ar", "fr"]) {
      const pages = await pagesOf(desk, choiceOf(desk, language, { ids: ["eye-clinic"] }));
      const boxes = pages.map((page) =>
        [...page.matchAll(/<div class="say">.*?<\/div>/gs)].map(([box]) => box),
      );
      expect(boxes.map(({ length }) => length)).toEqual([0, 0, 0, 2, 2, 2, 4, 4, 4, 0]);
      const shape = (box = "") => box.replace(/>[^<]+</g, "><");
      const shapes = new Set(boxes.flat().map(shape));
      expect([...shapes].length).toBe(1);
    }
  });

  test("each sheet says where it is entered, that it is locked away, and when it is destroyed", async () => {
    const pages = (await pagesOf(desk, choiceOf(desk, "en"))).map(wordsOf);
    for (const page of pages) {
      expect(page).toContain("Enter it in KoBo today. Until then lock this paper away. Destroy it");
      expect(page).toContain("Who may see the record: The case workers of the protection team");
      expect(page).toContain("The record is kept for 2 years.");
      expect(page).toContain("Danger: \u2066333\u2069");
    }
    const small = await editionOf(smallPathway);
    const [page = ""] = (await pagesOf(small, choiceOf(small, "en"))).map(wordsOf);
    expect(page).toContain("Enter it in the desk's secure system today.");
  });

  test("without a service there is room to write; with one that is sensitive the specialist is called first", async () => {
    const [blank = ""] = (await pagesOf(desk, choiceOf(desk, "en"))).map(wordsOf);
    expect(blank).toContain("To Service and department");
    expect(blank).not.toContain("Stop. Call the specialist first.");
    const choice = choiceOf(desk, "en", { ids: ["women-centre"] });
    for (const page of (await pagesOf(desk, choice)).slice(0, 9))
      expect(wordsOf(page)).toContain("Stop. Call the specialist first.");
    const [, , , , , , young = ""] = await pagesOf(desk, choice);
    expect(wordsOf(young)).toContain("Child protection focal point +249 91 200 0921");
  });

  test("nothing of who handles referrals is printed for everyone", async () => {
    const open = await editionOnDisk(example, "2026-11-20");
    const pages = await pagesOf(open, choiceOf(open, "en", { ids: ["mizan-legal-aid"] }));
    expect(pages.join("")).not.toContain("+249 91 200 1901");
    expect(pages.join("")).not.toContain("KoBo");
  });
});
