import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { hookText } from "../../src/commands/commit-hook.ts";
import { driverKey } from "../../src/commands/merge-settings.ts";
import type { Place, Surroundings } from "../../src/doctor/check.ts";
import { looksLikePerson } from "../../src/doctor/person-name.ts";
import { printing } from "../../src/doctor/printing.ts";
import { machineChecks, pathwayChecks } from "../../src/doctor/registry.ts";
import type { PlainDate } from "../../src/model/plain-date.ts";
import { nodeFiles } from "../../src/node/files.ts";
import { nodeGit } from "../../src/node/git.ts";
import type { Machine } from "../../src/ports/machine.ts";
import { PrintFailure } from "../../src/ports/printer.ts";
import { trialDocument } from "../../src/render/trial.ts";
import { languages } from "../all-languages.ts";
import { git, temporaryFolder } from "../cli/run.ts";
import { readPdf } from "../pdf.ts";
import { testPrinter } from "../printer.ts";

const schema = (version: string) => `{\n "$comment": "referral-pathway ${version}"\n}\n`;

const sound: Machine = {
  node: "20.19.0",
  platform: "linux",
  locale: "ar_SD.UTF-8",
  repository: {},
  cacheFolder: async () => ({ path: "/home/x/.cache/pathway" }),
  fontProblem: async () => undefined,
};

const around: Surroundings = {
  machine: sound,
  files: nodeFiles,
  git: nodeGit,
  printer: {
    find: async () => ({ program: "/usr/bin/chromium", source: "installed" }),
    open: () => {
      throw new Error("Nothing is printed to look for a browser.");
    },
  },
  untranslated: async () => ({ count: 0, of: 90 }),
  progress: () => undefined,
};

const told = { attributes: "/*.yaml merge=pathway\n", driver: "put", driverKey, hook: hookText() };

async function ofMachine(id: string, more: Partial<Surroundings> = {}): Promise<string> {
  const check = machineChecks.find((each) => each.id === id);
  return (await check?.look({ ...around, ...more }))?.state ?? "no such check";
}

async function ofPathway(id: string, root: string, more: Partial<Place> = {}): Promise<string> {
  const schemas = new Map([["schemas/a.schema.json", schema("1.2.0")]]);
  const check = pathwayChecks.find((each) => each.id === id);
  const verdict = await check?.look({ ...around, root, schemas, forGit: told, ...more });
  const words = verdict?.remedies ?? [];
  if (verdict?.state === "mend") expect(words.length, "a remedy").toBeGreaterThan(0);
  return verdict?.state ?? "no such check";
}

/** A pathway in a repository of its own, with these files committed. */
function repositoryOf(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder();
  write(root, { "pathway.yaml": "format: 1\n", ...files });
  git(root, "init", "--quiet");
  git(root, "add", ".");
  git(root, "commit", "--quiet", "--message=begin");
  return root;
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test("every file of checks is in the registry, under an id of its own", () => {
  const folder = fileURLToPath(new URL("../../src/doctor", import.meta.url));
  const helpers = ["check.ts", "example.ts", "person-name.ts", "printing.ts", "registry.ts"];
  const ids = [...machineChecks, ...pathwayChecks].map(({ id }) => id);
  expect(ids).toHaveLength(readdirSync(folder).length - helpers.length);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("the machine", () => {
  test.each<[string, string, Machine]>([
    ["node", "fine", sound],
    ["node", "fine", { ...sound, node: "22.0.0" }],
    ["node", "mend", { ...sound, node: "20.18.9" }],
    ["node", "mend", { ...sound, node: "18.20.0" }],
    ["letters", "fine", sound],
    ["letters", "hint", { ...sound, locale: "" }],
    ["letters", "hint", { ...sound, locale: "C" }],
    ["letters", "fine", { ...sound, locale: "", platform: "win32" }],
    ["fonts", "fine", sound],
    ["fonts", "mend", { ...sound, fontProblem: async () => "no font has the letters अ" }],
    ["cache", "fine", sound],
    ["cache", "mend", { ...sound, cacheFolder: async () => ({ problem: "belongs to another" }) }],
  ])("%s is %s", async (id, state, machine) => {
    expect(await ofMachine(id, { machine })).toBe(state);
  });

  test.each([
    ["2.39.5", "fine"],
    ["2.31.0", "fine"],
    ["2.30.9", "mend"],
    [undefined, "mend"],
  ])("Git %s is %s", async (version, state) => {
    expect(await ofMachine("git", { git: { ...nodeGit, version: () => version } })).toBe(state);
  });

  test("rules that nobody has translated are counted", async () => {
    expect(await ofMachine("translations")).toBe("fine");
    const some = { untranslated: async () => ({ count: 3, of: 90 }) };
    expect(await ofMachine("translations", some)).toBe("hint");
  });

  test("a browser that is not there is told with what brings one", async () => {
    expect(await ofMachine("browser")).toBe("fine");
    const find = () =>
      Promise.reject(new PrintFailure("no-browser", "None.", { remedies: ["get one"] }));
    expect(await ofMachine("browser", { printer: { ...around.printer, find } })).toBe("mend");
  });
});

describe("printing", async () => {
  const page = await trialDocument("2026-11-20" as PlainDate);
  const prints = (replaced: readonly string[]) => ({
    ...around.printer,
    open: async () => ({
      browser: "Chromium",
      fonts: [],
      print: async () => ({
        ...{ pdf: new Uint8Array(), pages: 1, places: new Map(), sheets: [], words: "" },
        replaced,
      }),
      close: async () => undefined,
    }),
  });

  test("is judged by what came out", async () => {
    const { look } = printing(page, false);
    expect((await look({ ...around, printer: prints([]) })).state).toBe("fine");
    expect(await look({ ...around, printer: prints(["አ"]) })).toMatchObject({
      state: "mend",
      facts: { letters: "አ" },
    });
    const open = () => Promise.reject(new PrintFailure("no-sandbox", "No.", { remedies: ["do"] }));
    expect(await look({ ...around, printer: { ...around.printer, open } })).toMatchObject({
      state: "mend",
      remedies: ["do"],
    });
  });

  test("of the page itself leaves out no letter", async (context) => {
    const printer = await testPrinter();
    if (!printer) return context.skip();
    const { pdf, replaced } = await printer.print(page, () => undefined);
    await printer.close();
    const text = (await readPdf(pdf)).pages.join(" ");
    expect(replaced).toEqual([]);
    for (const { code } of languages) expect(text, code).toMatch(samples[code] ?? /^$/);
  });
});

/** A word of each language, as it stands in the page. */
const samples: Readonly<Record<string, RegExp>> = {
  en: /Education/,
  fr: /Éducation|Santé/,
  ar: /[\u0621-\u064a\ufe80-\ufefc]{3}/,
  es: /Educación/,
  uk: /Освіта/,
  so: /Waxbarasho/,
  ti: /ትምህርቲ/,
  am: /መጠለያ/,
  fa: /[\u067e\u0686\u06af\ufb56-\ufb95]/,
};

test("edits at once are put together where Git was told how, with the words of now", async () => {
  const root = repositoryOf();
  expect(await ofPathway("merging", root)).toBe("hint");
  write(root, { ".gitattributes": told.attributes });
  expect(await ofPathway("merging", root)).toBe("hint");
  git(root, "config", driverKey, "elsewhere");
  expect(await ofPathway("merging", root)).toBe("hint");
  git(root, "config", driverKey, told.driver);
  expect(await ofPathway("merging", root)).toBe("fine");
});

test("commits are looked at where Git runs our program; somebody else's is told", async () => {
  const root = repositoryOf();
  expect(await ofPathway("hook", root)).toBe("hint");
  write(root, { ".git/hooks/pre-commit": "#!/bin/sh\nmake lint\n" });
  expect(await ofPathway("hook", root)).toBe("hint");
  write(root, { ".git/hooks/pre-commit": told.hook });
  expect(await ofPathway("hook", root)).toBe("fine");
  git(root, "config", "core.hooksPath", "elsewhere");
  expect(await ofPathway("hook", root)).toBe("hint");
});

describe("private/", () => {
  const ignored = { ".gitignore": "/private/\n" };

  test("ignored and a repository of its own is fine; without one a note", async () => {
    const root = repositoryOf(ignored);
    expect(await ofPathway("private", root)).toBe("fine");
    write(root, { "private/services/a.yaml": "name: A\n" });
    expect(await ofPathway("private", root)).toBe("hint");
    git(join(root, "private"), "init", "--quiet");
    expect(await ofPathway("private", root)).toBe("fine");
  });

  test("not ignored must be mended, before anything was shared", async () => {
    const root = repositoryOf();
    write(root, { "private/services/a.yaml": "name: A\n" });
    expect(await ofPathway("private", root)).toBe("mend");
    write(root, ignored);
    expect(await ofPathway("private", root)).toBe("hint");
  });

  test("tracked must be mended, also when it is ignored now or gone from the last state", async () => {
    const root = repositoryOf({ "private/services/a.yaml": "name: A\n" });
    write(root, ignored);
    expect(await ofPathway("private", root)).toBe("mend");
    git(root, "rm", "-r", "--quiet", "--cached", "private");
    git(root, "add", ".gitignore");
    git(root, "commit", "--quiet", "--message=hide");
    expect(await ofPathway("private", root)).toBe("mend");
  });

  test("an example may show its own", async () => {
    const shown = { "pathway.yaml": "format: 1\nexample: yes\n", "private/a.yaml": "a: b\n" };
    expect(await ofPathway("private", repositoryOf(shown))).toBe("fine");
  });

  test("in a clone with part of the history it cannot be told", async () => {
    const root = repositoryOf({ ...ignored, "private.txt": "" });
    write(root, { "b.txt": "" });
    git(root, "add", ".");
    git(root, "commit", "--quiet", "--message=more");
    const clone = join(temporaryFolder(), "clone");
    git(root, "clone", "--quiet", "--depth=1", `file://${root}`, clone);
    expect(await ofPathway("private", clone)).toBe("untold");
    expect(await ofPathway("repository", clone)).toBe("hint");
  });
});

describe("the history", () => {
  test("is a note where there is none, and a fault while something is unfinished", async () => {
    expect(await ofPathway("repository", temporaryFolder())).toBe("hint");
    const root = repositoryOf();
    expect(await ofPathway("repository", root)).toBe("fine");
    writeFileSync(join(root, ".git", "MERGE_HEAD"), `${git(root, "rev-parse", "HEAD")}`);
    expect(await ofPathway("repository", root)).toBe("mend");
    const nowhere = { ...nodeGit, version: () => undefined };
    expect(await ofPathway("repository", root, { git: nowhere })).toBe("untold");
  });

  test("is written by a role", async () => {
    const root = repositoryOf();
    expect(await ofPathway("author", root)).toBe("mend");
    git(root, "config", "user.name", "Amina Osman");
    git(root, "config", "user.email", "amina@example.org");
    expect(await ofPathway("author", root)).toBe("mend");
    git(root, "config", "user.name", "Coordinator");
    git(root, "config", "user.email", "coordinator@example.org");
    expect(await ofPathway("author", root)).toBe("fine");
  });

  test("keeps the names of people", async () => {
    const root = repositoryOf();
    expect(await ofPathway("author-names", root)).toBe("fine");
    const who = ["-c", "user.name=Amina Osman", "-c", "user.email=a@example.org"];
    git(
      root,
      ...who,
      "commit",
      "--quiet",
      "--allow-empty",
      "--message=more",
      "--author=Amina Osman <a@example.org>",
    );
    expect(await ofPathway("author-names", root)).toBe("hint");
    expect(await ofPathway("author-names", temporaryFolder())).toBe("untold");
  });

  test.each([
    ["Amina Osman", "a@example.org", true],
    ["أمينة عثمان", "a@example.org", true],
    ["amina", "amina.osman@example.org", true],
    ["Jean-Pierre Moreau", "jp@example.org", true],
    ["Coordinator", "coordinator@example.org", false],
    ["Protection Lead", "lead@example.org", false],
    ["منسق الحماية", "x@example.org", false],
    ["Équipe Santé", "x@example.org", false],
    ["Khartoum Branch Office", "x@example.org", false],
    ["dependabot[bot]", "x@example.org", false],
    ["amina", "help.desk@example.org", false],
  ])("%s <%s> looks like a person: %s", (name, mail, expected) => {
    expect(looksLikePerson({ name, mail })).toBe(expected);
  });
});

describe("the editor's schemas", () => {
  test.each([
    [undefined, "hint"],
    [schema("1.2.0"), "fine"],
    [schema("1.1.9"), "mend"],
    [schema("1.10.0"), "mend"],
    ["{}", "mend"],
  ])("%j is %s", async (copy, state) => {
    const root = temporaryFolder();
    if (copy !== undefined) write(root, { "schemas/a.schema.json": copy });
    expect(await ofPathway("schemas", root)).toBe(state);
  });
});

describe("the weekly check", () => {
  const workflow =
    "on:\n  schedule:\n    - cron: '0 6 * * 1'\njobs:\n  a:\n    steps:\n      - run: npx pathway stale\n";
  test.each([
    [{}, "hint"],
    [{ ".github/workflows/weekly.yml": workflow }, "fine"],
    [{ ".github/workflows/push.yml": "on: push\njobs: pathway\n" }, "hint"],
    [{ "weekly.sh": "pathway stale\n" }, "hint"],
    [{ ".gitlab-ci.yml": "weekly:\n  script: pathway stale\n" }, "hint"],
  ])("%j is %s", async (files, state) => {
    const root = temporaryFolder();
    write(root, files);
    expect(await ofPathway("schedule", root)).toBe(state);
  });

  test("for GitLab counts only where GitLab reads it", async () => {
    const root = temporaryFolder();
    const check = pathwayChecks.find(({ id }) => id === "schedule");
    const said = async () =>
      (await check?.look({ ...around, root, schemas: new Map(), forGit: told }))?.say;
    write(root, { ".gitlab/pathway.yml": "script: pathway stale\n", ".gitlab-ci.yml": "a: {}\n" });
    expect(await said()).toBe("schedule.gitlab_apart");
    write(root, { ".gitlab-ci.yml": "include:\n  - local: .gitlab/pathway.yml\n" });
    expect(await said()).toBe("schedule.gitlab");
  });

  test("of a repository above the pathway counts", async () => {
    const root = repositoryOf({
      ".github/workflows/weekly.yml": workflow,
      "pathways/a/pathway.yaml": "",
    });
    expect(await ofPathway("schedule", join(root, "pathways", "a"))).toBe("fine");
  });
});
