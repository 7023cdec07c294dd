import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { rules as arabic } from "../../src/languages/ar-rules.ts";
import { rules as french } from "../../src/languages/fr-rules.ts";
import { missingRules, ruleSpeech, speechOf } from "../../src/languages/rule-words.ts";
import { sentence } from "../../src/languages/sentence.ts";
import { rules } from "../../src/rules/registry.ts";
import { day, pathway, pathwayOf, removeFolders, sound } from "../commands/real-process.ts";
import { formsOf, namesOf, pluralFormsOf } from "./icu.ts";

afterAll(removeFolders);

const src = fileURLToPath(new URL("../../src", import.meta.url));

const layers = ["rules", "schema", "yaml", "catalogue", "model"] as const;

/** The layers that make findings, and what is known of files and bytes: whatever a rule can say stands there between quotes. */
const code = layers
  .flatMap((layer) => readdirSync(join(src, layer)).map((name) => join(src, layer, name)))
  .concat(["node/encoding.ts", "node/files.ts"].map((name) => join(src, name)))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

const isWritten = (text: string) =>
  code.includes(JSON.stringify(text)) || code.includes(`'${text.replaceAll("'", "\\'")}'`);

/** A phrase with names in braces is a template in the code, whatever stands between its braces. */
const isTemplate = (text: string) =>
  new RegExp(
    `\`${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, "\\$\\{[^`]+?\\}")}\``,
  ).test(code);

describe.each([
  ["ar", arabic],
  ["fr", french],
] as const)("rules in %s", (language, { rules: translated, phrases }) => {
  const messages = Object.entries(translated).flatMap(([id, words]) =>
    Object.entries(words.messages ?? {}).map(([english, own]) => ({ id, english, own })),
  );

  test("translate only rules that exist, and sentences that some rule says", () => {
    const ids = rules.map((rule) => rule.id);
    expect(Object.keys(translated).filter((id) => !ids.includes(id))).toEqual([]);
    expect(messages.filter(({ english }) => !isWritten(english))).toEqual([]);
    const said = (phrase: string) => (phrase.includes("{") ? isTemplate : isWritten)(phrase);
    expect(Object.keys(phrases).filter((phrase) => !said(phrase))).toEqual([]);
    expect(isWritten("A sentence that no rule says."), "the control").toBe(false);
    expect(isTemplate("Write {anything} that no rule says."), "the control").toBe(false);
  });

  test("fill in what English fills in", () => {
    for (const { english, own } of messages)
      expect(namesOf(own, language), english).toEqual(namesOf(english, "en"));
    const braces = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [english, own] of Object.entries(phrases))
      expect(braces(own), english).toEqual(braces(english));
  });

  test("give every plural that the language needs", () => {
    for (const { own } of messages)
      for (const forms of pluralFormsOf(own, language))
        expect(forms, own).toEqual(expect.arrayContaining([...formsOf(language)]));
  });

  test("are sentences, and titles that end without a full stop", () => {
    for (const [id, { title, why, remedy }] of Object.entries(translated)) {
      expect(title, id).toMatch(/[^.]$/);
      for (const words of [why, remedy]) expect(words ?? ".", id).toMatch(/[.؟?]$/);
    }
  });

  test("what is missing is counted by rule", async () => {
    const missing = await missingRules(language, [...rules, { id: "made-up" }]);
    expect(missing).toContain("made-up");
    expect(missing).not.toContain("fees-unstated");
    expect(await missingRules("en", rules)).toEqual([]);
  });
});

test("no sentence of a finding is glued together from parts: its whole could not be translated", () => {
  const glued = layers.flatMap((layer) =>
    readdirSync(join(src, layer)).filter((name) =>
      /\bmessage:\s*`[^`]*\$\{/.test(readFileSync(join(src, layer, name), "utf8")),
    ),
  );
  expect(glued).toEqual([]);
});

describe("a finding in Arabic", () => {
  const finding = {
    rule: "agreement-missing",
    message: Object.keys(arabic.rules["agreement-missing"]?.messages ?? {})[0] ?? "",
    args: { count: 2 },
  };

  test("has its plural settled, and names are filled in where it is printed", async () => {
    const speech = await ruleSpeech("ar");
    const told = sentence(speech.finding(finding), { showQuotes: true });
    expect(told).toContain("خدمتان");
    expect(told).not.toMatch(/[{}]/);
    const key = {
      rule: "unknown-key",
      message: "The key {key} is not known here. Did you mean {near}?",
    };
    const shown = speech.finding({ ...key, quotes: { key: "phon" }, args: { near: "phone" } });
    expect(sentence(shown, { showQuotes: false, hidden: "(-)" })).toContain("(-)");
    expect(sentence(shown, { showQuotes: true })).toContain("phon");
  });

  test("that nobody translated is said in English", async () => {
    const other = { rule: "agreement-missing", message: "Something new." };
    expect((await ruleSpeech("ar")).finding(other)).toEqual(other);
  });
});

test("a rule that nobody translated is told in English", async () => {
  const rule = { id: "made-up", title: "Made up", why: "It shows.", remedy: "Nothing." };
  for (const language of ["ar", "fr"] as const)
    expect((await ruleSpeech(language)).told(rule)).toEqual(rule);
});

test("French puts a no-break space before a colon, a question mark and a semicolon", () => {
  const told = Object.values(french.rules).flatMap(({ messages = {}, title, why, remedy }) => [
    ...[title, why, remedy].flatMap((each) => each ?? []),
    ...Object.values(messages),
  ]);
  for (const words of [...told, ...Object.values(french.phrases)])
    expect(words).not.toMatch(/ [:;?!»](?:\s|$)|« /u);
});

test("a phrase that differs from one place to the next is translated around what differs", () => {
  const phrases = { "Write one of: {words}.": "[{words}]", "no such place (at all)": "nowhere" };
  const messages = { "{advice} {key}": "{key}: {advice}" };
  const { finding } = speechOf({ rules: { a: { messages } }, phrases }, (words) => words);
  const told = (advice: string) =>
    finding({ rule: "a", message: "{advice} {key}", args: { advice, key: "sex" } }).args;
  expect(told("Write one of: yes, no.")).toEqual({ advice: "[yes, no]", key: "sex" });
  expect(told("no such place (at all)")?.["advice"]).toBe("nowhere");
  expect(told("Write one of: yes, no")?.["advice"]).toBe("Write one of: yes, no");
  const near = { rule: "a", message: "{advice} {key}", args: { near: "no such place (at all)" } };
  expect(finding(near).args, "a word for the file stays").toEqual(near.args);
});

describe("the program as it runs", () => {
  const root = () => pathwayOf(sound);
  const run = (folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    pathway(["validate", "--pathway", folder, "--as-of", day, ...words], { env }).stdout;

  test("speaks Arabic when asked or when the system does, line by line from right to left", () => {
    const folder = root();
    const asked = run(folder, ["--messages", "ar"]);
    expect(asked).toBe(run(folder, [], { LC_ALL: "ar_SD.UTF-8" }));
    expect(asked).toContain("\u2067لم تُذكر التكلفة.");
    for (const line of asked.split("\n").filter((each) => /[\u0600-\u06ff]/.test(each))) {
      const depth = [...line].reduce(
        (now, sign) => now + (/[\u2066-\u2068]/.test(sign) ? 1 : sign === "\u2069" ? -1 : 0),
        0,
      );
      expect(depth, line).toBe(0);
      expect(line, line).toMatch(/[\u2067\u2068]/);
    }
  });

  test("answers programs in English whatever the system speaks", () => {
    const folder = root();
    for (const format of ["json", "sarif", "junit", "github", "gitlab"])
      expect(run(folder, ["--format", format], { LC_ALL: "ar_SD.UTF-8" }), format).toBe(
        run(folder, ["--format", format]),
      );
  });

  test("tells in French what was mended, also where its words are not shown", () => {
    const folder = pathwayOf({ ...sound, "services/note.yaml": "name: Note: come early\n" });
    const words = ["fix", "--pathway", folder, "--as-of", day, "--messages", "fr"];
    expect(pathway(words).stdout).toContain("Un deux-points coupe un texte en deux");
  });

  test("explains a rule in French", () => {
    const { stdout } = pathway(["explain", "fees-unstated", "--messages", "fr"]);
    expect(stdout).toContain("Le coût n’est pas indiqué.");
    expect(stdout).toMatch(/Pourquoi\s:/);
  });
});
