import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { git, pathway, type Ran, temporaryFolder } from "../cli/run.ts";
import { contentsOf } from "./real-process.ts";

const example = fileURLToPath(new URL("../../pathways/khartoum", import.meta.url));
const files = [
  ...["pathway.yaml", "services", "organizations", "protocols", "decisions", "waivers", "private"],
];

/** A copy of the example with a history. */
function copied(): string {
  const folder = temporaryFolder();
  for (const name of files) cpSync(join(example, name), join(folder, name), { recursive: true });
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "One");
  return folder;
}

const run = (folder: string, ...words: readonly string[]): Ran =>
  pathway(folder, words, { SOURCE_DATE_EPOCH: "1795132800" });
const at = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const changed = (folder: string) =>
  execFileSync("git", ["diff", "--unified=0", "HEAD~1", "HEAD"], { cwd: folder, encoding: "utf8" })
    .split("\n")
    .filter((line) => /^[-+](?![-+])/.test(line));
const lastCommit = (folder: string) => git(folder, "log", "-1", "--format=%an: %s").trim();
/** The services that everyone may find. */
function listed(folder: string): readonly string[] {
  const { entries } = JSON.parse(run(folder, "list", "--json").out) as {
    readonly entries: readonly { readonly id: string; readonly listed: boolean }[];
  };
  return entries.filter((each) => each.listed).map(({ id }) => id);
}

/** Findings that block or are errors, by file. */
function faults(folder: string): readonly string[] {
  const { findings } = JSON.parse(run(folder, "validate", "--json").out) as {
    readonly findings: readonly { rule: string; severity: string; file: string }[];
  };
  return findings
    .filter(({ severity }) => severity === "error" || severity === "blocking")
    .map(({ rule, file }) => `${file} ${rule}`);
}

describe("the state of an entry's doors, by one command", () => {
  test.each([
    [["pause", "eye-clinic"], ["+status: paused"], "Pause eye-clinic"],
    [
      ["pause", "eye-clinic", "--until", "2026-12-31", "--reason", "Moving: new house"],
      [
        ...["+status:", "+  state: paused", "+  until: 2026-12-31"],
        '+  reason: "Moving: new house"',
      ],
      "Pause eye-clinic until 2026-12-31",
    ],
    [
      ["close", "eye-clinic", "--reason", "Gone"],
      ["+status:", "+  state: closed", "+  reason: Gone"],
      "Close eye-clinic",
    ],
    [
      ["withdraw", "eye-clinic", "--internal-reason", "Under inquiry"],
      ["+status:", "+  state: withdrawn", "+  internal_reason: Under inquiry"],
      "Withdraw eye-clinic",
    ],
    [
      ["withdraw", "nile-health", "--internal-reason", "Under inquiry"],
      [
        ...["-state: listed", "+state:", "+  state: withdrawn"],
        "+  internal_reason: Under inquiry",
      ],
      "Withdraw nile-health",
    ],
    [["withdraw", "nile-health"], ["-state: listed", "+state: withdrawn"], "Withdraw nile-health"],
  ])("%j changes just those lines and is recorded", (words, lines, message) => {
    const folder = copied();
    expect(run(folder, ...words)).toMatchObject({ code: 0, err: "" });
    expect(changed(folder)).toEqual(lines);
    expect(lastCommit(folder)).toBe(`Pathway coordinator: ${message}`);
    expect(git(folder, "status", "--short")).toBe("");
  });

  test("a withdrawn provider's services are in no public list any more", () => {
    const folder = copied();
    expect(listed(folder)).toContain("chronic-care-pharmacy");
    run(folder, "withdraw", "nile-health");
    expect(listed(folder)).not.toContain("chronic-care-pharmacy");
  });

  test("the reason for protection staff stands in no public document", () => {
    const folder = copied();
    run(folder, "withdraw", "eye-clinic", "--internal-reason", "Under inquiry of the ministry");
    expect(run(folder, "render", "directory").code).toBe(0);
    const page = at(folder, "out/directory.en.html");
    expect(page).not.toContain("inquiry of the ministry");
    expect(page).toContain("No longer listed");
  });

  test("sites that said something of their own doors take it from the entry again", () => {
    const folder = copied();
    const path = "services/two-doors.yaml";
    const text = `name: Two doors
organization: nile-health
provides: [hot_meals]
# the state of each
sites:
  - id: one
    status: open
    area: omdurman
  - id: two
    area: bahri
`;
    writeFileSync(join(folder, path), text);
    expect(run(folder, "close", "two-doors", "--no-save").code).toBe(0);
    expect(at(folder, path)).toBe(
      text.replace("    status: open\n", "").replace("# the state", "status: closed\n# the state"),
    );
  });

  test.each([
    [["pause", "eye-clinik"], "eye-clinic"],
    [["pause", "zzzzzz"], "zzzzzz"],
    [["pause", "nile-health"], "kalakla-clinic"],
    [["withdraw", "mizan-legal-aid"], "--kind"],
    [["pause", "eye-clinic", "--until", "2026-11-19"], "today is 2026-11-20"],
    [["pause", "eye-clinic", "--until", "soon"], "year-month-day"],
  ])("%j cannot be done: nothing is written", (words, named) => {
    const folder = copied();
    const before = contentsOf(folder);
    const { code, out, err } = run(folder, ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(named);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("of a service and a provider with one id, the service is paused", () => {
    const folder = copied();
    expect(run(folder, "pause", "mizan-legal-aid").code).toBe(0);
    expect(changed(folder)).toContain("+status: paused");
  });

  test("a file that is not right itself stays as it is", () => {
    const folder = copied();
    writeFileSync(join(folder, "services/eye-clinic.yaml"), "name: [\n");
    expect(run(folder, "pause", "eye-clinic")).toMatchObject({
      code: 2,
      err: expect.stringContaining("pathway validate services/eye-clinic.yaml") as unknown,
    });
    expect(at(folder, "services/eye-clinic.yaml")).toBe("name: [\n");
  });

  test("what is so already is not written again", () => {
    const folder = copied();
    run(folder, "close", "eye-clinic");
    const { code, out } = run(folder, "close", "eye-clinic");
    expect(code).toBe(0);
    expect(out).toContain("Nothing is changed");
    expect(git(folder, "rev-list", "--count", "HEAD").trim()).toBe("2");
  });

  test("--dry-run shows the change to the byte and makes none", () => {
    const folder = copied();
    const before = contentsOf(folder);
    const { code, out } = run(folder, "close", "eye-clinic", "--dry-run", "--show-values");
    expect(code).toBe(0);
    expect(contentsOf(folder)).toEqual(before);
    execFileSync("git", ["apply"], { cwd: folder, input: out });
    expect(at(folder, "services/eye-clinic.yaml")).toContain("\nstatus: closed\n");
  });
});

describe("rename", () => {
  test("moves the file and its decision, keeps the old id, and changes every file that names it", () => {
    const folder = copied();
    const before = faults(folder);
    expect(run(folder, "rename", "confluence-line", "river-line")).toMatchObject({
      code: 0,
      err: "",
    });
    expect(changed(folder).sort()).toEqual([
      "+former_ids: [confluence-line]",
      "+reached_through: river-line",
      "+reached_through: river-line",
      "-reached_through: confluence-line",
      "-reached_through: confluence-line",
    ]);
    expect(lastCommit(folder)).toBe("Pathway coordinator: Rename confluence-line to river-line");
    expect(git(folder, "status", "--short")).toBe("");
    for (const kind of ["services", "decisions"])
      expect([
        existsSync(join(folder, kind, "confluence-line.yaml")),
        existsSync(join(folder, kind, "river-line.yaml")),
      ]).toEqual([false, true]);
    expect(faults(folder)).toEqual(
      before.map((each) => each.replace("confluence-line", "river-line")),
    );
  });

  test("of a provider changes the services that name it", () => {
    const folder = copied();
    const before = faults(folder);
    const words = ["rename", "nile-health", "nile-network", "--kind", "organization"];
    expect(run(folder, ...words).code).toBe(0);
    expect(at(folder, "services/nile-clinic.yaml")).toContain("organization: nile-network\n");
    expect(at(folder, "organizations/nile-network.yaml")).toContain("former_ids: [nile-health]\n");
    expect(run(folder, "new", "organization", "nile-health", "--name", "Other").code).toBe(2);
    expect(faults(folder).length).toBe(before.length);
  });

  test("a signed exception keeps its rule in its name", () => {
    const folder = copied();
    expect(run(folder, "rename", "road-radio", "river-radio").code).toBe(0);
    expect(existsSync(join(folder, "waivers/looks-sensitive--river-radio.yaml"))).toBe(true);
    expect(existsSync(join(folder, "waivers/looks-sensitive--road-radio.yaml"))).toBe(false);
  });

  test.each([
    ["Eye_Clinic", "small letters"],
    ["nile-clinic", "services/nile-clinic.yaml"],
    ["old-name", "services/former.yaml"],
  ])("to %s is refused", (to, named) => {
    const folder = copied();
    writeFileSync(
      join(folder, "services/former.yaml"),
      "name: F\norganization: nile-health\nprovides: [hot_meals]\nformer_ids: [old-name]\n",
    );
    const before = contentsOf(folder);
    const { code, err } = run(folder, "rename", "eye-clinic", to);
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("twice keeps both old ids", () => {
    const folder = copied();
    run(folder, "rename", "eye-clinic", "eyes");
    run(folder, "rename", "eyes", "good-eyes");
    expect(at(folder, "services/good-eyes.yaml")).toContain("former_ids: [eye-clinic, eyes]\n");
    expect(run(folder, "rename", "good-eyes", "eye-clinic").code).toBe(2);
  });

  test("while a file that names it cannot be read, nothing is renamed", () => {
    const folder = copied();
    mkdirSync(join(folder, "services/more"));
    writeFileSync(join(folder, "services/more/broken.yaml"), "name: [eye-clinic\n");
    const before = contentsOf(folder);
    const { code, err } = run(folder, "rename", "eye-clinic", "eyes");
    expect(code).toBe(2);
    expect(err).toContain("services/more/broken.yaml");
    expect(contentsOf(folder)).toEqual(before);
  });
});

test.each(["en", "ar", "fr"])("what is said stands in the language asked for (%s)", (messages) => {
  const folder = copied();
  const { out } = run(folder, "pause", "eye-clinic", "--messages", messages);
  const first = { en: "Written", ar: "كُتب", fr: "Écrit" }[messages];
  expect(out.startsWith(String(first))).toBe(true);
});
