import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git, pathway, temporaryFolder } from "../cli/run.ts";
import { repositoryOf } from "../review-history.ts";
import { sound } from "./real-process.ts";

const kitchen = `name: Kitchen
organization: a
provides: [hot_meals]
phone: "+249 91 234 5678"
fees: free
`;
const shelter = kitchen.replace("Kitchen", "Shelter").replace("5678", "7777");

/** Plain Git, as a person types it; the program is not on the path of a test, only where Git was told it lies. */
function typed(root: string, ...words: readonly string[]) {
  const env = { PATH: process.env["PATH"], HOME: root, LC_ALL: "C" };
  const who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"];
  const ran = spawnSync("git", [...who, ...words], { cwd: root, env, encoding: "utf8" });
  return { code: ran.status, said: ran.stdout + ran.stderr };
}

function put(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

function committed(root: string, path: string, text: string) {
  put(root, path, text);
  git(root, "add", path);
  return typed(root, "commit", "--quiet", "--message", "words");
}

test("doctor --fix tells Git, in the shared history and in that of private/; dry, it tells nothing; again, nothing is left", () => {
  const root = temporaryFolder();
  const files = { ...sound, ".gitignore": "private/\n", "services/kitchen.yaml": kitchen };
  repositoryOf([{ at: "2026-09-01", files }], root);
  const apart = join(root, "private");
  mkdirSync(apart);
  repositoryOf([{ at: "2026-09-01", files: { "services/shelter.yaml": shelter } }], apart);
  const dry = pathway(root, ["doctor", "--fix", "--dry-run", "--no-input"]);
  expect(dry.err).toContain("Git was told nothing yet");
  expect(typed(root, "config", "merge.pathway.driver").code).toBe(1);
  const fixed = pathway(root, ["doctor", "--fix", "--no-input"]);
  expect(fixed.err.match(/Before each commit the program looks/g)).toHaveLength(2);
  expect(pathway(root, ["doctor", "--fix", "--no-input"]).err).not.toContain("Before each commit");

  // What is for protection staff is refused in the shared history, and belongs into the other one.
  const restricted = `${kitchen}audience: restricted\n`;
  const refused = committed(root, "services/kitchen.yaml", restricted);
  expect([refused.code, refused.said]).toEqual([
    1,
    expect.stringContaining("restricted-in-shared-repository"),
  ]);
  expect(committed(apart, "services/refuge.yaml", restricted)).toEqual({ code: 0, said: "" });
  // Words about a person served belong nowhere.
  const notes = "notes_about_the_service: The client was sent away in March\n";
  const told = committed(apart, "services/shelter.yaml", shelter + notes);
  expect([told.code, told.said]).toEqual([1, expect.stringContaining("1 blocking")]);
  // Git's own words may go to a log, where nothing of private/ is named.
  expect(told.said).not.toMatch(/shelter|sent away/);

  // Two edits of one entry, joined by plain Git.
  git(root, "reset", "--quiet", "--hard");
  git(root, "add", ".gitattributes");
  typed(root, "commit", "--quiet", "--message", "How edits are put together");
  git(root, "checkout", "--quiet", "-b", "trip");
  committed(root, "services/kitchen.yaml", kitchen.replace("5678", "9999"));
  git(root, "checkout", "--quiet", "main");
  committed(root, "services/kitchen.yaml", kitchen.replace("fees: free", "fees: free # asked"));
  expect(typed(root, "merge", "--quiet", "--no-edit", "trip").code).toBe(0);
  expect(readFileSync(join(root, "services/kitchen.yaml"), "utf8")).toMatch(
    /9999"\nfees: free # asked/,
  );
});

test("init --hooks: the first commit that somebody types is looked at, in both histories", () => {
  const base = temporaryFolder();
  const flags = ["--title", "Help", "--country", "Sudan", "--languages", "English"];
  const more = ["--private", "yes", "--hooks", "--no-input"];
  const made = pathway(base, ["init", "here", ...flags, ...more]);
  expect(made.code, made.err).toBe(0);
  const root = join(base, "here");
  expect(statSync(join(root, ".githooks/pre-commit")).mode & 0o111).not.toBe(0);
  const notes = `${kitchen}notes_about_the_service: The client was sent away in March\n`;
  for (const place of [root, join(root, "private")]) {
    const { code, said } = committed(place, "services/kitchen.yaml", notes);
    expect([code, said]).toEqual([1, expect.stringContaining("1 blocking")]);
    expect(said).not.toContain("sent away");
  }
});
