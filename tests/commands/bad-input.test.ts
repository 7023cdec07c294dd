import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { program } from "../cli/run.ts";
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
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** One broken thing, beside two files that are in order: what is told, on which line and column. */
interface Broken {
  readonly says: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** "file:line:column rule" for each finding that is an error or worse. */
  readonly told: readonly string[];
  /** Words of the message that a coordinator can act on. */
  readonly words?: RegExp;
  readonly code?: number;
}

const service = (text: string | Uint8Array) => ({ "services/broken.yaml": text });

const cases: readonly Broken[] = [
  {
    says: "conflict markers",
    files: service(`name: A\n<<<<<<< HEAD\norganization: a\n=======\norganization: b\n>>>>>>> x\n`),
    told: ["services/broken.yaml:2:1 conflict-markers"],
    words: /Keep what is right; remove the lines/,
  },
  {
    says: "a file of one byte more than 256 KiB",
    files: service(`${kitchen}# ${"x".repeat(256 * 1024 - kitchen.length - 2)}\n`),
    told: ["services/broken.yaml:1:1 file-too-large"],
    words: /262145 bytes; an entry has at most 262144/,
  },
  {
    says: "an unknown key",
    files: service(`${kitchen}phon: "+249 91 234 5678"\n`),
    told: ["services/broken.yaml:4:1 unknown-key"],
    words: /Did you mean phone\?/,
  },
  {
    says: "a wrong code",
    files: service("name: K\norganization: a\nprovides: [hot_meels]\n"),
    told: ["services/broken.yaml:3:12 unknown-code"],
    words: /Did you mean hot_meals\?/,
  },
  {
    says: "a dangling reference",
    files: service("name: K\norganization: b\nprovides: [hot_meals]\n"),
    told: ["services/broken.yaml:2:15 unknown-reference"],
    words: /"b" is not described: no such file stands in organizations\//,
  },
  {
    says: "an id that exists already",
    files: { "services/north/kitchen.yaml": kitchen },
    told: ["services/north/kitchen.yaml:1:1 duplicate-id"],
    words: /services\/kitchen\.yaml has the same name/,
  },
  {
    says: "a date in another order",
    files: service(`${kitchen}funding:\n  until: 31.12.2026\n`),
    told: ["services/broken.yaml:5:10 date-written-otherwise"],
    words: /year-month-day/,
  },
  {
    says: "a day that does not exist",
    files: service(`${kitchen}funding:\n  until: 2026-02-30\n`),
    told: ["services/broken.yaml:5:10 date-impossible"],
    words: /does not exist/,
  },
  {
    says: "an error after Windows line ends",
    files: service(`${kitchen}phon: x\n`.replaceAll("\n", "\r\n")),
    told: ["services/broken.yaml:4:1 unknown-key"],
  },
  {
    says: "an error after a byte-order mark",
    files: service(bytes([0xef, 0xbb, 0xbf], `nme: K\norganization: a\nprovides: [hot_meals]\n`)),
    told: ["services/broken.yaml:1:1 unknown-key"],
    words: /Did you mean name/,
  },
  {
    says: "a comma in a flow map",
    files: service(`${kitchen}description: {en: Anyone, with or without papers}\n`),
    told: ["services/broken.yaml:4:27 comma-cut-text"],
    words: /line of its own, or put all of it in quotes/,
  },
  {
    says: "UTF-16",
    files: service(Buffer.from(`\ufeff${kitchen}`, "utf16le")),
    told: ["services/broken.yaml:1:1 encoding-wrong"],
    words: /UTF-8/,
  },
  {
    says: "an old Arabic encoding",
    files: service(bytes("name: ", [0xc7, 0xe1], "\norganization: a\nprovides: [hot_meals]\n")),
    told: ["services/broken.yaml:1:1 encoding-wrong"],
    words: /UTF-8/,
  },
  {
    says: "a control character",
    files: service(`${kitchen}description: "A\u0007B"\n`),
    told: ["services/broken.yaml:4:16 control-character"],
    words: /cannot be seen/,
  },
  {
    says: "half a character, written as an escape",
    files: service(`${kitchen}description: "A\\ud83d"\n`),
    told: ["services/broken.yaml:4:14 control-character"],
    words: /U\+D83D/,
  },
  {
    says: "a tab before a key",
    files: service(`${kitchen}description:\n\ten: Words\n`),
    told: ["services/broken.yaml:5:1 tab-as-indent"],
    words: /put spaces there/,
  },
  {
    says: "a quote that is never closed",
    files: service(`name: "Kitchen\norganization: a\nprovides: [hot_meals]\n`),
    told: ["services/broken.yaml:1:7 yaml-syntax"],
    words: /never closed/,
  },
  { says: "an empty file", files: service(""), told: ["services/broken.yaml:1:1 empty-file"] },
  {
    says: "a list where an entry belongs",
    files: service("- one\n- two\n"),
    told: ["services/broken.yaml:1:1 wrong-value"],
  },
  {
    says: "a broken pathway.yaml",
    files: { "pathway.yaml": "format: 1\ntitle: [\n", ...service("nme: K\n") },
    told: [
      "pathway.yaml:2:8 yaml-syntax",
      "services/broken.yaml:1:1 missing-key",
      "services/broken.yaml:1:1 missing-key",
      "services/broken.yaml:1:1 unknown-key",
    ],
  },
  {
    says: "a pathway.yaml of another format",
    files: { "pathway.yaml": (sound["pathway.yaml"] ?? "").replace("format: 1", "format: 2") },
    told: ["pathway.yaml:1:9 wrong-value"],
  },
];

describe("one broken file among sound ones", () => {
  test.each(cases.map((each) => [each.says, each] as const))("%s", (_says, broken) => {
    const root = pathwayOf({ ...sound, ...broken.files });
    const before = contentsOf(root);
    const { code, findings, files } = validated(root);
    const grave = findings.filter((each) => /error|blocking/.test(each.severity));
    const told = grave.map(
      ({ file, start, rule }) => `${file}:${start?.line}:${start?.column} ${rule}`,
    );
    expect(told.sort()).toEqual([...broken.told].sort());
    expect(code).toBe(broken.code ?? 1);
    if (broken.words) expect(grave.map((each) => each.message).join("\n")).toMatch(broken.words);
    expect(files).toBe(Object.keys({ ...sound, ...broken.files }).length);
    expect(contentsOf(root)).toEqual(before);
  });

  test("sound files beside a broken one are still read and judged", () => {
    const root = pathwayOf({ ...sound, ...service("name: [\n") });
    const { findings } = validated(root);
    expect(findings.filter((each) => each.file === "services/kitchen.yaml").length).toBeGreaterThan(
      2,
    );
  });

  test("a file of exactly 256 KiB is read", () => {
    const text = `${kitchen}# ${"x".repeat(256 * 1024 - kitchen.length - 3)}\n`;
    expect(Buffer.byteLength(text)).toBe(256 * 1024);
    const { code, findings } = validated(pathwayOf({ ...sound, ...service(text) }));
    expect(findings.map((each) => each.rule)).not.toContain("file-too-large");
    expect(code).toBe(0);
  });

  test("with a broken pathway.yaml it is said that entries were not judged", () => {
    const root = pathwayOf({ ...sound, "pathway.yaml": "format: 1\ntitle: [\n" });
    const { findings } = validated(root);
    expect(findings.map((each) => `${each.severity} ${each.rule}`)).toContain("note not-judged");
    expect(findings.map((each) => each.rule)).not.toContain("unknown-reference");
  });
});

describe("what is no file", () => {
  test("a linked file and a linked folder are refused by name, and not followed", () => {
    const elsewhere = pathwayOf({ "secret.yaml": kitchen, "folder/inside.yaml": kitchen });
    const root = pathwayOf(sound);
    symlinkSync(join(elsewhere, "secret.yaml"), join(root, "services/linked.yaml"));
    symlinkSync(join(elsewhere, "folder"), join(root, "services/north"));
    symlinkSync(join(elsewhere, "folder"), join(root, "protocols"));
    const { code, findings } = validated(root);
    const links = findings.filter((each) => each.rule === "file-is-link");
    expect(links.map((each) => each.file).sort()).toEqual([
      "protocols",
      "services/linked.yaml",
      "services/north",
    ]);
    expect(code).toBe(1);
    expect(findings.map((each) => each.file)).not.toContain("services/north/inside.yaml");
  });

  test("a folder with the name of a file is told", () => {
    const root = pathwayOf(sound);
    mkdirSync(join(root, "services/clinic.yaml"));
    const { code, findings } = validated(root);
    const told = findings.filter((each) => each.rule === "file-unreadable");
    expect(told.map((each) => each.file)).toEqual(["services/clinic.yaml"]);
    expect(told[0]?.message).toMatch(/it is a folder/);
    expect(code).toBe(1);
  });

  test("a folder called services.yaml is told, with the folder that is meant", () => {
    const { services: _none, ...rest } = { ...sound, services: "" };
    const root = pathwayOf({ ...rest, "services.yaml/clinic.yaml": kitchen });
    const { findings } = validated(root);
    const told = findings.filter((each) => each.rule === "file-misplaced");
    expect(told.map((each) => each.file)).toContain("services.yaml/clinic.yaml");
    expect(told[0]?.message).toMatch(/Did you mean the folder services\/\?/);
  });

  test("a file and a folder that may not be opened are told", (context) => {
    if (process.getuid?.() === 0 && !hasNobody()) {
      console.warn(
        "skipped: the super-user may open everything, and no other user can be taken on",
      );
      context.skip();
      return;
    }
    const root = pathwayOf({ ...sound, "services/north/x.yaml": kitchen, ...service(kitchen) });
    chmodSync(root, 0o755);
    chmodSync(join(root, "services/broken.yaml"), 0);
    chmodSync(join(root, "services/north"), 0);
    const run = asNobody(["validate", "--pathway", root, "--as-of", day, "--json"]);
    chmodSync(join(root, "services/north"), 0o755);
    const { findings } = JSON.parse(run.stdout) as { findings: { file: string; rule: string }[] };
    const told = findings.filter((each) => each.rule === "file-unreadable");
    expect(told.map((each) => each.file).sort()).toEqual([
      "services/broken.yaml",
      "services/north",
    ]);
    expect(run.status).toBe(1);
  });
});

test("files of one id are both counted and both named", () => {
  const twin = { "organizations/north/a.yaml": sound["organizations/a.yaml"] ?? "" };
  const { files, findings } = validated(pathwayOf({ ...sound, ...twin }));
  expect(files).toBe(Object.keys(sound).length + 1);
  const [told] = findings.filter((each) => each.rule === "duplicate-id");
  expect(`${told?.file} ${told?.message}`).toMatch(/organizations\/north\/a.*organizations\/a/);
});

describe("no pathway", () => {
  test("a folder that does not exist", () => {
    const run = pathway(["validate", "--pathway", join(tmpdir(), "no-such-folder-of-ours")]);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(/There is no folder .*no-such-folder-of-ours/);
  });

  test("a folder without pathway.yaml", () => {
    const root = pathwayOf({ "notes.txt": "nothing" });
    const named = pathway(["validate", "--pathway", root]);
    expect([named.code, named.stdout]).toEqual([2, ""]);
    expect(named.stderr).toMatch(/holds no pathway\.yaml/);
    const inside = pathway(["validate"], { cwd: root });
    expect(inside.code).toBe(2);
    expect(inside.stderr).toMatch(/There is no pathway here/);
  });

  test("a pathway.yaml and nothing else is in order, and says how to begin", () => {
    const root = pathwayOf({ "pathway.yaml": sound["pathway.yaml"] ?? "" });
    const run = pathway(["validate", "--pathway", root, "--as-of", day]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/1 file checked/);
    expect(run.stderr).toMatch(/no services yet/i);
  });

  test("an empty pathway.yaml is told", () => {
    const { code, findings } = validated(pathwayOf({ "pathway.yaml": "" }));
    expect(findings.map((each) => each.rule)).toContain("empty-file");
    expect(code).toBe(1);
  });

  test("a file may be named as seen from the pathway, from wherever one stands", () => {
    const root = pathwayOf(sound);
    for (const name of ["services/kitchen.yaml", "services"]) {
      const run = pathway(["validate", name, "--pathway", root]);
      expect([run.code, run.stderr]).toEqual([0, ""]);
      expect(run.stdout).toContain("1 file checked");
    }
  });

  test("a file that does not exist among the arguments", () => {
    const run = pathway(["validate", "services/none.yaml", "--pathway", pathwayOf(sound)]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/There is no file .*none\.yaml/);
  });
});

describe("stale and render on bad input", () => {
  test("stale names what it could not judge and exits 3", () => {
    const root = pathwayOf({ ...sound, ...service("name: [\n") });
    const run = pathway(["stale", "--pathway", root, "--as-of", day]);
    expect(run.code).toBe(3);
    expect(run.stdout + run.stderr).toContain("services/broken.yaml");
  });

  test("render and stale stop at a broken pathway.yaml and write nothing", () => {
    const root = pathwayOf({ ...sound, "pathway.yaml": "title: [\n" });
    const before = contentsOf(root);
    for (const words of [["stale"], ["render", "directory"]]) {
      const run = pathway([...words, "--pathway", root, "--as-of", day]);
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/pathway validate/);
    }
    expect(contentsOf(root)).toEqual(before);
    rmSync(root, { recursive: true });
  });
});

const nobody = 65_534;

function hasNobody(): boolean {
  return spawnSync(process.execPath, ["--version"], { uid: nobody }).status === 0;
}

/** Runs the program as a user who may not open everything. */
function asNobody(words: readonly string[]) {
  const isRoot = process.getuid?.() === 0;
  return spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    ...(isRoot ? { uid: nobody } : {}),
  });
}

/** What a command says of a pathway with a file that nobody can read. */
const ran = (files: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  pathway([...words, "--as-of", day, "--pathway", pathwayOf({ ...sound, ...files })]);

const confirmed = {
  "services/kitchen.yaml": `${kitchen}verification:\n  - {on: 2026-11-18, by: coordinator, method: phone, with: Cook}\n`,
};

describe("what nobody can read is missing from no document in silence", () => {
  test.each([
    ["render", "directory", 1],
    ["export", "json", 1],
    ["list", undefined, 0],
  ] as const)("%s %s names the file", (command, what, code) => {
    const words = what === undefined ? [command] : [command, what];
    const told = ran({ "services/broken.yaml": "name: [\n" }, ...words);
    expect(told.stderr).toContain("Cannot be read: services/broken.yaml.");
    expect(told.code).toBe(code);
    const whole = ran({}, ...words);
    expect(whole.stderr).not.toContain("Cannot be read");
    expect(whole.code).toBe(0);
  });

  test("a broken file of private/ is not spoken of where others read", () => {
    const files = { "private/services/shelter.yaml": "name: [\n" };
    const open = ran(files, "render", "directory");
    expect(`${open.stdout}${open.stderr}`).not.toContain("shelter");
    expect(open.code).toBe(0);
    expect(ran(files, "list", "--audience", "restricted").stderr).toContain("shelter.yaml");
    const stale = ran(files, "stale");
    expect(stale.stdout).not.toContain("shelter");
    expect(stale.code).toBe(3);
    expect(ran(files, "stale", "--json").stdout).not.toContain("shelter");
  });

  test("a service whose organisation cannot be read is neither shown as confirmed nor judged", () => {
    expect(ran(confirmed, "show", "kitchen").stdout).toContain("Confirmed on 18 November 2026");
    const lost = { ...confirmed, "organizations/a.yaml": "name: A\nstate: withdrawn\nbroken: [\n" };
    expect(ran(lost, "show", "kitchen").stdout).toContain("Not yet confirmed. Call first.");
    expect(ran(lost, "list").stderr).toContain("Cannot be read: organizations/a.yaml.");
    const stale = ran(lost, "stale");
    expect(stale.stdout).toContain("services/kitchen.yaml cannot be judged");
    expect(stale.code).toBe(3);
  });
});

test("a folder's name cannot speak to the terminal", () => {
  const told = pathway(["list", "--pathway", "x\u001b]0;y\u0007"]);
  expect(told.code).toBe(2);
  expect(told.stderr).not.toContain("\u001b");
});
