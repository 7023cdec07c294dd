import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type AskedAhead, listing } from "../../src/node/asked-ahead.ts";
import { gitAfter, nodeGit } from "../../src/node/git.ts";
import { runMeanwhile } from "../../src/node/git-call.ts";
import { indexStamp } from "../../src/node/git-index.ts";
import { git, temporaryFolder } from "../cli/run.ts";

const write = (folder: string, path: string, text = `name: ${path}\n`) =>
  writeFileSync(join(folder, path), text);

function repository(): string {
  const folder = join(temporaryFolder(), "pathway");
  mkdirSync(join(folder, "services/north"), { recursive: true });
  git(folder, "init", "--quiet");
  for (const name of ["a", "b", "c", "north/d"]) write(folder, `services/${name}.yaml`);
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "As it is");
}

/** One upon the other. Git may write its index anew in some of them. */
const changes: readonly (readonly [string, (folder: string) => void])[] = [
  ["nothing", () => undefined],
  ["an edit", (f) => write(f, "services/a.yaml", "name: A\n")],
  ["another edit of the same size", (f) => write(f, "services/a.yaml", "name: B\n")],
  ["a new file", (f) => write(f, "services/new\tfile.yaml")],
  ["a file beside the entries", (f) => write(f, "services/notes.txt")],
  ["a file that goes", (f) => rmSync(join(f, "services/b.yaml"))],
  ["a folder that became a link", (f) => makeLink(f)],
  ["a file with another time", (f) => utimesSync(join(f, "services/c.yaml"), 1, 1)],
  ["a look that writes the index anew", (f) => git(f, "status")],
  ["all of it in Git", commit],
  ["an edit that is staged", (f) => stage(f)],
  ["a file that Git shall not look at", (f) => hide(f)],
  ["an edit of that file", (f) => write(f, "services/c.yaml", "name: Unseen\n")],
  ["another repository below", (f) => git(f, "init", "--quiet", "private")],
  ["an entry in it", (f) => write(f, "private/secret.yaml")],
];

function makeLink(folder: string): void {
  renameSync(join(folder, "services/north"), join(folder, "..", "elsewhere"));
  symlinkSync(join(folder, "..", "elsewhere"), join(folder, "services/north"));
}

function stage(folder: string): void {
  write(folder, "services/a.yaml", "name: Staged\n");
  git(folder, "add", "services/a.yaml");
}

function hide(folder: string): void {
  git(folder, "update-index", "--assume-unchanged", "services/c.yaml");
}

const stateOf = async (folder: string) => (await nodeGit.contents(folder))?.state;

test("knowing Git's list beforehand never changes what is told of the files", async () => {
  const folder = repository();
  let known = (await nodeGit.contents(folder))?.listing;
  expect(known).toBeDefined();
  let before: string | undefined;
  for (const [name, change] of changes) {
    change(folder);
    const short = await nodeGit.contents(folder, known);
    const whole = await nodeGit.contents(folder);
    expect(short?.state, name).toBe(whole?.state);
    expect(short?.ids(), name).toEqual(whole?.ids());
    if (name !== "nothing" && !/time|anew/.test(name)) expect(short?.state, name).not.toBe(before);
    before = short?.state;
    known = short?.listing ?? known;
  }
});

test("where Git does not look at a file, its list is not enough", async () => {
  const folder = repository();
  hide(folder);
  expect((await nodeGit.contents(folder))?.listing).toBeUndefined();
});

test("in a worktree beside the first the list is asked for each time", async () => {
  const folder = repository();
  const second = join(folder, "..", "second");
  git(folder, "worktree", "add", "--quiet", second);
  expect((await nodeGit.contents(second))?.listing).toBeUndefined();
  expect((await nodeGit.contents(join(folder, "services")))?.listing).toBeDefined();
});

test("an index that somebody laid beside the entries is not taken for Git's", async () => {
  const folder = repository();
  const services = join(folder, "services");
  mkdirSync(join(services, ".git/objects"), { recursive: true });
  mkdirSync(join(services, ".git/refs"));
  write(services, ".git/index", "the same for ever");
  const known = (await nodeGit.contents(services))?.listing;
  expect(known).toBeUndefined();
  const before = await stateOf(services);
  write(services, "a.yaml", "name: Other\n");
  git(folder, "commit", "--quiet", "--all", "--message", "Other");
  expect(await stateOf(services)).not.toBe(before);
  expect(existsSync(join(services, ".git/HEAD"))).toBe(false);
});

test("a list that changes while it is asked for is no longer known", async () => {
  const folder = repository();
  const known = (await nodeGit.contents(folder))?.listing;
  const contents = await nodeGit.contents(folder, known);
  write(folder, "services/a.yaml", "name: Later\n");
  commit(folder);
  expect(contents?.ids().size).toBe(0);
});

describe("a question that was asked ahead", () => {
  const asked = (
    folder: string,
    answer = runMeanwhile(folder, listing("differing"), join(folder, "..", "scratch")),
  ): AskedAhead => ({
    folder,
    stamp: indexStamp(folder) ?? "",
    answer: answer ?? Promise.resolve(undefined),
  });
  const lie = Promise.resolve("? services/never.yaml\0");

  test("is answered as one that is asked now", async () => {
    const folder = repository();
    const known = (await nodeGit.contents(folder))?.listing;
    write(folder, "services/a.yaml", "name: Edited\n");
    const ahead = await gitAfter(asked(folder)).contents(folder, known);
    expect(ahead?.state).toBe(await stateOf(folder));
    const trusting = await gitAfter(asked(folder, lie)).contents(folder, known);
    expect(trusting?.state, "what was asked ahead is not used").not.toBe(ahead?.state);
  });

  test("is asked again when Git's index was written since, or about another folder", async () => {
    const folder = repository();
    const ahead = asked(folder, lie);
    write(folder, "services/a.yaml", "name: Later\n");
    commit(folder);
    const { listing: known, state } = (await nodeGit.contents(folder)) ?? {};
    expect((await gitAfter(ahead).contents(folder, known))?.state).toBe(state);
    const other = repository();
    const elsewhere = (await nodeGit.contents(other)) ?? { state: "", listing: undefined };
    const told = await gitAfter(asked(folder, lie)).contents(other, elsewhere.listing);
    expect(told?.state).toBe(elsewhere.state);
  });

  test("is asked again when Git refused", async () => {
    const folder = repository();
    const known = (await nodeGit.contents(folder))?.listing;
    const refused = asked(folder, Promise.resolve(undefined));
    const told = await gitAfter(refused).contents(folder, known);
    expect(told?.state).toBe(await stateOf(folder));
  });
});
