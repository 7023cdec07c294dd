import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command as saveCommand } from "../../src/commands/save-changes.ts";
import { command } from "../../src/commands/sync.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { repositoryOf, type Save } from "../review-history.ts";
import { runInRepository } from "./in-repository.ts";
import { sound } from "./real-process.ts";

const act = (on: string) => `  - {on: ${on}, by: coordinator, method: phone, with: Cook}\n`;
const kitchen = (phone: string, lines = "") =>
  `name: Kitchen\norganization: a\nprovides: [hot_meals]\nphone: "+249 91 234 ${phone}"\n${lines}`;
const begun: Save = {
  at: "2026-09-01",
  files: {
    ...sound,
    "services/kitchen.yaml": kitchen("5678", `verification:\n${act("2026-08-30")}`),
    ".gitignore": "private/\n",
  },
};
const path = "services/kitchen.yaml";
const read = (root: string) => readFileSync(join(root, path), "utf8");
const change = (root: string, from: string, to: string) =>
  writeFileSync(join(root, path), read(root).replace(from, to));
const save = (root: string, words: string) =>
  runInRepository(saveCommand, root, [words], { "with-errors": "yes" });
const sync = (root: string, options = {}) => runInRepository(command, root, [], options);

/** A shared place, and two people who have copies of it. */
async function twoPeople(): Promise<{
  readonly amal: string;
  readonly badr: string;
  readonly hub: string;
}> {
  const base = temporaryFolder();
  const [hub, amal, badr] = [join(base, "hub.git"), join(base, "amal"), join(base, "badr")];
  mkdirSync(amal);
  repositoryOf([begun], amal);
  git(base, "init", "--quiet", "--bare", hub);
  expect((await sync(amal, { to: `file://${hub}` })).out).toMatch(
    /^Everything you saved is at file:/,
  );
  git(base, "clone", "--quiet", hub, badr);
  return { amal, badr, hub };
}

describe("two people and a shared place", () => {
  test("what one saved reaches the other, told in words for readers", async () => {
    const { amal, badr } = await twoPeople();
    change(amal, "5678", "9999");
    await save(amal, "new number");
    expect((await sync(amal, { "dry-run": true })).out).toMatch(
      /Not sent to file:.* yet: 1 save\./,
    );
    await sync(amal);
    const { code, out } = await sync(badr);
    expect(code).toBe(0);
    expect(out).toContain("What colleagues changed\n");
    expect(out).toContain("Phone: +249 91 234 9999 (was: +249 91 234 5678)");
    expect(read(badr)).toBe(read(amal));
    expect((await sync(badr)).out).toMatch(/^Everything you saved/);
  });

  test("different facts of one entry, comments and records of both are put together without a question", async () => {
    const { amal, badr } = await twoPeople();
    change(amal, "5678", "9999");
    change(amal, "verification:", `fees: free # asked twice\nverification:`);
    writeFileSync(join(amal, path), read(amal) + act("2026-11-01"));
    await save(amal, "number and fees");
    await sync(amal);
    change(badr, "[hot_meals]", "[hot_meals, food_parcels] # since May");
    writeFileSync(join(badr, path), read(badr) + act("2026-11-02"));
    await save(badr, "parcels");
    expect((await sync(badr)).code).toBe(0);
    await sync(amal);
    expect(read(amal)).toBe(read(badr));
    for (const part of [
      "9999",
      "# asked twice",
      "food_parcels] # since May",
      "11-01",
      "11-02",
      "08-30",
    ])
      expect(read(amal)).toContain(part);
    expect(git(amal, "log", "-1", "--format=%an %s").trim()).toBe(
      "Coordinator Join what colleagues saved",
    );
    expect(git(amal, "status", "--short")).toBe("");
  });

  test("two numbers are never mixed: somebody says which is right, and until then nothing moves", async () => {
    const { amal, badr } = await twoPeople();
    change(amal, "5678", "9999");
    await save(amal, "one");
    await sync(amal);
    change(badr, "5678", "1111");
    await save(badr, "other");
    const [before, head] = [read(badr), git(badr, "rev-parse", "HEAD")];
    const mute = await sync(badr);
    expect(mute.code).toBe(2);
    expect(mute.err).toContain("--keep");
    expect(mute.err).toContain("services/kitchen.yaml: you and a colleague both changed phone");
    expect([read(badr), git(badr, "rev-parse", "HEAD"), git(badr, "status", "--short")]).toEqual([
      before,
      head,
      "",
    ]);
    expect((await sync(badr, { keep: "theirs" })).code).toBe(0);
    expect(read(badr)).toContain("9999");
    expect(read(badr)).not.toContain("1111");
  });

  test("an entry that one took out and the other edited is asked about", async () => {
    const { amal, badr } = await twoPeople();
    git(amal, "rm", "--quiet", path);
    expect((await save(amal, "gone")).code).toBe(0);
    await sync(amal);
    change(badr, "5678", "1111");
    await save(badr, "edit");
    expect((await sync(badr)).code).toBe(2);
    await sync(badr, { keep: "theirs" });
    expect(existsSync(join(badr, path))).toBe(false);
  });

  test("a file that is not saved and that others changed stops it before anything moves", async () => {
    const { amal, badr } = await twoPeople();
    change(amal, "5678", "9999");
    await save(amal, "one");
    await sync(amal);
    change(badr, "5678", "1111");
    const ran = await sync(badr);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining("Save yours first")]);
    expect(read(badr)).toContain("1111");
  });

  test("unsaved files elsewhere stay, and are told", async () => {
    const { badr } = await twoPeople();
    writeFileSync(join(badr, "services/new.yaml"), kitchen("1"));
    expect((await sync(badr)).err).toContain("1 file is changed and not saved, so it stays here");
  });
});

describe("what is never sent", () => {
  test.each([
    ["private/", "private/services/nest.yaml", kitchen("1111")],
    [
      "an entry for protection staff",
      "services/nest.yaml",
      kitchen("1111", "audience: restricted\n"),
    ],
  ])("%s, saved with Git by hand", async (_, file, text) => {
    const { amal, hub } = await twoPeople();
    mkdirSync(join(amal, file, ".."), { recursive: true });
    writeFileSync(join(amal, file), text);
    git(amal, "add", "--force", file);
    git(amal, "commit", "--quiet", "--message", "by hand");
    const ran = await sync(amal);
    expect([ran.code, ran.err]).toEqual([
      1,
      expect.stringContaining("must not reach a shared place"),
    ]);
    expect(git(hub, "log", "--format=%s", "main")).not.toContain("by hand");
  });
});

test("what an earlier save holds is sent with it, whatever the last one took away", async () => {
  const { amal, hub } = await twoPeople();
  const file = join(amal, "services/nest.yaml");
  writeFileSync(file, kitchen("1111", "audience: restricted\n"));
  git(amal, "add", "services/nest.yaml");
  git(amal, "commit", "--quiet", "--message", "by hand");
  git(amal, "rm", "--quiet", "services/nest.yaml");
  git(amal, "commit", "--quiet", "--message", "taken away");
  const ran = await sync(amal);
  expect(ran.err).toContain("services/nest.yaml: restricted-in-shared-repository");
  expect(ran.code).toBe(1);
  expect(git(hub, "log", "--format=%s", "main")).not.toContain("by hand");
});

describe("what a broken line or a strange place leaves", () => {
  test("what was saved is safe, said in plain words, and the next run goes on", async () => {
    const { amal, hub } = await twoPeople();
    change(amal, "5678", "9999");
    await save(amal, "one");
    git(amal, "remote", "set-url", "origin", `file://${hub}-away`);
    const away = await sync(amal);
    expect([away.code, away.err]).toEqual([
      3,
      expect.stringContaining("There is no shared pathway at"),
    ]);
    git(amal, "remote", "set-url", "origin", "https://user:secret@localhost:9/x.git");
    const broken = await sync(amal);
    expect([broken.code, broken.err]).toEqual([
      3,
      expect.stringContaining("There is no line to https://localhost:9"),
    ]);
    expect(broken.err).not.toContain("secret");
    git(amal, "remote", "set-url", "origin", `file://${hub}`);
    expect((await sync(amal)).code).toBe(0);
    expect(git(hub, "log", "-1", "--format=%s", "main").trim()).toBe("one");
  });

  test.each([
    ["ext::sh -c touch% hacked", "is no address"],
    ["http://localhost:9/x", "is no address"],
    ["git://localhost:9/x", "is no address"],
    ["--upload-pack=touch hacked", "is no address"],
  ])("the address %s is refused", async (address, words) => {
    const root = repositoryOf([begun]);
    git(root, "config", "remote.origin.url", address);
    const ran = await sync(root);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(words)]);
    expect(existsSync(join(root, "hacked"))).toBe(false);
  });

  test("no place, no save, no line of saves, a place with another pathway", async () => {
    const root = repositoryOf([{ ...begun, at: "2026-09-02" }]);
    expect(await sync(root)).toMatchObject({ code: 3, err: expect.stringContaining("sync --to") });
    const { hub } = await twoPeople();
    expect(await sync(root, { to: hub })).toMatchObject({
      code: 3,
      err: expect.stringContaining("another pathway"),
    });
    git(root, "checkout", "--quiet", "--detach");
    expect(await sync(root)).toMatchObject({
      code: 3,
      err: expect.stringContaining("git switch main"),
    });
  });

  test("programs that the other place names on a disk do not run, while plain Git runs them", async () => {
    const { amal, hub } = await twoPeople();
    const trace = join(hub, "trace");
    mkdirSync(join(hub, "hooks"), { recursive: true });
    writeFileSync(join(hub, "hooks/post-receive"), `#!/bin/sh\necho x >> ${trace}\n`, {
      mode: 0o755,
    });
    change(amal, "5678", "9999");
    await save(amal, "one");
    expect((await sync(amal)).code).toBe(0);
    expect(existsSync(trace), "our call started the program").toBe(false);
    git(amal, "commit", "--quiet", "--allow-empty", "--message", "control");
    git(amal, "push", "--quiet", "origin", "main");
    expect(existsSync(trace), "the control proves nothing").toBe(true);
  });
});
