import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { chosenServices } from "../../src/render/chosen-services.ts";
import { dialled } from "../../src/render/row.ts";
import { smsSize } from "../../src/render/sms.ts";
import { text } from "../../src/render/text.ts";
import { editionOnDisk } from "../booklet-of.ts";
import { editionOf, smallPathway } from "../edition-of.ts";
import { choiceOf } from "./cards-of.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));

/** The messages of a document with what stands above each. */
function messagesOf(edition: Edition, language: string, ids?: readonly string[]) {
  const [document] = text.documents(edition, choiceOf(edition, language, ids ? { ids } : {}));
  const lines = (document?.content ?? "").split("\n");
  return lines.flatMap((line, index) =>
    /\((?:GSM-7|UCS-2)\)$/.test(line) ? [{ head: line, words: lines[index + 1] ?? "" }] : [],
  );
}

describe("text messages and texts to be read aloud", () => {
  let edition: Edition;
  beforeAll(async () => {
    edition = await editionOnDisk(example, "2026-11-20");
  });

  test.each(["en", "ar", "fr"])(
    "in %s each message has three parts at most, a number to call and its last day",
    (language) => {
      const messages = messagesOf(edition, language);
      expect(messages.length).toBeGreaterThan(20);
      for (const { head, words } of messages) {
        const { parts, used } = smsSize(words);
        expect(parts, words).toBeLessThanOrEqual(3);
        expect(head).toContain(String(used));
        expect(words, words).toContain("2027");
      }
      const sent = messages.map(({ words }) => words).join(" ");
      const open = chosenServices(edition, choiceOf(edition, language));
      const numbers = open.flatMap(({ sites }) => sites.flatMap(({ contact }) => contact.phone));
      expect(numbers.length).toBeGreaterThan(20);
      expect(numbers.map(dialled).filter((digits) => !sent.includes(digits))).toEqual([]);
    },
  );

  test("a number stands in a right-to-left message without spaces, its plus before it", () => {
    const [message] = messagesOf(edition, "ar", ["eye-clinic"]);
    expect(message?.words).toContain("\u200e+249183402410");
  });

  test("what found no room is named for whoever sends it, and is read aloud", () => {
    const [document] = text.documents(edition, choiceOf(edition, "en", { ids: ["eye-clinic"] }));
    expect(document?.content).toMatch(/Left out, say it yourself: .*Cost.*Days with other hours/);
    const [, aloud = ""] = document?.content.split("To read aloud, slowly") ?? [];
    for (const said of [
      "+249 18 340 2410.\nOnce more: +249 18 340 2410.",
      "Cost: 25,000 Sudanese pounds",
      "They will ask for: Name and age.",
      "You may say no, or change your mind.",
      "Are you in danger, or has somebody hurt you?",
    ])
      expect(aloud).toContain(said);
  });

  test("a sensitive service is not named, and gets a message only where somebody asks for it", async () => {
    const desk = await editionOnDisk(example, "2026-11-20", "partner");
    const [whole] = text.documents(desk, choiceOf(desk, "en"));
    expect(whole?.content).not.toMatch(/Number \d/);
    const [document] = text.documents(desk, choiceOf(desk, "en", { ids: ["women-centre"] }));
    expect(document?.content).toContain("3033");
    expect(document?.content).not.toMatch(/wom[ae]n|confluence|counsel|survivor|hurt|specialist/i);
  });

  test("a name of any length leaves room for the number", async () => {
    const names = ["x".repeat(200), "عيادة ".repeat(30).trim(), "👩‍⚕️🏥"];
    for (const name of names) {
      const small = await editionOf({
        ...smallPathway,
        "services/long.yaml": {
          name: { en: name },
          organization: "nile-health",
          provides: ["vaccination"],
          phone: "+249 91 234 5678",
          address: "y".repeat(200),
          verification: [{ on: "2026-11-02", by: "coordinator", method: "phone", with: "Desk" }],
        },
      });
      const [message] = messagesOf(small, "en");
      expect(message?.words).toContain("+249912345678");
      expect(smsSize(message?.words ?? "").parts).toBeLessThanOrEqual(3);
    }
  });
});
