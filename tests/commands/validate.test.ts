import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formats } from "../../src/reporters/registry.ts";
import {
  contentsOf,
  day,
  pathway,
  pathwayOf,
  removeFolders,
  sound,
  validated,
} from "./real-process.ts";

afterAll(removeFolders);

const kitchen = sound["services/kitchen.yaml"] ?? "";
const ended = `${kitchen}funding:\n  until: 2026-01-01\n`;

describe("exit codes of validate", () => {
  const code = (root: string, ...words: readonly string[]) =>
    pathway(["validate", "--pathway", root, "--as-of", day, ...words]).code;

  test("warnings alone are 0, an error is 1", () => {
    expect(code(pathwayOf(sound))).toBe(0);
    expect(code(pathwayOf({ ...sound, "services/ended.yaml": ended }))).toBe(1);
  });

  test.each([
    ["note", 1],
    ["warning", 1],
    ["error", 0],
    ["blocking", 0],
  ])("with warnings only, --fail-on %s exits %i", (severity, expected) => {
    expect(code(pathwayOf(sound), "--fail-on", severity)).toBe(expected);
  });

  test("an entry that blocks fails even --fail-on blocking", () => {
    const shelter = "name: Shelter for women\norganization: a\nprovides: [hot_meals]\n";
    const root = pathwayOf({ ...sound, "services/shelter.yaml": shelter });
    expect(code(root, "--fail-on", "blocking")).toBe(1);
  });

  test.each([
    ["an unknown option", ["--nonsense"]],
    ["an unknown severity", ["--fail-on", "terrible"]],
    ["a day that does not exist", ["--as-of", "2026-02-30"]],
  ])("%s is 2, with nothing on standard output", (_what, words) => {
    const run = pathway(["validate", "--pathway", pathwayOf(sound), ...words]);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).not.toBe("");
  });

  test("a revision Git does not know is 3", () => {
    const run = pathway(["validate", "--pathway", pathwayOf(sound), "--changed-since", "main"]);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/no Git, no repository, or no such revision/);
  });
});

describe("a file that cannot be read yet", () => {
  const root = pathwayOf({
    ...sound,
    "services/slip.yaml": `${kitchen}statuss: open\n`,
    "services/broken.yaml": "name: [\n",
    "organizations/slip.yaml": "name: A\nkindd: ngo\n",
  });
  const validate = (...words: readonly string[]) =>
    pathway(["validate", "--pathway", root, "--as-of", day, ...words]).stdout;

  test("may hide more faults, which is said and counted, also when only one rule is asked about", () => {
    expect(validate()).toMatch(/^3 files cannot be read as entries yet\. Mend .*\n\n\d+ files/m);
    expect(validate("--rule", "hours-unstated")).toContain("3 files cannot be read");
    expect(JSON.parse(validate("--json")).summary.unread).toBe(3);
  });

  test("is not spoken of when another file is asked about", () => {
    expect(validate("services/slip.yaml")).toMatch(/^1 file cannot be read as an entry yet\./m);
    expect(validate("services/kitchen.yaml")).not.toContain("cannot be read");
  });
});

describe("the JSON answer of validate", () => {
  test("has the documented shape, and counts what it lists", () => {
    const root = pathwayOf({ ...sound, "services/ended.yaml": ended });
    const run = pathway(["validate", "--pathway", root, "--as-of", day, "--json"]);
    const answer = JSON.parse(run.stdout);
    expect(Object.keys(answer)).toEqual([
      "tool",
      "version",
      "format_version",
      "as_of",
      "pathway",
      "summary",
      "not_judged",
      "findings",
      "exceptions",
    ]);
    expect(answer).toMatchObject({ tool: "pathway", format_version: 1, as_of: day });
    const { files, unread, not_shown, ...counts } = answer.summary;
    expect(unread).toBe(0);
    expect(Object.keys(counts)).toEqual(["note", "warning", "error", "blocking"]);
    expect(not_shown).toBe(0);
    expect(files).toBe(4);
    const total = Object.values(counts as Record<string, number>).reduce((a, b) => a + b, 0);
    expect(answer.findings.length).toBe(total);
    const finding = answer.findings.find((each: { rule: string }) => each.rule === "funding-ended");
    expect(finding).toMatchObject({
      severity: "error",
      file: "services/ended.yaml",
      entry: "ended",
      path: ["funding", "until"],
      start: { line: 5, column: 3 },
      // Until when there is money is for protection staff, so its day stays out of what may lie in a log.
      args: {},
    });
    expect(finding.message).not.toContain("2026-01-01");
  });

  test("is the same on every run", () => {
    const root = pathwayOf({ ...sound, "services/ended.yaml": ended });
    const words = ["validate", "--pathway", root, "--as-of", day, "--json"];
    expect(pathway(words).stdout).toBe(pathway(words).stdout);
  });
});

describe("which files validate looks at", () => {
  const files = {
    ...sound,
    "services/ended.yaml": ended,
    "services/north/also.yaml": ended,
  };

  test("named files only", () => {
    const root = pathwayOf(files);
    const { findings, files: count } = validated(root, join(root, "services/kitchen.yaml"));
    expect(new Set(findings.map((each) => each.file))).toEqual(new Set(["services/kitchen.yaml"]));
    expect(count).toBe(1);
  });

  test("a named folder means what it holds", () => {
    const root = pathwayOf(files);
    const { findings, code } = validated(root, join(root, "services/north"));
    expect(new Set(findings.map((each) => each.file))).toEqual(
      new Set(["services/north/also.yaml"]),
    );
    expect(code).toBe(1);
  });

  test("a file that nobody reads is refused rather than found in order", () => {
    const root = pathwayOf({ ...files, "notes.txt": "x" });
    const run = pathway(["validate", join(root, "notes.txt"), "--pathway", root]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/is no file of this pathway/);
  });

  test("from inside a pathway no name is needed", () => {
    const root = pathwayOf(files);
    const run = pathway(["validate", "--as-of", day], { cwd: join(root, "services") });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("services/ended.yaml:5:3");
  });

  test("several pathways are judged one by one, and a program names one", () => {
    const one = Object.entries(sound).map(([path, text]) => [`pathways/one/${path}`, text]);
    const two = Object.entries(sound).map(([path, text]) => [`pathways/two/${path}`, text]);
    const root = pathwayOf(Object.fromEntries([...one, ...two]));
    const run = pathway(["validate", "--as-of", day], { cwd: root });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/2 pathways here/);
    expect(run.stdout.match(/files checked/g)?.length).toBe(2);
    expect(pathway(["validate", "--json"], { cwd: root }).code).toBe(2);
  });
});

describe("--changed-since in a real repository", () => {
  const git = (root: string, ...words: readonly string[]) => {
    const run = spawnSync(
      "git",
      ["-c", "user.name=t", "-c", "user.email=t@example.org", ...words],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(run.stderr + run.stdout, words.join(" ")).not.toMatch(/fatal/);
    return run;
  };
  const repository = (files: Readonly<Record<string, string>>, inside = "") => {
    const root = pathwayOf(files);
    git(root, "init", "-q", "-b", "main");
    git(root, "add", "-A");
    git(root, "commit", "-q", "-m", "First");
    return join(root, inside);
  };

  test("tells of changed and of new files; of others only age, as a note", () => {
    const root = repository({ ...sound, "services/ended.yaml": ended });
    writeFileSync(join(root, "services/kitchen.yaml"), `${kitchen}phon: "1"\n`);
    writeFileSync(join(root, "services/new.yaml"), "name: [\n");
    const { findings, code } = validated(root, "--changed-since", "main");
    const told = findings
      .filter((each) => each.severity === "error")
      .map((each) => `${each.file} ${each.rule}`);
    expect(told.sort()).toEqual([
      "services/kitchen.yaml unknown-key",
      "services/new.yaml yaml-syntax",
    ]);
    const untouched = findings.filter((each) => each.file === "services/ended.yaml");
    expect(untouched.map((each) => `${each.severity} ${each.rule}`)).toEqual([
      "note funding-ended",
    ]);
    expect(code).toBe(1);
  });

  test("nothing changed, nothing fails", () => {
    const root = repository({ ...sound, "services/ended.yaml": ended });
    expect(validated(root, "--changed-since", "HEAD").code).toBe(0);
  });

  test("what a removed file breaks elsewhere is told", () => {
    const root = repository(sound);
    renameSync(join(root, "organizations/a.yaml"), join(root, "organizations/b.yaml"));
    const { findings, code } = validated(root, "--changed-since", "main");
    expect(findings.map((each) => `${each.file} ${each.rule}`)).toContain(
      "services/kitchen.yaml unknown-reference",
    );
    expect(code).toBe(1);
  });

  test("a pathway below the top of its repository", () => {
    const below = Object.entries({ ...sound, "services/ended.yaml": ended });
    const root = repository(
      Object.fromEntries(below.map(([path, text]) => [`help/here/${path}`, text])),
      "help/here",
    );
    writeFileSync(join(root, "services/ended.yaml"), ended.replace("2026-01-01", "2026-02-01"));
    const { findings } = validated(root, "--changed-since", "main");
    const errors = findings.filter((each) => each.severity === "error");
    expect(errors.map((each) => each.file)).toEqual(["services/ended.yaml"]);
  });

  test("a name that looks like an option stays a name", () => {
    const root = repository(sound);
    const before = contentsOf(root);
    const run = pathway(["validate", "--pathway", root, "--changed-since=--output=owned"]);
    expect(run.code).toBe(3);
    expect(Object.keys(contentsOf(root))).toEqual(Object.keys(before));
  });
});

describe("what a log may hold", () => {
  const restricted = "Amal Hassan of the second floor";
  const files = {
    ...sound,
    "services/kitchen.yaml": `${kitchen}verification:\n  - on: 2026-11-02\n    by: coordinator\n    method: phone\n    with: [${restricted}]\n`,
    "services/cut.yaml": `${kitchen}verification:\n  - {on: 2026-11-02, by: coordinator, method: phone, with: Nurse, ${restricted}}\n`,
    "services/key.yaml": `${kitchen}referral_contact:\n  ${restricted}: x\n`,
    "private/services/hidden.yaml":
      "name: Amal house\norganization: a\nprovides: [trafficking_shelter]\nformer_ids: [kitchen]\naddress: hidden\ndescription: Amal lives behind the market\n",
    "private/services/house.yaml": `name: [${restricted}]\norganization: a\nprovides: [hot_meals]\n`,
  };

  test("no word of a field that is not public stands in text or JSON off a terminal", () => {
    const root = pathwayOf(files);
    for (const words of [["--all"], ["--json"]]) {
      const run = pathway(["validate", "--pathway", root, "--as-of", day, ...words]);
      expect(run.code).toBe(1);
      expect(run.stdout).toContain("services/key.yaml");
      expect(run.stdout).toContain("services/cut.yaml");
      expect(run.stdout + run.stderr).not.toMatch(/Amal|trafficking|behind|market/);
    }
  });

  test("entries for protection staff are counted there, and neither they nor their rules are named", () => {
    const root = pathwayOf(files);
    for (const format of formats) {
      const words = ["validate", "--pathway", root, "--as-of", day, "--format", format];
      const run = pathway(words);
      expect(run.code, format).toBe(1);
      expect(run.stdout, format).not.toMatch(/private\/|sensitive-without-specialist|hidden/);
      if (format !== "gitlab") expect(run.stdout, format).toMatch(/\b10\b/);
      expect(pathway([...words, "--show-values"]).stdout, format).toMatch(/private.services.house/);
    }
  });

  test("with --show-values it does: the control", () => {
    const root = pathwayOf(files);
    const words = ["validate", "--pathway", root, "--as-of", day, "--all", "--show-values"];
    expect(pathway(words).stdout.match(/Amal/g)?.length).toBeGreaterThan(3);
  });

  test("control characters of a file do not reach the terminal", () => {
    const root = pathwayOf({ ...sound, "services/x.yaml": `${kitchen}"a\u001b[2Jb": x\n` });
    const run = pathway(["validate", "--pathway", root, "--as-of", day, "--all", "--show-values"]);
    expect(run.stdout).toContain("services/x.yaml");
    expect(run.stdout).not.toContain("\u001b");
  });
});

describe("signed exceptions", () => {
  const files = {
    ...sound,
    "services/ended.yaml": ended,
    "waivers/funding-ended--ended.yaml":
      "by: coordinator\non: 2026-10-01\nwhy: The new grant is signed\nevidence: Letter of 30 September\nexpires: 2026-12-01\n",
  };

  test("lift a finding to a note while they hold, and not a day longer", () => {
    const root = pathwayOf(files);
    const { findings, code } = validated(root);
    const [found] = findings.filter((each) => each.rule === "funding-ended");
    expect(found?.severity).toBe("note");
    expect(found?.excuse).toEqual({ kind: "waiver", by: "coordinator", until: "2026-12-01" });
    expect(code).toBe(0);
    const after = pathway(["validate", "--pathway", root, "--as-of", "2026-12-02", "--json"]);
    const rules = (JSON.parse(after.stdout) as typeof after & { findings: typeof findings })
      .findings;
    const errors = rules.filter((each) => each.severity === "error").map((each) => each.rule);
    expect(errors.sort()).toEqual(["funding-ended", "waiver-expired"]);
  });

  test("do not reach another entry", () => {
    const root = pathwayOf({ ...files, "services/other.yaml": ended });
    expect(validated(root).code).toBe(1);
  });
});

describe("long reports", () => {
  test("print fifty findings and count the others by rule; --all prints every one", () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`services/e${index}.yaml`, ended]),
    );
    const root = pathwayOf({ ...sound, ...many });
    const run = pathway(["validate", "--pathway", root, "--as-of", day]);
    expect(run.stdout.match(/error {2}funding-ended/g)?.length).toBe(50);
    expect(run.stdout).toMatch(/… and \d+ more\. Show all of them with --all/);
    expect(run.stdout).toMatch(/10 {2}funding-ended/);
    expect(run.stdout.match(/pathway explain funding-ended/g)?.length).toBe(1);
    const all = pathway(["validate", "--pathway", root, "--as-of", day, "--all"]);
    expect(all.stdout.match(/error {2}funding-ended/g)?.length).toBe(60);
  });

  test("nothing is written into the pathway", () => {
    const root = pathwayOf({ ...sound, "services/ended.yaml": ended });
    mkdirSync(join(root, "out"));
    const before = contentsOf(root);
    pathway(["validate", "--pathway", root, "--as-of", day]);
    expect(contentsOf(root)).toEqual(before);
    rmSync(root, { recursive: true });
  });
});
