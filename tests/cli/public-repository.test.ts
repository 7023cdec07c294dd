import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathway } from "./run.ts";

const fixture = fileURLToPath(
  new URL("../fixtures/rules/staff-words-in-public-repository", import.meta.url),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pathway-public-"));
  cpSync(fixture, folder, { recursive: true });
  const file = join(folder, "pathway.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("repository: public\n", ""));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rule = "staff-words-in-public-repository";
const found = (env: Readonly<Record<string, string>>) => {
  const words = ["validate", "--rule", rule, "--as-of", "2026-11-23", "--format", "concise"];
  return pathway(folder, words, env);
};

test("what GitHub's event file says of the repository is enough to refuse words for protection staff", () => {
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ repository: { private: false } }));
  const { code, out } = found({ GITHUB_EVENT_PATH: event });
  expect(out.match(/ blocking: /g)).toHaveLength(5);
  expect(code).toBe(1);
  writeFileSync(event, JSON.stringify({ repository: { private: true } }));
  expect(found({ GITHUB_EVENT_PATH: event }).code).toBe(0);
});

test("so is what GitLab says; where nobody says anything the words may stand", () => {
  expect(found({ CI_PROJECT_VISIBILITY: "public" }).code).toBe(1);
  expect(found({ CI_PROJECT_VISIBILITY: "private" }).code).toBe(0);
  expect(found({ GITHUB_EVENT_PATH: join(folder, "none.json") }).code).toBe(0);
});
