import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type SavedState, statesOf } from "../../src/model/saves.ts";
import { contentsOf } from "../../src/node/folder-contents.ts";
import { nodeGit } from "../../src/node/git.ts";
import { git, temporaryFolder } from "../cli/run.ts";

/** Of the system. */
const makePipe = "mkfifo";

function withCommits(): string {
  const folder = join(temporaryFolder(), "pathway");
  mkdirSync(join(folder, "services"), { recursive: true });
  git(folder, "init", "--quiet");
  for (const name of ["A", "B"]) {
    writeFileSync(join(folder, "services/a.yaml"), `name: ${name}\n`);
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", name);
  }
  return folder;
}

function edit(folder: string): void {
  writeFileSync(join(folder, "services/a.yaml"), "name: Edited\n");
  writeFileSync(join(folder, "services/new file.yaml"), "name: New\n");
}

const edited = ["services/a.yaml", "services/new file.yaml"];

describe("Git in every state of a repository", async () => {
  test("no repository: every question is open", async () => {
    const folder = temporaryFolder();
    expect(nodeGit.root(folder)).toBeUndefined();
    expect(nodeGit.isShallow(folder)).toBeUndefined();
    expect(nodeGit.unfinished(folder)).toBeUndefined();
    expect((await nodeGit.contents(folder))?.state).toBeUndefined();
    expect(nodeGit.changedSince(folder, "HEAD")).toBeUndefined();
    expect(nodeGit.saves(folder)).toBeUndefined();
    expect(nodeGit.version()).toMatch(/^\d+\.\d+/);
  });

  test("a folder that leads round in a circle is a state like any other", async () => {
    const folder = withCommits();
    const before = (await nodeGit.contents(folder))?.state;
    rmSync(join(folder, "services"), { recursive: true });
    symlinkSync("services", join(folder, "services"));
    const after = (await nodeGit.contents(folder))?.state;
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });

  test("neither a link to a device nor a pipe holds the question up", async () => {
    const folder = withCommits();
    const before = (await nodeGit.contents(folder))?.state;
    symlinkSync("/dev/zero", join(folder, "services/endless.yaml"));
    rmSync(join(folder, "services/a.yaml"));
    execFileSync(makePipe, [join(folder, "services/a.yaml")]);
    const own = join(folder, "private/services");
    mkdirSync(own, { recursive: true });
    git(join(folder, "private"), "init", "--quiet");
    execFileSync(makePipe, [join(own, "waits.yaml")]);
    const after = (await nodeGit.contents(folder))?.state;
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });

  test("no commit yet: files can be told apart, nothing can be compared", async () => {
    const folder = temporaryFolder();
    git(folder, "init", "--quiet");
    const before = (await nodeGit.contents(folder))?.state;
    writeFileSync(join(folder, "a.yaml"), "name: A\n");
    expect((await nodeGit.contents(folder))?.state).not.toBe(before);
    expect(nodeGit.changedSince(folder, "HEAD")).toBeUndefined();
  });

  test("a shallow clone says so, and compares what it has", async () => {
    const clone = join(temporaryFolder(), "clone");
    const origin = withCommits();
    git(origin, "clone", "--quiet", "--depth", "1", `file://${origin}`, clone);
    edit(clone);
    expect(nodeGit.isShallow(clone)).toBe(true);
    expect(nodeGit.isShallow(origin)).toBe(false);
    expect(nodeGit.changedSince(clone, "HEAD")).toEqual(edited);
    expect(nodeGit.changedSince(clone, "HEAD~1")).toBeUndefined();
  });

  test("a detached head compares with any revision", async () => {
    const folder = withCommits();
    git(folder, "checkout", "--quiet", "--detach", "HEAD~1");
    expect(nodeGit.changedSince(folder, "main")).toEqual(["services/a.yaml"]);
    expect(nodeGit.changedSince(folder, "HEAD")).toEqual([]);
  });

  test("a merge in progress: the files in conflict have changed", async () => {
    const folder = withCommits();
    git(folder, "checkout", "--quiet", "-b", "other", "HEAD~1");
    writeFileSync(join(folder, "services/a.yaml"), "name: Other\n");
    git(folder, "commit", "--quiet", "--all", "--message", "Other");
    const before = (await nodeGit.contents(folder))?.state;
    expect(() => git(folder, "merge", "main")).toThrow();
    expect(nodeGit.changedSince(folder, "HEAD")).toContain("services/a.yaml");
    expect((await nodeGit.contents(folder))?.state).not.toBe(before);
  });

  test.each([
    ["merge", ["merge", "main"]],
    ["rebase", ["rebase", "main"]],
    ["cherry-pick", ["cherry-pick", "main"]],
    ["revert", ["revert", "--no-commit", "HEAD~1"]],
  ] as const)("in the middle of a %s it says so, in a worktree of its own too", (name, words) => {
    const first = withCommits();
    expect(nodeGit.unfinished(first)).toBeUndefined();
    const folder = join(first, "..", "second");
    git(first, "worktree", "add", "--quiet", "-b", "other", folder, "HEAD~1");
    writeFileSync(join(folder, "services/a.yaml"), "name: Other\n");
    git(folder, "commit", "--quiet", "--all", "--message", "Other");
    try {
      git(folder, ...words);
    } catch {
      // A conflict: the work waits for a person.
    }
    expect(nodeGit.unfinished(join(folder, "services"))).toBe(name);
    expect(nodeGit.unfinished(first)).toBeUndefined();
  });

  test("a second worktree is a repository like the first", async () => {
    const folder = withCommits();
    const second = join(folder, "..", "second");
    git(folder, "worktree", "add", "--quiet", second);
    edit(second);
    expect(nodeGit.root(second)).toBe(join(second));
    expect(nodeGit.changedSince(second, "HEAD")).toEqual(edited);
  });

  test("a bare repository has no files to speak of", async () => {
    const bare = join(temporaryFolder(), "bare");
    git(withCommits(), "clone", "--quiet", "--bare", ".", bare);
    expect(readdirSync(bare)).toContain("HEAD");
    expect(nodeGit.root(bare)).toBeUndefined();
    expect((await nodeGit.contents(bare))?.state).toBeUndefined();
    expect(nodeGit.changedSince(bare, "HEAD")).toBeUndefined();
  });

  test("somebody else's repository is not asked", async (context) => {
    if (process.getuid?.() !== 0) {
      console.log("Skipped: only root can make a repository that belongs to somebody else.");
      context.skip();
    }
    const folder = withCommits();
    expect((await nodeGit.contents(folder))?.state).toBeDefined();
    chownSync(folder, 12345, 12345);
    chownSync(join(folder, ".git"), 12345, 12345);
    expect(nodeGit.root(folder)).toBeUndefined();
    expect((await nodeGit.contents(folder))?.state).toBeUndefined();
  });

  test("paths are relative to the folder that was asked about", async () => {
    const folder = withCommits();
    edit(folder);
    expect(nodeGit.changedSince(join(folder, "services"), "HEAD")).toEqual([
      "a.yaml",
      "new file.yaml",
    ]);
  });

  test("a folder that is reached through a link", async () => {
    const folder = withCommits();
    const link = join(temporaryFolder(), "link");
    symlinkSync(folder, link);
    edit(folder);
    expect(nodeGit.changedSince(link, "HEAD")).toEqual(edited);
    expect(nodeGit.changedSince(join(link, "services"), "HEAD")).toEqual([
      "a.yaml",
      "new file.yaml",
    ]);
  });

  test("where a repository within has a folder that cannot be listed, nothing can be compared", async () => {
    const folder = withCommits();
    const within = join(folder, "private");
    mkdirSync(within);
    git(within, "init", "--quiet");
    // Listed as a folder, and gone or closed when it is opened.
    const answer = (listed: string) => contentsOf(folder, { listed, index: undefined });
    expect(answer("? private/\0")).toBeDefined();
    expect(answer("? gone/\0")).toBeUndefined();
  });

  test("tells every save below a folder, the newest first, in odd names and deleted ones too", () => {
    const folder = withCommits();
    const odd = "services/ü a\tb.yaml";
    writeFileSync(join(folder, odd), "name: Odd\n");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "odd\n\n\u0001 why\n\nVerified-By: desk");
    rmSync(join(folder, odd));
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "gone");
    const saves = nodeGit.saves(folder) ?? [];
    const told = saves.map(({ message, files }) => ({
      message,
      files: files.map(({ path, blob }) => [path, blob === undefined]),
    }));
    expect(told.slice(0, 2)).toEqual([
      { message: "gone", files: [[odd, true]] },
      { message: "odd\n\n\u0001 why\n\nVerified-By: desk", files: [[odd, false]] },
    ]);
    const states = statesOf(saves, new Map([[odd, 0]])).get(odd) ?? [];
    expect([...(nodeGit.texts(folder, blobsOf(states)) ?? [])].map(([, text]) => text)).toEqual([
      "name: Odd\n",
    ]);
    expect(states[0]?.save).toMatchObject({
      isMerge: false,
      commit: git(folder, "rev-parse", "HEAD~1").trim(),
    });
    // What stood when that day began, and nothing before.
    const tomorrow = Date.now() / 1000 + 86_400;
    const a = "services/a.yaml";
    expect(statesOf(saves, new Map([[a, 0]])).get(a)).toHaveLength(2);
    expect(statesOf(saves, new Map([[a, tomorrow]])).get(a)).toHaveLength(1);
    const inner = nodeGit.saves(join(folder, "services"))?.flatMap(({ files }) => files);
    expect(inner?.filter(({ path }) => path === "a.yaml")).toHaveLength(2);
  });

  test("reads more texts than fit into one answer", async () => {
    const folder = withCommits();
    const names = Array.from({ length: 450 }, (_, index) => `services/${index}.yaml`);
    for (const name of names) writeFileSync(join(folder, name), `name: ${name}\n`);
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "many");
    const blobs = new Map(
      nodeGit.saves(folder)?.[0]?.files.map(({ path, blob = "" }) => [path, blob]),
    );
    const texts = nodeGit.texts(folder, [...blobs.values()]);
    expect(names.every((name) => texts?.get(blobs.get(name) ?? "") === `name: ${name}\n`)).toBe(
      true,
    );
  });
});

const blobsOf = (states: readonly SavedState[]) => states.map(({ file }) => file.blob ?? "");
