import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nodeGit } from "../../src/node/git.ts";
import { git, temporaryFolder } from "../cli/run.ts";

const author = { name: "Coordinator", mail: "desk@example.org" };

/** A repository that our program began, with one recorded file. */
function begun(): string {
  const folder = join(temporaryFolder(), "pathway");
  mkdirSync(join(folder, "services"), { recursive: true });
  expect(nodeGit.begin(folder, author)).toBe(true);
  write(folder, "services/a.yaml", "name: A\n");
  expect(record(folder, "services/a.yaml")).toBe(true);
  return folder;
}

const write = (folder: string, path: string, text: string) =>
  writeFileSync(join(folder, path), text);
const record = (folder: string, ...paths: readonly string[]) =>
  nodeGit.record(folder, { paths, message: "Add a service", author });
const lastCommit = (folder: string) =>
  git(folder, "log", "-1", "--format=%an <%ae> %cn <%ce> %s", "--name-status")
    .split("\n")
    .filter(Boolean);

describe("recording a change", () => {
  test("holds the role as author and committer, whoever the person is", () => {
    const folder = begun();
    const by = "Coordinator <desk@example.org>";
    expect(lastCommit(folder)[0]).toBe(`${by} ${by} Add a service`);
    expect(nodeGit.author(folder)).toEqual(author);
  });

  test("the person's own name is no author of the repository", () => {
    const folder = temporaryFolder();
    git(folder, "init", "--quiet");
    expect(git(folder, "config", "user.name").trim()).toBe("Test");
    expect(nodeGit.author(folder)).toBeUndefined();
  });

  test("takes only the files that were named, whatever else is changed or staged", () => {
    const folder = begun();
    for (const name of ["b", "staged", "changed *"]) write(folder, `services/${name}.yaml`, "x\n");
    git(folder, "add", "services/staged.yaml");
    expect(record(folder, "services/b.yaml", "services/changed *.yaml")).toBe(true);
    expect(lastCommit(folder).slice(1)).toEqual([
      "A\tservices/b.yaml",
      "A\tservices/changed *.yaml",
    ]);
    expect(git(folder, "status", "--short")).toBe("A  services/staged.yaml\n");
  });

  test("a file that moved is gone at its old place", () => {
    const folder = begun();
    rmSync(join(folder, "services/a.yaml"));
    write(folder, "services/b.yaml", "name: A\n");
    expect(record(folder, "services/a.yaml", "services/b.yaml", "services/never.yaml")).toBe(true);
    expect(lastCommit(folder)[1]).toMatch(/^R100\tservices\/a\.yaml\tservices\/b\.yaml$/);
  });

  test("says no where nothing changed, and where there is no repository", () => {
    expect(record(begun(), "services/a.yaml")).toBe(false);
    expect(record(temporaryFolder(), "a.yaml")).toBe(false);
  });

  test("knows what was begun and is not finished", () => {
    const folder = begun();
    expect(nodeGit.unfinished(folder)).toBeUndefined();
    git(folder, "checkout", "--quiet", "-b", "other");
    write(folder, "services/a.yaml", "name: Other\n");
    git(folder, "commit", "--quiet", "--all", "--message", "Other");
    git(folder, "checkout", "--quiet", "main");
    write(folder, "services/a.yaml", "name: Ours\n");
    git(folder, "commit", "--quiet", "--all", "--message", "Ours");
    expect(() => git(folder, "merge", "other")).toThrow();
    expect(nodeGit.unfinished(join(folder, "services"))).toBe("merge");
    git(folder, "merge", "--abort");
    expect(() => git(folder, "rebase", "other")).toThrow();
    expect(nodeGit.unfinished(folder)).toBe("rebase");
  });

  test("a repository begins without hooks", () => {
    expect(readdirSync(join(begun(), ".git"))).not.toContain("hooks");
  });
});

/** What a repository would run when something is recorded, by how it says so. */
const hooks = [
  "pre-commit",
  "prepare-commit-msg",
  "commit-msg",
  "post-commit",
  "reference-transaction",
];

const traps: readonly (readonly [string, (folder: string, program: string) => void])[] = [
  ...hooks.map((hook): readonly [string, (folder: string, program: string) => void] => [
    `the hook ${hook}`,
    (folder, program) => {
      mkdirSync(join(folder, ".git/hooks"), { recursive: true });
      writeFileSync(join(folder, `.git/hooks/${hook}`), `#!/bin/sh\nexec ${program} </dev/null\n`);
      chmodSync(join(folder, `.git/hooks/${hook}`), 0o755);
    },
  ]),
  [
    "a signature",
    (folder, program) => {
      git(folder, "config", "commit.gpgSign", "true");
      git(folder, "config", "gpg.program", program);
    },
  ],
  [
    "a filter",
    (folder, program) => {
      git(folder, "config", "filter.mine.clean", program);
      writeFileSync(join(folder, ".gitattributes"), "*.yaml filter=mine\n");
    },
  ],
];

describe("recording in a hostile repository", () => {
  test.each(traps)("starts nothing by %s, while plain Git does", (_, set) => {
    const folder = begun();
    const [program, trace] = [join(folder, "../program.sh"), join(folder, "../trace")];
    writeFileSync(program, `#!/bin/sh\necho started >> ${trace}\ncat\n`);
    chmodSync(program, 0o755);
    set(folder, program);
    write(folder, "services/b.yaml", "name: B\n");
    expect(record(folder, "services/b.yaml")).toBe(true);
    expect(existsSync(trace), "our call started the program").toBe(false);
    write(folder, "services/c.yaml", "name: C\n");
    for (const words of [
      ["add", "--all"],
      ["commit", "--message", "C"],
    ])
      spawnSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...words], {
        cwd: folder,
      });
    expect(existsSync(trace), "the control proves nothing").toBe(true);
  });
});
