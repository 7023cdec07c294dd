import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { git, pathway, temporaryFolder } from "../cli/run.ts";

interface Answer {
  readonly summary: Readonly<Record<string, number>>;
  readonly checks: readonly {
    readonly id: string;
    readonly state: string;
    readonly pathway?: string;
    readonly remedies: readonly string[];
  }[];
}

const utf8 = { LC_ALL: "C.UTF-8" };
/** Spares the search, which would unpack a browser into the cache of each test. */
const someProgram = ["--browser", process.execPath];

function doctor(cwd: string, ...words: readonly string[]) {
  const ran = pathway(cwd, ["doctor", "--json", ...someProgram, ...words], utf8);
  const answer = JSON.parse(ran.out) as Answer;
  return {
    ...ran,
    answer,
    state: (id: string) => answer.checks.find((each) => each.id === id)?.state,
  };
}

test("outside a pathway the machine is looked at", () => {
  const ran = doctor(temporaryFolder());
  expect(ran.err).toContain("There is no pathway here");
  expect(ran.answer.checks.map(({ id }) => id)).toContain("browser");
  expect(ran.answer.checks.filter(({ pathway: root }) => root !== undefined)).toEqual([]);
  expect(ran.state("node")).toBe("fine");
  expect(ran.code).toBe((ran.answer.summary["mend"] ?? 0) > 0 ? 1 : 0);
});

test("an unfit folder must be named right", () => {
  const ran = pathway(temporaryFolder(), ["doctor", "--pathway", "nowhere"]);
  expect(ran.code).toBe(2);
});

test("a browser that is named and missing is told with a remedy, and the code is 1", () => {
  const ran = doctor(temporaryFolder(), "--browser", "/no/such/browser");
  expect(ran.state("browser")).toBe("mend");
  expect(ran.answer.checks.find(({ id }) => id === "browser")?.remedies.length).toBeGreaterThan(0);
  expect(ran.code).toBe(1);
});

test("schemas are written anew on request, and nothing else", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "pathway.yaml"), "format: 1\n");
  mkdirSync(join(root, "schemas"));
  writeFileSync(
    join(root, "schemas", "service.schema.json"),
    '{"$comment": "referral-pathway 0.0.1"}\n',
  );
  expect(doctor(root).state("schemas")).toBe("mend");
  expect(doctor(root, "--refresh-schemas").state("schemas")).toBe("fine");
  const text = readFileSync(join(root, "schemas", "service.schema.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({ title: "A service" });
  expect(
    readdirSync(root)
      .filter((name) => name !== ".cache")
      .sort(),
  ).toEqual(["pathway.yaml", "schemas"]);
  expect(doctor(root).state("schemas")).toBe("fine");
});

test("with --dry-run the schemas are named and stay, and the answer is whole", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "pathway.yaml"), "format: 1\n");
  const ran = doctor(root, "--refresh-schemas", "--dry-run");
  expect(ran.err).toMatch(/^schemas\/service\.schema\.json {2}new file$/m);
  expect(ran.state("schemas")).toBe("hint");
  expect(readdirSync(root)).not.toContain("schemas");
});

test("in the middle of a merge schemas are written only where that is wanted", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "pathway.yaml"), "format: 1\n");
  git(root, "init", "--quiet");
  writeFileSync(join(root, ".git/MERGE_HEAD"), `${"0".repeat(40)}\n`);
  expect(pathway(root, ["doctor", "--refresh-schemas"]).err).toContain("--allow-dirty");
  expect(doctor(root, "--refresh-schemas", "--allow-dirty").state("schemas")).toBe("fine");
});

test("without Git what only Git knows cannot be told, and the code is 3", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "pathway.yaml"), "format: 1\n");
  git(root, "init", "--quiet");
  const bin = temporaryFolder();
  symlinkSync(process.execPath, join(bin, "node"));
  const ran = pathway(root, ["doctor", "--json", ...someProgram], { PATH: bin });
  const { checks } = JSON.parse(ran.out) as Answer;
  expect(checks.find(({ id }) => id === "git")?.state).toBe("mend");
  expect(checks.find(({ id }) => id === "repository")?.state).toBe("untold");
  expect(ran.code).toBe(3);
});

test("people read what is in order in a line, and below what is not the line to type", () => {
  const root = temporaryFolder();
  writeFileSync(join(root, "pathway.yaml"), "format: 1\n");
  git(root, "init", "--quiet");
  const { out, code } = pathway(root, ["doctor", ...someProgram], utf8);
  expect(out).toMatch(/^This machine\n {2}ok {4}Node: \d/);
  expect(out).toMatch(/MEND {2}Author: [\s\S]*\n {12}git config user\.name "Coordinator"\n/);
  expect(out).toMatch(/\d things? to mend/);
  expect(code).not.toBe(0);
});

test("what init makes is in order", () => {
  const root = join(temporaryFolder(), "p");
  const words = `--country Sudan --languages ar,en --areas Omdurman --roles Coordinator --private yes --git yes
    --author Coordinator --mail desk@example.org --ci github --yes yes --no-input`;
  const made = pathway(".", ["init", root, "--title", "Here", ...words.split(/\s+/)], utf8);
  expect(made.code, made.err).toBe(0);
  const { answer } = doctor(root);
  const states = answer.checks.filter((each) => each.pathway).map(({ id, state }) => [id, state]);
  expect(Object.fromEntries(states)).toEqual({
    repository: "fine",
    merging: "fine",
    // On request.
    hook: "hint",
    private: "fine",
    author: "fine",
    "author-names": "fine",
    schemas: "fine",
    schedule: "fine",
  });
});

test("people are spoken to in their language; programs read English", () => {
  const folder = temporaryFolder();
  const run = (...words: string[]) => pathway(folder, ["doctor", ...someProgram, ...words]).out;
  expect(run("--messages", "fr")).toContain("Navigateur\u00a0: ");
  // What runs from left to right is set apart from the Arabic around it.
  expect(run("--messages", "ar")).toContain(`المتصفح: \u2068${process.execPath}\u2069`);
  expect(run("--messages", "ar", "--json")).toBe(run("--json"));
});

test("schemas are written into a pathway only", () => {
  expect(pathway(temporaryFolder(), ["doctor", "--refresh-schemas"]).code).toBe(2);
});
