import { afterAll, describe, expect, test } from "vitest";
import { pathway, pathwayOf, removeFolders, sound } from "../commands/real-process.ts";

afterAll(removeFolders);

const kitchen = sound["services/kitchen.yaml"] ?? "";

/** What a log keeps of a finding in a public line, and what is shown to whoever asks for the words. */
const logs = (line: string) => {
  const root = pathwayOf({ ...sound, "services/kitchen.yaml": `${kitchen}${line}\n` });
  const args = ["validate", "--pathway", root, "--as-of", "2026-11-20"];
  const run = (...options: readonly string[]) => pathway([...args, ...options]).stdout;
  return { text: run(), json: run("--json"), shown: run("--show-values") };
};

describe("what is about a person does not get into a log", () => {
  test.each([
    ["case-data-in-directory", "description: Passport no. P0123456 is in the safe", "P0123456"],
    ["personal-name-public", "good_to_know: Ask for Dr. Salma at the gate", "Salma"],
    ["personal-name-public", "email: sara.khalil@example.org", "khalil"],
    ["text-looks-like-personal-data", "good_to_know: Or call 0912 345 999 at night", "0912"],
    ["personal-number-public", 'phone: "+249 91 234 5678"\nanswered_by: person', "234 5678"],
  ])("%s quotes nothing, though everyone may see the field", (rule, line, words) => {
    const { text, json, shown } = logs(line);
    for (const log of [text, json]) {
      expect(log).toContain(rule);
      expect(log).not.toContain(words);
    }
    expect(shown).toContain(words);
  });
});
