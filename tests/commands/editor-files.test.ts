import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { classify, misplaced } from "../../src/catalogue/source-file.ts";
import {
  editorFiles,
  editorSettings,
  modelineFor,
  shippedSchemas,
} from "../../src/commands/editor-files.ts";
import { fileKinds, filePlaces, schemaName } from "../../src/model/file-places.ts";
import { nodeFiles } from "../../src/node/files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = { ...nodeFiles, shipped: (path: string) => `${root}/dist/${path}` };
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;

test.each(fileKinds)("a %s file stands where the program looks for one", (kind) => {
  const path = filePlaces[kind].replace("**/*", "a").replace("*", "a");
  expect(classify(path)?.kind).toBe(kind);
});

test("what else stands in imports/ and beside private/ is none of ours", () => {
  for (const path of ["imports/sheet.yaml", "imports/a/b.mapping.yaml", "holders.yaml"])
    expect(classify(path)).toBeUndefined();
  expect(misplaced("holders.yaml")).toBeDefined();
  expect(classify("private/editions/4.yaml")).toMatchObject({
    kind: "edition",
    isPrivate: true,
  });
});

test("a pathway gets a copy of every schema, and settings that name each", () => {
  const schemas = shippedSchemas(files);
  const written = new Map(editorFiles(schemas).map((each) => [each.path, String(each.content)]));
  expect([...written.keys()]).toContain(".vscode/extensions.json");
  const settings = json(written.get(".vscode/settings.json") ?? "");
  const globs = settings["yaml.schemas"] as Record<string, string[]>;
  expect(Object.keys(globs).map((path) => path.replace("./", ""))).toEqual(
    fileKinds.map((kind) => `schemas/${schemaName(kind)}`),
  );
  for (const path of Object.keys(globs)) {
    const schema = json(written.get(path.replace("./", "")) ?? "");
    expect(schema["$comment"]).toBe(`referral-pathway ${String(json(packageText())["version"])}`);
  }
  expect(globs["./schemas/service.schema.json"]).toContain("private/services/**/*.yaml");
  expect(settings["yaml.schemaStore.enable"]).toBe(false);
});

test.each([
  ["pathway.yaml", "./schemas/pathway.schema.json"],
  ["services/nile-clinic.yaml", "../schemas/service.schema.json"],
  ["services/health/nile-clinic.yaml", "../../schemas/service.schema.json"],
  ["private/sign-offs/2026-11-19.yaml", "../../schemas/sign-off.schema.json"],
])("the first line of %s leads to %s", (path, schema) => {
  expect(modelineFor(path)).toBe(`# yaml-language-server: $schema=${schema}`);
});

test("a file that is none of ours has no first line", () => {
  expect(modelineFor("out/list.yaml")).toBeUndefined();
});

test("the editor of whoever works on the example reads the schemas that were just built", () => {
  const text = readFileSync(`${root}/.vscode/settings.json`, "utf8");
  expect(json(text)).toEqual(editorSettings("./dist/schemas"));
});

const packageText = () => readFileSync(`${root}/package.json`, "utf8");
