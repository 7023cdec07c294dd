import { describe, expect, test } from "vitest";
import { command } from "../../src/commands/validate.ts";
import { runCommand } from "./in-memory.ts";
import { pathway, pathwayOf, removeFolders, sound } from "./real-process.ts";

const kitchen = sound["services/kitchen.yaml"] ?? "";
const files = {
  ...sound,
  "organizations/b.yaml": "name: Organisation B\n",
  "services/kitchen.yaml": `${kitchen}fees: free\n`,
  "services/desk.yaml": `${kitchen}audience: partner\n`,
  "services/line.yaml": `name: Line\norganization: b\nprovides: [survivor_hotline]\n`,
  "services/broken.yaml": "name: [\n",
  "waivers/hours-unstated--desk.yaml":
    "by: coordinator\non: 2026-11-01\nwhy: They ring\nevidence: Visit\nexpires: 2027-02-01\n",
};

interface Answer {
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
  readonly exceptions: readonly { readonly rule: string; readonly file: string }[];
}

async function asked(options: Readonly<Record<string, string>>, words: readonly string[] = []) {
  const ran = await runCommand(command, files, words, { json: true, ...options });
  const answer = (ran.out === "" ? undefined : JSON.parse(ran.out)) as Answer | undefined;
  const findings = answer?.findings ?? [];
  return {
    ...ran,
    exceptions: answer?.exceptions ?? [],
    rules: [...new Set(findings.map((each) => each.rule))].sort(),
    files: new Set(findings.map((each) => each.file)),
  };
}

describe("--rule", () => {
  test("tells of these rules and of nothing else, and exits by them alone", async () => {
    const one = await asked({ rule: "fees-unstated" });
    expect(one.rules).toEqual(["fees-unstated"]);
    expect(one.files).not.toContain("services/kitchen.yaml");
    expect(one.code).toBe(0);
    const two = await asked({ rule: "fees-unstated, yaml-syntax" });
    expect(two.rules).toEqual(["fees-unstated", "yaml-syntax"]);
    expect(two.code).toBe(1);
  });

  test("lists only exceptions to them", async () => {
    expect((await asked({ rule: "fees-unstated" })).exceptions).toEqual([]);
    expect((await asked({ rule: "hours-unstated" })).exceptions).toHaveLength(1);
  });

  test("a rule that does not exist is wrong usage, and the one that is meant is named", async () => {
    const { code, out, err } = await asked({ rule: "fees-unstated,hours-unstatet" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('There is no rule "hours-unstatet".');
    expect(err).toContain("Did you mean hours-unstated?");
  });

  test("may be given several times", () => {
    const root = pathwayOf(files);
    const words = ["validate", "--pathway", root, "--as-of", "2026-11-20", "--format", "concise"];
    const { stdout } = pathway([...words, "--rule", "fees-unstated", "--rule", "yaml-syntax"]);
    removeFolders();
    expect(stdout).toMatch(/\[fees-unstated\]/);
    expect(stdout).toMatch(/\[yaml-syntax\]/);
    expect(stdout).not.toMatch(/\[hours-unstated\]/);
  });
});

describe("--audience", () => {
  test("everyone: nothing of entries that only help desks or protection staff see", async () => {
    const { files: told, exceptions } = await asked({ audience: "public" });
    expect(told).toContain("services/kitchen.yaml");
    expect(told).not.toContain("services/desk.yaml");
    expect(told).not.toContain("services/line.yaml");
    expect(told, "nobody below sees its services").not.toContain("organizations/b.yaml");
    expect(exceptions).toEqual([]);
  });

  test("help desks: their own entries too, with the exceptions to them", async () => {
    const { files: told, exceptions } = await asked({ audience: "partner" });
    expect(told).toContain("services/desk.yaml");
    expect(told).not.toContain("services/line.yaml");
    expect(exceptions.map((each) => each.file)).toEqual(["waivers/hours-unstated--desk.yaml"]);
  });

  test("protection staff: everything", async () => {
    const { files: told } = await asked({ audience: "restricted" });
    expect(told).toContain("services/line.yaml");
    expect(told).toEqual((await asked({})).files);
  });

  test("a file that nobody can read concerns everybody", async () => {
    expect((await asked({ audience: "public" })).files).toContain("services/broken.yaml");
  });
});

test("a named file comes with the exceptions to its entry, and with no others", async () => {
  const desk = await asked({}, ["/p/services/desk.yaml"]);
  expect(desk.exceptions.map((each) => each.rule)).toEqual(["hours-unstated"]);
  expect((await asked({}, ["/p/services/kitchen.yaml"])).exceptions).toEqual([]);
});

test("what the pathway lowered follows a named file only where it lowers something", async () => {
  const lowering = {
    ...sound,
    "pathway.yaml": `${sound["pathway.yaml"]}rules:\n  hours-unstated: {severity: note, reason: They never tell}\n`,
    "services/open.yaml": `${kitchen}hours: always\n`,
  };
  const lowered = async (file: string) => {
    const ran = await runCommand(command, lowering, [`/p/services/${file}`], { json: true });
    return (JSON.parse(ran.out) as { readonly exceptions: readonly unknown[] }).exceptions.length;
  };
  expect(await lowered("kitchen.yaml")).toBe(1);
  expect(await lowered("open.yaml")).toBe(0);
});

describe("what a comment excuses", () => {
  const excused = {
    ...sound,
    "services/kitchen.yaml": `# pathway-ignore fees-unstated: They never tell\n${kitchen}`,
  };
  const run = (options: Readonly<Record<string, string | boolean>>) =>
    runCommand(command, excused, [], options);

  test("is no finding, not even a note, and is listed as an exception with its line", async () => {
    const { out } = await run({ json: true });
    const answer = JSON.parse(out) as Answer;
    expect(answer.findings.map((each) => each.rule)).not.toContain("fees-unstated");
    expect(answer.exceptions).toEqual([
      {
        kind: "ignore",
        line: 1,
        rule: "fees-unstated",
        file: "services/kitchen.yaml",
        entry: "kitchen",
      },
    ]);
    expect((await run({ rule: "fees-unstated", "fail-on": "note" })).code).toBe(0);
  });

  test("its reason stands where words may be shown, and nowhere else", async () => {
    expect((await run({})).out).toContain(
      "services/kitchen.yaml:1 [fees-unstated]: comment in the file: (not shown)",
    );
    expect((await run({ "show-values": true })).out).toContain("They never tell");
  });
});
