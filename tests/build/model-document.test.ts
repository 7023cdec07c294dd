import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { modelDocument } from "../../src/build/model-document.ts";
import { schemas } from "../../src/model/schemas.ts";
import { decode } from "../../src/schema/decode.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, "utf8");
const document = read("docs/model.md");

test("docs/model.md is what the schemas say today; npm run build writes it anew", () => {
  expect(document).toBe(modelDocument(read("src/build/model.template.md")));
});

test("it tells every key of every file", () => {
  for (const schema of Object.values(schemas))
    for (const key of Object.keys(schema["properties"] as object))
      expect(document).toMatch(new RegExp(`^\\| \\**\`${key}\``, "m"));
});

test("the smallest good service it shows is 13 lines and fits", async () => {
  const yaml = /```yaml\n([^`]+)```/.exec(document)?.[1] ?? "";
  expect(yaml.trim().split("\n")).toHaveLength(13);
  expect((await decode("service", yaml)).findings).toEqual([]);
});
