import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pathway, temporaryFolder } from "../cli/run.ts";
import { sound } from "./real-process.ts";

/** Its name alone says what stands behind a door. */
const secret = "quiet-house";

/** An entry for protection staff that has something for each command to do, and one that cannot be read. */
function withPrivate(): string {
  const folder = temporaryFolder();
  const service = `provides: [hot_meals]\nname: A “house”\norganization: a\nphone: 0912345678\n`;
  const files = {
    ...sound,
    "services/open-kitchen.yaml": service,
    [`private/services/${secret}.yaml`]: service,
    [`private/services/${secret}-two.yaml`]: "name: [",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test.each([
  [["format", "--check"], 2],
  [["format", "--dry-run"], 1],
  [["format"], 1],
  [["fix", "--dry-run"], 1],
  [["fix", "--diff"], 1],
  [["fix"], 1],
])("in a log %j counts files for protection staff and names none", (words, unnamed) => {
  const { out, err } = pathway(withPrivate(), words);
  const said = `${out}${err}`;
  expect(said).not.toContain(secret);
  expect(said).toContain(`${unnamed} file${unnamed === 1 ? "" : "s"} for protection staff`);
  const shown = pathway(withPrivate(), [...words, "--show-values"]);
  expect(`${shown.out}${shown.err}`).toContain(secret);
});

test("in a log no mistyped id is answered with that of an entry for protection staff", () => {
  const folder = withPrivate();
  const typo = pathway(folder, ["pause", `${secret}x`]);
  expect(typo.code).toBe(2);
  expect(typo.err).not.toMatch(/quiet-house(?!x)/);
  expect(pathway(folder, ["pause", "open-kitchenx"]).err).toContain("open-kitchen?");
});

test("in a log it is said that something was written, and not where", () => {
  const folder = withPrivate();
  const words = ["new", "service", `${secret}-three`, "--name", "House", "--organization", "a"];
  const { code, out } = pathway(folder, [...words, "--provides", "survivor_counselling"]);
  expect(code).toBe(0);
  expect(out).toContain("for protection staff");
  expect(out).not.toContain(secret);
});
