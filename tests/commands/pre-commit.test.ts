import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hookText } from "../../src/commands/commit-hook.ts";
import { nodeGit } from "../../src/node/git.ts";
import { git, program, temporaryFolder } from "../cli/run.ts";
import { repositoryOf } from "../review-history.ts";
import { sound } from "./real-process.ts";

const kitchen = `name: Kitchen
organization: a
provides: [hot_meals]
phone: "+249 91 234 5678"
`;

const begin = (): string => {
  const root = temporaryFolder();
  repositoryOf([{ at: "2026-09-01", files: { ...sound, "services/kitchen.yaml": kitchen } }], root);
  expect(nodeGit.putHook(root, "pre-commit", hookText(program))).toBe(true);
  return root;
};

/** Plain Git, as a person types it. */
function commit(root: string, path = process.env["PATH"]) {
  const env = { PATH: path, HOME: root, LC_ALL: "C" };
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  const ran = spawnSync("git", [...who, "commit", "--quiet", "--message", "words"], {
    ...{ cwd: root, env, encoding: "utf8" },
  });
  return { code: ran.status, said: ran.stderr };
}

function put(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

const saves = (root: string) => Number(git(root, "rev-list", "--count", "HEAD"));

test("git commit refuses what can never be taken back, judged as it is staged, and tells of other errors", () => {
  const root = begin();
  const before = saves(root);
  put(root, "services/kitchen.yaml", `audience: restricted\n${kitchen}`);
  put(root, "private/services/a.yaml", "name: A\n");
  put(root, "quarantine/rows.csv", "name\n");
  git(root, "add", "--all", "--force");
  // What stands in the folder is in order; what would be committed is not.
  put(root, "services/kitchen.yaml", kitchen);
  const refused = commit(root);
  expect([refused.code, saves(root)]).toEqual([1, before]);
  for (const words of ["restricted-in-shared-repository", "in private/", "in quarantine/"])
    expect(refused.said).toContain(words);
  git(root, "reset", "--quiet");
  put(root, "services/kitchen.yaml", `${kitchen}phoen: x\n`);
  git(root, "add", "services");
  const told = commit(root);
  expect([told.code, saves(root)]).toEqual([0, before + 1]);
  expect(told.said).toContain("unknown-key");
});

test("words that only private/ has do not come into the shared history; without the hook they do", () => {
  const root = begin();
  const before = saves(root);
  put(
    root,
    "private/services/b.yaml",
    kitchen.replace("5678", "7777").replace("Kitchen", "Blue Gate"),
  );
  put(root, "services/kitchen.yaml", kitchen.replace("5678", "7777"));
  git(root, "add", "services");
  const refused = commit(root);
  expect([refused.code, saves(root)]).toEqual([1, before]);
  expect(refused.said).toContain("only an entry in private/ says (phone)");
  expect(refused.said).not.toContain("7777");
  git(root, "config", "core.hooksPath", "/nowhere");
  expect([commit(root).code, saves(root)]).toEqual([0, before + 1]);
});

test("without the program the names alone are looked at", () => {
  const root = begin();
  nodeGit.putHook(root, "pre-commit", hookText());
  put(root, "private/services/a.yaml", "name: A\n");
  git(root, "add", "--force", "private");
  const refused = commit(root, "/usr/bin:/bin");
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining("never belong")]);
  git(root, "rm", "--quiet", "-r", "--cached", "private");
  put(root, "services/kitchen.yaml", `audience: restricted\n${kitchen}`);
  git(root, "add", "services");
  expect(commit(root, "/usr/bin:/bin").code).toBe(0);
});
