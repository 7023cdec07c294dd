import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sound } from "../commands/real-process.ts";
import { git, pathway, temporaryFolder } from "./run.ts";

/** Sets the title of a window, clears the screen, and begins a line as a command to GitHub. */
const sign = "\u001b]0;taken\u0007\u001b[2J\u009b31m\n::error::taken";

const day = ["--as-of", "2026-11-20"];

/** A repository as somebody might hand it on: two pathways, in which folders and files have names that are orders. */
function hostile(): string {
  const folder = temporaryFolder();
  for (const name of [`one${sign}`, "two"]) {
    const root = join(folder, "pathways", name);
    for (const [path, text] of Object.entries(sound)) write(join(root, path), text);
    const service = readFileSync(join(root, "services/kitchen.yaml"), "utf8");
    write(join(root, `services/a${sign}.yaml`), service);
    write(join(root, `services/within${sign}/second.yaml`), `${service}website: ""\n`);
    write(join(root, `services/broken${sign}.yaml`), "name: [");
    // A field out of its order, for format; a phone without quotes, for fix.
    write(join(root, `services/c${sign}/third.yaml`), `phone: 0912345678\n${service}`);
  }
  git(folder, "init", "--quiet");
  return folder;
}

function write(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

const formats = ["text", "concise", "json", "sarif", "junit", "github", "gitlab"];

describe("no name of a file or folder gives orders to a terminal or a log", () => {
  test("whatever command prints it", () => {
    const folder = hostile();
    const two = ["--pathway", "pathways/two"];
    const calls = [
      [],
      ...formats.map((format) => ["validate", ...two, ...day, "--format", format]),
      ["validate", ...day],
      ["stale", ...day],
      ["list", ...two, ...day],
      ["fix", ...day, "--dry-run"],
      ["format", "--check"],
      ["format", "--dry-run"],
      ["pause", "second", ...two, ...day, "--until", "2026-12-01", "--reason", "x", "--dry-run"],
      ["pause", "second", ...two, ...day, "--until", "2026-12-01", "--reason", "x", "--no-save"],
      ["pause", "second", ...two, ...day, "--until", "2026-12-01", "--reason", "x", "--no-save"],
      ["doctor"],
      ["render", "directory", ...two, ...day, "--out", `out${sign}`],
    ];
    for (const words of calls) {
      const { out, err } = pathway(folder, words);
      const said = `${out}${err}`;
      expect(said, words.join(" ")).not.toBe("");
      expect(said.match(/[^\n\P{Cc}]|^\s*::error::taken/gmu), words.join(" ")).toBeNull();
    }
  });

  test.each([
    ["a command", [`${sign}`]],
    ["an option", [`--${sign}`]],
    ["a choice", ["validate", "--format", sign]],
    ["a file", ["fix", sign]],
    ["an id", ["show", sign]],
  ])("a misspelt word that is %s is shown as signs", (_, words) => {
    const { code, err } = pathway(hostile(), words);
    expect(code).toBe(2);
    expect(err).toContain("taken");
    expect(err).not.toMatch(/[^\n\P{Cc}]/u);
  });
});
