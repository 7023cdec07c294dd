import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/save-changes.ts";
import { git } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { runInRepository } from "./in-repository.ts";
import { sound } from "./real-process.ts";

const kitchen = (phone: string, lines = "") =>
  `name: Kitchen\norganization: a\nprovides: [hot_meals]\nphone: "+249 91 234 ${phone}"\n${lines}`;
const begun: Save = {
  at: "2026-09-01",
  files: { ...sound, "services/kitchen.yaml": kitchen("5678"), ".gitignore": "private/\n" },
};
const write = (root: string, path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const save = (root: string, words: readonly string[], options = {}) =>
  runInRepository(command, root, words, options);
const saves = (root: string) => git(root, "log", "--format=%an: %s").trim().split("\n");
const held = (root: string) => git(root, "ls-files").trim().split("\n");

describe("saving what changed", () => {
  test("says what changed for readers, holds it under a role with the person's words, and that nobody else has it", async () => {
    const root = repositoryOf([begun]);
    write(root, "services/kitchen.yaml", kitchen("9999"));
    write(root, "services/new.yaml", kitchen("1234").replace("Kitchen", "New"));
    const { code, out } = await save(root, ["kitchen", "has", "a", "new", "number"]);
    expect(code).toBe(0);
    expect(out).toContain("Kitchen (kitchen)\n  Phone: +249 91 234 9999 (was: +249 91 234 5678)");
    expect(out).toContain("2 files saved, on this machine only");
    expect(saves(root)[0]).toBe("Coordinator: kitchen has a new number");
    expect(git(root, "status", "--short")).toBe("");
    expect((await save(root, ["again"])).out).toBe("Nothing changed since the last save.\n");
    expect(saves(root)).toHaveLength(2);
  });

  test("shows only, with --dry-run; needs a sentence where nobody can be asked", async () => {
    const root = repositoryOf([begun]);
    write(root, "services/kitchen.yaml", kitchen("9999"));
    expect((await save(root, ["x"], { "dry-run": true })).out).toContain("1 file would be saved");
    const mute = await save(root, []);
    expect([mute.code, mute.err]).toEqual([2, expect.stringContaining("--message")]);
    expect(saves(root)).toHaveLength(1);
  });

  test("works before the first save, and takes files that are gone", async () => {
    const root = repositoryOf([begun]);
    rmSync(join(root, ".git"), { recursive: true });
    git(root, "init", "--quiet");
    expect((await save(root, ["first"])).code).toBe(0);
    expect(held(root)).toEqual(Object.keys(begun.files).sort());
    rmSync(join(root, "services/kitchen.yaml"));
    expect((await save(root, ["closed"])).out).toContain("No longer in the list");
    expect(held(root)).not.toContain("services/kitchen.yaml");
  });

  test("leaves out new files that are none of a pathway, unless they are named", async () => {
    const root = repositoryOf([begun]);
    write(root, "people.xlsx", "x");
    write(root, "services/kitchen.yaml", kitchen("9999"));
    expect((await save(root, ["one"])).err).toContain("  people.xlsx");
    expect(held(root)).not.toContain("people.xlsx");
    await save(root, ["two"], { also: "people.xlsx" });
    expect(held(root)).toContain("people.xlsx");
  });

  test("speaks of no document that can be made again, also where nobody told Git to leave them out", async () => {
    const root = repositoryOf([begun]);
    write(root, "services/kitchen.yaml", kitchen("9999"));
    for (const made of [".pathway-output", "booklet.pdf", "site/index.html"])
      write(root, `out/${made}`, "x");
    const { err, out } = await save(root, ["one"]);
    expect(err).toBe("");
    expect(out).toContain("1 file saved");
    expect(held(root).filter((path) => path.startsWith("out/"))).toEqual([]);
  });

  test("names the editions in use that say something else by now", async () => {
    const edition = (number: number, until: string) =>
      `number: ${number}\naudience: public\nas_of: 2026-09-02\nvalid_until: ${until}\n`;
    const root = repositoryOf([
      begun,
      { at: "2026-09-02", files: { "editions/1.yaml": edition(1, "2026-10-01") } },
      { at: "2026-09-03", files: { "editions/2.yaml": edition(2, "2026-12-31") } },
    ]);
    write(root, "services/kitchen.yaml", kitchen("9999"));
    const { out } = await save(root, ["number"]);
    expect(out).toContain("Edition 2 is still in use, and 1 of its entries says something else");
    expect(out).not.toContain("Edition 1");
  });
});

describe("what is not saved", () => {
  const refused = async (files: Readonly<Record<string, string>>, options = {}) => {
    const root = repositoryOf([begun]);
    for (const [path, text] of Object.entries(files)) write(root, path, text);
    const ran = await save(root, ["a sentence"], options);
    return { ...ran, saves: saves(root).length, staged: git(root, "diff", "--cached") };
  };
  const nothing = { code: 1, saves: 1, staged: "" };

  test("errors, unless a person says so", async () => {
    const files = { "services/kitchen.yaml": kitchen("9999", "fees: [\n") };
    expect(await refused(files)).toMatchObject(nothing);
    expect(await refused(files, { "with-errors": "yes" })).toMatchObject({ code: 0, saves: 2 });
  });

  test("an error that only time brought stands in nobody's way", async () => {
    const old = kitchen("9999", "funding: {until: 2026-10-01, funder: A project}\n");
    expect(await refused({ "services/kitchen.yaml": old })).toMatchObject({ code: 0, saves: 2 });
  });

  test.each([
    ["an entry for protection staff", kitchen("9999", "audience: restricted\n")],
    [
      "words on one person",
      kitchen("9999", "description: The survivor was brought here in June\n"),
    ],
    ["both sides of a conflict", kitchen("9999", "<<<<<<< a\n=======\n>>>>>>> b\n")],
  ])("%s, whoever asks for it", async (_, text) => {
    const files = { "services/kitchen.yaml": text };
    expect(await refused(files, { "with-errors": "yes" })).toMatchObject(nothing);
  });

  test("private/ in the shared history", async () => {
    const files = { ".gitignore": "", "private/services/b.yaml": kitchen("9999") };
    const ran = await refused(files, { "with-errors": "yes" });
    expect(ran).toMatchObject({ ...nothing, err: expect.stringContaining("1 file in private/") });
  });

  test("a sentence that names an entry of private/ or one person", async () => {
    const root = repositoryOf([begun]);
    git(root, "init", "--quiet", "private");
    write(
      root,
      "private/services/quiet-house.yaml",
      kitchen("1111").replace("Kitchen", "The Nest"),
    );
    write(root, "services/kitchen.yaml", kitchen("9999"));
    for (const words of [
      "moved away from quiet-house",
      "The Nest: new door",
      "the client was here",
    ])
      expect([words, (await save(root, [words])).code]).toEqual([words, 1]);
    expect(saves(root)).toHaveLength(1);
    const { code, out } = await save(root, ["kitchen has a new number"]);
    expect([code, out]).toEqual([0, expect.not.stringContaining("quiet-house")]);
    expect(held(join(root, "private"))).toEqual(["services/quiet-house.yaml"]);
  });
});

describe("states in which nothing can be saved", () => {
  test("no history, somebody else's, and a merge under way", async () => {
    const root = repositoryOf([begun]);
    write(root, "services/kitchen.yaml", kitchen("9999"));
    git(root, "checkout", "--quiet", "-b", "other");
    git(root, "commit", "--quiet", "--all", "--message", "other");
    git(root, "checkout", "--quiet", "main");
    write(root, "services/kitchen.yaml", kitchen("8888"));
    git(root, "commit", "--quiet", "--all", "--message", "ours");
    expect(() => git(root, "merge", "other")).toThrow();
    const during = await save(root, ["x"]);
    expect([during.code, during.err]).toEqual([
      3,
      expect.stringContaining("A merge is not finished"),
    ]);
    write(root, "services/kitchen.yaml", kitchen("9999"));
    expect((await save(root, ["settled"], { "allow-dirty": true })).code).toBe(0);
    expect(git(root, "log", "-1", "--format=%P").trim().split(" ")).toHaveLength(2);
    writeFileSync(join(root, ".git/HEAD"), "damaged\n");
    expect((await save(root, ["x"])).err).toContain("safe.directory");
    rmSync(join(root, ".git"), { recursive: true });
    const without = await save(root, ["x"]);
    expect([without.code, without.err]).toEqual([3, expect.stringContaining("git init")]);
  });
});
