import { expect, test } from "vitest";
import { pathway, temporaryFolder } from "./run.ts";

test.each([
  ["en", "There is no pathway here."],
  ["ar", "لا دليل هنا."],
  ["fr", "Il n’y a pas de guide ici."],
])("why a command cannot begin is said in the language asked for (%s)", (messages, words) => {
  const ran = pathway(temporaryFolder(), ["validate", "--messages", messages]);
  expect(ran.code).toBe(2);
  expect(ran.err).toContain(words);
});
