import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readExact } from "../../src/yaml/exact.ts";
import { pathway, program, type Ran, temporaryFolder } from "../cli/run.ts";
import { contentsOf } from "./real-process.ts";

const least = [
  "--title",
  "Where to find help",
  "--country",
  "Sudan",
  "--languages",
  "Arabic, English",
];

const everything = [
  ...["--title", "أين تجد المساعدة", "--title-others", "Where to find help"],
  ...["--country", "Sudan", "--languages", "Arabic, English"],
  ...["--areas", "Omdurman, أم درمان, Omdurman", "--roles", "Coordinator, Health lead"],
  ...["--set-up-with", "Migration adviser, National Society", "--data-protection", "Adviser"],
  ...["--child", "+249 91 200 0921", "--sgbv", "+249912000911", "--trafficking", "0912000931"],
  ...["--ambulance", "٣٣٣", "--police", "999", "--fire", "998"],
  ...["--complaints", "Box at the door: green", "--complaints-sensitive", "+249 91 200 0131"],
  ...["--records", "KoBo", "--audience", "public", "--services", "120", "--review", "60 days"],
  ...["--private", "yes", "--git", "yes", "--author", "Desk", "--mail", "desk@example.org"],
];

/** Begins a pathway in a new folder. */
function init(words: readonly string[]): Ran & { readonly folder: string } {
  const above = temporaryFolder();
  const ran = pathway(above, ["init", "khartoum", ...words], { SOURCE_DATE_EPOCH: "1795132800" });
  return { ...ran, folder: join(above, "khartoum") };
}

const at = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const said = (folder: string) => readExact(at(folder, "pathway.yaml")).value as never;
const git = (folder: string, ...words: readonly string[]) =>
  execFileSync("git", words, { cwd: folder, encoding: "utf8" }).trimEnd();

describe("init by flags", () => {
  test.each([
    ["the least", "en", least],
    ["everything", "en", everything],
    ["everything, in Arabic", "ar", everything],
    ["everything, in French", "fr", everything],
  ])("%s (%s) makes a pathway in which nothing must be mended", (_, messages, words) => {
    const { code, err, folder } = init([...words, "--messages", messages]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const checked = pathway(folder, ["validate", "--json"]);
    const { findings } = JSON.parse(checked.out) as {
      readonly findings: readonly { readonly rule: string; readonly severity: string }[];
    };
    // What was answered in one language only is told, and nothing else.
    const others = findings.filter(({ rule }) => rule !== "translation-missing");
    expect(others).toEqual([]);
    expect(findings.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("writes what was answered, in the words of the pathway's languages", () => {
    expect(said(init(everything).folder)).toEqual({
      format: 1,
      title: { ar: "أين تجد المساعدة", en: "Where to find help" },
      country: "SD",
      time_zone: "Africa/Khartoum",
      languages: ["ar", "en"],
      audience: "public",
      owner: "coordinator",
      areas: [
        { id: "omdurman", name: "Omdurman" },
        { id: "am-drman", name: "أم درمان" },
        { id: "omdurman-2", name: "Omdurman" },
      ],
      roles: expect.arrayContaining([
        { id: "health-lead", name: "Health lead" },
        {
          id: "child-protection-focal-point",
          name: { ar: "مسؤول الاتصال لحماية الطفل", en: "Child protection focal point" },
        },
      ]) as unknown,
      emergency: [
        { for: { ar: "الإسعاف", en: "Ambulance" }, phone: "333" },
        { for: { ar: "الشرطة", en: "Police" }, phone: "999" },
        { for: { ar: "الدفاع المدني", en: "Fire brigade" }, phone: "998" },
      ],
      specialists: [
        {
          sectors: ["child_protection"],
          role: "child-protection-focal-point",
          phone: "+249 91 200 0921",
        },
        { sectors: ["sgbv"], role: "sgbv-focal-point", phone: "+249912000911" },
        {
          sectors: ["anti_trafficking"],
          role: "anti-trafficking-focal-point",
          phone: "0912000931",
        },
      ],
      complaints: { general: { en: "Box at the door: green" }, sensitive: "+249 91 200 0131" },
      records: { system: "KoBo" },
      review: { default: "60 days" },
      set_up_with: [
        { role: "Migration adviser", organisation: "National Society", on: "2026-11-20" },
        { role: "Adviser", on: "2026-11-20" },
      ],
    });
  });

  test("what nobody knows is left out, and named", () => {
    const { folder, out } = init(least);
    const lines = at(folder, "pathway.yaml").trimEnd().split("\n");
    expect(lines.at(-1)).toBe(
      "# Not known yet; add when known: areas, emergency, specialists, complaints, records, set_up_with",
    );
    expect(out).toMatch(/No specialist is named yet for: Child protection, .*every document/);
  });

  test("says how many calls a week the policy means", () => {
    expect(init([...least, "--services", "90", "--review", "90 days"]).out).toContain(
      "This means about 10 calls a week for 90 services.",
    );
  });

  test.each([
    [least.slice(2), "--title"],
    [[...least.slice(0, 2), ...least.slice(4)], "--country"],
    [[...least, "--country", "Atlantis"], "Atlantis"],
    [[...least, "--country", "DRC"], "--time-zone"],
    [[...least, "--languages", "Arabic, Klingon"], "Klingon"],
    [[...least, "--ambulance", "call Ali"], "call Ali"],
    [[...least, "--review", "2 years"], "2 years"],
    [[...least, "--mail", "desk"], "desk"],
    [[...least, "--ci", "jenkins"], "jenkins"],
  ])("%j cannot be used, and nothing is written", (words, named) => {
    const { code, out, err, folder } = init(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(named);
    expect(existsSync(folder)).toBe(false);
  });

  test("a file that is there is named and stays, and nothing is written beside it", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".gitignore"), "mine\n");
    const before = contentsOf(folder);
    const { code, err } = pathway(folder, ["init", ...least]);
    expect(code).toBe(2);
    expect(err).toContain(`${join(folder, ".gitignore")} is there already`);
    expect(contentsOf(folder)).toEqual(before);
  });

  test("--dry-run lists the files and writes none", () => {
    const { code, out, folder } = init([...everything, "--dry-run"]);
    expect(code).toBe(0);
    expect(existsSync(folder)).toBe(false);
    for (const path of [
      "pathway.yaml",
      ".vscode/settings.json",
      ".gitignore",
      "private/.gitattributes",
    ])
      expect(out).toMatch(new RegExp(`^  ${path.replaceAll(".", "\\.")}$`, "m"));
  });
});

describe("the history of a new pathway", () => {
  test("is written by a role, whoever the person at the keyboard is", () => {
    const above = temporaryFolder();
    writeFileSync(
      join(above, ".gitconfig"),
      "[user]\n\tname = Amina Person\n\temail = amina@example.org\n",
    );
    pathway(above, ["init", "khartoum", ...least]);
    const folder = join(above, "khartoum");
    expect(git(folder, "log", "--format=%an <%ae> %cn")).toBe(
      "Coordinator <pathway@example.invalid> Coordinator",
    );
    expect(git(folder, "status", "--short")).toBe("");
  });

  test("private/ has a history of its own, and the shared one does not know it", () => {
    const { folder } = init(everything);
    writeFileSync(join(folder, "private/services/a.yaml"), "name: A\n");
    expect(git(folder, "status", "--short", "--ignored")).toBe("!! private/");
    expect(git(folder, "ls-files", "private")).toBe("");
    expect(git(join(folder, "private"), "log", "--format=%an <%ae>")).toBe(
      "Desk <desk@example.org>",
    );
    expect(git(join(folder, "private"), "status", "--short")).toBe("?? services/a.yaml");
  });

  test("in somebody's repository no other is begun and nothing is recorded", () => {
    const folder = temporaryFolder();
    git(folder, "init", "--quiet");
    const { code, out } = pathway(folder, ["init", "khartoum", ...least]);
    expect(code).toBe(0);
    expect(out).toContain("lies in a repository already");
    expect(existsSync(join(folder, "khartoum/.git"))).toBe(false);
    expect(git(folder, "status", "--short")).toBe("?? khartoum/");
  });

  test("in somebody's repository private/ still has one of its own", () => {
    const folder = temporaryFolder();
    git(folder, "init", "--quiet");
    const words = ["--private", "yes", "--author", "Desk", "--ci", "github"];
    const { code, out } = pathway(folder, ["init", "kh", ...least, ...words]);
    expect(code).toBe(0);
    expect(git(join(folder, "kh/private"), "log", "--format=%an")).toBe("Desk");
    expect(existsSync(join(folder, "kh/.git"))).toBe(false);
    expect(git(folder, "status", "--short", "--untracked-files=all")).not.toContain("private");
    expect(at(folder, ".github/workflows/pathway-kh.yaml")).toContain("stale --pathway kh ");
    expect(out).toContain("Once the pathway is on GitHub");
  });

  test("is not kept where nobody wants it", () => {
    const { code, folder } = init([...least, "--git", "no"]);
    expect(code).toBe(0);
    expect(existsSync(join(folder, ".git"))).toBe(false);
  });
});

test("--example copies the example as it is", () => {
  const above = temporaryFolder();
  expect(pathway(above, ["init", "practice", "--example"]).code).toBe(0);
  const original = join(program, "../../../pathways/khartoum");
  const mine = contentsOf(join(above, "practice"));
  expect(Object.keys(mine).length).toBeGreaterThan(80);
  const others = Object.entries(contentsOf(original)).filter(([path]) => !path.startsWith("out"));
  expect(mine).toEqual(Object.fromEntries(others));
});

test("the folder of a new pathway may hold other files", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "notes"));
  writeFileSync(join(folder, "notes/old list.txt"), "x");
  expect(pathway(folder, ["init", ...least, "--git", "no"]).code).toBe(0);
  expect(readdirSync(folder)).toContain("pathway.yaml");
  expect(at(folder, "notes/old list.txt")).toBe("x");
});
