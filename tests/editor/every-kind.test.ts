import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { modelineFor } from "../../src/commands/editor-files.ts";
import { fileKinds, filePlaces } from "../../src/model/file-places.ts";
import type { Properties, Schema } from "../../src/model/schema-parts.ts";
import { schemas } from "../../src/model/schemas.ts";
import { allPlaces, documentOf, placesOf, sentencesOf, smallest, waysOf } from "./documents.ts";
import { meaningOf } from "./language-server.ts";
import { Session } from "./session.ts";

let editor: Session;

beforeAll(async () => {
  editor = await Session.start();
});
afterAll(() => editor.stop());

describe.each(fileKinds)("the editor of a %s file", (kind) => {
  const properties = schemas[kind]["properties"] as Properties;

  test("finds nothing in a right file, and the schema by its place", async () => {
    expect(await editor.problemsOf(kind, smallest[kind])).toEqual([]);
    expect(await editor.problemsOf(kind, `${smallest[kind]}nonsense_key: x\n`)).toHaveLength(1);
  });

  test("finds the schema by its first line, wherever it stands", async () => {
    const line = modelineFor(filePlaces[kind].replace("**/*", "a").replace("*", "a")) ?? "";
    const inside = (name: string) =>
      editor.uriOf(`${line.includes("../") ? "elsewhere/" : ""}${kind}-${name}.yaml`);
    const wrong = `${smallest[kind]}nonsense_key: x\n`;
    const found = await Promise.all([
      editor.problemsAt(inside("without"), wrong),
      editor.problemsAt(inside("right"), `${line}\n${smallest[kind]}`),
      editor.problemsAt(inside("wrong"), `${line}\n${wrong}`),
    ]);
    expect(found.map((each) => each.map(({ message }) => message))).toEqual([
      [],
      [],
      ["Property nonsense_key is not allowed."],
    ]);
  });

  test("offers every key with what it means", async () => {
    const offers = new Map(
      (await editor.offersAt(kind, "‸")).map((each) => [each.label, meaningOf(each)]),
    );
    for (const [key, schema] of Object.entries(properties)) {
      expect(offers.get(key), key).toContain(String(schema["description"]).slice(0, 40));
      expect(offers.get(key), key).toContain("Who sees it:");
    }
  });

  test("explains every key under the pointer", async () => {
    const places = placesOf(kind).filter(({ path }) => /^[a-z]/.test(path.at(-1) ?? ""));
    const told = await Promise.all(
      places.map((each) => {
        const text = documentOf(each, each.example);
        const at = keyAt(text, each.path);
        return editor.hoverAt(kind, `${text.slice(0, at + 1)}‸${text.slice(at + 1)}`);
      }),
    );
    const silent = places.filter(({ schema }, index) => {
      const hover = (told[index] ?? "").replaceAll("\\", "");
      const title = `#### ${String(schema["title"])}\n`;
      return !hover.startsWith(title) || !hover.includes("Who sees it:");
    });
    expect(silent.map(({ path }) => path.join("."))).toEqual([]);
  });

  test("says in our words what to write instead of a wrong value", async () => {
    const leaves = placesOf(kind).filter(({ schema }) => sentencesOf(schema).length > 0);
    const cases = leaves.flatMap((each) => wrongFor(each.schema).map((value) => ({ each, value })));
    const texts = cases.map(({ each, value }) => documentOf(each, value));
    const found = await Promise.all(texts.map((text) => editor.problemsOf(kind, text)));
    const wordless = cases.filter(({ each }, index) => {
      const last = (texts[index] ?? "").trimEnd().split("\n").length - 1;
      const said = (found[index] ?? []).filter(({ range }) => range.start.line === last);
      const ours = each.path[0] === "under_18" ? either : sentencesOf(each.schema);
      return !said.some(({ message }) => ours.includes(message));
    });
    expect(wordless.map(({ each, value }) => `${each.path.join(".")}: ${value}`)).toEqual([]);
    expect(cases.length).toBeGreaterThan(2);
  });

  test("has the right key among the quick fixes of a misspelt one", async () => {
    const missed = await Promise.all(
      Object.keys(properties).map(async (key) => {
        const misspelt = `${key.slice(0, -1)}${key.slice(-1).repeat(2)}`;
        const uri = editor.newUri(kind);
        const problems = await editor.problemsAt(uri, `${misspelt}: x\n`);
        const problem = problems.find(({ message }) => message.includes(misspelt));
        const fixes = problem ? await editor.fixesFor(uri, problem) : [];
        return fixes.includes(key) || fixes.includes(`"${key}"`) ? [] : [key];
      }),
    );
    expect(missed.flat()).toEqual([]);
  });
});

/** Where the key of a path stands in a document of nothing else. */
function keyAt(text: string, path: readonly string[]): number {
  const keys = path.filter((step) => /^[a-z]/.test(step));
  return keys.reduce((from, key) => {
    const at = text.slice(from).search(new RegExp(`(?<!\\w)${key}:`));
    return from + at + (key === keys.at(-1) ? 0 : key.length);
  }, 0);
}

/** What stands below this key may be languages of a text, or two lines of their own: the server takes the first. */
const either = allPlaces
  .filter(({ path }) => path[0] === "under_18")
  .flatMap(({ schema }) => sentencesOf(schema));

/** Values that do not fit: of another type, and where a pattern or words are asked for, of another form. */
function wrongFor(schema: Schema): readonly unknown[] {
  const ways = waysOf(schema);
  const takesNumbers = ways.some(({ type }) => ["number", "integer"].includes(String(type)));
  const wrongType = takesNumbers ? "?!" : 5;
  const isFree = ways.some(({ pattern }) => new RegExp(String(pattern ?? "^$"), "u").test("?!"));
  return isFree || takesNumbers ? [wrongType] : [wrongType, "?!"];
}
