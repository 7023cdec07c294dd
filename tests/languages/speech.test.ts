import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { messagesLanguage } from "../../src/cli/messages-language.ts";
import { report } from "../../src/languages/en-report.ts";
import { inEnglish } from "../../src/languages/sentence.ts";
import { english, speak, speechCodes, type Topic } from "../../src/languages/speech.ts";
import { formsOf, namesOf, pluralFormsOf } from "./icu.ts";

const folder = fileURLToPath(new URL("../../src/languages", import.meta.url));

/** Every topic of the program, found by its file. */
const topics = await Promise.all(
  readdirSync(folder)
    .filter((name) => /^en-.*\.ts$/.test(name))
    .map(async (name) => {
      const module = (await import(`${folder}/${name}`)) as Readonly<Record<string, unknown>>;
      const found = Object.values(module).filter(isTopic);
      return found.map((topic) => [name, topic] as const);
    }),
).then((found) => found.flat());

function isTopic(value: unknown): value is Topic<string> {
  return typeof value === "object" && value !== null && "others" in value;
}

describe.each(topics)("what the program says, %s", (_name, topic) => {
  const keys = Object.keys(topic.en);
  const spoken = Promise.all(
    Object.entries(topic.others).map(async ([code, load]) => [code, (await load()).words] as const),
  );

  test("is there in every language, sentence by sentence, with the same names", async () => {
    for (const [code, words] of await spoken) {
      expect(Object.keys(words).sort(), code).toEqual([...keys].sort());
      for (const key of keys)
        expect(namesOf(words[key] ?? "", code), `${code} ${key}`).toEqual(
          namesOf(topic.en[key] ?? "", "en"),
        );
    }
  });

  test("has every plural that a language needs", async () => {
    for (const [code, words] of await spoken)
      for (const key of keys)
        for (const forms of pluralFormsOf(words[key] ?? "", code))
          expect(forms, `${code} ${key}`).toEqual(expect.arrayContaining([...formsOf(code)]));
  });

  test("says in English what a full reader of the message format says", () => {
    for (const key of keys)
      for (const number of [0, 1, 2, 5, 21]) {
        const sentence = topic.en[key] ?? "";
        const names = new Set([...sentence.matchAll(/\{(\w+)/g)].map((each) => each[1] ?? ""));
        const facts = Object.fromEntries([...names].map((name) => [name, number]));
        const full = new IntlMessageFormat(sentence, "en", undefined, { ignoreTag: true });
        expect(inEnglish(sentence, facts), key).toBe(String(full.format(facts)));
      }
  });
});

describe("the closing line", () => {
  test.each([
    ["en", 1, "1 file checked as of 2026-11-20: 2 errors."],
    ["fr", 1, "1 fichier vérifié au 2026-11-20 : 2 errors."],
    ["ar", 2, "فُحص ملفان بتاريخ 2026-11-20: 2 errors."],
    ["ar", 11, "فُحص 11 ملفاً بتاريخ 2026-11-20: 2 errors."],
  ] as const)("in %s counts %i as the language does", async (code, files, expected) => {
    const { say } = await speak(report, code);
    const told = say("report.summary", { files, date: "2026-11-20", counts: "2 errors" });
    expect(told.replaceAll("\u00a0", " ")).toBe(expected);
  });
});

describe("the language of messages", () => {
  test.each([
    [undefined, { LANG: "ar_SD.UTF-8" }, "ar"],
    [undefined, { LANG: "ar_SD.UTF-8", LC_ALL: "fr_FR" }, "fr"],
    [undefined, { LANG: "en_US.UTF-8", LC_MESSAGES: "fr" }, "fr"],
    [undefined, { LANG: "C.UTF-8" }, "en"],
    [undefined, { LANG: "de_DE.UTF-8" }, "en"],
    [undefined, {}, "en"],
    [undefined, { LANG: "ar_SD.UTF-8", CI: "true" }, "en"],
    ["fr", { LANG: "ar_SD.UTF-8", CI: "true" }, "fr"],
  ] as const)("asked %s with %j is %s", (chosen, env, expected) => {
    expect(messagesLanguage(chosen, env)).toBe(expected);
  });

  test("English needs nothing to be loaded", () => {
    expect(english(report).say("severity.error")).toBe("error");
    expect(speechCodes[0]).toBe("en");
  });
});
